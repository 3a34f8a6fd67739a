// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqTagging

@Suite struct TermFormsTests {
    private typealias Case = (TagTerms.Inflection, String, String, [String])

    @Test(
        "finds inflected forms, leaves out what is a word of its own, and covers endings",
        arguments: [
            (.arabic, "العراق", "الشعب العراقي والعملة العراقية", ["العراقي", "العراقية"]),
            (.arabic, "جامعة", "جامعتان وجامعات", ["جامعتان"]),
            (.arabic, "وزير", "كان وزيرا ثم وزيران", ["وزيرا", "وزيران"]),
            (.arabic, "وزارة", "قالت وزارتها", ["وزارتها"]), (.arabic, "مصر", "مصريون ومصر", ["مصريون"]),
            (.arabic, "مجلس الوزراء", "مجلس الوزراء", ["مجلس الوزراء"]),
            (.arabic, "هيئة صحفي", "هيئة صحفيين", ["هيئة صحفيين"]), (.arabic, "مصر", "مصير مصرف", []),
            (.english, "Iraq", "Iraq's oil and Iraq’s gas", ["Iraq", "Iraq"]),
            (.english, "ministry", "ministries, Ministry's", ["ministries", "Ministry"]),
            (.english, "Saudi Arabia", "Saudi Arabia's", ["Saudi Arabia"]), (.english, "Iraqi", "IRAQIS", ["IRAQIS"]),
            (.english, "branch", "two branches", ["branches"]), (.english, "gas", "gass", []),
            (.english, "U", "us", []),
            (.turkish, "Ankara", "Ankara'da ve ANKARA’DA ve Ankara'dan", ["Ankara", "Ankara"]),
            (.turkish, "Türkiye", "Türkiye'nin", ["Türkiye"]), (.turkish, "Ankara", "Ankara'xyz", []),
            (.turkish, "Suudi Arabistan", "Suudi Arabistan'ın", ["Suudi Arabistan"]),
            (.hebrew, "ירושלים", "בירושלים, ומירושלים, שבירושלים", ["ירושלים", "ירושלים", "ירושלים"]),
            (.hebrew, "נשיא", "הנשיא וכשהנשיא", ["נשיא"]), (.hebrew, "לום", "שלום עולום", ["לום"]),
            (.french, "Irak", "l'Irak, d’Irak, qu'Irak", ["Irak", "Irak", "Irak"]),
            (.french, "Égypte", "d'Égypte x'Égypte", ["Égypte"]),
            (.persian, "کتاب", "کتاب‌ها و کتابهای", ["کتاب‌ها", "کتابهای"]),
            (.persian, "آمریکا", "آمریکای شمالی", ["آمریکای"]), (.persian, "ایران", "ایرانی", []),
        ] as [(TagTerms.Inflection, String, String, [String])])
    func inflections(inflection: TagTerms.Inflection, term: String, text: String, expected: [String]) throws {
        #expect(try found([term], in: text) { $0.inflections = [inflection] } == expected)
    }

    @Test("takes off both ends of an Arabic word if it is told to")
    func bothEnds() throws {
        let marked = try found(["عراق"], in: "وبالعراقيين والعراقية") {
            ($0.prefixes, $0.inflections) = (true, [.arabic])
        }
        #expect(marked == ["عراقيين", "عراقية"])
    }

    @Test("prefers the word as it is")
    func plain() throws {
        #expect(try found(["Iraqi", "Iraqis"], in: "Iraqis") { $0.inflections = [.english] } == ["Iraqis"])
        let file = try GazetteerFile("term\tid\nعراق\t1\nعراقي\t2\n")
        let tags = try tag("عراقي", with: file.stage { $0.inflections = [.arabic] })
        #expect(tags.map { $0.attributes["id"] } == ["2"])
    }

