// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqLanguage
import WarraqNormalization
import WarraqUnicode

/// Work on texts alone, on one core.
enum TextCases {
    static let all = [
        Benchmark(
            name: "normalize-arabic", summary: "normalize.arabic, profile search, alignment on",
            goal: "1,000 MB/s plain, 400 MB/s vocalised"
        ) { settings in
            var texts = SampleTexts(seed: 2)
            let plain = (0..<2000).map { _ in texts.arabic(bytes: 4000) }
            let vocalised = (0..<2000).map { _ in texts.vocalised(bytes: 4000) }
            return [
                try fold("normalize-arabic, plain", plain, settings),
                try fold("normalize-arabic, vocalised", vocalised, settings),
            ]
        },
        Benchmark(name: "words", summary: "Words of UAX #29 counted in texts of many scripts", goal: "300 MB/s") {
            settings in
            var texts = SampleTexts(seed: 3)
            let documents = (0..<2000).map { _ in Array(texts.document(bytes: 4000).utf8) }
            guard TextSegmentation.countWords(in: Array("قال: نعم, twice 图书馆".utf8).span) == 6 else {
                throw WrongAnswer(name: "words", detail: "a known text is counted wrongly")
            }
            var sum = 0
            let bytes = documents.reduce(0) { $0 + $1.count }
            let result = measure("words", amount: Double(bytes) / 1e6, unit: "MB", runs: settings.runs) {
                for document in documents { sum += TextSegmentation.countWords(in: document.span) }
            }
            guard sum > 0 else { throw WrongAnswer(name: "words", detail: "none found") }
            return [result]
        },
    ]

    private static func fold(_ label: String, _ texts: [String], _ settings: Settings) throws -> Measurement {
        let stage = try NormalizeArabic(options: NormalizeArabic.Options())
        var scratch = stage.makeScratch()
        let documents = texts.map {
            Document(
                origin: Origin(uri: "a", range: 0..<$0.utf8.count), text: Text(validUTF8: Array($0.utf8)[...], base: 0))
        }
        try checkFolding(label, documents[0], stage, &scratch)
        let bytes = documents.reduce(0) { $0 + $1.text.utf8Count }
        return measure(label, amount: Double(bytes) / 1e6, unit: "MB", runs: settings.runs) {
            for document in documents {
                var copy = document
                _ = stage.process(&copy, scratch: &scratch)
            }
        }
    }

    /// Every word of the folded text must come from bytes that fold to it.
    private static func checkFolding(
        _ label: String, _ document: Document, _ stage: NormalizeArabic, _ scratch: inout AlignmentBuilder
    ) throws {
        var folded = document
        _ = stage.process(&folded, scratch: &scratch)
        let folding = ArabicFolding(.search)
        for word in folded.text.words {
            guard let origin = folded.text.originalSpan(of: word.utf8Range) else {
                throw WrongAnswer(name: label, detail: "no origin")
            }
            let source = document.text.string(in: origin)
            guard folding.fold(source) == folded.text.string(in: word.utf8Range) else {
                throw WrongAnswer(name: label, detail: "'\(source)' does not fold to its word")
            }
        }
    }
}
