// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqReading

@Suite("Broken and hostile JSON Lines")
struct JSONLinesHostileTests {
    @Test(
        "a broken line is rejected with the byte at which it breaks; its neighbours go through",
        arguments: [
            ("{", 1, "syntax"), ("[1]", 0, "syntax"), ("nonsense", 0, "syntax"), ("{\"text\":\"a}", 11, "syntax"),
            ("{\"text\":\"\",}", 11, "syntax"), ("{\"text\":\"\"} x", 12, "syntax"),
            ("{\"text\":\"\\ud800\"}", 9, "syntax"),
            ("{\"text\":\"\\x\"}", 9, "syntax"), ("{\"text\":01}", 8, "syntax"), ("{\"text\":\"\u{0}\"}", 9, "syntax"),
            ("{\"text\":\"\",\"d\":" + String(repeating: "[", count: 200) + "}", 142, "limit"),
            ("\u{FEFF}{\"text\":\"\"}", 0, "syntax"), ("{'text':''}", 1, "syntax"),
            ("{\"text\":\"a\rb\"}", 10, "syntax"),
        ])
    func broken(line: String, offset: Int, code: String) throws {
        let good = "{\"id\":\"g\",\"text\":\"\"}\n"
        let batch = try decode(good + line + "\n" + good)
        #expect(batch.documents.map(\.id) == ["g", "g"])
        let rejected = try #require(batch.rejected.first)
        #expect(rejected.position == 1)
        #expect(rejected.failure.code.description == code)
        #expect(rejected.failure.byteOffset == good.utf8.count + offset)
        #expect(rejected.origin.range == good.utf8.count..<good.utf8.count + line.utf8.count)
    }

    @Test("blank lines, a byte order mark and carriage returns are no content")
    func blanks() throws {
        let batch = try decode("\u{FEFF}\r\n{\"text\":\"a\"}\r\n \t\n\n{\"text\":\"b\"}")
        #expect(batch.documents.map(\.text) == ["a", "b"])
        #expect(batch.documents[0].origin.range == 5..<17)
        #expect(batch.rejected.isEmpty)
        #expect(try decode("").documents.isEmpty)
    }

    @Test("carriage returns between tokens do not reach outputs")
    func innerReturns() throws {
        let document = try #require(decode("{\"text\":\"a\",\r\"l\":[1,\r2]\r}\n").documents.first)
        let bytes = try #require(document.fields.encodedValue(at: 0, as: .json))
        #expect(String(decoding: bytes, as: UTF8.self) == "[1, 2]")
    }

    @Test("invalid UTF-8 is repaired and counted, and texts still know their bytes")
    func repair() throws {
        let bytes =
            Array("{\"k\":\"".utf8) + [0xFF] + Array("\",\"text\":\"a".utf8) + [0xE2, 0x82] + Array("b\\nc\"}".utf8)
        let document = try #require(decodeBytes(bytes).documents.first)
        #expect(document.text == "a\u{FFFD}b\nc")
        #expect(document.fields == ["k": "\u{FFFD}", "encoding_repaired": 2])
        #expect(document.counters.map { "\($0.name) \($0.count)" } == ["encoding.repaired 2"])
        #expect(document.text.originalSpan(of: 0..<1) == 17..<18)
        #expect(document.text.originalSpan(of: 1..<4) == 18..<20)
        #expect(document.text.originalSpan(of: 5..<6) == 21..<23)
        #expect(document.text.originalSpan(of: 6..<7) == 23..<24)
    }

    @Test("in a repaired line, errors still point at the bytes of the file")
    func repairedError() throws {
        let bytes = Array("{\"text\":\"".utf8) + [0xFF, 0xFE] + Array("\",?".utf8)
        #expect(try decodeBytes(bytes).rejected.first?.failure.byteOffset == 13)
    }

    @Test("under strict, invalid UTF-8 is rejected at its byte")
    func strict() throws {
        var options = JSONLinesSource.Options()
        options.strict = true
        let bytes = Array("{\"text\":\"a\"}\n{\"text\":\"".utf8) + [0xC0] + Array("\"}\n{\"text\":\"b\"}".utf8)
        let batch = try decodeBytes(bytes, options)
        #expect(batch.documents.map(\.text) == ["a", "b"])
        #expect(batch.rejected.map(\.failure) == [DocumentFailure(.encoding, "the line is not UTF-8", byteOffset: 22)])
    }

    @Test("a text above the limit and a record with too many fields are rejected as limit")
    func limits() throws {
        var needs = PlanNeeds()
        needs.limits.textBytes = 3
        let batch = try decode("{\"text\":\"abcd\"}\n{\"text\":\"ab\\n\"}", needs: needs)
        #expect(batch.documents.map(\.text) == ["ab\n"])
        #expect(batch.rejected.first?.failure.code == .limit)
        let keys = (0..<20_000).map { "\"k\($0)\":1" }.joined(separator: ",")
        let many = try decode("{\"text\":\"\",\(keys)}\n{\"text\":\"\"}")
        #expect(many.rejected.first?.failure.message == "the record has 20000 fields, more than 16384")
        #expect(many.documents.count == 1)
        let more = (0..<60_000).map { "\"k\($0)\":1" }.joined(separator: ",")
        let wide = try decode("{\"text\":\"\",\(more)}\n{\"text\":\"\",\"k\":1}")
        #expect(wide.rejected.first?.failure.message == "the record has 60000 fields, more than 16384")
        #expect(wide.documents.first?.fields == ["k": 1])
    }

    @Test("new keys in every record do not pile up")
    func freshKeys() throws {
        let lines = (0..<20_000).map { "{\"text\":\"\",\"k\($0)\":\($0)}" }.joined(separator: "\n")
        let documents = try decode(lines).documents
        #expect(documents.count == 20_000)
        #expect(documents[19_999].fields == ["k19999": 19999])
    }

    @Test("a text knows its bytes: as it stands, escaped, and not at all where nobody asks")
    func origins() throws {
        let line = #"{"text":"قال \"نعم\" 😀","x":1}"#
        let text = try #require(decode([(1000, Array(line.utf8))]).documents.first?.text)
        #expect(text.string == "قال \"نعم\" 😀")
        #expect(text.originalSpan(of: 0..<6) == 1009..<1015)
        #expect(text.originalSpan(of: 7..<8) == 1016..<1018)
        #expect(text.originalSpan(of: 8..<14) == 1018..<1024)
        #expect(try decode(line, needs: PlanNeeds(origins: false)).documents.first?.text.isTracked == false)
        #expect(try decode("{\"text\":\"abc\"}").documents.first?.text.originalSpan(of: 1..<2) == 10..<11)
    }
}
