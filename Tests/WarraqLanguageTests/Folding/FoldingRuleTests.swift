// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqLanguage
import WarraqTesting
import WarraqUnicode

/// Each rule by itself against a list of what it should do, written down by hand.
@Suite("Rules of folding profiles")
struct FoldingRuleTests {
    private static let blocks: [ClosedRange<UInt32>] = [
        0x0020...0x024F, 0x0590...0x08FF, 0x1670...0x1690, 0x1800...0x180F, 0x2000...0x206F, 0x3000...0x3003,
        0xFB50...0xFEFF, 0xFFF0...0xFFFD, 0x1EE00...0x1EEFF,
    ]

    @Test(
        "every code point of the Arabic blocks under each rule, alone and within text",
        arguments: WrittenRules.all.indices)
    func singleRules(index: Int) {
        let (key, rule, _) = WrittenRules.all[index]
        var expected = WrittenRules.expected[index]
        if rule == .presentationForms {
            let normalizer = UnicodeNormalizer(.nfkd)
            for value in [0xFB50...0xFDFF, 0xFE70...0xFEFC].joined() {
                // U+FDFC is the rial sign, a word; the others of this row are no letters.
                guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
                let letters = UnicodeNormalizer(.nfc).normalize(normalizer.normalize(String(scalar)))
                if letters.unicodeScalars.elementsEqual([scalar]) { continue }
                expected[scalar] =
                    value == 0xFDFA || value == 0xFDFB ? letters : String(letters.unicodeScalars.filter { $0 != " " })
            }
        }
        let folding = ArabicFolding(FoldingProfile(name: key, rules: rule))
        let around = ("كتاب واحد من القرية 12 ", " ثم كتاب واحد من القرية الأخرى")
        let context = (folding.fold(around.0), folding.fold(around.1))
        for scalar in Self.blocks.joined().compactMap(Unicode.Scalar.init) {
            let new = expected[scalar] ?? String(scalar)
            let alone = folding.fold(String(scalar))
            let name = "\(key), U+\(String(scalar.value, radix: 16))"
            // A letter and the marks on it may stand in either order.
            let isSame =
                alone.unicodeScalars.elementsEqual(new.unicodeScalars)
                || rule == .presentationForms
                    && UnicodeNormalizer(.nfc).normalize(alone).unicodeScalars.elementsEqual(new.unicodeScalars)
            #expect(isSame, "\(name): \(alone.debugDescription), not \(new.debugDescription)")
            #expect(folding.fold(alone) == alone, "\(name), twice")
            let inside = folding.fold(around.0 + String(scalar) + around.1)
            #expect(Array(inside.utf8) == Array((context.0 + alone + context.1).utf8), "\(name), within text")
        }
    }

    @Test("blocks fold as single characters do, with any rules")
    func blocks() {
        let seed = SeededGenerator.anySeed()
        print("folding rules: seed \(seed)")
        var random = SeededGenerator(seed: seed)
        for round in 0..<300 {
            let rules = FoldingProfile.Rules(rawValue: UInt64.random(in: 0..<1 << 31, using: &random))
            let folding = ArabicFolding(FoldingProfile(name: "any", rules: rules))
            let text = Array((RandomTexts.text(of: 120, using: &random) + "كتاب واحد من القرية، ٣٤").utf8)
            var (whole, builder) = ([UInt8](), AlignmentBuilder())
            folding.fold(text.span, into: &whole, alignment: &builder)
            let single = String(decoding: text, as: UTF8.self).unicodeScalars.map { folding.fold(String($0)) }.joined()
            #expect(whole == Array(single.utf8), "seed \(seed), round \(round), rules \(rules.rawValue)")
            let alignment = builder.finish(sourceCount: text.count)
            #expect(alignment.targetCount == whole.count && alignment.isMonotonic)
        }
    }

    @Test("switches name the code points that the table has")
    func switches() throws {
        let alef = try #require(FoldingSwitch.arabic.first { $0.key == "fold_alef" })
        #expect(alef.codePoints == "U+0622 becomes U+0627; U+0623, U+0625 become U+0627")
        let marks = try #require(FoldingSwitch.urdu.first { $0.key == "remove_tashkeel" })
        #expect(marks.codePoints == "U+064B\u{2013}0652 go")
        for list in [FoldingSwitch.arabic, FoldingSwitch.persian, FoldingSwitch.urdu, FoldingSwitch.kurdish] {
            #expect(Set(list.map(\.key)).count == list.count && list.allSatisfy { !$0.codePoints.isEmpty })
        }
    }
}
