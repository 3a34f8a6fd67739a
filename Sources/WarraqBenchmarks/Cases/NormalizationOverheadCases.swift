// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqLanguage
import WarraqNormalization
import WarraqUnicode

/// What the way home costs: the time of each stage with it and without, and its bytes.
enum NormalizationOverheadCases {
    static let all = [
        Benchmark(
            name: "normalize-overhead", summary: "The way home: time with it and without, and its bytes",
            goal: "1.5 × the time; 8 bytes a drop, 16 a replacement"
        ) { settings in
            try times(settings) + bytes(settings)
        }
    ]

    // MARK: - Time

    private static func times(_ settings: Settings) throws -> [Measurement] {
        var texts = SampleTexts(seed: 5)
        let vocalised = (0..<500).map { _ in texts.vocalised(bytes: 4000) }
        let arabic = (0..<500).map { _ in texts.arabic(bytes: 4000) }
        let mixed = (0..<500).map { _ in texts.document(bytes: 4000) }
        let marked = mixed.map { $0.replacing(" ", with: "\u{200B} ").replacing(".", with: "…") }
        let digits = arabic.map { $0.replacing("1", with: "١").replacing("2", with: "٢").replacing("3", with: "٣") }
        let spaced = mixed.map { $0.replacing(" ", with: "  ").replacing("\n", with: "\r\n") }
        let wrapped = mixed.map { NormalizationCases.wrap($0, columns: 72) }
        let decomposed = mixed.map(UnicodeNormalizer(.nfd).normalize)
        let misread = arabic.prefix(20).map {
            String(String.UnicodeScalarView($0.utf8.map { Unicode.Scalar($0) }))
        }
        var rows = try NormalizeArabic.Profile.allCases.flatMap {
            try both("arabic \($0)", NormalizeArabic(options: .init($0)), vocalised, settings)
        }
        for form in NormalizeUnicode.Form.allCases {
            var options = NormalizeUnicode.Options()
            options.form = form
            let isComposed = form == .nfc || form == .nfkc
            let source = isComposed ? decomposed : mixed
            rows += try both("unicode \(form)", NormalizeUnicode(options: options), source, settings)
        }
        rows += try both("persian search", NormalizePersian(options: .init(.search)), mixed, settings)
        rows += try both("urdu search", NormalizeUrdu(options: .init(.search)), mixed, settings)
        rows += try both("kurdish search", NormalizeKurdish(options: .init(.search)), mixed, settings)
        rows += try both("hebrew", NormalizeHebrew(options: .init()), mixed, settings)
        rows += try both("punctuation", NormalizePunctuation(options: .init()), marked, settings)
        rows += try both("controls", NormalizeControls(options: .init()), marked, settings)
        rows += try both("digits", NormalizeDigits(options: .init()), digits, settings)
        rows += try both("case", NormalizeCase(options: .init()), mixed, settings)
        rows += try both("lines, wrapped", NormalizeLines(options: .init()), wrapped, settings)
        rows += try both("transliterate", NormalizeTransliterate(options: .init()), arabic, settings)
        rows += try both("mojibake, misread", NormalizeMojibake(options: .init()), misread, settings)
        rows += try both("whitespace", NormalizeWhitespace(options: .init()), spaced, settings)
        return rows
    }

    private static func both<S: ScratchTransform>(
        _ label: String, _ stage: S, _ texts: [String], _ settings: Settings
    ) throws -> [Measurement] where S.Scratch == AlignmentBuilder {
        try NormalizationCases.check(label, stage, texts[0])
        var scratch = stage.makeScratch()
        return [false, true].map { tracked in
            time(label, texts, settings, tracked: tracked) { _ = try? stage.process(&$0, scratch: &scratch) }
        }
    }

    private static func time(
        _ label: String, _ texts: [String], _ settings: Settings, tracked: Bool, _ process: (inout Document) -> Void
    ) -> Measurement {
        let documents = texts.map { NormalizationCases.document($0, tracked: tracked) }
        let megabytes = Double(texts.reduce(0) { $0 + $1.utf8.count }) / 1e6
        let name = "\(label), \(tracked ? "with it" : "without the way home")"
        return measure(name, amount: megabytes, unit: "MB", runs: settings.runs) {
            for document in documents {
                var copy = document
                process(&copy)
            }
        }
    }

    // MARK: - Memory

    /// Texts of so many changes, each between letters that stay.
    private static func bytes(_ settings: Settings) throws -> [Measurement] {
        var form = NormalizeUnicode.Options()
        form.form = .nfd
        let cases: [(String, [any TextPass], String, Double)] = [
            ("a drop, controls", try NormalizeControls(options: .init()).passes, "a\u{200B}", 8),
            ("a drop, arabic", [ArabicFolding(.search)], "ب\u{64E}", 8),
            ("a replacement, digits", try NormalizeDigits(options: .init()).passes, "a٣", 16),
            ("a replacement, nfd", try NormalizeUnicode(options: form).passes, "aé", 16),
            ("a replacement, case", try NormalizeCase(options: .init()).passes, "aİ", 16),
            ("a replacement, letters in a row", try NormalizeTransliterate(options: .init()).passes, "ب", 16),
        ]
        return try cases.map { name, passes, unit, most in
            let changes = 10_000
            let source = Array(String(repeating: unit, count: changes).utf8)
            var (text, builder) = ([UInt8](), AlignmentBuilder())
            for pass in passes { pass.rewrite(source.span, into: &text, alignment: &builder) }
            let each = Double(builder.finish(sourceCount: source.count).byteCost) / Double(changes)
            guard each > 0, each <= most + 0.01 else {
                throw WrongAnswer(name: name, detail: "\(each) bytes, at most \(most) expected")
            }
            let label = "\((each * 100).rounded() / 100) bytes \(name)"
            return measure(label, amount: Double(source.count) / 1e6, unit: "MB", runs: settings.runs) {
                builder.removeAll()
                text.removeAll(keepingCapacity: true)
                for pass in passes { pass.rewrite(source.span, into: &text, alignment: &builder) }
            }
        }
    }
}
