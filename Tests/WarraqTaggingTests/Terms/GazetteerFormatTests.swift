// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqTagging

@Suite struct GazetteerFormatTests {
    private func tags(_ name: String, _ text: String, in document: String) throws -> [TextTag] {
        try tag(document, with: GazetteerFile(Array(text.utf8), name: name).stage())
    }

    private func error(_ name: String, _ text: String) throws -> String {
        let file = try GazetteerFile(Array(text.utf8), name: name)
        let error = try #require(throws: PipelineError.self) { try file.stage() }
        #expect(error.code == .configurationFile && error.option == ["gazetteer"])
        return error.description.replacing(file.path, with: name)
    }

    @Test("reads JSON Lines with values of any plain type")
    func json() throws {
        let text = """
            \u{FEFF}{"term": "Oman", "label": "country", "id": "om", "area": 309500, "share": 0.5, "arab": true, "x": null}
            {"term": " بغداد ", "note": "\\u0627\\n"}\r

            """
        let tags = try tags("a.jsonl", text, in: "Oman, بغداد")
        #expect(
            tags == [
                TextTag(
                    layer: "term", label: "country", utf8Range: 0..<4,
                    attributes: ["id": "om", "area": 309_500, "share": 0.5, "arab": true]),
                TextTag(layer: "term", label: "term", utf8Range: 6..<16, attributes: ["note": "ا\n"]),
            ])
    }

    @Test("reads patterns of spaCy's EntityRuler")
    func entityRuler() throws {
        let text = """
            {"label": "ORG", "pattern": "Apple", "id": "apple"}
            {"label": "GPE", "pattern": [{"LOWER": "san"}, {"LOWER": "francisco"}], "id": "sf"}
            {"label": "ORG", "pattern": [{"ORTH": "WHO"}]}
            {"label": "GPE", "pattern": [{"TEXT": "العراق"}]}
            """
        let document = "Who at WHO eats an apple in SAN  Francisco, العراق?"
        let tags = try tags("patterns.ndjson", text, in: document)
        let found = tags.map { "\($0.label) \(Text(document).string(in: $0.utf8Range))" }
        #expect(found == ["ORG WHO", "ORG apple", "GPE SAN  Francisco", "GPE العراق"])
        #expect(tags[2].attributes == ["id": "sf"])
    }

    @Test(
        "says what is wrong with a line of JSON",
        arguments: [
            ("[1]", "the line is no object"), ("{\"id\": \"a\"}", "the object has neither 'term' nor 'pattern'"),
            ("{", "the line is no JSON"), ("{\"term\": 1}", "'term' is no string"),
            ("{\"term\": \"a\", \"id\": [1]}", "'id' is a list or an object"),
            ("{\"term\": \"a\", \"term\": \"b\"}", "the key 'term' stands twice"),
            ("{\"term\": \"a\", \"score\": 1}", "the key 'score' is that of a tag's own"),
            ("{\"term\": \"a\", \"pattern\": \"b\"}", "the object has both 'term' and 'pattern'"),
            ("{\"term\": \"a\", \"case\": \"x\"}", "'case' cannot be 'x'"),
            ("{\"pattern\": [{\"LEMMA\": \"be\"}]}", "token 1 of the pattern has 'LEMMA', which is not supported"),
            ("{\"pattern\": [{\"LOWER\": \"a\"}, {\"OP\": \"?\"}]}", "token 2 of the pattern has 'OP'"),
            ("{\"pattern\": [{\"LOWER\": {\"IN\": []}}]}", "'LOWER' of token 1 of the pattern is no string"),
            ("{\"pattern\": [{\"LOWER\": \"a\"}, {\"TEXT\": \"b\"}]}", "the pattern has tokens with LOWER and others"),
            ("{\"pattern\": [{\"TEXT\": \"-\"}]}", "token 1 of the pattern, '-', has no letter and no digit"),
            ("{\"pattern\": []}", "the row has no term"),
            ("{\"pattern\": 3}", "'pattern' is neither a string nor a list"),
            ("{\"term\": \"a\\n\\nb\"}", "the term has a blank line"),
            ("{\"term\": \"\u{1F600}\"}", "has no letter and no digit"),
        ])
    func jsonErrors(line: String, message: String) throws {
        let text = try error("a.jsonl", "{\"term\": \"good\"}\n\(line)\n")
        #expect(text.hasPrefix("a.jsonl:2:1: error: ") && text.contains(message), "\(text)")
    }

    @Test("reads lists of GATE by their index, and one list alone")
    func gate() throws {
        let file = try GazetteerFile(files: [
            ("lists.def", "countries.lst:location:country:en:Country\nstaff.lst:person\n\n"),
            ("countries.lst", "Oman\tid=om\nIraq\n"), ("staff.lst", "Sami Nour\trole=editor\trole=writer\n"),
        ])
        let tags = try tag("Sami Nour of Oman", with: file.stage())
        #expect(
            tags == [
                TextTag(layer: "term", label: "person", utf8Range: 0..<9, attributes: ["role": "writer"]),
                TextTag(
                    layer: "term", label: "Country", utf8Range: 13..<17,
                    attributes: ["major": "location", "minor": "country", "lang": "en", "id": "om"]),
            ])
        #expect(try self.tags("a.lst", "Oman\nIraq\n", in: "Iraq").map(\.label) == ["term"])
    }

    @Test("says what is wrong with lists of GATE")
    func gateErrors() throws {
        #expect(try error("lists.def", "none.lst:a\n").contains("No such file or directory"))
        #expect(try error("lists.def", "a.lst:b:c:d:e:f\n").hasPrefix("lists.def:1:1: error: the line is no entry"))
        #expect(try error("lists.def", "\n").contains("'lists.def' is empty"))
        #expect(try error("a.lst", "Oman\nIraq\tid\n").hasPrefix("a.lst:2:1: error: the feature 'id' is no name=value"))
        #expect(try error("a.lst", "Oman\tstart=1\n").contains("a feature cannot be called 'start'"))
    }

    @Test("takes the format that it is told, whatever the file is called")
    func chosen() throws {
        let file = try GazetteerFile(Array("{\"term\": \"Oman\"}\n".utf8), name: "terms.txt")
        #expect(try tag("Oman", with: file.stage { $0.format = .jsonl }).count == 1)
        #expect(throws: PipelineError.self) { try file.stage() }
    }

    @Test("leaves wrong rows out if it is told to, but never takes a wrong header")
    func skipped() throws {
        let file = try GazetteerFile("term\tid\nOman\tom\n!\tx\n\tb\nIraq\tiq\tx\nYemen\tye\n")
        let tags = try tag("Oman, Iraq, Yemen", with: file.stage { $0.invalidRows = .skip })
        #expect(tags.map { $0.attributes["id"] } == ["om", "ye"])
        let warning = try #require(file.stage { $0.invalidRows = .skip }.warnings.first)
        #expect(
            warning.message.hasPrefix("rows left out since they are wrong: 3; the first: the term '!' has no letter"))
        #expect(warning.isWarning && warning.position?.line == 3 && warning.hint?.contains("line 4: ") == true)
        #expect(try GazetteerFile("term\nOman\n").stage { $0.invalidRows = .skip }.warnings.isEmpty)
        let wrong = try GazetteerFile("name\nOman\n")
        #expect(throws: PipelineError.self) { try wrong.stage { $0.invalidRows = .skip } }
        let empty = try GazetteerFile("term\n!\n")
        let error = try #require(throws: PipelineError.self) { try empty.stage { $0.invalidRows = .skip } }
        #expect(error.message.contains("has no term"))
    }

    @Test("counts all wrong rows and names the first ten")
    func manyProblems() throws {
        let text = "term\n" + String(repeating: "!\n", count: 25)
        let lines = (3...11).map { "line \($0): the term '!' has no letter and no digit" }.joined(separator: "; ")
        #expect(
            try error("a.tsv", text) == """
                a.tsv:2:1: error: the term '!' has no letter and no digit [configuration-file]
                   = terms are found by their words; rows that are wrong: 25; \(lines); and 15 more
                """)
    }

    @Test("refuses a term of too many meanings, and names a built-in gazetteer that is meant")
    func otherErrors() throws {
        let rows = (0...256).map { "x\t\($0)" }.joined(separator: "\n")
        #expect(
            try error("a.tsv", "term\tid\n\(rows)\n").contains(":258:1: error: the term has more than 256 meanings"))
        var options = TagTerms.Options()
        options.gazetteer = "builtin:place"
        var stage = try TagTerms(options: options)
        let error = try #require(throws: PipelineError.self) { try stage.prepare() }
        #expect(error.hint?.hasPrefix("did you mean 'places'?") == true)
    }
}
