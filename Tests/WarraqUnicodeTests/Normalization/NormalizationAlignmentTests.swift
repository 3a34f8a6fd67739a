// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import WarraqUnicode

@Suite("Normalization with its way back")
struct NormalizationAlignmentTests {
    private func normalized(
        _ text: [UInt8], _ form: NormalizationForm
    ) -> (text: [UInt8], alignment: Alignment) {
        var (output, builder) = ([UInt8](), AlignmentBuilder())
        UnicodeNormalizer(form).normalize(text.span, into: &output, alignment: &builder)
        return (output, builder.finish(sourceCount: text.count))
    }

    @Test(
        "changed pieces are replaced as a whole, the rest is copied",
        arguments: [
            ("", .nfc, "", []), ("e\u{301}t\u{E9}", .nfc, "\u{E9}t\u{E9}", [0..<3]),
            ("\u{E9}t\u{E9}", .nfd, "e\u{301}te\u{301}", [0..<2, 3..<5]), ("ﷺ", .nfkc, "صلى الله عليه وسلم", [0..<3]),
            ("كَتَّب", .nfc, "كَتَّب", []), ("\u{062A}\u{0651}\u{064E}", .nfc, "\u{062A}\u{064E}\u{0651}", [2..<6]),
            ("한글", .nfd, "\u{1112}\u{1161}\u{11AB}\u{1100}\u{1173}\u{11AF}", [0..<3, 3..<6]),
            ("\u{05E9}\u{05BC}\u{05C1}", .nfc, "\u{05E9}\u{05BC}\u{05C1}", []), ("ﬁn", .nfkc, "fin", [0..<3]),
            ("\u{958}", .nfc, "क\u{93C}", [0..<3]), ("か\u{3099}", .nfc, "が", [0..<6]),
            ("Việt", .nfd, "Vie\u{323}\u{302}t", [2..<5]),
        ] as [(String, NormalizationForm, String, [Range<Int>])]
    )
    func examples(source: String, form: NormalizationForm, expected: String, replaced: [Range<Int>]) {
        let result = normalized(Array(source.utf8), form)
        #expect(result.text == Array(expected.utf8))
        let alignment = result.alignment
        let flagged = alignment.breakpoints.indices.filter { alignment.breakpoints[$0].isWhole }
        let whole = flagged.map { alignment.breakpoints[$0].source..<alignment.breakpoints[$0 + 1].source }
        #expect(whole == replaced)
    }

    @Test(
        "every word normalizes from its source bytes; twice is once; as composed of pieces",
        arguments: NormalizationForm.allCases)
    func properties(form: NormalizationForm) {
        let seed = printedSeed("normalization \(form)")
        var random = SeededBytes(seed: seed)
        for round in 0..<200 {
            let source = markedText(&random)
            let result = normalized(source, form)
            let invalid = UTF8Validation.firstInvalidOffset(in: result.text.span)
            #expect(invalid == nil, "seed \(seed), round \(round)")
            #expect(normalized(result.text, form).text == result.text, "seed \(seed), round \(round)")
            #expect(normalized(result.text, form).alignment.isIdentity, "seed \(seed), round \(round)")
            let isNormalized = UnicodeNormalizer(form).isNormalized(result.text.span)
            #expect(isNormalized, "seed \(seed), round \(round)")
            var words: [Range<Int>] = []
            TextSegmentation.forEachWord(in: result.text.span) { words.append($0.utf8Range) }
            for word in words {
                let span = result.alignment.sourceSpan(of: word)
                let again = normalized(Array(source[span]), form).text
                // Marks at the word's end may belong to a piece that ends later.
                let text = Array(result.text[word])
                #expect(again == text || contains(again, text), "seed \(seed), round \(round), \(text) from \(span)")
                #expect(isBoundary(span.lowerBound, source) && isBoundary(span.upperBound, source))
            }
        }
    }

    @Test("long rows of marks are ordered in no time, and keep the order within a class")
    func hostile() {
        let marks = (0..<20_000).map { $0 % 2 == 0 ? "\u{301}" : "\u{323}" }.joined()
        let result = normalized(Array(("e" + marks).utf8), .nfd)
        let expected = "e" + String(repeating: "\u{323}", count: 10_000) + String(repeating: "\u{301}", count: 10_000)
        #expect(result.text == Array(expected.utf8))
        #expect(normalized(Array(marks.utf8), .nfkc).text.count == marks.utf8.count)
    }

    private func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
        text.count >= part.count && (0...text.count - part.count).contains { Array(text[$0..<$0 + part.count]) == part }
    }

    private func isBoundary(_ offset: Int, _ text: [UInt8]) -> Bool {
        offset == text.count || text[offset] & 0xC0 != 0x80
    }

    private func markedText(_ random: inout SeededBytes) -> [UInt8] {
        let marks: [String] = [
            "\u{301}", "\u{323}", "\u{345}", "\u{64B}", "\u{651}", "\u{653}", "\u{5BC}", "\u{93C}", "\u{3099}",
            "\u{1161}",
            "\u{11A8}", "\u{344}", "\u{958}", "\u{AC00}", "\u{1100}", "ﬀ", "ﻻ", "½", "\u{9BE}", "A\u{30A}",
        ]
        var text: [UInt8] = []
        for _ in 0..<Int.random(in: 1...12, using: &random) {
            text += random.text(scalars: Int.random(in: 0...20, using: &random))
            for _ in 0..<Int.random(in: 0...4, using: &random) {
                text += Array((marks.randomElement(using: &random) ?? "").utf8)
            }
        }
        return text
    }
}
