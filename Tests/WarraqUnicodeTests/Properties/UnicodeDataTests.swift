// SPDX-License-Identifier: Apache-2.0

import Testing
@testable import WarraqUnicode

/// The tables against the files they were made from, for every scalar, where those files are at hand.
@Suite("Tables and the Unicode Character Database")
struct UnicodeDataTests {
    @Test("scripts of all scalars")
    func scripts() {
        guard let values = values("Scripts.txt", default: "Unknown") else { return }
        expectAll(values) { UnicodeProperties.script(of: $0).name }
    }

    @Test("word break classes of all scalars")
    func wordBreak() {
        guard let values = values("auxiliary/WordBreakProperty.txt", default: "Other") else { return }
        let names = [
            "Other", "ALetter", "ALetter", "Hebrew_Letter", "Numeric", "ExtendNumLet", "Katakana", "Other", "Extend",
            "Format", "ZWJ", "CR", "LF", "Newline", "Single_Quote", "Double_Quote", "MidNumLet", "MidLetter", "MidNum",
            "Regional_Indicator", "WSegSpace",
        ]
        expectAll(values) {
            names[Int(WordProperty(bits: PropertyTrie<UInt8>.words[$0.value]).wordClass.rawValue)]
        }
    }

    @Test("sentence break classes of all scalars")
    func sentenceBreak() {
        guard let values = values("auxiliary/SentenceBreakProperty.txt", default: "Other") else { return }
        let names = [
            "Other", "CR", "LF", "Sep", "Extend", "Format", "Sp", "Lower", "Upper", "OLetter", "Numeric", "ATerm",
            "SContinue", "STerm", "Close",
        ]
        expectAll(values) { names[Int(SentenceProperty($0).sentenceClass.rawValue)] }
    }

    @Test("case folding of all scalars")
    func caseFolding() {
        guard let lines = SharedFolder.lines(of: "suites/unicode/CaseFolding.txt") else { return }
        var folds: [UInt32: UInt32] = [:]
        for fields in lines.map(fields) where fields.count > 2 && "CS".contains(fields[1]) {
            if let from = UInt32(fields[0], radix: 16) { folds[from] = UInt32(fields[2], radix: 16) }
        }
        #expect(folds.count > 1_400)
        let wrong = allScalars.filter { UnicodeProperties.simpleCaseFold($0).value != folds[$0.value] ?? $0.value }
        #expect(wrong.isEmpty)
    }

    @Test("digits and categories of UnicodeData")
    func unicodeData() {
        guard let lines = SharedFolder.lines(of: "suites/unicode/UnicodeData.txt") else { return }
        for fields in lines.map(fields) where fields.count > 7 {
            guard let scalar = UInt32(fields[0], radix: 16).flatMap(Unicode.Scalar.init) else { continue }
            #expect(UnicodeProperties.decimalDigitValue(of: scalar) == (fields[2] == "Nd" ? Int(fields[6]) : nil))
            #expect(UnicodeProperties.generalCategory(of: scalar).abbreviation == fields[2])
        }
    }

    @Test("flags agree with the standard library about scalars that both know")
    func standardLibrary() {
        var differences: [Unicode.Scalar] = []
        for scalar in allScalars where scalar.properties.age.map({ $0.major <= 15 && $0.minor == 0 }) ?? false {
            let same =
                UnicodeProperties.isWhitespace(scalar) == scalar.properties.isWhitespace
                && UnicodeProperties.isAlphabetic(scalar) == scalar.properties.isAlphabetic
                && UnicodeProperties.isIdeographic(scalar) == scalar.properties.isIdeographic
            if !same { differences.append(scalar) }
        }
        // Newer versions have corrected a few scalars.
        #expect(differences.count < 100)
        print("flags: \(differences.count) scalars differ from the standard library's Unicode version")
    }

    // MARK: - Reading

    private var allScalars: some Sequence<Unicode.Scalar> {
        (UInt32(0)...0x10FFFF).lazy.compactMap(Unicode.Scalar.init)
    }

    private func fields(_ line: String) -> [String] {
        line.prefix { $0 != "#" }.split(separator: ";", omittingEmptySubsequences: false).map { field in
            String(field.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
        }
    }

    /// A value per code point from a file with ranges, or `nil` where it is missing.
    private func values(_ file: String, default: String) -> [String]? {
        guard let lines = SharedFolder.lines(of: "suites/unicode/" + file) else { return nil }
        var values = [String](repeating: `default`, count: 0x110000)
        for fields in lines.map(fields) where fields.count > 1 {
            let ends = fields[0].split(separator: ".").compactMap { Int($0, radix: 16) }
            if let first = ends.first, let last = ends.last {
                for code in first...last { values[code] = fields[1] }
            }
        }
        return values
    }

    private func expectAll(_ values: [String], _ value: (Unicode.Scalar) -> String) {
        let wrong = allScalars.filter { value($0) != values[Int($0.value)] }
        #expect(wrong.isEmpty, "\(wrong.prefix(5))")
    }
}

extension Unicode.GeneralCategory {
    /// The two-letter name of the Unicode Character Database.
    fileprivate var abbreviation: String {
        let names: [Unicode.GeneralCategory: String] = [
            .uppercaseLetter: "Lu", .lowercaseLetter: "Ll", .titlecaseLetter: "Lt", .modifierLetter: "Lm",
            .otherLetter: "Lo", .nonspacingMark: "Mn", .spacingMark: "Mc", .enclosingMark: "Me",
            .decimalNumber: "Nd", .letterNumber: "Nl", .otherNumber: "No", .connectorPunctuation: "Pc",
            .dashPunctuation: "Pd", .openPunctuation: "Ps", .closePunctuation: "Pe", .initialPunctuation: "Pi",
            .finalPunctuation: "Pf", .otherPunctuation: "Po", .mathSymbol: "Sm", .currencySymbol: "Sc",
            .modifierSymbol: "Sk", .otherSymbol: "So", .spaceSeparator: "Zs", .lineSeparator: "Zl",
            .paragraphSeparator: "Zp", .control: "Cc", .format: "Cf", .surrogate: "Cs", .privateUse: "Co",
            .unassigned: "Cn",
        ]
        return names[self] ?? ""
    }
}
