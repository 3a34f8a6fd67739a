// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqJSON
import WarraqPipelines

@Suite struct RenderingTests {
    @Test("findings as JSON keep all that is known")
    func json() throws {
        let position = FilePosition(file: "أ.yaml", line: 2, column: 3, length: 4)
        let findings = [
            PipelineError(.conflict, "a \"b\"\n\u{1B}", hint: "c", at: position),
            PipelineError(.unknownField, "d", isWarning: true),
        ]
        #expect(
            Diagnostics.json(findings)
                == #"[{"severity":"error","code":"conflict","message":"a \"b\"\n\u001b","hint":"c","file":"أ.yaml","#
                + #""line":2,"column":3,"length":4},{"severity":"warning","code":"unknown-field","message":"d","#
                + #""hint":null,"file":null,"line":null,"column":null,"length":null}]"#)
        #expect(Diagnostics.json([]) == "[]")
    }

    @Test("the caret stands below what it marks")
    func carets() {
        func snippet(_ line: String, _ column: Int, _ length: Int) -> String {
            let source = SourceText(file: "p", lines: [line])
            let finding = PipelineError(
                .conflict, "x", at: FilePosition(file: "p", line: 1, column: column, length: length))
            return Diagnostics.render(finding, in: [source]).split(separator: "\n").dropFirst().joined(separator: "\n")
        }
        #expect(snippet("abc", 2, 1) == "    1 | abc\n      |  ^")
        #expect(snippet("\ta: b", 5, 1) == "    1 | \ta: b\n      | \t   ^")
        #expect(snippet("日本: x", 5, 1) == "    1 | 日本: x\n      |       ^")
        #expect(snippet("日本: x", 1, 2) == "    1 | 日本: x\n      | ^^^^")
        #expect(snippet("قَلَم: x", 8, 1) == "    1 | قَلَم: x\n      |      ^")
        #expect(snippet("abc", 9, 5) == "    1 | abc\n      |    ^")
        #expect(snippet("", 1, 1) == "    1 | \n      | ^")
        #expect(snippet("a\u{1B}[31mb", 3, 1) == "    1 | a\u{FFFD}[31mb\n      |   ^")
    }

    @Test("without its text a finding has no snippet")
    func noSource() {
        let finding = PipelineError(.conflict, "x", hint: "y", at: FilePosition(file: "p", line: 1, column: 1))
        #expect(Diagnostics.render(finding, in: []) == "p:1:1: error: x [conflict]\n   = y")
        #expect(Diagnostics.render(PipelineError(.conflict, "x"), in: []) == "error: x [conflict]")
    }

    @Test("the JSON Schema names every stage and option")
    func schema() throws {
        let schema = try JSONParser.parse(JSONSchema.make(try Fakes.registry()))
        let transform = schema["definitions"]?["transform"]?["anyOf"]
        #expect(transform?[0]?["enum"]?.arrayValue == ["filter.length", "parse.fake", "tag.language"])
        let length = transform?[1]?["properties"]?["filter.length"]?["properties"]?["min_words"]
        #expect(length?["default"] == 50)
        #expect(length?["anyOf"]?[0] == ["type": "integer", "minimum": 0, "maximum": 10_000_000])
        #expect(length?["description"]?.stringValue == "Shortest document kept. From 0 to 10000000 words.")
        let terms = transform?[1]?["properties"]?["tag.terms"]
        #expect(terms?["required"]?.arrayValue == ["gazetteer"])
        #expect(terms?["properties"]?["fold"]?["anyOf"]?[0]?["enum"]?.arrayValue == ["none", "search"])
        #expect(schema["properties"]?["run"]?["properties"]?["limits"]?["properties"]?["nesting"] != nil)
        #expect(schema["required"]?.arrayValue == ["source", "sinks"])
    }
}
