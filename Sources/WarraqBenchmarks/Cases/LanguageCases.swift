// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqTagging

/// Telling languages, on one core.
enum LanguageCases {
    static let all = [
        Benchmark(
            name: "tag-language", summary: "tag.language on documents of 4 KB in many languages",
            goal: "80 MB/s with the default sample"
        ) { settings in
            var texts = SampleTexts(seed: 7)
            let documents = (0..<2000).map { _ in document(texts.document(bytes: 4000)) }
            return [
                try tag("tag-language", documents, settings),
                try tag("tag-language, whole texts", documents, settings) { $0.sampleBytes = 1 << 20 },
                try tag("tag-language, paragraphs", documents, settings) { $0.paragraphs = true },
            ]
        }
    ]

    private static func document(_ text: String) -> Document {
        Document(
            origin: Origin(uri: "a", range: 0..<text.utf8.count), text: Text(validUTF8: Array(text.utf8)[...], base: 0))
    }

    private static func tag(
        _ label: String, _ documents: [Document], _ settings: Settings,
        _ configure: (inout TagLanguage.Options) -> Void = { _ in }
    ) throws -> Measurement {
        var options = TagLanguage.Options()
        configure(&options)
        let stage = try TagLanguage(options: options)
        try check(label, stage)
        let bytes = documents.reduce(0) { $0 + $1.text.utf8Count }
        return measure(label, amount: Double(bytes) / 1e6, unit: "MB", runs: settings.runs) {
            for document in documents {
                var copy = document
                _ = stage.process(&copy)
            }
        }
    }

    /// A known text of each script with a model must be told.
    private static func check(_ label: String, _ stage: TagLanguage) throws {
        let known: [(Value, String)] = [
            ("ar", "أعلنت البلدية صباح اليوم عن خطة جديدة لتنظيم حركة السير."),
            ("fa", "کتابخانهٔ تازه هفتهٔ آینده باز می‌شود."),
            ("ru", "Цены на зерно выросли на три процента за неделю."), ("hi", "नगर निगम ने नई सड़क का काम शुरू कर दिया है।"),
            ("tr", "Belediye, sahil yolundaki çalışmaların yarın biteceğini açıkladı."), ("zh", "市政府今天宣布修建一座新的图书馆。"),
            ("en", "The harbour reopened on Monday after engineers had checked every crane."),
        ]
        for (language, text) in known {
            var document = document(text)
            _ = stage.process(&document)
            guard document.fields["language"] == language else {
                throw WrongAnswer(name: label, detail: "'\(text)' is told \(document.fields["language"] ?? .null)")
            }
        }
    }
}
