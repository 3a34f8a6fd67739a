// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqLanguage
import WarraqTesting
import WarraqUnicode

/// Random rules of each language on random text, against the plain implementation; a failure names its seed.
@Suite("Folding of all languages against the plain implementation")
struct LanguageFoldingPropertyTests {
    private static let languages = [
        FoldingSwitch.arabic, FoldingSwitch.persian, FoldingSwitch.urdu, FoldingSwitch.kurdish,
    ]
    private static let forms = UnicodeData.arabicForms ?? [:]

    /// All rules of a language, none of them, or some.
    private func rules(of language: [FoldingSwitch], _ round: Int, using random: inout SeededGenerator)
        -> FoldingProfile.Rules
    {
        let chosen = language.filter { _ in round == 0 || Bool.random(using: &random) }
        let all = chosen.reduce(into: FoldingProfile.Rules()) { $0.formUnion($1.rules) }
        // Without UnicodeData.txt the plain implementation does not know the presentation forms.
        return Self.forms.isEmpty ? all.subtracting(.presentationForms) : all
    }

    /// Some sets of rules of a language, both ways.
    private func forEachRules(
        _ language: Int, rounds: Int,
        _ body: (Int, ArabicFolding, PlainFolding, inout SeededGenerator, _ label: String) -> Void
    ) {
        let seed = SeededGenerator.anySeed()
        print("folding of language \(language): seed \(seed)")
        var random = SeededGenerator(seed: seed)
        for round in 0..<rounds {
            let rules = rules(of: Self.languages[language], round, using: &random)
            let folding = ArabicFolding(FoldingProfile(name: "any", rules: rules))
            let plain = PlainFolding(rules: rules, forms: Self.forms)
            body(round, folding, plain, &random, "seed \(seed), round \(round)")
        }
    }

    @Test("text and alignment are the same at every place of a block", arguments: languages.indices)
    func everyPlace(language: Int) {
        forEachRules(language, rounds: 16) { _, folding, plain, random, label in
            let sample = random.dense(pieces: 60)
            for place in 0..<66 {
                let bytes = [UInt8](repeating: 0x61, count: place) + sample
                expectSame(bytes, folding, plain, "\(label), place \(place)")
            }
        }
    }

    @Test("long texts of rare and of many changes are folded alike", arguments: languages.indices)
    func longTexts(language: Int) {
        forEachRules(language, rounds: 40) { round, folding, plain, random, label in
            expectSame(round % 2 == 0 ? random.text(pieces: 300) : random.dense(pieces: 400), folding, plain, label)
        }
    }

    @Test("bytes that are not UTF-8 do no harm beside letters that look around")
    func brokenText() {
        var random = SeededGenerator(seed: 3)
        let rules = FoldingSwitch.kurdish.reduce(into: FoldingProfile.Rules()) { $0.formUnion($1.rules) }
        let folding = ArabicFolding(FoldingProfile(name: "any", rules: rules))
        for count in 0..<600 {
            var bytes = random.dense(pieces: count % 90)
            for _ in 0..<6 where !bytes.isEmpty {
                bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0x80...0xFF, using: &random)
            }
            bytes.removeLast(min(bytes.count, count % 3))
            var (text, plain, builder) = ([UInt8](), [UInt8](), AlignmentBuilder())
            folding.fold(bytes.span, into: &text, alignment: &builder)
            folding.fold(bytes.span, into: &plain)
            let alignment = builder.finish(sourceCount: bytes.count)
            #expect(text == plain && alignment.targetCount == text.count && alignment.isMonotonic, "round \(count)")
        }
    }

    @Test("a text that may not change does not")
    func mayChange() {
        var random = SeededGenerator(seed: 4)
        for round in 0..<2_000 {
            let rules = rules(of: Self.languages[round % 4], 1, using: &random)
            let folding = ArabicFolding(FoldingProfile(name: "any", rules: rules))
            let bytes = random.text(pieces: Int.random(in: 0...30, using: &random))
            var text: [UInt8] = []
            folding.fold(bytes.span, into: &text)
            if !folding.mayChange(bytes.span) { #expect(text == bytes, "round \(round)") }
        }
    }

    private func expectSame(_ bytes: [UInt8], _ folding: ArabicFolding, _ plain: PlainFolding, _ label: String) {
        var (text, builder) = ([UInt8](), AlignmentBuilder())
        folding.fold(bytes.span, into: &text, alignment: &builder)
        let expected = plain.fold(bytes)
        if text != expected.text {
            Issue.record("\(label): \(bytes) became \(text), not \(expected.text); rules \(plain.rules.rawValue)")
        } else if builder.finish(sourceCount: bytes.count) != expected.alignment {
            Issue.record("\(label): the alignment of \(bytes) differs; rules \(plain.rules.rawValue)")
        }
    }
}

extension SeededGenerator {
    /// Letters, marks and joiners of all four languages, close together, and a few others.
    mutating func dense(pieces: Int) -> [UInt8] {
        let marks = "  \u{200C}\u{200C}\u{640}\u{64B}\u{64E}\u{651}\u{654}\u{6DD}\u{6D6}"
        let letters = Array(("ابترسلهھمنویيکكگۆەێڕےہةۃؤئأآى٣۴،؟" + marks).unicodeScalars)
        var text = String.UnicodeScalarView()
        for _ in 0..<pieces {
            switch Int.random(in: 0..<12, using: &self) {
            case 0: Unicode.Scalar(UInt32.random(in: 0x600...0x6FF, using: &self)).map { text.append($0) }
            case 1 where Int.random(in: 0..<4, using: &self) == 0:
                let others: [Unicode.Scalar] = ["ﻩ", "ﺭ", "ﻼ", "\u{A0}", "\u{AD}", "\u{890}", "中", "a", "👍"]
                others.randomElement(using: &self).map { text.append($0) }
            default: letters.randomElement(using: &self).map { text.append($0) }
            }
        }
        return Array(String(text).utf8)
    }
}
