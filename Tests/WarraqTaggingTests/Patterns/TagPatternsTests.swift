// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqTagging
import WarraqTesting

@Suite struct TagPatternsTests {
    @Test(
        "finds in every script",
        arguments: [
            (#"\w+"#, "Straße, naïve_1 – ok", ["Straße", "naïve_1", "ok"]),
            (#"\w+"#, "قَالَ الوزيرُ: نعم!", ["قَالَ", "الوزيرُ", "نعم"]), (#"\w+"#, "می‌شود، اگر", ["می‌شود", "اگر"]),
            (#"\w+"#, "שָׁלוֹם, עולם", ["שָׁלוֹם", "עולם"]), (#"\w+"#, "नमस्ते दुनिया।", ["नमस्ते", "दुनिया"]),
            (#"\w+"#, "ภาษาไทย 2 คำ", ["ภาษาไทย", "2", "คำ"]), (#"\w+"#, "北京市、東京都", ["北京市", "東京都"]),
            (#"\w+"#, "Ёлка и дом", ["Ёлка", "и", "дом"]), (#"\w+"#, "İzmir'de çay", ["İzmir", "de", "çay"]),
            (#"\d+"#, "12 ١٢ ۱۲ १२ １２", ["12", "١٢", "۱۲", "१२", "１２"]),
            (#"a\sb"#, "a b a\u{A0}b a\u{3000}b a\u{85}b a\u{200B}b", ["a b", "a\u{A0}b", "a\u{3000}b", "a\u{85}b"]),
            (#"\S+"#, "كتاب\u{3000}本\u{2003}book", ["كتاب", "本", "book"]), (#"\D+"#, "a٣b", ["a", "b"]),
            (#"\W+"#, "نعم، لا؟", ["، ", "؟"]), (#"[\w-]+"#, "نصف-سنوي well-known", ["نصف-سنوي", "well-known"]),
            (#"[^\W\d_]+"#, "كتاب١٢_اب x9", ["كتاب", "اب", "x"]), (#"[\W-a]+"#, "ب-a!ك", ["-a!"]),
            (#"[^\w\s]+"#, "قال: «نعم»!", [":", "«", "»!"]), (#"[\D]+"#, "٣٤ب", ["ب"]), (#"[^\D]+"#, "ب٣٤", ["٣٤"]),
            (#"[^\S\n]+"#, "ب \u{2003}\nج", [" \u{2003}"]), (#"[]\d]+"#, "a]٣]", ["]٣]"]),
            (#"\p{Arabic}+"#, "abc سلام", ["سلام"]), (#"\Q.*\d\E"#, #"a.*\d"#, [#".*\d"#]),
            (#"\x{628}\x61"#, "بa", ["بa"]), ("(?s)a.b", "a\nb", ["a\nb"]), ("(?m)^.", "ab\nجد", ["a", "ج"]),
        ] as [(String, String, [String])])
    func scripts(text: String, subject: String, expected: [String]) throws {
        #expect(try hits(text, in: subject) == expected)
    }

    @Test(
        "ignores case in every script if asked",
        arguments: [
            ("москва", "МОСКВА Москва", ["МОСКВА", "Москва"]), ("ΑΘΗΝΑ", "αθηνα", ["αθηνα"]),
            ("straße", "STRAßE", ["STRAßE"]),
            ("[a-c]+", "aBCd", ["aBC"]),
        ] as [(String, String, [String])])
    func cases(text: String, subject: String, expected: [String]) throws {
        #expect(try hits(text, in: subject) { $0.ignoreCase = true } == expected)
        #expect(try hits(text, in: subject).count < max(2, expected.count) || text == "[a-c]+")
    }

    @Test(
        "with whole_words takes the longest hit that begins and ends where words do",
        arguments: [
            ("cat", "cat concat category cat.", ["cat", "cat"]), ("cat|category", "a category", ["category"]),
            ("كتاب", "كتاب والكتاب كتابي كتاب،", ["كتاب", "كتاب"]), ("дом", "дом домой", ["дом"]),
            ("東", "東京", ["東"]), ("カタ", "カタカナ カタ", ["カタ"]), (#"\d+(\.\d)?"#, "3.14 3.1 3", ["3.1", "3"]),
            ("a(-b)?", "a-bc", ["a"]), (#"\d{2}"#, "12 123 1.23 45", ["12", "45"]), ("[a ]+", "aab aa a", [" aa a"]),
            (".+", "ab", ["ab"]), ("x*", "yy xx", ["xx"]), ("can", "can't can", ["can"]),
        ] as [(String, String, [String])])
    func wholeWords(text: String, subject: String, expected: [String]) throws {
        #expect(try hits(text, in: subject) { $0.wholeWords = true } == expected)
    }

    @Test(
        "finds no empty hits, and goes on behind them",
        arguments: [
            ("a*", "baab", ["aa"]), ("x?", "نص", []), ("$", "abc", []), ("(?:)", "abc", []), ("|b", "ab", []),
            ("b|", "ab", ["b"]),
        ] as [(String, String, [String])])
    func empty(text: String, subject: String, expected: [String]) throws {
        #expect(try hits(text, in: subject) == expected)
    }

    @Test("named groups become attributes, and one of them the tag")
    func groups() throws {
        let text = #"(?P<law>Gesetz|قانون)\s+(?<number>\d+)/(?P<year>\d{4})?(x)?"#
        let subject = "Gesetz 12/1999 und قانون ٣٤/"
        let tags = try tag(Text(subject), with: patternStage([pattern(text) { $0.label = "law" }]))
        #expect(tags.map(\.label) == ["law", "law"])
        #expect(tags[0].attributes == ["law": "Gesetz", "number": "12", "year": "1999"])
        #expect(tags[1].attributes == ["law": "قانون", "number": "٣٤"])
        let one = try tag(Text(subject), with: patternStage([pattern(text) { $0.group = "number" }]))
        #expect(one.map { Text(subject).string(in: $0.utf8Range) } == ["12", "٣٤"])
        #expect(one[0].attributes == ["law": "Gesetz", "year": "1999"])
        #expect(one.map(\.label) == ["pattern", "pattern"])
    }

    @Test("a group that took no part or is empty gives no tag")
    func absentGroup() throws {
        #expect(try hits("a(?P<b>b)?(?P<c>c*)", in: "a ab") { $0.group = "b" } == ["b"])
        #expect(try hits("a(?P<b>b)?(?P<c>c*)", in: "a ab acc") { $0.group = "c" } == ["cc"])
    }

    @Test("looks for many patterns, tags in the order of the text")
    func many() throws {
        var patterns = (0..<120).map { index in pattern("key\(index)=\\d+") { $0.label = "k\(index)" } }
        patterns.append(pattern(#"key(?P<n>\d+)"#) { $0.label = "any" })
        let subject = "key7=١٢ ... key119=5 key3= key0=1"
        let tags = try tag(Text(subject), with: patternStage(patterns))
        #expect(tags.map(\.label) == ["k7", "any", "k119", "any", "any", "k0", "any"])
        let longest = try tag(Text(subject), with: patternStage(patterns) { $0.overlaps = .longest })
        #expect(longest.map(\.label) == ["k7", "k119", "any", "k0"])
    }

    @Test("of tags that overlap keeps the leftmost, then longest, then that of the first pattern")
    func overlaps() throws {
        let patterns = ["bcd", "abc", "ab", "ABC(?i)|abc", "d"].enumerated().map { index, text in
            pattern(text) { $0.label = "\(index)" }
        }
        #expect(try tag("abcd", with: patternStage(patterns)).map(\.label) == ["1", "3", "2", "0", "4"])
        let stage = try patternStage(patterns) { $0.overlaps = .longest }
        #expect(try tag("abcd", with: stage).map(\.label) == ["1", "4"])
    }

    @Test("appends to tags that are there")
    func appends() throws {
        let stage = try patternStage([pattern("b")])
        var document = Document(id: "a", text: "ab")
        document.tags = [TextTag(layer: "x", label: "y", utf8Range: 0..<1)]
        var scratch = stage.makeScratch()
        _ = try stage.process(&document, scratch: &scratch)
        #expect(document.tags.map(\.layer) == ["x", "pattern"])
    }

    @Test(
        "of hits at a place those that are longer than allowed do not count",
        arguments: [
            ("a[^b]*b|a", String(repeating: "a", count: 5) + String(repeating: "c", count: 20) + "b", 5),
            ("x{17}", String(repeating: "x", count: 40), 0), ("x+", String(repeating: "x", count: 40), 3),
            ("ب+", String(repeating: "ب", count: 20), 3),
        ])
    func maxBytes(text: String, subject: String, count: Int) throws {
        let stage = try patternStage([pattern(text)]) { $0.maxBytes = 16 }
        #expect(try tag(Text(subject), with: stage).count == count)
    }

    @Test("keeps the contract of transforms", arguments: [false, true])
    func contract(wholeWords: Bool) throws {
        var options = TagPatterns.Options()
        options.patterns = [#"\w+"#, #"(?P<first>\S)\S*"#, #"\d{2,}"#, "[^ا-ي]+", #"(?s)\W.*?\w"#].map { text in
            pattern(text) { $0.wholeWords = wholeWords }
        }
        try TransformContract(TagPatterns.self, options: options).verify()
    }
}
