// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore

@Suite struct ExpressionTests {
    private func document() -> Document {
        var document = Document(id: "doc-1", text: "قال الوزير: نعم. The end.")
        document.fields = [
            "title": "أخبار اليوم", "language": "ar", "words": 120, "score": 0.5, "flag": true, "off": false,
            "nothing": nil, "links": ["a", "b", 3], "quality": .object(["words": 7, "deep": .object(["x": "y"])]),
            "quality.lines": 4, "عنوان": "سلام", "دسته\u{200C}بندی": "x", "two words": 1,
            "published": DateTime("2024-04-13T09:30+03:00").map(Value.dateTime) ?? .null, "day": "2024-04-13",
        ]
        return document
    }

    @Test(
        "holds",
        arguments: [
            #"language == "ar""#, "language == 'ar'", #""ar" == language"#, #"language != "en""#, "words == 120",
            "words == 120.0", "words > 119.5", "words >= 120 and words <= 120", "score < 1", "score == 0.5",
            "-1 < score",
            "flag", "not off", "flag and not off", "off or flag", "not (flag and off)", "not nothing", "not absent",
            "flag == true", "true", "not false", "nothing == null", "absent == null", "words != null",
            #"language in ["ar", "fa"]"#, #"language not in ["en"]"#, "words in [1, 120,]", "absent in [null]",
            "not absent in []", #"title contains "اليوم""#, #"title not contains "غدا""#, #"links contains "b""#,
            "links contains 3", "links not contains 4", "exists title", "not exists nothing", "not exists absent",
            "quality.words == 7", "quality.deep.x == 'y'", "quality.lines == 4", "exists quality", "عنوان == 'سلام'",
            "دسته\u{200C}بندی == 'x'", "`two words` == 1", "text.words == 5", "text.bytes > 20",
            #"text contains "الوزير""#, #"text contains """#, "text != ''", "id == 'doc-1'", #"id contains "doc""#,
            "published == '2024-04-13'", "published == '2024'", "published >= '2024-04'", "published < '2025'",
            "published > '2024-04-12'", "published == '2024-04-13T06:30Z'", "published == '2024-04-13T09:30'",
            "day == '2024-04-13'", "published == day", "published <= day", "'a' < 'b'", "'ب' > 'ا'", "'Z' < 'a'",
            #""\u{0642}ال" == 'قال'"#, #"'it\'s' == "it's""#, #""\u0041" == 'A'"#, "words!=1", "1==1.0",
            "absent != 'x'", "absent != 1", "nothing != 1", "flag or off and off", "title > 'a'",
        ])
    func holds(source: String) throws {
        #expect(try Expression(source).evaluate(document()))
    }

    @Test(
        "does not hold",
        arguments: [
            #"language == "AR""#, "words != 120", "absent == 'x'", "absent < 1", "absent >= 0", "1 > absent",
            "nothing contains 'x'", "absent contains 'x'", "title contains absent", "absent in ['x']", "flag == 'true'",
            "words == '120'", "off and flag", "(flag or off) and off", "text contains 'Minister'", "published > '2024'",
            "exists quality.none", "language == null", "published == 'never'", "links contains 'c'", "absent", "false",
        ])
    func fails(source: String) throws {
        #expect(try !Expression(source).evaluate(document()))
    }

    @Test("says what is wrong and where", arguments: ExpressionTests.mistakes)
    func mistake(source: String, range: Range<Int>, message: String, hint: String?) {
        #expect(throws: ExpressionError(message, hint: hint, at: range)) { try Expression(source) }
    }

