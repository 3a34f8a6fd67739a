// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqUnicode

@Suite("CaseMapper, titles")
struct CaseTitleTests {
    private static func isSame(_ one: String, _ other: String) -> Bool {
        one.unicodeScalars.elementsEqual(other.unicodeScalars)
    }

    @Test(
        "the first letter of each word is a capital, the others are small, twice as once",
        arguments: [
            ("", .any, ""), ("HELLO wORLD", .any, "Hello World"), ("jean-luc o'neil", .any, "Jean-Luc O'neil"),
            ("ΟΔΟΣ ΣΑΣ, σ", .any, "Οδος Σας, Σ"), ("ПРИВЕТ ёжик", .any, "Привет Ёжик"),
            ("3com, _x 'tis", .any, "3Com, _X 'Tis"),
            ("ǆ ǇUBAV ǳ", .any, "ǅ ǈubav ǲ"), ("ﬁn ﬃ ßa", .any, "Fin Ffi Ssa"), ("ŉx", .any, "ʼNx"),
            ("ᾳ ᾲ ᾷ ᾈΑ", .any, "ᾼ Ὰ\u{345} Α\u{342}\u{345} ᾈα"),
            ("საქართველო ᲡᲐ", .any, "საქართველო Სა"), ("قال 你好 สวัสดี नमस्ते שלום", .any, "قال 你好 สวัสดี नमस्ते שלום"),
            ("istanbul ILIK ısı", .turkic, "İstanbul Ilık Isı"), ("istanbul", .any, "Istanbul"),
            ("ijsland IJMUIDEN bijl i Ij", .dutch, "IJsland IJmuiden Bijl I IJ"), ("ijsland", .any, "Ijsland"),
            ("i\u{307}\u{301}i\u{307}\u{301} ÌÌ", .lithuanian, "I\u{301}i\u{307}\u{301} Ìi\u{307}\u{300}"),
            ("άνθρωπος ή", .greek, "Άνθρωπος Ή"),
        ] as [(String, CaseMapper.Language, String)]
    )
    func examples(source: String, language: CaseMapper.Language, expected: String) {
        let mapped = CaseMapper(.title, language: language).map(source)
        #expect(CaseTitleTests.isSame(mapped, expected), "\(mapped)")
        #expect(CaseTitleTests.isSame(CaseMapper(.title, language: language).map(mapped), mapped))
    }

    @Test("agrees with the standard library, scalar by scalar, twice as once")
    func standardLibrary() {
        for value in UInt32(0x20)...0x1FFFF {
            guard let scalar = Unicode.Scalar(value), UnicodeProperties.generalCategory(of: scalar) != .unassigned
            else {
                continue
            }
            // The standard library may know letters that a newer Unicode has added.
            let title = scalar.properties.titlecaseMapping
            let isKnown = title.unicodeScalars.allSatisfy { UnicodeProperties.generalCategory(of: $0) != .unassigned }
            let mapped = CaseMapper(.title).map(String(scalar))
            let isGood = !isKnown || CaseTitleTests.isSame(mapped, title)
            if isGood, CaseTitleTests.isSame(CaseMapper(.title).map(mapped), mapped) { continue }
            Issue.record("U+\(String(value, radix: 16)) \(mapped)")
        }
    }

    @Test("every title of SpecialCasing.txt without a condition")
    func unicodeData() throws {
        func text(_ column: Substring) -> String {
            let values = column.split(separator: " ").compactMap { UInt32($0, radix: 16) }
            return String(String.UnicodeScalarView(values.compactMap(Unicode.Scalar.init)))
        }
        guard let special = SharedFolder.lines(of: "suites/unicode/SpecialCasing.txt") else { return }
        var rows = 0
        for line in special where !line.hasPrefix("#") {
            let columns = line.split(separator: ";", omittingEmptySubsequences: false)
            guard columns.count >= 5, columns[4].drop(while: { $0 == " " }).hasPrefix("#") else { continue }
            #expect(CaseTitleTests.isSame(CaseMapper(.title).map(text(columns[0])), text(columns[2])), "\(line)")
            rows += 1
        }
        #expect(rows > 90)
    }

    @Test("letters of titles lead to where they stood")
    func alignment() {
        let source = Array("éTÉ ﬁN".utf8)
        var (text, builder) = ([UInt8](), AlignmentBuilder())
        CaseMapper(.title).map(source.span, into: &text, alignment: &builder)
        let alignment = builder.finish(sourceCount: source.count)
        #expect(String(decoding: text, as: UTF8.self) == "Été Fin")
        #expect(alignment.sourceSpan(of: 0..<2) == 0..<2)
        #expect(alignment.sourceSpan(of: 6..<8) == 6..<9)
        #expect(alignment.sourceSpan(of: 8..<9) == 9..<10)
    }
}
