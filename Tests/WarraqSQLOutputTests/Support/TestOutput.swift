// SPDX-License-Identifier: Apache-2.0

import WarraqCore

@testable import WarraqSQLOutput

/// A sink under test with the layout of its run.
struct TestOutput {
    let sink: SQLiteDatabase
    let layout: RecordLayout

    init(
        _ path: String, _ mode: SQLiteDatabase.Mode = .replace, fullText: Bool = false,
        fields: [RecordLayout.Field] = [.init("title", .string), .init("quality.words", .int)], hasExtra: Bool = false
    ) throws {
        var options = SQLiteDatabase.Options()
        (options.path, options.mode, options.fullText) = (StagePath(path), mode, fullText)
        sink = try SQLiteDatabase(options: options)
        layout = RecordLayout(fields: fields, hasExtra: hasExtra, hasOrigins: true)
    }

    func open(at token: SinkToken? = nil) throws -> SQLiteWriter { try sink.open(layout, at: token) }

    func encoded(_ documents: [Document]) throws -> RowBatch {
        var encoder = sink.makeEncoder(layout)
        var batch = sink.makeBatch()
        for document in documents { try sink.encode(document, into: &batch, encoder: &encoder) }
        return batch
    }

    /// Writes documents in one batch, commits and finishes.
    @discardableResult
    func write(_ documents: [Document]) throws -> [SinkRefusal] {
        let writer = try open()
        let refusals = try writer.write(encoded(documents))
        _ = try writer.commit()
        try writer.finish()
        return refusals
    }
}

extension Document {
    /// A document with a title, a number and as many tags as asked for; all of them follow from `number`.
    static func sample(_ number: Int, tags: Int = 0, text: String? = nil) -> Document {
        let text = text ?? "نص رقم \(number) — text 𝄞 number \(number)"
        let count = text.utf8.count
        var document = Document(
            id: DocumentID("d\(number)"),
            origin: Origin(uri: "file-\(number / 3).txt", range: number * 10..<number * 10 + count),
            text: Text(validUTF8: Array(text.utf8)[...], base: number * 10),
            fields: ["title": .string("عنوان \(number)"), "quality.words": .int(number)])
        for tag in 0..<tags {
            document.tags.append(
                TextTag(
                    layer: tag % 2 == 0 ? "place" : "date", label: "l\(tag)", utf8Range: 0..<4, score: Double(tag) / 4,
                    attributes: tag == 1 ? ["key": "قيمة"] : [:]))
        }
        return document
    }
}
