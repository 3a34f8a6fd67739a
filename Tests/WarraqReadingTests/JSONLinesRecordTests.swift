// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqReading

@Suite("Records of JSON Lines")
struct JSONLinesRecordTests {
    @Test(
        "text of every script comes through, escaped or not",
        arguments: [
            "قال الوزير: «نعم».", "گفت‌وگو با نویسنده", "שלום עולם", "北京大学", "東京タワーへ", "ภาษาไทย", "हिन्दी भाषा", "Привет, мир",
            "İstanbul'da ışık", "plain English", "😀 and 👩‍👩‍👧",
        ])
    func scripts(text: String) throws {
        let escaped = text.utf16.map { unit in
            let digits = String(unit, radix: 16)
            return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }.joined()
        let batch = try decode("{\"text\":\"\(text)\"}\n{\"text\":\"\(escaped)\"}\n")
        #expect(batch.documents.map(\.text.string) == [text, text])
    }

    @Test("other keys are fields in their order, decoded when asked for")
    func fields() throws {
        let line =
            #"{"b":[1,{"x":null}],"text":"t","a":"\u0646","big":123456789012345678901234567890,"f":1.5,"t":true}"#
        let document = try #require(decode(line).documents.first)
        #expect(document.fields.names == ["b", "a", "big", "f", "t"])
        #expect(document.fields["b"] == .array([.int(1), .object(["x": nil])]))
        #expect(document.fields["a"] == "ن")
        #expect(document.fields["big"] == .double(1.2345678901234568e29))
        #expect(document.fields["f"] == 1.5)
        #expect(document.fields["t"] == true)
    }

    @Test("of equal keys the last counts, also if one is spelled with escapes and in id and text")
    func repeatedKeys() throws {
        let line = #"{"id":"a","k":1,"text":"x","m":2,"\u006b":3,"id":"b","text":"y"}"#
        let document = try #require(decode(line).documents.first)
        #expect(document.id == "b")
        #expect(document.text == "y")
        #expect(document.fields == ["k": 3, "m": 2])
    }

