// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqFiles

/// Writes one row a document as CSV (RFC 4180, UTF-8), with a line of names first.
///
/// It appears under its name when the run is complete, and goes on from the last cut point when it was interrupted.
struct CSVSink: Sink {
    struct Options: StageOptions {
        var path: StagePath = ""
        var columns = ["id", "text"]
        var delimiter = ","
        init() {}
        static let schema = OptionSchema<Options>(
            .path("path", \.path, .output, examples: ["out/notes.csv"], "File to write."),
            .strings(
                "columns", \.columns, examples: ["[id, title, published, text]"],
                "Columns in order: id, text, or names of fields."),
            .string("delimiter", \.delimiter, examples: ["\";\"", "\"\\t\""], "Character between two columns."),
            .check("columns", "is empty") { !$0.columns.isEmpty },
            .check("delimiter", "is not one ASCII character, or is a quote or a line end") {
                $0.delimiter.utf8.count == 1 && !"\"\r\n".contains($0.delimiter)
            })
    }

    static let name: StageName = "csv"
    static let summary = "Writes rows of comma-separated values."
    static let documentation = """
        Null and absent fields are empty, an empty text is `""`. Items of a list are joined by `; `. A document with an object in one \
        of the columns is refused.
        """
    let delivery = Delivery.exactlyOnce
    /// Reads the fields of its columns, so that `check` finds one that no stage writes.
    var effects: Effects {
        Effects(
            reads: [.text]
                + options.columns.filter { $0 != "id" && $0 != "text" }
                .map { .field(FieldName(rawValue: $0), .any) })
    }
    private let options: Options
    private var row: CSVRow { CSVRow(columns: options.columns, delimiter: options.delimiter.utf8.first ?? 0x2C) }

    init(options: Options) throws(PipelineError) {
        try Options.schema.validate(options)
        self.options = options
    }

    func makeEncoder(_ layout: RecordLayout) -> CSVRow { row }

    func makeBatch() -> [UInt8] { [] }

    func encode(
        _ document: borrowing Document, into batch: inout [UInt8], encoder row: inout CSVRow
    ) throws(DocumentFailure) {
        let start = batch.count
        do throws(DocumentFailure) {
            try row.append(document, to: &batch)
        } catch {
            batch.removeSubrange(start...)
            throw error
        }
    }

    /// Whether the finished file is the one that the token tells of.
    func holds(_ token: SinkToken) -> Bool { CSVWriter.mark(of: Path(options.path.resolved)) == token }

    func open(_ layout: RecordLayout, at token: SinkToken?) throws(PipelineError) -> CSVWriter {
        try CSVWriter(options.path, header: row.header, at: token)
    }
}
