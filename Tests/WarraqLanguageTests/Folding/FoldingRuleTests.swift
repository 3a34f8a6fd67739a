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

    /// Scalars and what they become; a range in square brackets, nothing where they go.
    private static let rules: [(key: String, rules: FoldingProfile.Rules, text: String)] = [
        ("tatweel", .tatweel, "640>"), ("zeroWidth", .zeroWidth, "200B> FEFF>"),
        ("bidi", .bidi, "200E> 200F> 202A-202E> 2066-2069>"), ("nonJoiner", .nonJoiner, "200C>"),
        (
            "formatCharacters", .formatCharacters,
            "AD> 600-605> 61C> 6DD> 70F> 890-891> 8E2> 180E> 200B-200F> 202A-202E> 2060-2064> 2066-206F> FEFF> FFF9-FFFB>"
        ),
        ("spaces", .spaces, "A0>20 1680>20 2000-200A>20 202F>20 205F>20 3000>20"), ("hamzaAbove", .hamzaAbove, "654>"),
        ("tashkeel", .tashkeel, "64B-652>"), ("otherMarks", .otherMarks, "653-65F>"),
        ("daggerAlef", .daggerAlef, "670>"),
        ("quranicMarks", .quranicMarks, "6D6-6DC> 6DE-6E8> 6EA-6ED>"), ("madda", .madda, "622>627"),
        ("hamzaAlefs", .hamzaAlefs, "623>627 625>627"), ("otherAlefs", .otherAlefs, "671-673>627 675>627"),
        ("hamzaCarriers", .hamzaCarriers, "624>648 626>64A"),
        ("persianHamzaCarriers", .persianHamzaCarriers, "624>648 626>6CC"), ("alefMaksura", .alefMaksura, "649>64A"),
        ("tehMarbuta", .tehMarbuta, "629>647"), ("urduHeh", .urduHeh, "647>6C1 629>6C3 6C0>6C2"),
        ("urduHamza", .urduHamza, "6C2>6C1 6C3>6C1 6D3>6D2"), ("kurdishTehMarbuta", .kurdishTehMarbuta, "629>6D5"),
        ("kurdishReh", .kurdishReh, "692>695"), ("hehYeh", .hehYeh, "6C0>647"), ("hehGoal", .hehGoal, "6C1>647"),
        ("arabicYeh", .arabicYeh, "649>6CC 64A>6CC"), ("arabicKaf", .arabicKaf, "643>6A9"),
        ("persianLetters", .persianLetters, "6CC>64A 6A9>643"), ("yehBarree", .yehBarree, "6D2>64A"),
        ("punctuation", .punctuation, "60C>2C 60D>2C 61B>3B 61F>3F 66A>25 66B>2E 66C>2C 6D4>2E"),
        (
            "digits", .digits,
            "660>30 661>31 662>32 663>33 664>34 665>35 666>36 667>37 668>38 669>39 "
                + "6F0>30 6F1>31 6F2>32 6F3>33 6F4>34 6F5>35 6F6>36 6F7>37 6F8>38 6F9>39"
        ),
        ("presentationForms", .presentationForms, ""),
    ]

    private static func expected(_ text: String) -> [Unicode.Scalar: String] {
        var result: [Unicode.Scalar: String] = [:]
        for entry in text.split(separator: " ") {
            let sides = entry.split(separator: ">", omittingEmptySubsequences: false)
            let ends = sides[0].split(separator: "-").compactMap { UInt32($0, radix: 16) }
            let new = UInt32(sides[1], radix: 16).flatMap(Unicode.Scalar.init).map { String($0) } ?? ""
            for value in ends[0]...(ends.last ?? ends[0]) { Unicode.Scalar(value).map { result[$0] = new } }
        }
        return result
    }

    @Test("every code point of the Arabic blocks under each rule, alone and within text", arguments: rules.indices)
    func singleRules(index: Int) {
        let (key, rule, text) = Self.rules[index]
        var expected = Self.expected(text)
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
