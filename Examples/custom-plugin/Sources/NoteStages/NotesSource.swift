// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqFiles

/// Reads files of notes: `key: value` lines, an empty line and a body, with `---` on a line between notes.
struct NotesSource: Source {
    struct Options: StageOptions {
        var paths: [StagePath] = []
        init() {}
        static let schema = OptionSchema<Options>(
            .paths("paths", \.paths, .input, examples: ["[notes/*.note]"], "Files, or patterns with * and **."))
    }

    static let name: StageName = "notes"
    static let summary = "Reads notes: lines of key and value, an empty line, a body."
    static let documentation = """
        `title`, `author` and `date` (ISO 8601) become the fields `title`, `author` and `published`; other keys keep their names. \
        A note without a colon in one of its keys' lines is rejected as `syntax`, with a date that is none as `type`, with broken \
        UTF-8 as `encoding`. A file is held in memory while it is read.
        """

    /// The fields that all notes may have; others are undeclared and end up under `extra`.
    let effects = Effects(
        writes: [.text, .field("title", .string), .field("author", .string), .field("published", .dateTime)],
        hasOpenSchema: true)
    private let paths: [StagePath]

    init(options: Options) throws(PipelineError) {
        try Options.schema.validate(options)
        paths = options.paths
    }

    /// One partition a file.
    func partitions() throws(PipelineError) -> [Partition] {
        var partitions: [Partition] = []
        for path in paths {
            let base = path.base.isEmpty ? nil : Path(path.base)
            let files = try reading(path.written) { () throws(FileError) in
                try Glob.expand(Path(path.written), in: base)
            }
            if files.isEmpty {
                throw PipelineError(.inputUnusable, "input '\(path)' matches no file", option: ["paths"])
            }
            for file in files {
                // Whatever changes when the file does: an interrupted run goes on only with the same file.
                let fingerprint = "\(file.size) \(file.modifiedNanoseconds) \(file.inode)"
                partitions.append(
                    Partition(
                        uri: file.name.text, path: file.path.text, byteCount: file.size, fingerprint: fingerprint))
            }
        }
        return partitions
    }

    /// Begins at a byte of the file that ``NoteBlocks`` gave as the end of a block.
    func makeReader(_ partition: Partition, from offset: Int, needs: PlanNeeds) throws(PipelineError)
        -> NoteBlocks
    {
        let bytes = try reading(partition.uri) { () throws(FileError) in
            try InputFile(Path(text: partition.path)).readAll(limit: needs.limits.documentBytes)
        }
        return NoteBlocks(uri: partition.uri, bytes: bytes, from: offset)
    }

    /// What a worker needs to know: whether texts shall know where they came from.
    func makeDecoder(needs: PlanNeeds) -> PlanNeeds { needs }

    /// Makes a document of each note of a block.
    func decode(_ block: RecordBlock, with needs: inout PlanNeeds, into batch: inout DecodedBatch) {
        for note in NoteBlocks.notes(in: block.bytes) {
            // The block's bytes are a slice of the file: its indices are offsets of the file.
            let origin = Origin(uri: block.uri, range: note.startIndex..<note.endIndex)
            do throws(DocumentFailure) {
                let parsed = try ParsedNote(note)
                let text = Text(validUTF8: parsed.body, base: needs.origins ? parsed.body.startIndex : nil)
                batch.append(Document(origin: origin, text: text, fields: parsed.fields))
            } catch {
                batch.reject(origin, error)
            }
        }
    }

    private func reading<Result>(_ name: String, _ body: () throws(FileError) -> Result) throws(PipelineError) -> Result
    {
        do throws(FileError) {
            return try body()
        } catch {
            throw PipelineError(.inputUnusable, "input '\(name)': \(error)", option: ["paths"], cause: error)
        }
    }
}