    @Test("all languages at once are bounded on hostile words")
    func hostile() throws {
        let words = ["'s", "’", "ללללל", "وووووو", "للللل", "اتاتات", "ﻻﻻﻻﻻ", "l'l'l'", "s's's's", "هاهاها", "a'de'de"]
        let text =
            String(repeating: words.joined(separator: " ") + " ", count: 500) + String(repeating: "ا", count: 50_000)
        let stage = try GazetteerFile(terms: ["اتا", "لل", "s's", "هاه", "ללל"]).stage {
            ($0.prefixes, $0.inflections) = (true, TagTerms.Inflection.allCases)
        }
        _ = try tag(text, with: stage)
    }

    @Test(
        "lets case count where it is told to",
        arguments: [
            (.ignore, ["US", "us", "Us", "Oman", "OMAN", "oman"]), (.acronyms, ["US", "Oman", "OMAN", "oman"]),
            (.match, ["US", "Oman"]),
        ] as [(TagTerms.LetterCase, [String])])
    func letterCase(letterCase: TagTerms.LetterCase, expected: [String]) throws {
        #expect(try found(["US", "Oman"], in: "US us Us Oman OMAN oman") { $0.letterCase = letterCase } == expected)
        let arabic = try found(["أحمد"], in: "احمد") { $0.letterCase = letterCase }
        #expect(arabic == ["احمد"])
    }

    @Test("lets a row say how case counts for it")
    func caseOfRow() throws {
        let file = try GazetteerFile("term\tcase\tid\nUS\tmatch\t1\nus\tmatch\t2\nwho\tignore\t3\nAI\tacronyms\t4\n")
        let tags = try tag("US us Us WHO ai AI", with: file.stage { $0.letterCase = .match })
        #expect(tags.map { $0.attributes["id"] } == ["1", "2", "3", "4"])
        #expect(tags.last?.attributes["case"] == nil)
    }

    @Test("marks nested terms and overlapping ones if it is told to")
    func overlaps() throws {
        let terms = ["New York", "York Times", "New York Times", "York"]
        #expect(
            try found(terms, in: "The New York Times") { $0.overlaps = .all }
                == ["New York", "New York Times", "York", "York Times"])
        #expect(try found(["北京", "北京市", "京"], in: "北京市") { $0.overlaps = .all } == ["北京", "北京市", "京"])
    }

    @Test("finds Thai, Lao and Khmer terms at clusters, Han by character, kana by run")
    func segmentation() throws {
        #expect(try found(["ประเทศไทย"], in: "ในประเทศไทยมี") == ["ประเทศไทย"])
        #expect(try found(["ວຽງຈັນ"], in: "ຢູ່ວຽງຈັນ") == ["ວຽງຈັນ"])
        #expect(try found(["ភ្នំពេញ"], in: "នៅភ្នំពេញ") == ["ភ្នំពេញ"])
        #expect(try found(["东京都"], in: "在东京都内") == ["东京都"])
        #expect(try found(["さいたま"], in: "さいたま市、さいたまの") == ["さいたま"])
    }

    @Test("fails a document of more tags than allowed, and bounds a million of hits")
    func many() throws {
        let stage = try GazetteerFile(terms: ["a", "a a"]).stage { ($0.overlaps, $0.maxTags) = (.all, 1999) }
        var scratch = stage.makeScratch()
        var document = Document(id: "a", text: Text(String(repeating: "a ", count: 1000)))
        #expect(try stage.process(&document, scratch: &scratch) == .keep)
        #expect(document.tags.count == 1999)
        var larger = Document(id: "b", text: Text(String(repeating: "a ", count: 1001)))
        let failure = try #require(throws: DocumentFailure.self) { try stage.process(&larger, scratch: &scratch) }
        #expect(failure.code == .limit && larger.tags.isEmpty)
        let million = try GazetteerFile(terms: ["a"]).stage()
        var longest = Document(id: "c", text: Text(String(repeating: "a ", count: 1_000_000)))
        #expect(try million.process(&longest, scratch: &scratch) == .keep)
        #expect(longest.tags.count == 1_000_000)
    }
}
