// SPDX-License-Identifier: Apache-2.0

import Testing

import WarraqUnicode

@Suite("CaseMapper, languages")
struct CaseLanguageTests {
    private static func isSame(_ one: String, _ other: String) -> Bool {
        one.unicodeScalars.elementsEqual(other.unicodeScalars)
    }

    /// Examples of ICU's behaviour, and of its documentation.
    @Test(
        "Greek capitals bear no accents",
        arguments: [
            ("", ""), ("άδικος, κείμενο, ίριδα", "ΑΔΙΚΟΣ, ΚΕΙΜΕΝΟ, ΙΡΙΔΑ"),
            ("Πατάτα, Αέρας, Μυστήριο", "ΠΑΤΑΤΑ, ΑΕΡΑΣ, ΜΥΣΤΗΡΙΟ"),
            ("Μαΐου, Πόρος, Ρύθμιση", "ΜΑΪΟΥ, ΠΟΡΟΣ, ΡΥΘΜΙΣΗ"), ("ΰ, Τηρώ, Μάιος", "Ϋ, ΤΗΡΩ, ΜΑΪΟΣ"),
            ("άυλος", "ΑΫΛΟΣ"), ("ΑΫΛΟΣ", "ΑΫΛΟΣ"),
            ("Άκλιτα ρήματα ή άκλιτες μετοχές", "ΑΚΛΙΤΑ ΡΗΜΑΤΑ Ή ΑΚΛΙΤΕΣ ΜΕΤΟΧΕΣ"),
            ("Ή ή, ήθος; (ή)", "Ή Ή, ΗΘΟΣ; (Ή)"), ("ή τ", "Ή Τ"),
            ("η\u{301}", "Η\u{301}"), ("μα\u{301}ι", "ΜΑΙ\u{308}"), ("ΐ", "Ϊ"), ("ι\u{308}\u{301}", "Ι\u{308}"),
            ("ι\u{344}", "Ι\u{308}"),
            ("ᾳ ᾧ ῂ α\u{345}\u{345}", "ΑΙ ΩΙ ΗΙ ΑΙΙ"), ("ἀρχή, ῥήτωρ, Ὦ", "ΑΡΧΗ, ΡΗΤΩΡ, Ω"),
            ("Ω ϐ ϓ ϔ", "Ω Β ϒ ϒ\u{308}"),
            ("école straße كتاب 你好 สวัสดี नमस्ते שלום Ёж ısı", "ÉCOLE STRASSE كتاب 你好 สวัสดี नमस्ते שלום ЁЖ ISI"),
            ("ά ι", "Α Ι"), ("άb", "ΑB"), ("ΐι", "ΪΙ"),
        ])
    func greek(source: String, expected: String) {
        let mapped = CaseMapper(.upper, language: .greek).map(source)
        #expect(CaseLanguageTests.isSame(mapped, expected), "\(mapped)")
        #expect(CaseLanguageTests.isSame(CaseMapper(.upper, language: .greek).map(mapped), mapped), "\(mapped)")
    }

    @Test(
        "every Greek letter becomes what is left of its decomposition without accents; others become what they always do"
    )
    func greekLetters() {
        var letters = 0
        for value in UInt32(0x80)...0x1FFFF {
            guard let scalar = Unicode.Scalar(value), UnicodeProperties.generalCategory(of: scalar) != .unassigned
            else {
                continue
            }
            // Between letters, where no eta is a word.
            let mapped = CaseMapper(.upper, language: .greek).map("x\(scalar)x")
            let general = "X" + CaseMapper(.upper).map(String(scalar)) + "X"
            let isGreek = UnicodeProperties.script(of: scalar) == .greek
            if !isGreek && value != 0x2126 {
                if !CaseLanguageTests.isSame(mapped, general) { Issue.record("U+\(String(value, radix: 16))") }
                continue
            }
            letters += 1
            // Capitals of all, decomposed, without the marks that go.
            let gone: Set<UInt32> = [0x300, 0x301, 0x302, 0x303, 0x304, 0x306, 0x311, 0x313, 0x314, 0x342]
            let rest = UnicodeNormalizer(.nfd).normalize(general).unicodeScalars.filter { !gone.contains($0.value) }
            let isLetter = scalar.properties.isUppercase || scalar.properties.isLowercase || general.count > 3
            let expected = isLetter ? String(String.UnicodeScalarView(rest)).replacing("\u{345}", with: "Ι") : general
            let form = UnicodeNormalizer(.nfd)
            if CaseLanguageTests.isSame(form.normalize(mapped), form.normalize(expected)) { continue }
            Issue.record("U+\(String(value, radix: 16)) \(mapped)")
        }
        #expect(letters > 400)
    }

