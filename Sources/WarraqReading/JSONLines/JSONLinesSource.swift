// SPDX-License-Identifier: Apache-2.0

public import WarraqCore
import WarraqFiles

/// Reads JSON Lines: one object a line, each a document.
public struct JSONLinesSource: Source {
    /// The options of `jsonl`.
    public struct Options: StageOptions {
        /// The files: paths, patterns, folders, or `-`.
        public var paths: [StagePath] = []
        /// What to leave out.
        public var exclude: [String] = []
        /// The fields that every record has, with their types.
        public var fields: OptionMap<ValueType> = [:]
        /// The key of the text.
        public var textField = "text"
        /// The key of the id.
        public var idField = "id"
        /// Where ids come from.
        public var ids = Identity.record
        /// What becomes of a record without a text.
        public var missingText = MissingText.reject
        /// Whether a record with invalid UTF-8 is rejected.
        public var strict = false
        /// In what the offsets of tags count in Warraq's own records.
        public var offsets = OffsetUnit.utf8
        /// No files yet.
        public init() {}

        /// Where a document's id comes from.
        public enum Identity: String, OptionChoice {
            /// From the record; a record without one gets the hash of its origin.
            case record
            /// A hash of the origin: file and line.
            case origin
        }

        /// What becomes of a record without a text, or with null for it.
        public enum MissingText: String, OptionChoice {
            /// It is rejected as `type`.
            case reject
            /// Its text is empty.
            case empty
        }

        /// What each option means.
        public static let schema = OptionSchema<Options>(
            .paths(
                "paths", \.paths, .input, examples: ["[news.jsonl]", "[shards/*.jsonl]", "\"-\""],
                "Files, patterns (* ? [a-z] {a,b} **), folders, or - for standard input."),
            .strings(
                "exclude", \.exclude, examples: ["[\"*.tmp\"]"],
                "Patterns of names, or with a slash of paths, to leave out."),
            .map(
                "fields", \.fields, examples: ["{title: string, published: datetime, quality.words: int}"],
                "Fields that all records shall have, with their types; a dotted name is a key of an inner object."),
            .string("text_field", \.textField, examples: ["content"], "The key of the text."),
            .string("id_field", \.idField, examples: ["url"], "The key of the id: text or a whole number."),
            .choice(
                "ids", \.ids, "Ids are those of the records, or a hash of the origin where those repeat or lack."),
            .choice("missing_text", \.missingText, "What becomes of a record without a text."),
            .bool("strict", \.strict, "Rejects records with invalid UTF-8 instead of repairing them."),
            .choice("offsets", \.offsets, "In what tags of Warraq's own records count, as their sink was told."),
            .check("text_field", "is empty") { !$0.textField.isEmpty },
            .check("id_field", "is empty") { !$0.idField.isEmpty },
            .check("id_field", "is the same as text_field") { $0.idField != $0.textField }
        )
    }

    /// Reads blocks of lines.
    public typealias Reader = JSONLineBlocks
    /// The state of one worker.
    public typealias Decoder = JSONLinesDecoder

    /// The name: `jsonl`.
    public static let name: StageName = "jsonl"
    /// What it does.
    public static let summary = "Reads JSON Lines: one object a line, each a document."
    /// The record, the rules for its keys, and what is rejected.
    public static let documentation = """
        The values of `text_field` and `id_field` become text and id; all other keys are fields. Those declared in `fields` \
        are checked (`type`), and a dotted name is looked for in an inner object; the others go to `extra` of the output, \
        untouched. Of equal keys the last counts. Large files are cut into blocks that all workers decode.

        The records that Warraq's own sinks write come back without loss: tags, `extra`, and `source` as the origin. They are \
        known by their `source` of `uri`, `start` and `end`; what was `rejected` stands in `input.rejected`. In other records \
        the keys `id`, `text`, `tags`, `source`, `extra` and `rejected`, and keys with a dot, move under `input.`.

        Files compressed with gzip are known by their content; offsets count decompressed bytes, and the origin has the layer \
        `gzip`. What lies behind damage in one is rejected as `unreadable`. A run that goes on in the middle of one decompresses \
        it from its start.

        Blank lines are skipped. A line that is no JSON object is rejected as `syntax`, with the byte at which it breaks; one \
        above `run.limits.record_bytes` as `limit`. Of a record that is rejected as `type` the rejects keep text and fields as far \
        as they could be read; a text or an id of another type stands under `input.`. Invalid UTF-8 is repaired with U+FFFD, counted as \
        `encoding.repaired` and, in such a document, in the field `encoding_repaired`; or under `strict` rejected as `encoding`.
        """

    /// The text, the declared fields and whatever else stands in the records.
    public var effects: Effects {
        Effects(
            writes: [.text] + options.fields.entries.map { .field(FieldName(rawValue: $0.key), $0.value) },
            hasOpenSchema: true, givesIDs: options.ids == .record)
    }

    private let options: Options
    private let shape: RecordShape

    /// Makes the source; opens nothing.
    ///
    /// - Throws: ``PipelineError`` with code `conflict` if two declared fields cannot stand in one record.
    public init(options: Options) throws(PipelineError) {
        try Options.schema.validate(options)
        try InputListing.check(excluding: options.exclude)
        self.options = options
        shape = try RecordShape(options)
    }

    /// Lists the files, one partition each, whose positions are bytes.
    public func partitions() throws(PipelineError) -> [Partition] {
        var partitions: [Partition] = []
        for file in try InputListing.files(options.paths, excluding: options.exclude) {
            guard file.isRepeatable else {
                partitions.append(
                    Partition(
                        uri: file.uri, path: file.path.text, byteCount: nil, fingerprint: "stream", isRepeatable: false)
                )
                continue
            }
            // How many bytes a compressed file will be is not known.
            let isGzip = try isGzip(file)
            let member = Partition.Member(uri: file.uri, path: file.path.text, byteCount: file.size)
            partitions.append(
                Partition(
                    uri: file.uri, path: file.path.text, byteCount: isGzip ? nil : file.size,
                    fingerprint: file.fingerprint, members: isGzip ? [member] : []))
        }
        return partitions
    }

    /// Begins to read a file at a line.
    ///
    /// A file that cannot be opened any more gives one block that is rejected as `unreadable`.
    public func makeReader(
        _ partition: Partition, from offset: Int, needs: PlanNeeds
    ) throws(PipelineError) -> JSONLineBlocks {
        JSONLineBlocks(partition, from: offset, limits: needs.limits)
    }

    /// Makes the state of one worker.
    public func makeDecoder(needs: PlanNeeds) -> JSONLinesDecoder { JSONLinesDecoder(shape, needs: needs) }

    /// Decodes the lines of a block.
    public func decode(_ block: RecordBlock, with decoder: inout JSONLinesDecoder, into batch: inout DecodedBatch) {
        decoder.decode(block, into: &batch)
    }

    /// Whether a file is compressed, and that it can be read.
    private func isGzip(_ file: FoundFile) throws(PipelineError) -> Bool {
        do throws(FileError) {
            let input = try InputFile(file.path)
            return try JSONLineBlocks.isGzip(input)
        } catch {
            throw InputListing.unusable(StagePath(file.uri), error)
        }
    }
}
