// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqSQLOutput
import WarraqUnicode

/// Documents into SQLite: encoding and writing on one core, primary keys and indexes on.
enum DatabaseCases {
    static let all = [
        Benchmark(
            name: "sqlite", summary: "Documents of 1 KB into SQLite",
            goal: "80,000 a second without tags, 15,000 with ten tags each"
        ) { settings in
            [
                try insert("sqlite, no tags", documents: 100_000, tags: 0, settings),
                try insert("sqlite, ten tags", documents: 30_000, tags: 10, settings),
            ]
        }
    ]

    private static let layout = RecordLayout(
        fields: [.init("title", .string), .init("language", .string), .init("views", .int)], hasExtra: false,
        hasOrigins: true)

    private static func insert(_ label: String, documents count: Int, tags: Int, _ settings: Settings) throws
        -> Measurement
    {
        let folder = try ScratchFolder(in: settings.folder)
        var options = SQLiteDatabase.Options()
        options.path = StagePath("out.db", base: folder.path)
        let sink = try SQLiteDatabase(options: options)
        let documents = makeDocuments(count, tags: tags)
        return try measure(label, amount: Double(count), unit: "documents", runs: settings.runs) {
            try write(documents, to: sink)
            guard try DatabaseCheck.documents(folder.path + "/out.db") == count else {
                throw WrongAnswer(name: label, detail: "rows are missing")
            }
        }
    }

    private static func write(_ documents: [Document], to sink: SQLiteDatabase) throws {
        let writer = try sink.open(layout, at: nil)
        var encoder = sink.makeEncoder(layout)
        for start in stride(from: 0, to: documents.count, by: 1000) {
            var batch = sink.makeBatch()
            for document in documents[start..<min(start + 1000, documents.count)] {
                try sink.encode(document, into: &batch, encoder: &encoder)
            }
            _ = try writer.write(batch)
        }
        _ = try writer.commit()
        try writer.finish()
    }

    private static func makeDocuments(_ count: Int, tags: Int) -> [Document] {
        var texts = SampleTexts(seed: 6)
        return (0..<count).map { index in
            var document = Document(id: DocumentID("document-\(index)"), text: Text(texts.document(bytes: 1000)))
            document.fields = ["title": .string("title \(index)"), "language": "ar", "views": .int(index)]
            let words = Array(document.text.words.prefix(tags))
            document.tags = words.enumerated().map { number, word in
                TextTag(
                    layer: "term", label: "place", utf8Range: word.utf8Range, attributes: ["id": .string("t\(number)")])
            }
            return document
        }
    }
}
