// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqNormalization
import WarraqTesting

@Suite("NormalizeWhitespace, properties")
struct WhitespacePropertyTests {
    @Test(
        "does what a plain implementation does, twice is once, and every word knows where it stood",
        arguments: [0, 1, 3], 0..<16)
    func properties(blank: Int, switches: Int) throws {
        let seed = SeededGenerator.anySeed()
        var random = SeededGenerator(seed: seed)
        let plain = PlainWhitespace(
            maxBlankLines: blank, keepIndentation: switches & 1 != 0, keepSpacing: switches & 2 != 0,
            keepNoBreakSpaces: switches & 4 != 0, joinLines: switches & 8 != 0)
        func normalize(_ document: Document) throws -> Document {
            try NormalizeWhitespaceTests.normalized(document) {
                ($0.maxBlankLines, $0.keepIndentation) = (blank, plain.keepIndentation)
                ($0.keepSpacing, $0.keepNoBreakSpaces) = (plain.keepSpacing, plain.keepNoBreakSpaces)
                $0.joinLines = plain.joinLines
            }
        }
        let samples =
            RandomTexts.samples(30, using: &random) + SpacedTexts.samples(60, using: &random)
            + ContractTexts.all.filter { !$0.isLong }
        for sample in samples {
            let document = ContractDocuments.document(sample, .tracked, isTagged: true)
            let once = try normalize(document)
            let expected = plain.normalized(sample.text).unicodeScalars
            #expect(once.text.string.unicodeScalars.elementsEqual(expected), "seed \(seed), \(plain), \(sample)")
            let untracked = try normalize(ContractDocuments.document(sample, .untracked, isTagged: false))
            #expect(untracked.text == once.text, "seed \(seed), \(plain), \(sample)")
            let twice = try normalize(once)
            #expect(twice.text == once.text, "seed \(seed), \(plain), \(sample)")
            #expect(twice.tags == once.tags && once.tags.count == document.tags.count, "seed \(seed), \(sample)")
            for (before, after) in zip(document.tags, once.tags) {
                // U+202F joins words, and so may be folded within one.
                if document.text.string(in: before.utf8Range).unicodeScalars.contains(where: isSpace) { continue }
                #expect(document.text.string(in: before.utf8Range) == once.text.string(in: after.utf8Range))
                #expect(document.originalSpan(of: before) == once.originalSpan(of: after), "seed \(seed), \(sample)")
            }
            checkOrigins(document, once.text, "seed \(seed), \(plain), \(sample)")
        }
    }

    private func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }

    /// Every scalar that is not white space leads to its own bytes, and they follow one another.
    private func checkOrigins(_ source: Document, _ text: Text, _ comment: Comment) {
        let bytes = Array(source.text.utf8)
        let base = source.origin.range.lowerBound
        var (offset, last) = (0, 0)
        for scalar in text.string.unicodeScalars {
            let range = offset..<offset + UTF8.width(scalar)
            offset = range.upperBound
            if isSpace(scalar) { continue }
            if let span = text.originalSpan(of: range), span.lowerBound - base >= last, span.count == range.count {
                last = span.upperBound - base
                if bytes[last - span.count..<last].elementsEqual(String(scalar).utf8) { continue }
            }
            Issue.record("U+\(String(scalar.value, radix: 16)) at \(range) leads elsewhere. \(comment)")
            return
        }
    }

    @Test("every code point between letters and at the ends: white space is folded or ends a line, all else stays")
    func allScalars() throws {
        let (plain, stage) = (PlainWhitespace(), try NormalizeWhitespace(options: .init()))
        var scratch = stage.makeScratch()
        var spaces = 0
        for scalar in (UInt32(0)...0x10FFFF).lazy.compactMap(Unicode.Scalar.init) {
            // Planes without white space are tried in steps.
            if scalar.value >= 0x10000, scalar.value % 61 != 0 { continue }
            let text = "\(scalar)a\(scalar)ب\(scalar)"
            var document = Document(id: "a", text: Text(text))
            _ = stage.process(&document, scratch: &scratch)
            let isSpace = scalar.properties.isWhitespace
            if isSpace { spaces += 1 }
            let isGood = document.text.string.unicodeScalars.elementsEqual(plain.normalized(text).unicodeScalars)
            if isGood, (document.text.string == text) != isSpace { continue }
            Issue.record("U+\(String(scalar.value, radix: 16))")
        }
        #expect(spaces == 25)
    }
}
