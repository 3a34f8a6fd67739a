// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqTesting
import WarraqUnicode

@testable import WarraqNormalization

@Suite("NormalizeUnicode")
struct NormalizeUnicodeTests {
    private func stage(_ form: NormalizeUnicode.Form, foldCase: Bool) throws -> NormalizeUnicode {
        var options = NormalizeUnicode.Options()
        (options.form, options.foldCase) = (form, foldCase)
        return try NormalizeUnicode(options: options)
    }

    private func normalized(_ document: Document, by stage: NormalizeUnicode) -> Document {
        var (document, scratch) = (document, stage.makeScratch())
        #expect(stage.process(&document, scratch: &scratch) == .keep)
        return document
    }

    @Test("the contract", arguments: NormalizeUnicode.Form.allCases)
    func contract(form: NormalizeUnicode.Form) throws {
        var options = NormalizeUnicode.Options()
        (options.form, options.foldCase) = (form, form == .nfkc)
        try TransformContract(NormalizeUnicode.self, options: options).verify()
    }

    @Test(
        "normalizes, and folds case where it is asked to",
        arguments: [
            ("", .nfc, true, ""), ("E\u{301}cole", .nfc, false, "\u{C9}cole"),
            ("E\u{301}cole", .nfc, true, "\u{E9}cole"),
            ("ﬁ ＡＢＣ ﷺ ½", .nfkc, false, "fi ABC صلى الله عليه وسلم 1\u{2044}2"),
            ("STRASSE Straße", .nfc, true, "strasse strasse"),
            ("Ｓtraße ϒ", .nfkc, true, "strasse υ"), ("أ", .nfd, false, "\u{627}\u{654}"),
            ("书 книга ספר หนังสือ किताब", .nfc, true, "书 книга ספר หนังสือ किताब"),
        ] as [(String, NormalizeUnicode.Form, Bool, String)]
    )
    func examples(source: String, form: NormalizeUnicode.Form, foldCase: Bool, expected: String) throws {
        let result = normalized(Document(id: "a", text: Text(source)), by: try stage(form, foldCase: foldCase))
        #expect(result.text == Text(expected), "\(result.text.string)")
    }

    @Test(
        "twice is once, for every scalar and for texts at random", arguments: NormalizeUnicode.Form.allCases,
        [false, true])
    func idempotence(form: NormalizeUnicode.Form, foldCase: Bool) throws {
        let stage = try stage(form, foldCase: foldCase)
        let seed = SeededGenerator.anySeed()
        print("normalize.unicode: seed \(seed)")
        var random = SeededGenerator(seed: seed)
        let scalars = (UInt32(0)...0x1FFFF).compactMap(Unicode.Scalar.init)
            .filter { UnicodeProperties.generalCategory(of: $0) != .unassigned && !UnicodeProperties.isIdeographic($0) }
            .map(String.init).joined(separator: "\n")
        for text in [scalars] + RandomTexts.samples(20, using: &random).map(\.text) {
            let once = normalized(Document(id: "a", text: Text(text)), by: stage)
            #expect(normalized(once, by: stage).text == once.text, "seed \(seed)")
        }
    }

    @Test(
        "tags stay on their words, and what they came from normalizes to what they mark",
        arguments: NormalizeUnicode.Form.allCases)
    func origins(form: NormalizeUnicode.Form) throws {
        let stage = try stage(form, foldCase: true)
        let seed = SeededGenerator.anySeed()
        print("normalize.unicode: seed \(seed)")
        var random = SeededGenerator(seed: seed)
        for sample in RandomTexts.samples(100, using: &random) {
            let document = ContractDocuments.document(sample, .tracked, isTagged: false)
            let result = normalized(document, by: stage)
            let base = ContractDocuments.base
            let bytes = Array(result.text.utf8)
            var cursor = WordCursor()
            while let word = cursor.next(in: bytes.span) {
                let span = try #require(result.text.originalSpan(of: word.utf8Range))
                let source = document.text.string(in: span.lowerBound - base..<span.upperBound - base)
                let again = normalized(Document(id: "a", text: Text(source)), by: stage).text.string
                let marked = result.text.string(in: word.utf8Range)
                // A piece that has changed as a whole may be longer than the word.
                #expect(
                    Array(again.unicodeScalars).contains(Array(marked.unicodeScalars)),
                    "seed \(seed): \(source) → \(marked)")
            }
        }
    }
}
