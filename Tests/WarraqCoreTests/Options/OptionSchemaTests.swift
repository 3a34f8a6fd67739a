// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore

/// Options of every kind.
struct EveryOption: StageOptions {
    enum Color: String, OptionChoice { case red, green }

    struct Column: StageOptions {
        var name = ""
        var width = 10
        static let schema = OptionSchema<Column>(
            .string("name", \.name, required: true, "Its name."), .int("width", \.width, in: 1...80, "Its width."))
    }

    var count = 5
    var limit: Int?
    var share = 0.5
    var isFast = false
    var word = "نص"
    var note: String?
    var words: [String] = ["a", "b c"]
    var color = Color.red
    var input: StagePath = "in.txt"
    var outputs: [StagePath] = []
    var sizes: OptionMap<Int> = ["x": 1]
    var columns: [OptionObject<Column>] = []
    var condition: Expression?
    var anything: Value = 1

    static let schema = OptionSchema<EveryOption>(
        .int("count", \.count, in: 0...10, unit: "words", "How many."),
        .int("limit", \.limit, in: 1...5, "At most."),
        .double("share", \.share, in: 0...1, "Which share."),
        .bool("fast", \.isFast, "Whether to hurry."),
        .string("word", \.word, examples: ["كتاب"], "A word."),
        .string("note", \.note, "A note."),
        .strings("words", \.words, "Words."),
        .choice("color", \.color, "A color."),
        .path("input", \.input, .configuration, required: false, "A file."),
        .paths("outputs", \.outputs, .output, required: false, "Files."),
        .map("sizes", \.sizes, "Sizes by name."),
        .list("columns", \.columns, "Columns."),
        .expression("condition", \.condition, "A condition."),
        .option("anything", \.anything, "Anything."),
        .check("count", "is above ten times share") {
            Double($0.count) <= 10 * $0.share || $0.count == 6 || $0.count > 10
        })
}

@Suite("OptionSchema")
struct OptionSchemaTests {
    private func decode(_ node: OptionNode?) -> (EveryOption?, [String]) {
        var decoding = OptionDecoding(stage: "test.every", baseDirectory: "/pipes")
        let options = EveryOption.schema.decode(node, in: &decoding)
        return (options, decoding.errors.map(\.description))
    }

    @Test("has defaults for what is absent", arguments: [nil, Node.scalar(""), Node.map()])
    func defaults(node: OptionNode?) throws {
        let (options, errors) = decode(node)
        #expect(errors == [])
        let read = try #require(options)
        #expect((read.count, read.share, read.word, read.color) == (5, 0.5, "نص", .red))
        #expect(read.limit == nil && read.note == nil && read.condition == nil)
        #expect(read.words == ["a", "b c"] && read.anything == 1)
    }

    @Test("reads every kind of option")
    func everyKind() throws {
        let (options, errors) = decode(
            Node.map(
                ("count", Node.scalar("0x6")), ("limit", Node.scalar("3")), ("share", Node.scalar("1")),
                ("fast", Node.scalar("true")), ("word", Node.scalar("no")), ("note", Node.scalar("5", .quoted)),
                ("words", Node.list(Node.scalar("ا"), Node.scalar("~", .quoted))), ("color", Node.scalar("green")),
                ("input", Node.scalar("a/b.tsv")), ("outputs", Node.scalar("/abs")),
                ("sizes", Node.map(("س", Node.scalar("1")), ("b", Node.scalar("2")))),
                (
                    "columns",
                    Node.list(
                        Node.map(("name", Node.scalar("id"))),
                        Node.map(("name", Node.scalar("n")), ("width", Node.scalar("7"))))
                ),
                ("condition", Node.scalar("language == \"ar\"")),
                ("anything", Node.map(("a", Node.list(Node.scalar("1"), Node.scalar("x"), Node.scalar("~")))))))
        #expect(errors == [])
        let read = try #require(options)
        #expect((read.count, read.limit, read.share, read.isFast) == (6, 3, 1.0, true))
        #expect((read.word, read.note, read.words) == ("no", "5", ["ا", "~"]))
        #expect(read.color == .green)
        #expect((read.input.resolved, read.outputs.map(\.resolved)) == ("/pipes/a/b.tsv", ["/abs"]))
        #expect(read.sizes.entries.map(\.key) == ["س", "b"] && read.sizes.entries.map(\.value) == [1, 2])
        #expect(read.columns.map(\.options.name) == ["id", "n"] && read.columns.map(\.options.width) == [10, 7])
        #expect(read.condition?.source == "language == \"ar\"")
        #expect(read.anything == .object(["a": [1, "x", nil]]))
    }

