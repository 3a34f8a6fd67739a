// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqTestSupport

@testable import WarraqSQLOutput

@Suite("sqlite: values")
struct RowEncoderTests {
    @Test(
        "have the type of their column",
        arguments: [
            (.bool, true, "1|integer"), (.bool, .null, "NULL|null"), (.int, .int(.min), "-9223372036854775808|integer"),
            (.double, 1.5, "1.5|real"), (.double, 3, "3.0|real"), (.double, .double(.nan), "NULL|null"),
            (.double, .double(.infinity), "NULL|null"), (.string, "كتاب 📚", #""كتاب 📚"|text"#),
            (.string, "", #"""|text"#),
            (.string, "12", #""12"|text"#), (.dateTime, "2024-04-13T09:30+03:00", #""2024-04-13T09:30+03:00"|text"#),
            (.array, [1, "a", nil, [true]], #""[1,\"a\",null,[true]]"|text"#), (.array, [], #""[]"|text"#),
            (.object, .object(["k": "v\"\u{1}", "n": .double(.nan)]), #""{\"k\":\"v\\\"\\u0001\",\"n\":null}"|text"#),
            (.object, .object([:]), #""{}"|text"#), (.any, true, "1|integer"), (.any, 1.5, "1.5|real"),
            (.any, "1", #""1"|text"#), (.any, [1], #""[1]"|text"#),
        ] as [(ValueType, Value, String)])
    func types(type: ValueType, value: Value, expected: String) throws {
        let folder = try TemporaryFolder()
        let output = try TestOutput(folder.file("out.db"), fields: [.init("f", type)])
        try output.write([Document(id: "a", text: "x", fields: ["f": value])])
        let type = try DatabaseReader(folder.file("out.db")).rows("SELECT f, typeof(f) FROM documents")
        #expect(
            type == [
                expected.replacing("|text", with: #"|"text""#).replacing("|null", with: #"|"null""#)
                    .replacing("|integer", with: #"|"integer""#).replacing("|real", with: #"|"real""#)
            ])
    }

    @Test("of dates keep the precision that the source had")
    func dates() throws {
        let folder = try TemporaryFolder()
        let output = try TestOutput(folder.file("out.db"), fields: [.init("published", .dateTime)])
        let day = try #require(DateTime(year: 2024, month: 4, day: 13))
        let time = try #require(DateTime(year: 2024, month: 4, day: 13, hour: 9, minute: 5, offsetMinutes: 0))
        try output.write([
            Document(id: "a", text: "", fields: ["published": .dateTime(day)]),
            Document(id: "b", text: "", fields: ["published": .dateTime(time)]),
        ])
        let rows = try DatabaseReader(folder.file("out.db")).rows("SELECT published, text FROM documents")
        #expect(rows == [#""2024-04-13"|"""#, #""2024-04-13T09:05Z"|"""#])
    }

    @Test("of another type than declared are the document's failure, and leave the batch as it was")
    func wrongType() throws {
        let folder = try TemporaryFolder()
        let output = try TestOutput(folder.file("out.db"), fields: [.init("s", .string), .init("n", .int)])
        var encoder = output.sink.makeEncoder(output.layout)
        var batch = output.sink.makeBatch()
        let good = Document(id: "a", text: "x", fields: ["s": "y", "n": 1])
        try output.sink.encode(good, into: &batch, encoder: &encoder)
        let before = batch
        let bad = Document(id: "b", text: "z", fields: ["s": "long enough to be seen", "n": "1"])
        let failure = try #require(throws: DocumentFailure.self) {
            try output.sink.encode(bad, into: &batch, encoder: &encoder)
        }
        #expect(failure == DocumentFailure(.type, "field 'n' holds text, not a value of type int"))
        #expect(batch.bytes == before.bytes && batch.cells == before.cells && batch.tagCounts == before.tagCounts)
    }

    @Test("of undeclared fields stand in extra in their order, and are left out without it", arguments: [true, false])
    func extra(hasExtra: Bool) throws {
        let folder = try TemporaryFolder()
        let output = try TestOutput(folder.file("out.db"), fields: [.init("s", .string)], hasExtra: hasExtra)
        let fields: Fields = ["z": 1, "s": "x", "a": .object(["ب": "ت"]), "m.n": nil]
        try output.write([Document(id: "a", text: "", fields: fields), Document(id: "b", text: "", fields: ["s": "y"])])
        let reader = try DatabaseReader(folder.file("out.db"))
        if hasExtra {
            let expected = [#""x"|"{\"z\":1,\"a\":{\"ب\":\"ت\"},\"m.n\":null}""#, #""y"|NULL"#]
            #expect(try reader.rows("SELECT s, extra FROM documents") == expected)
        } else {
            #expect(try reader.rows("SELECT s FROM documents") == [#""x""#, #""y""#])
        }
    }

    @Test("that a source left as JSON are the same as decoded ones")
    func encoded() throws {
        let folder = try TemporaryFolder()
        let types: [ValueType] = [.string, .string, .array, .object, .any, .int, .dateTime, .any]
        let json = [#""نص""#, #""a\"b""#, "[1, 2]", #"{"k": "v"}"#, #""x""#, "7", #""2024-04-13""#, "null"]
        let fields = types.indices.map { RecordLayout.Field(FieldName(rawValue: "f\($0)"), types[$0]) }
        let output = try TestOutput(folder.file("out.db"), fields: fields)
        var raw = Fields(record: Array(json.joined().utf8)[...], codec: TestCodec())
        var start = 0
        for index in json.indices {
            raw.appendEncoded(fields[index].name, range: start..<start + json[index].utf8.count)
            start += json[index].utf8.count
        }
        try output.write([Document(id: "a", text: "", fields: raw)])
        let rows = try DatabaseReader(folder.file("out.db")).rows(
            "SELECT f0, f1, f2, f3, f4, f5, f6, f7 FROM documents")
        #expect(rows == [#""نص"|"a\"b"|"[1, 2]"|"{\"k\": \"v\"}"|"x"|7|"2024-04-13"|NULL"#])
    }

    /// Decodes the few forms of the test above.
    private struct TestCodec: ValueCodec {
        var mediaType: MediaType { .json }

        func decode(_ bytes: Bytes) -> Value {
            let text = String(decoding: bytes, as: UTF8.self)
            if text.hasPrefix("\"") { return .string(String(text.dropFirst().dropLast()).replacing("\\", with: "")) }
            return Int(text).map { .int($0) } ?? .null
        }
    }

    @Test("that a tag marks beyond the text or across a character are cut to what is whole")
    func misplacedTags() throws {
        let folder = try TemporaryFolder()
        var document = Document(id: "a", text: "abcنص")
        document.tags = [1..<9, 9..<12, 3..<4, 4..<6, 0..<6, 4..<7].map {
            TextTag(layer: "l", label: "", utf8Range: $0, score: .nan)
        }
        try TestOutput(folder.file("out.db")).write([document])
        let rows = try DatabaseReader(folder.file("out.db")).rows("SELECT label, text, score, attributes FROM tags")
        #expect(rows == ["bcنص", "", "", "", "abcن", "ص"].map { #"""|"\#($0)"|NULL|NULL"# })
    }

    @Test("of an origin with layers tell the layers")
    func layers() throws {
        let folder = try TemporaryFolder()
        let layer = Origin.Layer(codec: "gzip", range: 5..<90)
        let document = Document(origin: Origin(uri: "a.gz", range: 3..<7, layers: [layer]), text: "abc")
        try TestOutput(folder.file("out.db")).write([document])
        let rows = try DatabaseReader(folder.file("out.db")).rows(
            "SELECT source_uri, source_start, source_end, source_layers FROM documents")
        #expect(rows == [#""a.gz"|3|7|"[{\"codec\":\"gzip\",\"start\":5,\"end\":90}]""#])
    }
}