    @Test(
        "Lithuanian letters keep a dot below an accent",
        arguments: [
            (
                "Ì Í Ĩ Į\u{303} J\u{303}",
                "i\u{307}\u{300} i\u{307}\u{301} i\u{307}\u{303} į\u{307}\u{303} j\u{307}\u{303}"
            ),
            ("I IJ Į I\u{323} I\u{323}\u{301}", "i ij į i\u{323} i\u{307}\u{323}\u{301}"),
            ("LIETUVIŲ ŠÌ", "lietuvių ši\u{307}\u{300}"),
            ("", ""), ("ΟΔΟΣ كتاب 你好 ПРИВЕТ", "οδος كتاب 你好 привет"),
        ])
    func lithuanian(upper: String, lower: String) {
        let mapped = CaseMapper(.lower, language: .lithuanian).map(upper)
        #expect(CaseLanguageTests.isSame(mapped, lower), "\(mapped)")
        #expect(CaseLanguageTests.isSame(CaseMapper(.lower, language: .lithuanian).map(mapped), mapped))
        // Up to composition the way back is the same.
        let back = CaseMapper(.upper, language: .lithuanian).map(lower)
        let form = UnicodeNormalizer(.nfc)
        #expect(CaseLanguageTests.isSame(form.normalize(back), form.normalize(upper)), "\(back)")
        #expect(CaseLanguageTests.isSame(CaseMapper(.upper, language: .lithuanian).map(back), back))
    }

    @Test("a dot above goes in Lithuanian capitals behind letters with a dot of their own, and only there")
    func softDotted() {
        var count = 0
        for value in UInt32(0)...0x1FFFF {
            guard let scalar = Unicode.Scalar(value), UnicodeProperties.generalCategory(of: scalar) != .unassigned
            else {
                continue
            }
            let mapped = CaseMapper(.upper, language: .lithuanian).map("\(scalar)\u{323}\u{307}\u{301}")
            let dot = scalar.properties.isSoftDotted ? "" : "\u{307}"
            let expected = CaseMapper(.upper).map(String(scalar)) + "\u{323}\(dot)\u{301}"
            if !CaseLanguageTests.isSame(mapped, expected) { Issue.record("U+\(String(value, radix: 16))") }
            if scalar.properties.isSoftDotted { count += 1 }
        }
        #expect(count == 50)
    }

    @Test("every mapping of SpecialCasing.txt with a language")
    func unicodeData() throws {
        guard let special = SharedFolder.lines(of: "suites/unicode/SpecialCasing.txt") else { return }
        func text(_ column: Substring) -> String {
            let values = column.split(separator: " ").compactMap { UInt32($0, radix: 16) }
            return String(String.UnicodeScalarView(values.compactMap(Unicode.Scalar.init)))
        }
        var rows = 0
        for line in special where !line.hasPrefix("#") {
            let columns = line.split(separator: ";", omittingEmptySubsequences: false)
            guard columns.count >= 5 else { continue }
            let conditions = columns[4].split(separator: " ").map(String.init)
            guard let name = conditions.first, ["lt", "tr", "az"].contains(name) else { continue }
            let language: CaseMapper.Language = name == "lt" ? .lithuanian : .turkic
            let (before, after) =
                [
                    "After_Soft_Dotted": ("j", ""), "More_Above": ("", "\u{300}"), "After_I": ("I", ""),
                ][conditions.dropFirst().first ?? ""] ?? ("", "")
            let source = before + text(columns[0]) + after
            let around = CaseMapper(.lower, language: language).map(before)
            let dotted = conditions.contains("After_I") ? "i" : around
            let lower = CaseMapper(.lower, language: language).map(source)
            #expect(CaseLanguageTests.isSame(lower, dotted + text(columns[1]) + after), "\(line)")
            let upper = CaseMapper(.upper, language: language).map(source)
            let capital = CaseMapper(.upper, language: language).map(before)
            #expect(CaseLanguageTests.isSame(upper, capital + text(columns[3]) + after), "\(line)")
            rows += 1
        }
        #expect(rows == 15)
    }

    @Test("letters and the marks behind them lead to where they stood")
    func alignment() {
        let source = Array("ή άυλος α\u{345}".utf8)
        var (text, builder) = ([UInt8](), AlignmentBuilder())
        CaseMapper(.upper, language: .greek).map(source.span, into: &text, alignment: &builder)
        let alignment = builder.finish(sourceCount: source.count)
        #expect(String(decoding: text, as: UTF8.self) == "Ή ΑΫΛΟΣ ΑΙ")
        #expect(alignment.sourceSpan(of: 3..<5) == 3..<5)
        #expect(alignment.sourceSpan(of: 5..<7) == 5..<7)
        #expect(alignment.sourceSpan(of: 14..<18) == 14..<18)
    }
}
