// SPDX-License-Identifier: Apache-2.0

import WarraqCore

/// Yields nothing; its documents would have raw bytes only.
struct FakePages: Source {
    struct Options: StageOptions {
        var paths: [StagePath] = []
        var recursive = false
        static let schema = OptionSchema<Options>(
            .paths("paths", \.paths, .input, examples: ["pages/*.txt"], "Files to read."),
            .bool("recursive", \.recursive, "Whether folders are entered.")
        )
    }

    static let name: StageName = "pages"
    static let summary = "Pages of text."
    let options: Options

    init(options: Options) throws(PipelineError) {
        try Options.schema.validate(options)
        self.options = options
    }

    var effects: Effects { Effects(writes: [.raw, .field("url", .string)]) }

    /// A path with `missing` in it does not exist.
    func partitions() throws(PipelineError) -> [Partition] {
        for path in options.paths where path.written.contains("missing") {
            throw PipelineError(
                .inputUnusable, "nothing matches '\(path)'", hint: "looked in '\(path.base)'", option: ["paths"])
        }
        return options.paths.map {
            Partition(uri: $0.written, path: $0.resolved, byteCount: 0, fingerprint: "")
        }
    }

    func makeReader(_ partition: Partition, from offset: Int, needs: PlanNeeds) throws(PipelineError) -> NoBlocks {
        NoBlocks()
    }
    func makeDecoder(needs: PlanNeeds) {}
    func decode(_ block: RecordBlock, with decoder: inout Void, into batch: inout DecodedBatch) {}
}

/// Yields nothing; its documents would have their text and any fields.
struct FakeRecords: Source {
    struct Options: StageOptions {
        var path: StagePath = ""
        var fields: OptionMap<FieldType> = [:]
        static let schema = OptionSchema<Options>(
            .path("path", \.path, .input, "File to read."),
            .map("fields", \.fields, "Declared fields and their types.")
        )
    }

    enum FieldType: String, OptionChoice {
        case text
        case number
        case date
        case list

        var valueType: ValueType {
            switch self {
            case .text: .string
            case .number: .double
            case .date: .dateTime
            case .list: .array
            }
        }
    }

    static let name: StageName = "records"
    static let summary = "Records with fields of their own."
    let options: Options

    init(options: Options) throws(PipelineError) { self.options = options }

    var effects: Effects {
        let fields = options.fields.entries.map { entry in
            Effects.Subject.field(FieldName(rawValue: entry.key), entry.value.valueType)
        }
        return Effects(writes: [.text] + fields, hasOpenSchema: true, givesIDs: true)
    }

    func partitions() throws(PipelineError) -> [Partition] { [] }
    func makeReader(_ partition: Partition, from offset: Int, needs: PlanNeeds) throws(PipelineError) -> NoBlocks {
        NoBlocks()
    }
    func makeDecoder(needs: PlanNeeds) {}
    func decode(_ block: RecordBlock, with decoder: inout Void, into batch: inout DecodedBatch) {}
}

/// No blocks.
struct NoBlocks: RecordReader {
    mutating func next() throws(PipelineError) -> RecordBlock? { nil }
}