    @Test("ids are text or whole numbers; without one it is a hash of the origin")
    func ids() throws {
        let lines = #"{"id":"x\t1","text":""}"# + "\n" + #"{"id":12345678901234567890,"text":""}"# + "\n"
        let ids = try decode(lines + #"{"text":""}"#).documents.map(\.id)
        #expect(ids[0] == "x\t1")
        #expect(ids[1] == "12345678901234567890")
        let start = lines.utf8.count
        #expect(ids[2] == DocumentID(of: Origin(uri: "in.jsonl", range: start..<start + 11)))
        let batch = try decode(#"{"id":1.5,"text":""}"#)
        #expect(
            batch.rejected.first?.failure
                == DocumentFailure(
                    .type, "'id' is a number, neither text nor a whole number", byteOffset: 6))
    }

    @Test("ids: origin makes new ones and keeps the old ones apart")
    func originIDs() throws {
        var options = JSONLinesSource.Options()
        options.ids = .origin
        let documents = try decode(#"{"id":"a","text":""}"# + "\n" + #"{"id":"a","text":""}"#, options).documents
        #expect(documents[0].id != documents[1].id)
        #expect(documents[1].fields == ["input.id": "a"])
    }

    @Test("text and id may have other keys; `text` and `id` then move aside, and the id stays a field")
    func otherKeys() throws {
        var options = JSONLinesSource.Options()
        (options.textField, options.idField) = ("content", "url")
        let document = try #require(decode(#"{"url":"u","text":1,"id":2,"content":"c"}"#, options).documents.first)
        #expect(document.id == "u")
        #expect(document.text == "c")
        #expect(document.fields == ["url": "u", "input.text": 1, "input.id": 2])
    }

    @Test("reserved and dotted keys of foreign records move under input")
    func foreignReserved() throws {
        let line = #"{"text":"","tags":["a"],"source":"Reuters","extra":{"k":1},"rejected":false,"a.b":1}"#
        let document = try #require(decode(line).documents.first)
        #expect(document.tags.isEmpty)
        #expect(document.fields["input.tags"] == ["a"])
        #expect(document.fields["input.source"] == "Reuters")
        #expect(document.fields["input.extra"] == .object(["k": 1]))
        #expect(document.fields["input.rejected"] == false)
        #expect(document.fields["input.a.b"] == 1)
    }

    @Test("a record without text is rejected, unless missing_text is empty")
    func missingText() throws {
        var options = JSONLinesSource.Options()
        let failures = try decode("{}\n{\"text\":null}\n{\"text\":5}").rejected.map(\.failure)
        let hint = "the record has no 'text'; 'text_field' names the text, 'missing_text: empty' does without"
        #expect(
            failures == [
                DocumentFailure(.type, hint, byteOffset: 0), DocumentFailure(.type, hint, byteOffset: 3),
                DocumentFailure(.type, "'text' is a whole number, not text", byteOffset: 25),
            ])
        options.missingText = .empty
        let batch = try decode("{}\n{\"text\":null}\n{\"text\":5}", options)
        #expect(batch.documents.map(\.text) == ["", ""])
        #expect(batch.documents.allSatisfy { $0.isParsed })
        #expect(batch.rejected.count == 1)
    }
}

@Suite("Rejected records of JSON Lines")
struct JSONLinesRejectedTests {
    @Test("what could be read of a record that does not fit goes to the rejects", arguments: ["", "\r"])
    func partial(blank: String) throws {
        var options = JSONLinesSource.Options()
        options.fields = ["n": .int, "title": .string]
        let line = #"{"id":"7","text":"نص",\#(blank)"title":"عنوان","n":"three","other":[1,\#(blank)2]}"#
        let rejected = try #require(try decode(line, options).rejected.first)
        let document = try #require(rejected.document)
        #expect(rejected.failure.code == .type)
        #expect(document.id == "7" && document.text == "نص")
        #expect(document.fields["title"] == "عنوان")
        #expect(document.fields["n"] == "three" && document.fields["other"] == [1, 2])
        let record = document.fields.encodedRecord(as: .json) ?? []
        #expect(!record.contains(0x0D), "returns must not reach outputs")
    }

    @Test("a text or an id that is none stands under input.")
    func moved() throws {
        let batch = try decode("{\"id\":[1],\"text\":5,\"k\":1}\n{\"id\":\"a\",\"k\":2}\n{\"text\":null}")
        let documents = batch.rejected.compactMap(\.document)
        #expect(documents.count == 3)
        #expect(documents[2].fields.names.isEmpty)
        #expect(documents[0].fields["input.text"] == 5 && documents[0].fields["input.id"] == [1])
        #expect(documents[0].fields["k"] == 1)
        #expect(documents[1].id == "a" && documents[1].fields["k"] == 2 && documents[1].text.isEmpty)
    }

    @Test("of what is no JSON nothing is kept")
    func broken() throws {
        let batch = try decode("{\"text\":5}\n{\"text\":\"a\"\n{\"text\":\"a\rb\"}\n{\"text\":5,\r\"a\":\"\r\"}")
        #expect(batch.rejected.map { $0.document != nil } == [true, false, false, false])
    }

    @Test(
        "a line that is cut off says where the open string begins, by the byte of the file",
        arguments: [
            ("{\"text\":\"سلام", "the line ends inside the string that begins at byte 111"),
            (#"{"a":"\"","te\"#, "the line ends inside the string that begins at byte 113"),
            ("{\"text\":", "the line ends where"),
        ])
    func cut(line: String, message: String) throws {
        let batch = try decode([(100, Array("{}\n\(line)".utf8))])
        #expect(batch.rejected.last?.failure.message.hasPrefix(message) == true, "\(batch.rejected)")
        #expect(batch.rejected.last?.failure.byteOffset == 103 + line.utf8.count)
    }
}

@Suite("Declared fields of JSON Lines")
struct JSONLinesFieldTests {
    private var options: JSONLinesSource.Options {
        var options = JSONLinesSource.Options()
        options.fields = [
            "n": .int, "x": .double, "s": .string, "b": .bool, "d": .dateTime, "l": .array, "o": .object,
            "q.words": .int,
            "q.deep.er": .string,
        ]
        return options
    }

