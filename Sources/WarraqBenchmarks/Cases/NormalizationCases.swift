// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqNormalization
import WarraqUnicode

/// Normalization stages on texts in memory, on one core; with the way home, and without it where that is told.
enum NormalizationCases {
    static let all = [
        NormalizationProfiles.benchmark,
        Benchmark(
            name: "normalize-mojibake", summary: "Good text looked through, misread text repaired", goal: "reported"
        ) { settings in
            let stage = try NormalizeMojibake(options: .init())
            var texts = SampleTexts(seed: 6)
            let good = (0..<500).map { _ in texts.document(bytes: 4000) }
            let misread = (0..<50).map { _ in
                String(String.UnicodeScalarView(texts.arabic(bytes: 4000).utf8.map { Unicode.Scalar($0) }))
            }
            guard try once(stage, "Ø§Ù\u{84}Ø¹Ø±Ø¨Ù\u{8A}Ø©") == "العربية" else {
                throw WrongAnswer(name: "normalize-mojibake", detail: "a misread word is not repaired")
            }
            guard try once(stage, good[0]) == good[0] else {
                throw WrongAnswer(name: "normalize-mojibake", detail: "good text is touched")
            }
            return [
                try time("normalize-mojibake, good text", stage, good, settings),
                try time("normalize-mojibake, misread text", stage, misread, settings),
            ]
        },
        Benchmark(
            name: "normalize-whitespace", summary: "White space that is plain, and changes at every word and line",
            goal: "1,000 MB/s plain, 400 MB/s with changes"
        ) { settings in
            var texts = SampleTexts(seed: 8)
            let stage = try NormalizeWhitespace(options: .init())
            let mixed = (0..<1000).map { _ in texts.document(bytes: 4000) }
            let doubled = mixed.map { $0.replacing(" ", with: "  ").replacing("\n", with: "\r\n") }
            let indented = mixed.map { wrap($0, columns: 72).replacing("\n", with: " \n    ") }
            let noBreak = mixed.map { $0.replacing(" ", with: "\u{A0}") }
            let cases = [
                ("plain", try mixed.map { try once(stage, $0) }), ("as written", mixed), ("spaces doubled", doubled),
                ("lines indented", indented), ("no-break spaces", noBreak),
            ]
            return try cases.map { try time("normalize.whitespace, \($0)", stage, $1, settings) }
        },
        Benchmark(
            name: "normalize-others", summary: "Punctuation, digits, controls, Hebrew, case, lines, Buckwalter",
            goal: "reported"
        ) { settings in
            var texts = SampleTexts(seed: 7)
            let mixed = (0..<1000).map { _ in texts.document(bytes: 4000) }
            let arabic = (0..<1000).map { _ in texts.arabic(bytes: 4000) }
            let wrapped = mixed.map { wrap($0, columns: 72) }
            return [
                try time("normalize.punctuation", NormalizePunctuation(options: .init()), mixed, settings),
                try time("normalize.digits", NormalizeDigits(options: .init()), mixed, settings),
                try time("normalize.controls", NormalizeControls(options: .init()), mixed, settings),
                try time("normalize.hebrew", NormalizeHebrew(options: .init()), mixed, settings),
                try time("normalize.case", NormalizeCase(options: .init()), mixed, settings),
                try time("normalize.lines, unwrapped", NormalizeLines(options: .init()), mixed, settings),
                try time("normalize.lines, wrapped", NormalizeLines(options: .init()), wrapped, settings),
                try time("normalize.transliterate", NormalizeTransliterate(options: .init()), arabic, settings),
            ]
        },
    ]

    /// Breaks lines at the last space before a column.
    static func wrap(_ text: String, columns: Int) -> String {
        var (output, column) = ("", 0)
        for word in text.split(separator: " ", omittingEmptySubsequences: false) {
            let width = word.unicodeScalars.count
            if column > 0 { output += column + width > columns ? "\n" : " " }
            column = column + width > columns ? width : column + width + 1
            output += word
        }
        return output
    }

    /// What a stage makes of a text; the same with the way home and without, or the answer is wrong.
    private static func once<S: ScratchTransform>(_ stage: S, _ text: String) throws -> String
    where S.Scratch == AlignmentBuilder {
        var scratch = stage.makeScratch()
        var (tracked, plain) = (document(text, tracked: true), document(text, tracked: false))
        _ = try stage.process(&tracked, scratch: &scratch)
        _ = try stage.process(&plain, scratch: &scratch)
        guard tracked.text == plain.text else {
            throw WrongAnswer(name: "\(S.name)", detail: "the text depends on the way home")
        }
        return tracked.text.string
    }

    /// Twice must be once, and the text the same with the way home and without.
    static func check<S: ScratchTransform>(_ label: String, _ stage: S, _ text: String) throws
    where S.Scratch == AlignmentBuilder {
        let first = try once(stage, text)
        guard try once(stage, first) == first else { throw WrongAnswer(name: label, detail: "twice is not once") }
    }

    static func document(_ text: String, tracked: Bool) -> Document {
        Document(
            origin: Origin(uri: "a", range: 0..<text.utf8.count),
            text: Text(validUTF8: Array(text.utf8)[...], base: tracked ? 0 : nil))
    }

    static func time<S: ScratchTransform>(
        _ label: String, _ stage: S, _ texts: [String], _ settings: Settings, tracked: Bool = true
    ) throws -> Measurement where S.Scratch == AlignmentBuilder {
        try check(label, stage, texts[0])
        let documents = texts.map { document($0, tracked: tracked) }
        let bytes = texts.reduce(0) { $0 + $1.utf8.count }
        var scratch = stage.makeScratch()
        return measure(label, amount: Double(bytes) / 1e6, unit: "MB", runs: settings.runs) {
            for document in documents {
                var copy = document
                _ = try? stage.process(&copy, scratch: &scratch)
            }
        }
    }
}
