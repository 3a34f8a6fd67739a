// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqUnicode

@Suite("Properties of scalars")
struct UnicodePropertiesTests {
    @Test(
        "script, category and case folding",
        arguments: [
            ("A", .latin, .uppercaseLetter, "a"), ("ß", .latin, .lowercaseLetter, "ß"),
            ("ẞ", .latin, .uppercaseLetter, "ß"), ("I", .latin, .uppercaseLetter, "i"),
            ("İ", .latin, .uppercaseLetter, "İ"), ("ı", .latin, .lowercaseLetter, "ı"),
            ("ب", .arabic, .otherLetter, "ب"), ("\u{64E}", .inherited, .nonspacingMark, "\u{64E}"),
            ("ـ", .common, .modifierLetter, "ـ"), ("א", .hebrew, .otherLetter, "א"),
            ("Я", .cyrillic, .uppercaseLetter, "я"), ("ς", .greek, .lowercaseLetter, "σ"),
            ("क", .devanagari, .otherLetter, "क"), ("ไ", .thai, .otherLetter, "ไ"),
            ("中", .han, .otherLetter, "中"), ("か", .hiragana, .otherLetter, "か"),
            ("カ", .katakana, .otherLetter, "カ"), ("한", .hangul, .otherLetter, "한"),
            ("𐐀", .deseret, .uppercaseLetter, "𐐨"), ("Ꭰ", .cherokee, .uppercaseLetter, "Ꭰ"),
            ("ꭰ", .cherokee, .lowercaseLetter, "Ꭰ"), ("5", .common, .decimalNumber, "5"),
            ("\u{E000}", .unknown, .privateUse, "\u{E000}"), ("\u{10FFFF}", .unknown, .unassigned, "\u{10FFFF}"),
        ] as [(Unicode.Scalar, Script, Unicode.GeneralCategory, Unicode.Scalar)])
    func basics(scalar: Unicode.Scalar, script: Script, category: Unicode.GeneralCategory, folded: Unicode.Scalar) {
        #expect(UnicodeProperties.script(of: scalar) == script)
        #expect(UnicodeProperties.generalCategory(of: scalar) == category)
        #expect(UnicodeProperties.simpleCaseFold(scalar) == folded)
    }

    @Test("decimal digits of every script have their value")
    func digits() {
        for zero: Unicode.Scalar in ["0", "٠", "۰", "०", "๐", "０", "𝟘"] {
            let digits = (0..<10).compactMap { Unicode.Scalar(zero.value + $0) }
            #expect(digits.map(UnicodeProperties.decimalDigitValue) == Array(0..<10))
        }
        #expect(["a", "½", "²", "一", "Ⅷ"].allSatisfy { UnicodeProperties.decimalDigitValue(of: $0) == nil })
    }

    @Test("flags hold for these scalars and not for those")
    func flags() {
        expect(UnicodeProperties.isAlphabetic, yes: ["a", "ب", "\u{64E}", "ि", "中", "Ⓐ"], no: ["1", " ", "_", "्"])
        expect(
            UnicodeProperties.isWhitespace, yes: [" ", "\t", "\u{A0}", "\u{3000}", "\u{2028}"], no: ["\u{200B}", "a"])
        expect(UnicodeProperties.isIdeographic, yes: ["中", "〇", "𠀀"], no: ["々", "か", "a"])
        expect(UnicodeProperties.isKana, yes: ["か", "カ", "ー", "ｶ", "ｰ"], no: ["中", "。", "a"])
        expect(UnicodeProperties.isComplexContext, yes: ["ไ", "ກ", "ខ", "မ", "\u{E48}"], no: ["a", "क", "๕"])
        expect(UnicodeProperties.isExtendedPictographic, yes: ["😀", "❤", "©"], no: ["a", "1", "🇩"])
        expect(UnicodeProperties.isLetterOrDigit, yes: ["a", "ب", "٣", "中", "ไ", "Ⅷ"], no: ["\u{64E}", "½", "_", "ﾞ"])
    }

    @Test("scripts are found by code and name, and count themselves")
    func scripts() {
        #expect(Script(code: "Arab") == .arabic)
        #expect(Script(name: "Old_Italic") == .oldItalic)
        #expect(Script(code: "arab") == nil)
        #expect(Script.han.code == "Hani")
        #expect("\(Script.khmer)" == "Khmer")
        #expect(Script.all.count == Script.count)
        #expect(Set(Script.all.map(\.code)).count == Script.count)
        #expect(Script.all.map(\.index) == Array(0..<Script.count))
    }

    @Test("scalars are read at byte offsets")
    func reading() {
        let bytes = Array("aب中😀".utf8)
        var (offset, scalars) = (0, [Unicode.Scalar]())
        while offset < bytes.count {
            let (scalar, length) = UnicodeProperties.scalar(at: offset, in: bytes.span)
            scalars.append(scalar)
            offset += length
        }
        #expect(scalars == ["a", "ب", "中", "😀"])
    }

    private func expect(_ property: (Unicode.Scalar) -> Bool, yes: [Unicode.Scalar], no: [Unicode.Scalar]) {
        #expect(yes.filter { !property($0) }.isEmpty)
        #expect(no.filter(property).isEmpty)
    }
}
