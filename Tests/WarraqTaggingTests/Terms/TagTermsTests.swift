// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqTagging

@Suite struct TagTermsTests {
    @Test(
        "finds whole words in every script",
        arguments: [
            (["Baghdad"], "From Baghdad to Baghdadi: baghdad!", ["Baghdad", "baghdad"]),
            (["بغداد"], "العلاقة مع بغداد ستتحول، وبغداد لا", ["بغداد"]),
            (["تهران"], "متروی تهران‌پارس و تهران", ["تهران"]),
            (["ירושלים"], "בירושלים וירושלים: ירושלים", ["ירושלים"]), (["Москва"], "МОСКВА и Москвы", ["МОСКВА"]),
            (["北京", "北京市"], "我在北京。他在北京市住", ["北京", "北京市"]), (["東京"], "昨日東京に行った", ["東京"]),
            (["カタカナ"], "これはカタカナです", ["カタカナ"]), (["दिल्ली"], "नई दिल्ली में", ["दिल्ली"]), (["กรุงเทพ"], "ในกรุงเทพ มี", ["กรุงเทพ"]),
            (["İzmir"], "İzmir ve izmir", ["İzmir"]), (["ΑΘΗΝΑ"], "στην Αθηνα", ["Αθηνα"]),
            (["서울"], "서울 그리고 서울에서", ["서울"]),
        ] as [([String], String, [String])])
    func scripts(terms: [String], text: String, expected: [String]) throws {
        #expect(try found(terms, in: text) == expected)
    }

    @Test(
        "of terms that overlap takes the leftmost, then the longest",
        arguments: [
            (
                ["New York", "York Times", "New York Times"], "The New York Times of York Times",
                ["New York Times", "York Times"]
            ),
            (["a b", "b c d"], "a b c d b c d", ["a b", "b c d"]),
            (["a b c d", "a b"], "a b c e a b c d", ["a b", "a b c d"]),
            (["a", "a a a"], "a a a a a", ["a a a", "a", "a"]), (["x y z", "y"], "x y w", ["y"]),
        ] as [([String], String, [String])])
    func overlaps(terms: [String], text: String, expected: [String]) throws {
        #expect(try found(terms, in: text) == expected)
    }

    @Test(
        "takes any white space between words, no blank line and no other mark",
        arguments: [
            ("Abu Dhabi", true), ("Abu  Dhabi", true), ("Abu\nDhabi", true), ("Abu \r\n  Dhabi", true),
            ("Abu\u{A0}Dhabi", true),
            ("Abu\u{200F} Dhabi", true), ("Abu\n\nDhabi", false), ("Abu\r\n\r\nDhabi", false), ("Abu, Dhabi", false),
            ("Abu-Dhabi", false),
            ("AbuDhabi", false), ("Abu", false),
        ])
    func spaces(text: String, isFound: Bool) throws {
        #expect(try found(["Abu Dhabi"], in: "in \(text) today") == (isFound ? [text] : []))
        #expect(try found(["abu  dhabi"], in: text) == (isFound ? [text] : []))
    }

    @Test(
        "takes marks of a term as they are",
        arguments: [
            ("C++", "C, C+ and C++ and c++", ["C++", "c++"]), (".NET", "NET and .NET", [".NET"]),
            ("Al-Azhar", "al-azhar Al Azhar Al-Azhar", ["al-azhar", "Al-Azhar"]),
            ("U.S.", "U.S. and U.S and US", ["U.S."]), ("don't", "Don't dont", ["Don't"]),
            ("AT&T", "at&t at & t", ["at&t"]),
        ] as [(String, String, [String])])
    func marks(term: String, text: String, expected: [String]) throws {
        #expect(try found([term], in: text) == expected)
    }

    @Test("tells terms apart that differ in their marks")
    func markedAlternatives() throws {
        #expect(try found(["C", "C++", "C#"], in: "C C++ C# C?") == ["C", "C++", "C#", "C"])
    }

    @Test(
        "folds case and Arabic spelling on both sides",
        arguments: [
            ("أفغانستان", "افغانستان"), ("افغانستان", "أَفْغانِسْتان"), ("مكة", "مكه"), ("بغداد", "بـــغداد"),
            ("بيروت", "ﺑﻴﺮﻭﺕ"),
            ("كركوك", "کرکوک"), ("لا", "ﻻ"), ("القاهرة", "القا\u{200F}هرة"), ("سورية", "سُوريَة"), ("١٢ أيار", "12 ايار"),
            ("STRASSE", "strasse"),
        ])
    func folding(term: String, text: String) throws {
        #expect(try found([term], in: "- \(text).") == [text])
        #expect(try found([term], in: "- \(text).") { $0.fold = false } == [])
        #expect(try found([term], in: "- \(term).") { $0.fold = false } == [term])
    }

    @Test("finds terms at the start and the end, and in texts of nothing else")
    func ends() throws {
        #expect(try found(["Oman"], in: "Oman") == ["Oman"])
        #expect(try found(["Oman"], in: "Oman, not Omani; Oman") == ["Oman", "Oman"])
        #expect(try found(["Oman"], in: "") == [])
        #expect(try found(["Oman"], in: " \n.,") == [])
    }