    @Test("reads a value that was filled in as whatever its option needs")
    func untyped() throws {
        let (options, errors) = decode(
            Node.map(("word", Node.scalar("5", .untyped)), ("count", Node.scalar("3", .untyped))))
        #expect(errors == [])
        #expect((options?.word, options?.count) == ("5", 3))
    }

    @Test(
        "tells what is wrong with a value, and where",
        arguments: [
            (
                "count", Node.scalar("x"),
                "p.yaml:1:9: error: test.every: option 'count' is the text 'x', not a whole number [wrong-type]"
            ),
            (
                "count", Node.scalar("5", .quoted),
                "p.yaml:1:9: error: test.every: option 'count' is the text '5', not a whole number [wrong-type]"
            ),
            (
                "count", Node.scalar("4.5"),
                "p.yaml:1:9: error: test.every: option 'count' is the number 4.5, not a whole number [wrong-type]"
            ),
            (
                "count", Node.scalar(""),
                "p.yaml:1:9: error: test.every: option 'count' is nothing, not a whole number [wrong-type]"
            ),
            (
                "count", Node.scalar("11"),
                """
                p.yaml:1:9: error: test.every: option 'count' is 11 [out-of-range]
                   = allowed: 0 to 10 words
                """
            ),
            (
                "limit", Node.scalar("0"),
                "p.yaml:1:9: error: test.every: option 'limit' is 0 [out-of-range]\n   = allowed: 1 to 5"
            ),
            (
                "limit", Node.scalar("null"),
                "p.yaml:1:9: error: test.every: option 'limit' is nothing, not a whole number [wrong-type]"
            ),
            (
                "share", Node.scalar("1.5"),
                "p.yaml:1:9: error: test.every: option 'share' is 1.5 [out-of-range]\n   = allowed: 0.0 to 1.0"
            ),
            (
                "share", Node.scalar(".inf"),
                "p.yaml:1:9: error: test.every: option 'share' is the number inf, not a number [wrong-type]"
            ),
            (
                "fast", Node.scalar("yes"),
                "p.yaml:1:9: error: test.every: option 'fast' is the text 'yes', not true or false [wrong-type]"
                    + "\n   = write true or false, without quotes"
            ),
            (
                "word", Node.scalar("5"),
                """
                p.yaml:1:9: error: test.every: option 'word' is the number 5, not text [wrong-type]
                   = put it in quotes: "5"
                """
            ),
            (
                "words", Node.list(Node.scalar("a"), Node.list()),
                "p.yaml:1:9: error: test.every: option 'words' is a list, not text [wrong-type]"
            ),
            (
                "color", Node.scalar("gren"),
                """
                p.yaml:1:9: error: test.every: option 'color' cannot be 'gren' [out-of-range]
                   = did you mean 'green'? allowed: green, red
                """
            ),
            (
                "input", Node.scalar("", .quoted),
                "p.yaml:1:9: error: test.every: option 'input' is empty [out-of-range]"
            ),
            (
                "input", Node.scalar("a\u{0}b", .quoted),
                "p.yaml:1:9: error: test.every: option 'input' is no path [out-of-range]"
            ),
            (
                "sizes", Node.list(),
                "p.yaml:1:9: error: test.every: option 'sizes' is a list, not a map of whole number [wrong-type]"
            ),
            (
                "sizes", Node.map(("a", Node.scalar("x"))),
                "p.yaml:1:9: error: test.every: option 'sizes.a' is the text 'x', not a whole number [wrong-type]"
            ),
            (
                "columns", Node.list(Node.map(("width", Node.scalar("7")))),
                """
                p.yaml:1:1: error: test.every: option 'columns' needs the option 'name' [missing-option]
                   = name: Its name.
                """
            ),
            (
                "columns", Node.list(Node.map(("name", Node.scalar("a")), ("width", Node.scalar("0")))),
                "p.yaml:2:9: error: test.every: option 'columns': option 'width' is 0 [out-of-range]\n   = allowed: 1 to 80"
            ),
            (
                "columns", Node.scalar("x"),
                "p.yaml:1:9: error: test.every: option 'columns' takes a map of options, not the text 'x' [wrong-type]"
            ),
            (
                "colour", Node.scalar("red"),
                """
                p.yaml:1:3: error: test.every has no option 'colour' [unknown-option]
                   = did you mean 'color'? options: anything, color, columns, condition, count, fast, input, limit, \
                note, outputs, share, sizes, word, words
                """
            ),
            (
                "count", Node.scalar("7"),
                "p.yaml:1:9: error: test.every: option 'count' is above ten times share [conflict]"
            ),
        ] as [(String, OptionNode, String)])
    func wrongValues(key: String, value: OptionNode, message: String) {
        let (options, errors) = decode(Node.map((key, value)))
        #expect(options == nil)
        #expect(errors == [message])
    }

