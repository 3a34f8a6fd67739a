// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqTagging

/// Dates in running text, on one core.
enum DateCases {
    static let all = [
        Benchmark(
            name: "tag-dates",
            summary: "tag.dates on documents of 4 KB in many languages, with and without a reference",
            goal: "60 MB/s where there are few dates"
        ) { settings in
            var texts = SampleTexts(seed: 11)
            let plain = (0..<2000).map { _ in texts.document(bytes: 4000) }
            let dated = plain.map { text in
                text.split(separator: ". ").enumerated().map {
                    $0 % 3 == 0 ? "\($1) (\(dates[$0 / 3 % dates.count]))" : $1
                }
                .joined(separator: ". ")
            }
            return [
                try tag("tag-dates, no dates", plain, settings),
                try tag("tag-dates, a date in three sentences", dated, settings),
                try tag("tag-dates, with a reference", plain, settings) { $0.reference = "published" },
            ]
        }
    ]

    private static let dates = [
        "13 أبريل 2024", "٩ أيار/مايو ٢٠٢٣ الساعة 6:05 مساء", "May 3, 2024", "2024-05-03", "3 мая 2024 г.", "2024年5月3日",
        "۱۵ اردیبهشت ۱۴۰۳",
    ]

    private static func tag(
        _ label: String, _ texts: [String], _ settings: Settings,
        _ configure: (inout TagDates.Options) -> Void = { _ in }
    ) throws -> Measurement {
        var options = TagDates.Options()
        configure(&options)
        let stage = try TagDates(options: options)
        try check(label, stage)
        let documents = texts.map { text in
            var document = Document(
                origin: Origin(uri: "a", range: 0..<text.utf8.count),
                text: Text(validUTF8: Array(text.utf8)[...], base: 0))
            document.fields["published"] = "2024-05-03"
            return document
        }
        let bytes = documents.reduce(0) { $0 + $1.text.utf8Count }
        return measure(label, amount: Double(bytes) / 1e6, unit: "MB", runs: settings.runs) {
            for document in documents {
                var copy = document
                _ = stage.process(&copy)
            }
        }
    }

    /// Each date of the sample must be found, alone and with its value.
    private static func check(_ label: String, _ stage: TagDates) throws {
        let values = [
            "2024-04-13", "2023-05-09T18:05", "2024-05-03", "2024-05-03", "2024-05-03", "2024-05-03", "2024-05-04",
        ]
        for (text, value) in zip(dates, values) {
            var document = Document(id: "a", text: Text("(\(text))"))
            _ = stage.process(&document)
            guard document.tags.count == 1, document.tags[0].attributes["value"] == .string(value) else {
                throw WrongAnswer(name: label, detail: "'\(text)' gives \(document.tags)")
            }
        }
    }
}
