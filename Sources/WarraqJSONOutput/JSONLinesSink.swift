// SPDX-License-Identifier: Apache-2.0

public import WarraqCore
import WarraqFiles

/// Writes JSON Lines: one record a line.
public struct JSONLinesSink: Sink {
    /// The options of `jsonl`.
    public struct Options: StageOptions {
        /// The file, or `-`.
        public var path: StagePath = ""
        /// In what the offsets of tags count.
        public var offsets = OffsetUnit.utf8
        /// No file yet.
        public init() {}
        /// What each option means.
        public static let schema = OptionSchema<Options>(
            .path(
                "path", \.path, .output, examples: ["out/news.jsonl", "\"-\""], "The file, or - for standard output."),
            .choice(
                "offsets", \.offsets,
                "In what `start` and `end` of tags count: codepoints for Python, utf16 for JavaScript.")
        )
    }

    /// Encoded lines.
    public typealias Encoded = [UInt8]
    /// The state of one worker.
    public typealias Encoder = RecordEncoder
    /// Writes the file.
    public typealias Writer = RecordWriter

    /// The name: `jsonl`.
    public static let name: StageName = "jsonl"
    /// What it does.
    public static let summary = "Writes JSON Lines: one record a line."
    /// The record, and what is promised about the file.
    public static let documentation = """
        A record has `id`, `text`, the declared fields (a dotted name nests), `extra` with the undeclared fields of a source that \
        may have such, `tags` and `source`. Every record has all declared keys, in one order and of one type; what a document \
        lacks is null, and one with a value of another type is rejected as `type`.

        The file is written as `.NAME.partial` in the same folder and gets its name when it is complete; an interrupted run goes \
        on in it. Standard output, pipes and devices cannot be cut back: after an interruption some records may come twice.
        """
    /// What it promises when a run is killed.
    public var delivery: Delivery { OutputFile.isStream(options.path) ? .atLeastOnce : .exactlyOnce }

    /// May take standard output for itself.
    public var effects: Effects {
        var effects = Effects()
        effects.writesStandardOutput = options.path.written == "-"
        return effects
    }

    private let options: Options

    /// Makes the sink; opens nothing.
    public init(options: Options) throws(PipelineError) {
        try Options.schema.validate(options)
        self.options = options
    }

    /// Makes an encoder.
    public func makeEncoder(_ layout: RecordLayout) -> RecordEncoder {
        RecordEncoder(layout, offsets: options.offsets)
    }

    /// No lines.
    public func makeBatch() -> [UInt8] { [] }

    /// Appends the document's line.
    public func encode(
        _ document: borrowing Document, into batch: inout [UInt8], encoder: inout RecordEncoder
    ) throws(DocumentFailure) {
        encoder.prepare(&batch)
        try encoder.encode(document, to: &batch)
        batch.append(UInt8(ascii: "\n"))
    }

    /// Looks whether the file can be written.
    public func check() throws(PipelineError) { try OutputFile.check(options.path) }

    /// Whether the file is there as the last run left it.
    public func holds(_ token: SinkToken) -> Bool { RecordFraming.lines.isComplete(options.path, token) }

    /// Opens the file.
    public func open(_ layout: RecordLayout, at token: SinkToken?) throws(PipelineError) -> RecordWriter {
        try RecordWriter(options.path, .lines, at: token)
    }
}