    @Test("tells the option that an error is about, from the stage down")
    func optionPaths() {
        func paths(_ node: OptionNode) -> [[String]] {
            var decoding = OptionDecoding(stage: "test.every", baseDirectory: "")
            _ = EveryOption.schema.decode(node, in: &decoding)
            return decoding.errors.map(\.option)
        }
        #expect(paths(Node.map(("count", Node.scalar("x")))) == [["count"]])
        #expect(paths(Node.map(("count", Node.scalar("11")))) == [["count"]])
        #expect(paths(Node.map(("sizes", Node.map(("a", Node.scalar("x")))))) == [["sizes", "a"]])
        let columns = Node.list(Node.map(("name", Node.scalar("a")), ("width", Node.scalar("0"))))
        #expect(paths(Node.map(("columns", columns))) == [["columns", "width"]])
    }

    @Test("reports all mistakes at once, in their order")
    func allAtOnce() {
        let (options, errors) = decode(
            Node.map(("cuont", Node.scalar("1")), ("share", Node.scalar("x")), ("fast", Node.scalar("1"))))
        #expect(options == nil)
        #expect(errors.map { String($0.prefix(10)) } == ["p.yaml:1:3", "p.yaml:2:9", "p.yaml:3:9"])
    }

    @Test("refuses a value where a map of options is due", arguments: [Node.scalar("x"), Node.list()])
    func noMap(node: OptionNode) {
        let (options, errors) = decode(node)
        #expect(options == nil)
        #expect(errors == ["p.yaml:1:9: error: test.every takes a map of options, not \(node.described) [wrong-type]"])
    }

    @Test("keeps Swift callers to the same rules")
    func validation() throws {
        var options = EveryOption()
        try EveryOption.schema.validate(options)
        options.count = 11
        let error = #expect(throws: PipelineError.self) { try EveryOption.schema.validate(options) }
        #expect(error?.description == "error: option 'count' is 11 [out-of-range]\n   = allowed: 0 to 10 words")
        #expect(error?.option == ["count"])
        (options.count, options.share) = (5, 0.1)
        let conflict = #expect(throws: PipelineError.self) { try EveryOption.schema.validate(options) }
        #expect(conflict?.description == "error: option 'count' is above ten times share [conflict]")
    }
}
