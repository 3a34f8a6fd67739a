// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqTagging

@Suite struct PatternErrorTests {
    /// What reading one pattern reports, its text quoted as in `'…'` from column 7 on.
    private func errors(_ text: String) -> [String] {
        let length = text.unicodeScalars.count + 2
        let node = OptionNode(
            .scalar(text, .quoted), at: FilePosition(file: "a.yaml", line: 3, column: 7, length: length))
        var decoding = OptionDecoding(stage: "tag.patterns", baseDirectory: "")
        let value = PatternText.decode(node, in: &decoding)
        #expect((value == nil) == !decoding.errors.isEmpty)
        return decoding.errors.map { "\($0)".replacing("tag.patterns: the pattern ", with: "") }
    }

    @Test(
        "points at what is wrong with a pattern, and says what to write",
        arguments: [
            (
                #"\bcat\b"#,
                [
                    #"a.yaml:3:8: error: has \b, which knows ASCII letters only [pattern]"#
                        + "\n   = use the option whole_words: true",
                    #"a.yaml:3:13: error: has \b, which knows ASCII letters only [pattern]"#
                        + "\n   = use the option whole_words: true",
                ]
            ),
            (
                "كتاب(",
                ["a.yaml:3:12: error: has a group that is not closed [pattern]\n   = write ) behind it"]
            ),
            (
                "a)",
                [#"a.yaml:3:9: error: has a ) that closes nothing [pattern]"# + "\n   = write \\) for the character"]
            ),
            (
                "x[ab",
                [
                    #"a.yaml:3:9: error: has a bracket that is not closed [pattern]"#
                        + "\n   = write ] behind it, or \\[ for the character"
                ]
            ),
            (
                "(?=a)b",
                [
                    "a.yaml:3:8: error: looks around [pattern]\n   = match what stands around as well and name the part that is meant: option 'group' and (?P<name>…)"
                ]
            ),
            (
                #"(a)\1"#,
                [
                    "a.yaml:3:11: error: refers back to a group [pattern]\n   = patterns are matched in linear time, which rules this out"
                ]
            ),
            (
                "(?P<text>a)(?<b>b)(?P<b>c)",
                [
                    "a.yaml:3:8: error: has a group with the name of a tag's own key, 'text' [pattern]\n   = give it another name",
                    "a.yaml:3:26: error: has two groups with the name 'b' [pattern]",
                ]
            ),
            (
                "[[:alpha:]]",
                ["a.yaml:3:9: error: has [:alpha:], which knows ASCII only [pattern]\n   = write \\pL\\pM"]
            ),
            ("ab**", ["a.yaml:3:10: error: repeats a repetition: '**' [pattern]"]),
            (
                "سa{1001}",
                [
                    "a.yaml:3:10: error: has the repetition '{1001}', which is too large [pattern]\n   = allowed: up to 1000 times"
                ]
            ),
            (
                "[z-a]",
                [
                    #"a.yaml:3:9: error: has the wrong class or range 'z-a' [pattern]"#
                        + "\n   = ranges go from the smaller to the larger; \\p{Arabic}, \\p{Lu}"
                ]
            ),
            (
                #"\p{Nope}"#,
                [
                    #"a.yaml:3:8: error: has the wrong class or range '\p{Nope}' [pattern]"#
                        + "\n   = ranges go from the smaller to the larger; \\p{Arabic}, \\p{Lu}"
                ]
            ),
            (
                "(?x)a",
                [
                    "a.yaml:3:8: error: has '(?x', which is no group or flag [pattern]\n   = flags: (?i), (?m), (?s), (?U)"
                ]
            ),
            (#"\y"#, [#"a.yaml:3:8: error: has the unknown escape '\y' [pattern]"#]),
            (
                #"a\C"#,
                [#"a.yaml:3:9: error: has \C, which would cut characters [pattern]"# + "\n   = write . or (?s:.)"]
            ),
            ("a\\", [#"a.yaml:3:9: error: ends in a single \ [pattern]"# + "\n   = write \\\\ for the character"]),
            ("", ["a.yaml:3:7: error: is empty [pattern]"]), ("[[:ascii:]]+[[:xdigit:]]", []),
        ] as [(String, [String])])
    func positions(text: String, messages: [String]) {
        #expect(
            errors(text).map { $0.replacing("tag.patterns: ", with: "").replacing("the pattern ", with: "") }
                == messages)
    }

    @Test("points at the whole value where escapes hide the place")
    func escaped() {
        let node = OptionNode(.scalar(#"\b"#, .quoted), at: FilePosition(file: "a.yaml", line: 1, column: 5, length: 5))
        var decoding = OptionDecoding(stage: "tag.patterns", baseDirectory: "")
        #expect(PatternText.decode(node, in: &decoding) == nil)
        #expect(decoding.errors.map(\.position) == [FilePosition(file: "a.yaml", line: 1, column: 5, length: 5)])
    }

    @Test("finds the same mistakes for Swift callers")
    func swift() throws {
        let error = try #require(throws: PipelineError.self) { try patternStage([pattern("a"), pattern(#"\bx"#)]) }
        #expect(error.code == .pattern && error.option == ["patterns"])
        #expect(error.message == #"the pattern '\bx' has \b, which knows ASCII letters only"#)
    }

    @Test("refuses entries with neither or both of pattern and file, and groups that are not there")
    func entries() throws {
        for entry in [
            pattern(""), pattern("a") { $0.file = "x.tsv" }, pattern("a") { $0.group = "b" },
            pattern("a") { $0.label = "" },
        ] {
            #expect(throws: PipelineError.self) { try patternStage([entry]) }
        }
        #expect(throws: PipelineError.self) { try patternStage([]) }
        #expect(throws: PipelineError.self) { try patternStage([pattern("a")]) { $0.layer = "" } }
    }

    @Test("says when a pattern needs more memory than there is")
    func memory() throws {
        let error = try #require(throws: PipelineError.self) { try patternStage([pattern(#"((\w{50}){19})"#)]) }
        #expect(error.message.hasSuffix("needs more memory than it may take"))
        #expect(try hits(#"\w{100}"#, in: String(repeating: "ب", count: 100)).count == 1)
    }
}
