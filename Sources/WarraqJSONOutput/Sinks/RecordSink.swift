// SPDX-License-Identifier: Apache-2.0

public import WarraqCore
import WarraqFiles

/// Writes records to one file, put together as the format says.
public struct RecordSink<Format: RecordFormat>: Sink {
    /// The options, those of all formats.
    public struct Options: StageOptions {
        /// The file, or `-`.
        public var path: StagePath = ""
        /// In what the offsets of tags count.
        public var offsets = OffsetUnit.utf8
        /// No file yet.
        public init() {}
        /// What each option means.
        public static var schema: OptionSchema<Options> {
            OptionSchema(
                .path(
                    "path", \.path, .output, examples: [Format.exampleFile, "\"-\""],
                    "The file, or - for standard output."),
                .choice(
                    "offsets", \.offsets,
                    "In what `start` and `end` of tags count: codepoints for Python, utf16 for JavaScript.")
            )
        }
    }

    /// Encoded records, each with what stands around it.
    public typealias Encoded = [UInt8]
    /// The state of one worker.
    public typealias Encoder = RecordEncoder
    /// Writes the file.
    public typealias Writer = RecordWriter

    /// The format's name.
    public static var name: StageName { Format.name }
    /// What the format is.
    public static var summary: String { Format.summary }
    /// The rest of the format's page.
    public static var documentation: String { Format.documentation }

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

    /// Appends the document's record; a failure leaves the batch as it was.
    public func encode(
        _ document: borrowing Document, into batch: inout [UInt8], encoder: inout RecordEncoder
    ) throws(DocumentFailure) {
        encoder.prepare(&batch)
        let start = batch.count
        batch.append(literal: Format.framing.separator)
        do throws(DocumentFailure) {
            try encoder.encode(document, to: &batch)
        } catch {
            batch.removeLast(batch.count - start)
            throw error
        }
        batch.append(literal: Format.framing.end)
    }

    /// Looks whether the file can be written.
    public func check() throws(PipelineError) { try OutputFile.check(options.path) }

    /// Whether the file is there as the last run left it.
    public func holds(_ token: SinkToken) -> Bool { Format.framing.isComplete(options.path, token) }

    /// Opens the file.
    public func open(_ layout: RecordLayout, at token: SinkToken?) throws(PipelineError) -> RecordWriter {
        try RecordWriter(options.path, Format.framing, at: token)
    }
}
