// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqTagging
import WarraqTestSupport
import WarraqTesting

@Suite("TagDates")
struct TagDatesTests {
    private func tags(
        _ text: String, _ fields: Fields = [:], _ configure: (inout TagDates.Options) -> Void = { _ in }
    ) throws -> [TextTag] {
        var options = TagDates.Options()
        configure(&options)
        var document = Document(id: "a", text: Text(text))
        document.fields = fields
        #expect(try TagDates(options: options).process(&document) == .keep)
        return document.tags
    }

    @Test("keeps the contract of transforms", arguments: [nil, "published"])
    func contract(reference: String?) throws {
        var options = TagDates.Options()
        options.reference = reference
        try TransformContract(TagDates.self, options: options).verify()
    }

    @Test("writes value, precision and what else there is to say")
    func attributes() throws {
        let found = try tags("في رمضان 1445 هـ و05/03/2024 و10-12 مايو 2024 و3 مايو 2024 الساعة 18:05 +03:00")
        #expect(found.map(\.label) == ["date", "date", "range", "date"])
        #expect(found.allSatisfy { $0.layer == "date" })
        #expect(
            found.map(\.attributes) == [
                ["value": "2024-03-11", "end": "2024-04-09", "precision": "month", "calendar": "hijri"],
                ["value": "2024-03-05", "precision": "day", "ambiguous": true, "alternative": "2024-05-03"],
                ["value": "2024-05-10", "end": "2024-05-12", "precision": "day"],
                ["value": "2024-05-03T18:05+03:00", "precision": "minute"],
            ])
    }

    @Test("takes the language from a field and the reference from another")
    func fields() throws {
        let text = "05/03/2024, yesterday, 20 December"
        #expect(try tags(text, ["language": "fr"]).map { $0.attributes["value"] } == ["2024-03-05", "--12-20"])
        let dated: Fields = ["language": "en", "published": "2024-01-05"]
        let found = try tags(text, dated) { $0.reference = "published" }
        #expect(found.map { $0.attributes["value"] } == ["2024-05-03", "2024-01-04", "2023-12-20"])
        #expect(found.map { $0.attributes["year_inferred"] } == [nil, nil, true])
        #expect(found.map(\.label) == ["date", "relative", "date"])
        let undated: Fields = ["language": "en", "published": "2024-01"]
        #expect(try tags(text, undated) { $0.reference = "published" }.count == 2)
        let other: Fields = ["lang": "de"]
        #expect(try tags("05/03/2024", other) { $0.language = "lang" }.first?.attributes["value"] == "2024-03-05")
    }

    @Test("leaves out times and years if asked")
    func choices() throws {
        let text = "at 6:30 p.m. in 2003; 3 May 2024"
        #expect(try tags(text).map(\.label) == ["time", "date", "date"])
        #expect(
            try tags(text) { ($0.times, $0.years) = (false, false) }.map { $0.attributes["value"] } == ["2024-05-03"])
        #expect(try tags(text) { $0.layer = "when" }.allSatisfy { $0.layer == "when" })
    }

    @Test("refuses an empty layer and empty field names")
    func options() {
        for configure: (inout TagDates.Options) -> Void in [
            { $0.layer = "" }, { $0.language = "" }, { $0.reference = "" },
        ] {
            var options = TagDates.Options()
            configure(&options)
            #expect(throws: PipelineError.self) { try TagDates(options: options) }
        }
    }

    @Test("declares the fields that the options name")
    func effects() throws {
        var options = TagDates.Options()
        #expect(try TagDates(options: options).effects.reads == [.text])
        (options.language, options.reference, options.layer) = ("lang", "published", "when")
        let effects = try TagDates(options: options).effects
        #expect(effects.reads == [.text, .field("lang", .string), .field("published", .any)])
        #expect(effects.writes == [.layer("when")])
    }
}
