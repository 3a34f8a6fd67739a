// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqUnicode

@Suite("CaseMapper")
struct CaseMapperTests {
    @Test(
        "maps case in full",
        arguments: [
            ("", .lower, .any, ""), ("Straße ÉCOLE", .folded, .any, "strasse école"),
            ("ΟΔΟΣ ΣΑΣ, Σ", .lower, .any, "οδος σας, σ"), ("ΑΣ.Β ΑΣ. Β", .lower, .any, "ασ.β ας. β"),
            ("ΟΔΟΣ οδος", .folded, .any, "οδοσ οδοσ"), ("IİıI\u{307}", .lower, .turkic, "ıiıi"),
            ("IİıI\u{307}", .folded, .turkic, "ıiıi"), ("istanbul ısı", .upper, .turkic, "İSTANBUL ISI"),
            ("İ", .lower, .any, "i\u{307}"), ("straße ﬁx", .upper, .any, "STRASSE FIX"),
            ("ПРИВЕТ Ёж", .lower, .any, "привет ёж"), ("قال 你好 สวัสดี नमस्ते שלום", .upper, .any, "قال 你好 สวัสดี नमस्ते שלום"),
            ("𐐀 Ꭰ ꭰ", .folded, .any, "𐐨 Ꭰ Ꭰ"), ("ǅ", .lower, .any, "ǆ"), ("ᾳ", .upper, .any, "ΑΙ"),
        ] as [(String, CaseMapper.Target, CaseMapper.Language, String)]
    )
    func examples(source: String, target: CaseMapper.Target, language: CaseMapper.Language, expected: String) {
        let mapped = CaseMapper(target, language: language).map(source)
        #expect(mapped.unicodeScalars.elementsEqual(expected.unicodeScalars), "\(mapped)")
    }

    @Test("agrees with the standard library, scalar by scalar, and folds twice as once")
    func standardLibrary() {
        var wrong: [Unicode.Scalar] = []
        for value in UInt32(0)...0x1FFFF {
            guard let scalar = Unicode.Scalar(value), UnicodeProperties.generalCategory(of: scalar) != .unassigned
            else {
                continue
            }
            let text = String(scalar)
            let isSigma = value == 0x3A3
            if CaseMapper(.lower).map(text) != scalar.properties.lowercaseMapping && !isSigma { wrong.append(scalar) }
            // The standard library may know capitals that a newer Unicode has added.
            let upper = scalar.properties.uppercaseMapping
            let isKnown = upper.unicodeScalars.allSatisfy { UnicodeProperties.generalCategory(of: $0) != .unassigned }
            if isKnown && CaseMapper(.upper).map(text) != upper { wrong.append(scalar) }
            let folded = CaseMapper(.folded).map(text)
            if CaseMapper(.folded).map(folded) != folded { wrong.append(scalar) }
        }
        #expect(wrong.isEmpty, "\(wrong)")
    }

    @Test("every mapping of SpecialCasing.txt without a condition, and of CaseFolding.txt in full")
    func unicodeData() throws {
        func text(_ column: Substring) -> String {
            let values = column.split(separator: " ").compactMap { UInt32($0, radix: 16) }
            return String(String.UnicodeScalarView(values.compactMap(Unicode.Scalar.init)))
        }
        func isSame(_ one: String, _ other: String) -> Bool { one.unicodeScalars.elementsEqual(other.unicodeScalars) }
        guard let special = SharedFolder.lines(of: "suites/unicode/SpecialCasing.txt"),
            let folding = SharedFolder.lines(of: "suites/unicode/CaseFolding.txt")
        else { return }
        var rows = 0
        for line in special where !line.hasPrefix("#") {
            let columns = line.split(separator: ";", omittingEmptySubsequences: false)
            // A fifth column that is no comment is a condition.
            guard columns.count >= 5, columns[4].drop(while: { $0 == " " }).hasPrefix("#") else { continue }
            let source = text(columns[0])
            #expect(isSame(CaseMapper(.lower).map(source), text(columns[1])), "\(line)")
            #expect(isSame(CaseMapper(.upper).map(source), text(columns[3])), "\(line)")
            rows += 1
        }
        #expect(rows > 90)
        rows = 0
        for line in folding where !line.hasPrefix("#") {
            let columns = line.split(separator: ";")
            guard columns.count >= 3, [" C", " F"].contains(columns[1]) else { continue }
            #expect(isSame(CaseMapper(.folded).map(text(columns[0])), text(columns[2])), "\(line)")
            rows += 1
        }
        #expect(rows > 1400)
    }

    @Test("letters of the same length stand as copied, others as replaced")
    func alignment() {
        let source = Array("ÉTÉ ẞ Straße".utf8)
        var (text, builder) = ([UInt8](), AlignmentBuilder())
        CaseMapper(.folded).map(source.span, into: &text, alignment: &builder)
        let alignment = builder.finish(sourceCount: source.count)
        #expect(String(decoding: text, as: UTF8.self) == "été ss strasse")
        #expect(alignment.sourceSpan(of: 0..<5) == 0..<5)
        #expect(alignment.sourceSpan(of: 6..<8) == 6..<9)
        #expect(alignment.sourceSpan(of: 13..<15) == 14..<16)
    }
}
