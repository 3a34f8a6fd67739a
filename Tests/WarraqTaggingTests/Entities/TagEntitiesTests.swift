// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqTagging
import WarraqTestSupport
import WarraqTesting

@Suite struct TagEntitiesTests {
    private func found(_ text: String) throws -> [String] {
        try entities(text).map { "\($0.label) \(Text(text).string(in: $0.utf8Range))" }
    }

    @Test(
        "finds persons by titles, given names and what stands beside them",
        arguments: [
            ("He met Dr. Amina Souley there.", ["person Amina Souley"]),
            ("the mayor, Olga Berin, left", ["person Olga Berin"]), ("Prime Minister Tarasov left", ["person Tarasov"]),
            ("It was Peter van der Meer who", ["person Peter van der Meer"]),
            ("\"No,\" said Zorblat Quix, who left.", ["person Zorblat Quix"]),
            ("Brill Onder, 47, of nowhere", ["person Brill Onder"]), ("Mark was right. Grace was not.", []),
            ("قال الدكتور سالم الحداد إن", ["person سالم الحداد"]),
            ("وأضاف محمد بن راشد آل مكتوم أن", ["person محمد بن راشد آل مكتوم"]),
            ("التقى عبد الله الغامدي", ["person عبد الله الغامدي"]),
            ("زار وزير الخارجية أحمد العلي المدينة", ["person أحمد العلي"]),
            ("جلس على سطح البيت", []), ("كان كريم جداً", []), ("لمحمد أبو زيد", ["person محمد أبو زيد"]),
        ] as [(String, [String])])
    func persons(text: String, expected: [String]) throws { #expect(try found(text) == expected) }

    @Test(
        "finds organisations by the word for their kind",
        arguments: [
            ("the Ministry of Water and Sanitation said", ["organisation Ministry of Water and Sanitation"]),
            ("at the University of Leeds today", ["organisation University of Leeds"]),
            ("The Zandor Steel Company closed", ["organisation Zandor Steel Company"]), ("the company closed", []),
            ("أعلنت وزارة التربية والتعليم اليوم", ["organisation وزارة التربية والتعليم"]),
            ("في جامعة بغداد أمس", ["organisation جامعة بغداد"]),
            ("وقالت هيئة الطيران المدني إن", ["organisation هيئة الطيران المدني"]),
            ("والمديرية العامة للأمن الوطني", ["organisation المديرية العامة للأمن الوطني"]), ("قالت الوزارة إن", []),
        ] as [(String, [String])])
    func organisations(text: String, expected: [String]) throws { #expect(try found(text) == expected) }

    @Test(
        "finds places by the gazetteer and the word for their kind",
        arguments: [
            ("from Iraq's north to Basra", ["place Iraq", "place Basra"]),
            ("on Mount Zard and Klee Street", ["place Mount Zard", "place Klee Street"]),
            ("let us eat turkey with chad", []), ("عاد إلى مدينة تونس", ["place تونس"]),
            ("قرب نهر الزاب وبلدة راوة", ["place الزاب", "place راوة"]),
            ("في قرية صغيرة", []), ("وبالعراق", ["place العراق"]),
        ] as [(String, [String])])
    func places(text: String, expected: [String]) throws { #expect(try found(text) == expected) }

    @Test("gives identical entities one id, surnames that of the person, and the gazetteer's where it has one")
    func ids() throws {
        let text = "قال وزير الخارجية أحمد العلي إن. وأضاف العلي أن أحمد العلي في بغداد. Baghdad"
        let tags = try entities(text)
        #expect(tags.map(\.label) == ["person", "person", "person", "place", "place"])
        #expect(Set(tags.prefix(3).map { $0.attributes["id"] }) == ["احمد العلي"])
        #expect(tags.map { $0.attributes["rule"] } == ["title", "surname", "given", "gazetteer", "gazetteer"])
        #expect(tags.suffix(2).map { $0.attributes["id"] } == ["iq-baghdad", "iq-baghdad"])
        let english = try entities("Peter Novak came. Novak sat. Anna Novak left. Novak slept.")
        #expect(english.map { $0.attributes["id"] } == ["peter novak", "anna novak"])
        let hyphen = try entities("Faisal Al-Qahtani came. Al-Qahtani sat.")
        #expect(hyphen.map { $0.attributes["id"] } == ["faisal al-qahtani", "faisal al-qahtani"])
    }

    @Test("marks only the kinds that are wanted, in the layer that is named")
    func options() throws {
        let text = "Dr. Peter Novak of the University of Leeds in Iraq"
        let tags = try entities(text) { ($0.layer, $0.persons, $0.organisations) = ("place", false, false) }
        #expect(tags.map(\.label) == ["place"] && tags.map(\.layer) == ["place"])
        var options = TagEntities.Options()
        options.layer = ""
        #expect(throws: PipelineError.self) { try TagEntities(options: options) }
        #expect(throws: DocumentFailure.self) { try entities("Iraq Iraq Iraq") { $0.maxTags = 2 } }
        var document = Document(id: "a", text: "Iraq")
        let stage = try TagEntities(options: .init())
        var scratch = stage.makeScratch()
        #expect(throws: DocumentFailure.self) { try stage.process(&document, scratch: &scratch) }
    }

    @Test("tags never overlap, cut a scalar or leave the text, and time is bounded, whatever the text")
    func hostile() throws {
        let seed = printedSeed()
        var generator = SeededGenerator(seed: seed)
        let pieces = [
            "Dr. ", "al-", "of ", "the ", "and ", "Peter ", "Ministry ", "Bank ", "said ", ", ", "47, ", "who ",
            "Mount ", "محمد ",
            "عبد ", "بن ", "آل ", "وزارة ", "ال", "الرئيس ", "قال ", "نهر ", "العراقي ", "بغداد ", "و", "ل", "للأمن ",
            "ﷲ ", "ﻻ",
            "\u{64B}", "\u{200F}", "\u{200C}", "é", "\n", "北京", "กรุง", "👩‍👩", "المديرية ", "العامة ", "Iraq's ", "’s ",
            "İ", "ى ",
        ]
        for _ in 0..<150 {
            let count = Int.random(in: 0..<80, using: &generator)
            let text = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
            var end = 0
            for tag in try entities(text) {
                let range = tag.utf8Range
                #expect(
                    !range.isEmpty && range.lowerBound >= end && range.upperBound <= text.utf8.count,
                    "seed \(seed): \(text)")
                #expect(Text(text).isScalarBoundary(range.lowerBound) && Text(text).isScalarBoundary(range.upperBound))
                end = range.upperBound
            }
        }
        for piece in pieces { _ = try entities(String(repeating: piece, count: 5000)) }
    }

    @Test("finds the same on both sides of the border between two parts of a long text")
    func parts() throws {
        let text = String(repeating: "Dr. Peter Novak sat in Iraq. ", count: 40_000)
        #expect(try entities(text).count == 80_000)
    }
}