    @Test(
        "values of their type and null are accepted",
        arguments: [
            #""n":9223372036854775807"#, #""n":-9223372036854775808"#, #""n":null"#, #""x":1"#, #""x":1e308"#,
            #""x":-0.5"#,
            #""s":"""#, #""b":false"#, #""d":"2024-04-13""#, #""d":"2024-04-13T10:00:00.5Z""#, #""l":[]"#, #""o":{}"#,
            #""q":{"words":5}"#, #""q":null"#, #""q":{"words":null,"deep":{"er":"x"}}"#,
        ])
    func accepted(member: String) throws {
        #expect(try decode("{\"text\":\"\",\(member)}", options).rejected.isEmpty)
    }

    @Test(
        "values of another type are rejected at their byte",
        arguments: [
            (#""n":9223372036854775808"#, 4), (#""n":1.0"#, 4), (#""n":"1""#, 4), (#""x":1e309"#, 4), (#""s":1"#, 4),
            (#""b":0"#, 4), (#""d":"tomorrow""#, 4), (#""d":"2024-02-30""#, 4), (#""l":{}"#, 4), (#""o":[]"#, 4),
            (#""q":5"#, 4), (#""q":{"words":"5"}"#, 13), (#""q":{"deep":1}"#, 12), (#""n":1,"n":"x""#, 10),
        ] as [(String, Int)])
    func refused(member: String, offset: Int) throws {
        let failure = try #require(decode("{\"text\":\"\",\(member)}", options).rejected.first?.failure)
        #expect(failure.code == .type)
        #expect(failure.byteOffset == 11 + offset)
    }

    @Test("dotted names are found in inner objects, with what else is there")
    func nested() throws {
        let line = #"{"text":"","q":{"words":5,"deep":{"er":"x","y":1},"other":[2]},"r":{"words":1}}"#
        let document = try #require(decode(line, options).documents.first)
        #expect(document.fields.names == ["q.words", "q.deep.er", "q.deep.y", "q.other", "r"])
        #expect(document.fields["q.deep.er"] == "x")
        #expect(document.fields["r"] == .object(["words": 1]))
    }

    @Test(
        "fields that cannot be in one record are refused",
        arguments: [
            ("tags", "a", "field 'tags' has the name of a part of the record"),
            ("source.x", "a", "field 'source.x' has the name of a part of the record"),
            ("a", "a.b", "field 'a.b' and another one are nested in each other"),
            ("a.b", "a", "field 'a' and another one are nested in each other"),
            ("", "a", "a field has an empty name"),
        ])
    func conflicts(one: String, other: String, message: String) {
        var options = JSONLinesSource.Options()
        options.paths = ["a"]
        options.fields.entries = [(one, .int), (other, .int)]
        let error = #expect(throws: PipelineError.self) { try JSONLinesSource(options: options) }
        #expect(error?.message == message)
    }

    @Test("effects name text, fields, the open schema and where ids come from")
    func effects() throws {
        var options = JSONLinesSource.Options()
        (options.paths, options.fields) = (["a"], ["n": .int])
        let effects = try JSONLinesSource(options: options).effects
        #expect(effects.writes == [.text, .field("n", .int)])
        #expect(effects.hasOpenSchema && effects.givesIDs)
        options.ids = .origin
        #expect(try !JSONLinesSource(options: options).effects.givesIDs)
    }
}