    static let mistakes: [(String, Range<Int>, String, String?)] = [
        ("", 0..<0, "the expression is empty", nil),
        ("  ", 0..<0, "the expression is empty", nil),
        ("a = 1", 2..<3, "'=' means nothing here", "did you mean '=='?"),
        ("a && b", 2..<4, "'&&' means nothing here", "did you mean 'and'?"),
        ("!a", 0..<1, "'!' means nothing here", "did you mean 'not'?"),
        ("a <> 1", 2..<4, "'<>' means nothing here", "did you mean '!='?"),
        ("a => 1", 2..<4, "'=>' means nothing here", "did you mean '>='?"),
        ("a =< 1", 2..<4, "'=<' means nothing here", "did you mean '<='?"),
        ("a =! 1", 2..<4, "'=!' means nothing here", "did you mean '!='?"),
        ("a === 1", 2..<5, "'===' means nothing here", "did you mean '=='?"),
        ("a || b", 2..<4, "'||' means nothing here", "did you mean 'or'?"),
        (
            "a == بيت كبير", 9..<13, "found 'كبير' where 'and', 'or' or the end of the expression should stand",
            "texts stand in quotes: \"بيت كبير\""
        ),
        ("a ? 1", 2..<3, "'?' means nothing here", "text stands in quotes, names of fields do not"),
        (
            "a AND b", 2..<5, "found 'AND' where 'and', 'or' or the end of the expression should stand",
            "keywords are in lower case: 'and'"
        ),
        (
            "title conatins 'x'", 6..<14,
            "found 'conatins' where 'and', 'or' or the end of the expression should stand", "did you mean 'contains'?"
        ),
        (
            "1 < a < 3", 6..<7, "found '<' where 'and', 'or' or the end of the expression should stand",
            "comparisons do not chain: write 'a < b and b < c'"
        ),
        ("a ==", 4..<4, "found the end of the expression where a field, a text or a number should stand", nil),
        ("(a", 2..<2, "found the end of the expression where ')' should stand", nil),
        ("a)", 1..<2, "found ')' where 'and', 'or' or the end of the expression should stand", nil),
        ("a in 'x'", 5..<8, "found the text \"x\" where a list in brackets should stand", nil),
        ("a in [b]", 6..<7, "a list holds texts, numbers, true, false and null", "texts stand in quotes: \"b\""),
        ("a in ['x' 'y']", 10..<13, "found the text \"y\" where ',' or ']' should stand", nil),
        ("لغة == 'ar", 7..<10, "the text is not closed", "add ' at its end"),
        (#"a == "\q""#, 6..<8, #"unknown escape '\q'"#, #"known: \\ \" \' \n \t \r \u{1F4DC}"#),
        ("a == 1x", 5..<7, "'1x' is no number", "text stands in quotes"),
        ("a not b", 6..<7, "found 'b' where 'in' or 'contains' should stand", nil),
        ("exists text", 7..<11, "'exists' asks for a field", "every document has id and text"),
        (
            "text.word > 5", 0..<9, "there is no 'text.word'",
            "did you mean 'text.words'? known: text.bytes, text.words"
        ),
        ("a..b", 0..<4, "'a..b' is no name of a field", nil),
        ("a < null", 4..<8, "null has no order", "use '==', '!=' or 'exists'"),
        ("a < true", 4..<8, "true and false have no order", "use '==' or '!='"),
        ("1 < 'a'", 4..<7, "1 is a number and \"a\" is text", nil),
        (
            "text.words > '50'", 13..<17, "'text.words' is a number and \"50\" is text",
            "numbers stand without quotes: 50"
        ),
        ("text", 0..<4, "'text' is text, not true or false", "compare it with something"),
        ("5", 0..<1, "5 is a number, not true or false", "compare it with something"),
        ("text contains 5", 14..<15, "'text' is text and 5 is a number", nil),
        ("`a", 0..<2, "a name in backquotes is not closed or is empty", nil),
    ]

    @Test("compares with declared types")
    func types() throws {
        let types: [FieldName: ValueType] = [
            "n": .int, "s": .string, "d": .dateTime, "l": .array, "o": .object, "b": .bool, "x": .any,
        ]
        func check(_ source: String) throws -> [String] {
            try Expression(source).check { types[$0] }.map { "\($0.scalarRange): \($0.message)" }
        }
        #expect(try check("n > 1 and s == 'x' and d > '2024' and l contains 1 and b and x < 5 and y == 'q'") == [])
        #expect(
            try check("n == 'a' or s < 1") == [
                "5..<8: 'n' is a number and \"a\" is text", "16..<17: 's' is text and 1 is a number",
            ])
        #expect(try check("d == 'soon'") == ["5..<11: 'd' is a date and \"soon\" is text"])
        #expect(try check("l == 1") == ["0..<1: 'l' is a list and cannot be compared"])
        #expect(try check("n in [1, 'a']") == ["9..<12: 'n' is a number and \"a\" is text"])
        #expect(try check("n contains 1") == ["0..<1: 'n' is a number and contains nothing"])
        #expect(try check("s") == ["0..<1: 's' is text, not true or false"])
        #expect(try check("d == s and exists o and l != null") == [])
    }

    @Test("knows what it reads")
    func reads() throws {
        let expression = try Expression("a == 1 and (b.c or not exists a) and text.words > 3")
        #expect(expression.fields == ["a", "b.c"])
        #expect(expression.readsText)
        #expect(expression.fieldUses.map(\.scalarRange) == [0..<1, 12..<15, 30..<31])
        #expect(try !Expression("id == 'x'").readsText)
        #expect(try Expression.always.evaluate(document()))
        #expect(try Expression("a == 1") == Expression("a == 1"))
    }

    @Test(
        "a document whose values do not fit fails",
        arguments: ["title > 5", "words", "words contains 1", "flag < 1", "title contains 5", "quality < 1"])
    func unfit(source: String) throws {
        guard let expression = try? Expression(source) else { return }
        let failure = #expect(throws: DocumentFailure.self) { try expression.evaluate(document()) }
        #expect(failure?.code == .type)
    }

    @Test("is bounded in depth and length")
    func bounds() throws {
        let deep = String(repeating: "(", count: 5000) + "a" + String(repeating: ")", count: 5000)
        #expect(throws: ExpressionError.self) { try Expression(deep) }
        #expect(throws: ExpressionError.self) { try Expression(String(repeating: "not ", count: 4000) + "a") }
        #expect(throws: ExpressionError.self) { try Expression(String(repeating: "a or ", count: 4000) + "a") }
        let wide = try Expression(String(repeating: "a == 1 or ", count: 1500) + "true")
        #expect(try wide.evaluate(document()))
        let name = String(repeating: "a.", count: 200) + "a"
        #expect(throws: ExpressionError.self) { try Expression(name) }
    }

    @Test("points into what is written in the file")
    func positions() {
        let plain = FilePosition(file: "p.yaml", line: 3, column: 10, length: 11)
        #expect(
            plain.narrowed(to: 2..<5, of: "abcdefghijk") == FilePosition(file: "p.yaml", line: 3, column: 12, length: 3)
        )
        #expect(plain.narrowed(to: 2..<5, of: "abcdefghi").column == 13)
        #expect(plain.narrowed(to: 2..<5, of: "abc") == plain)
    }
}
