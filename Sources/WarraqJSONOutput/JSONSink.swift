// SPDX-License-Identifier: Apache-2.0

public import WarraqCore
import WarraqFiles

/// Writes one JSON array of all records.
public struct JSONSink: Sink {
    /// The options of `json`: those of `jsonl`.
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
                "path", \.path, .output, examples: ["out/news.json", "\"-\""], "The file, or - for standard output."),
            .choice(
                "offsets", \.offsets,
                "In what `start` and `end` of tags count: codepoints for Python, utf16 for JavaScript.")
        )
    }

    /// Encoded records, a comma before each.
    public typealias Encoded = [UInt8]
    /// The state of one worker.
    public typealias Encoder = RecordEncoder
    /// Writes the file.
    public typealias Writer = RecordWriter

    /// The name: `json`.
    public static let name: StageName = "json"
    /// What it does.
    public static let summary = "Writes one JSON array with all records."
    /// How it differs from `jsonl`.
    public static let documentation = """
        The records are those of the sink `jsonl`, one a line, between brackets. For more than some thousand records `jsonl` is \
        the better choice: most programs read a JSON array as a whole.
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

    /// No records.
    public func makeBatch() -> [UInt8] { [] }

    /// Appends the document's record.
    public func encode(
        _ document: borrowing Document, into batch: inout [UInt8], encoder: inout RecordEncoder
    ) throws(DocumentFailure) {
        encoder.prepare(&batch)
        let start = batch.count
        batch.append(literal: RecordFraming.array.separator)
        do throws(DocumentFailure) {
            try encoder.encode(document, to: &batch)
        } catch {
            batch.removeLast(batch.count - start)
            throw error
        }
    }

    /// Looks whether the file can be written.
    public func check() throws(PipelineError) { try OutputFile.check(options.path) }

    /// Whether the file is there as the last run left it.
    public func holds(_ token: SinkToken) -> Bool { RecordFraming.array.isComplete(options.path, token) }

    /// Opens the file.
    public func open(_ layout: RecordLayout, at token: SinkToken?) throws(PipelineError) -> RecordWriter {
        try RecordWriter(options.path, .array, at: token)
    }
}