    @Test(
        "takes Arabic proclitics off where it is told to, and leaves them out of the tag",
        arguments: [
            ("بغداد", "لبغداد", "بغداد"), ("بغداد", "وبغداد", "بغداد"), ("بغداد", "فببغداد", "بغداد"),
            ("العراق", "بالعراق", "العراق"),
            ("العراق", "وبالعراق", "العراق"), ("العراق", "للعراق", "لعراق"), ("عراق", "العراق", "عراق"),
            ("عراق", "وللعراق", "عراق"),
            ("موصل", "كالموصل", "موصل"), ("بغداد", "وَلِبَغْدادَ", "بَغْدادَ"), ("القاهرة", "ﻭﺍﻟﻘﺎﻫﺮﺓ", "ﺍﻟﻘﺎﻫﺮﺓ"),
            ("أبو ظبي", "لأبو ظبي", "أبو ظبي"),
        ])
    func proclitics(term: String, text: String, marked: String) throws {
        #expect(try found([term], in: "قال \(text) اليوم") { $0.prefixes = true } == [marked])
        #expect(try found([term], in: "قال \(text) اليوم") == [])
    }

    @Test(
        "takes nothing off that is not a proclitic, leaves too little, or is a term itself",
        arguments: [
            (["لد"], "بلد", []), (["بغداد"], "مبغداد", []), (["لبنان", "بنان"], "لبنان", ["لبنان"]),
            (["عراق"], "سعراقي", []),
            (["بغداد"], "لوبغداد", []),
        ] as [([String], String, [String])])
    func noProclitics(terms: [String], text: String, expected: [String]) throws {
        #expect(try found(terms, in: text) { $0.prefixes = true } == expected)
    }

    @Test("gives label, id, language and other columns to the tag, and leaves empty cells out")
    func attributes() throws {
        let file = try GazetteerFile(
            "\u{FEFF}term\tid\tlabel\tlang\tpopulation\r\nIraq\tiq\tcountry\ten\t46\r\n\r\nBasra\t\t\ten\r\n")
        let stage = try file.stage { ($0.layer, $0.label) = ("place", "somewhere") }
        let tags = try tag("Basra, Iraq", with: stage)
        #expect(
            tags == [
                TextTag(layer: "place", label: "somewhere", utf8Range: 0..<5, attributes: ["lang": "en"]),
                TextTag(
                    layer: "place", label: "country", utf8Range: 7..<11,
                    attributes: ["id": "iq", "lang": "en", "population": "46"]),
            ])
        #expect(try tag("Basra", with: file.stage()).map(\.label) == ["term"])
        #expect(stage.effects == Effects(reads: [.text], writes: [.layer("place")]))
    }

    @Test("gives a tag for each meaning of a term, and one for rows that mean the same")
    func ambiguity() throws {
        let file = try GazetteerFile("term\tid\tlang\nTripoli\tly\ten\nTripoli\tlb\ten\nTRIPOLI\tly\tfr\n")
        let tags = try tag("Tripoli", with: file.stage())
        #expect(tags.map { $0.attributes["id"] } == ["ly", "lb"])
        #expect(tags.map { $0.attributes["lang"] } == ["en", "en"])
    }

    @Test("marks the text as it is after edits, with its way home")
    func origins() throws {
        var document = Document(
            origin: Origin(uri: "a", range: 0..<20), text: Text(validUTF8: Array("x  to Oman".utf8)[...], base: 10))
        document.edit { $0.copy(2..<10) }
        let stage = try GazetteerFile(terms: ["Oman"]).stage()
        var scratch = stage.makeScratch()
        _ = try stage.process(&document, scratch: &scratch)
        #expect(document.tags.map(\.utf8Range) == [4..<8])
        #expect(document.tags.first.flatMap { document.originalSpan(of: $0) } == 16..<20)
    }

    @Test("keeps the tags that are there")
    func otherTags() throws {
        var document = Document(id: "a", text: "Oman")
        document.tags = [TextTag(layer: "other", label: "x", utf8Range: 0..<1)]
        let stage = try GazetteerFile(terms: ["Oman"]).stage()
        var scratch = stage.makeScratch()
        _ = try stage.process(&document, scratch: &scratch)
        #expect(document.tags.map(\.layer) == ["other", "term"])
    }

    @Test("finds many terms in a long text, also across the parts in which it is read")
    func longText() throws {
        let text = String(repeating: "a b c d e f g ", count: 20_000)
        #expect(try found(["a b c d e f g a b c d e f g a b c"], in: text).count == 6666)
        #expect(try found(["g a", "d"], in: text).count == 39_999)
    }

    @Test("fails a document if its gazetteer was not read")
    func unprepared() throws {
        let stage = try TagTerms(options: .init())
        var document = Document(id: "a", text: "Oman")
        var scratch = stage.makeScratch()
        let failure = try #require(throws: DocumentFailure.self) { try stage.process(&document, scratch: &scratch) }
        #expect(failure.code == "unprepared")
    }
}
