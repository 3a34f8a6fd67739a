// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqLanguage
import WarraqUnicode

@testable import WarraqTagging

@Suite struct BuiltinGazetteerTests {
    /// A row by the names of its columns.
    private static func rows(_ gazetteer: BuiltinGazetteer) -> [[String: String]] {
        let lines = String(decoding: gazetteer.bytes, as: UTF8.self).split(separator: "\n")
        let header = lines[0].split(separator: "\t").map(String.init)
        return lines.dropFirst().map { line in
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            return Dictionary(zip(header, cells)) { first, _ in first }
        }
    }

    private static func stage(_ name: String) throws -> TagTerms {
        var options = TagTerms.Options()
        (options.gazetteer, options.prefixes) = (StagePath("builtin:\(name)", base: "/nowhere"), true)
        var stage = try TagTerms(options: options)
        try stage.prepare()
        return stage
    }

    private static func folded(_ text: String) -> String {
        let scalars = ArabicFolding(.search).fold(text).unicodeScalars.map(UnicodeProperties.simpleCaseFold)
        return String(String.UnicodeScalarView(scalars))
    }

    @Test(
        "has every row whole, in one of four languages, without white space at the ends",
        arguments: BuiltinGazetteer.allCases)
    func wellFormed(gazetteer: BuiltinGazetteer) {
        let wrong = BuiltinGazetteerTests.rows(gazetteer).filter { row in
            let term = row["term"] ?? ""
            let isNormalized = UnicodeNormalizer(.nfc).isNormalized(Array(term.utf8).span)
            return !["ar", "en", "fa", "fr"].contains(row["lang"]) || row["id"]?.isEmpty != false
                || row["label"]?.isEmpty != false || term.isEmpty || term.first == " " || term.last == " "
                || term.contains("  ") || !(row["case"] == nil || row["case"] == "match") || !isNormalized
        }
        #expect(wrong == [])
    }

    @Test("names each thing in each language, but for people of some countries", arguments: BuiltinGazetteer.allCases)
    func languages(gazetteer: BuiltinGazetteer) {
        var languages: [String: Set<String>] = [:]
        for row in BuiltinGazetteerTests.rows(gazetteer) where row["label"] != "nationality" {
            languages["\(row["label"] ?? "") \(row["id"] ?? "")", default: []].insert(row["lang"] ?? "")
        }
        #expect(languages.filter { $0.value.count != 4 } == [:])
    }

    @Test("repeats no row, and lets few terms mean two things", arguments: BuiltinGazetteer.allCases)
    func collisions(gazetteer: BuiltinGazetteer) {
        var (seen, meanings): (Set<String>, [String: Set<String>]) = ([], [:])
        for row in BuiltinGazetteerTests.rows(gazetteer) {
            let key = [row["term"], row["id"], row["label"], row["lang"]].map { $0 ?? "" }.joined(separator: "\t")
            if !seen.insert(key).inserted { Issue.record("\(key) stands twice") }
            meanings[Self.folded(row["term"] ?? ""), default: []].insert("\(row["label"] ?? "") \(row["id"] ?? "")")
        }
        let ambiguous = meanings.filter { $0.value.count > 1 }
        let text = ambiguous.map { "\($0.key): \($0.value.sorted().joined(separator: ", "))" }.sorted()
        #expect(text == (Self.knownAmbiguities[gazetteer] ?? []))
    }

    @Test("has 193 members of the United Nations, two observers, and those whose state is contested")
    func countries() {
        let rows = BuiltinGazetteerTests.rows(.places).filter { $0["label"] == "country" }
        let codes = Set(rows.compactMap { $0["id"] })
        #expect(codes.count == 193 + 2 + 3)
        #expect(codes.isSuperset(of: ["ps", "va", "xk", "tw", "eh", "ss", "tl", "me"]))
        #expect(codes.allSatisfy { $0.utf8.count == 2 })
        let capitals = Set(
            BuiltinGazetteerTests.rows(.places).filter { $0["label"] == "capital" }.compactMap { $0["id"] })
        let without = codes.filter { code in !capitals.contains { $0.hasPrefix(code + "-") } }
        // Those that are their own, and those whose capital is contested.
        #expect(without == ["sg", "va", "il", "ps", "eh"])
    }

    @Test("finds names in running text of four languages")
    func texts() throws {
        let places = try BuiltinGazetteerTests.stage("places")
        let ids = { (text: String, stage: TagTerms) in
            try tag(text, with: stage).map { "\($0.label) \($0.attributes["id"].map { "\($0)" } ?? "")" }
        }
        #expect(try ids("من بغداد إلى القاهرة", places).count == 2)
        #expect(try tag("let us turkey and chad", with: places).isEmpty)
        #expect(try tag("the US and Chad", with: places).count == 2)
        #expect(try tag("وفد سوري في طهران", with: places).map(\.label) == ["nationality", "capital"])
        #expect(try tag("entre la France et l’Iran", with: places).count == 1)
        #expect(try tag("who said WHO", with: BuiltinGazetteerTests.stage("organisations")).count == 1)
        #expect(try tag("وزير الخارجية ورئيس الوزراء", with: BuiltinGazetteerTests.stage("offices")).count == 2)
    }

    /// Words that are a country in one language and its people in another, and cities that share a name.
    private static let knownAmbiguities: [BuiltinGazetteer: [String]] = [
        .places: [
            "argentine: country ar, nationality ar",
            "mexico: capital mx-mexico-city, country mx",
            "philippines: country ph, nationality ph",
            "suisse: country ch, nationality ch",
            "استوني: country ee, nationality ee",
            "الباني: country al, nationality al",
            "بوسني: country ba, nationality ba",
            "تركيه: country tr, nationality tr",
            "تشيلي: country cl, nationality cl",
            "روسيه: country ru, nationality ru",
            "روماني: country ro, nationality ro",
            "زيمبابوي: country zw, nationality zw",
            "سوريه: country sy, nationality sy",
            "عمان: capital jo-amman, country om",
            "ليبي: country ly, nationality ly",
            "ليتواني: country lt, nationality lt",
            "مراكش: city ma-marrakech, country ma",
            "موريتاني: country mr, nationality mr",
            "نيجريه: country ng, nationality ne",
            "هايتي: country ht, nationality ht",
        ]
    ]
}
