// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqJSON

@Suite("JSONWriter")
struct JSONWriterTests {
    @Test("writes records with commas and colons, line after line")
    func writesRecords() throws {
        var writer = JSONWriter(reusing: Array("> ".utf8))
        writer.beginObject()
        writer.key("العنوان")
        writer.string("قال \"نعم\"")
        writer.key(raw: #"a\n"#.utf8.span)
        writer.beginArray()
        writer.int(-1)
        writer.uint(.max)
        try writer.double(0.5)
        writer.bool(true)
        writer.null()
        writer.endArray()
        writer.key("empty")
        writer.beginObject()
        writer.endObject()
        writer.key("raw")
        writer.rawValue("[1, 2]".utf8.span)
        writer.key("value")
        writer.value(["a": [1, .null], "b": "\t"])
        writer.endObject()
        writer.endLine()
        writer.string("second")
        writer.endLine()
        let expected =
            #"> {"العنوان":"قال \"نعم\"","a\n":[-1,18446744073709551615,0.5,true,null],"empty":{},"raw":[1, 2],"#
            + #""value":{"a":[1,null],"b":"\t"}}"# + "\n\"second\"\n"
        #expect(String(decoding: writer.bytes, as: UTF8.self) == expected)
        writer.removeAll()
        writer.number(JSONNumber(7))
        #expect(writer.takeBytes() == Array("7".utf8))
    }

    @Test("escapes quotes, backslashes and controls, and nothing else")
    func escapes() {
        let controls = String(String.UnicodeScalarView((0..<0x20).compactMap { Unicode.Scalar($0) }))
        let expected =
            #""\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f"#
            + #"\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f""#
        #expect(JSONValue.string(controls).text() == expected)
        let verbatim = "/\u{7F}\u{80}\u{2028}\u{2029}\u{FEFF}\u{FFFF}\u{10FFFF}ع書หपקж📚"
        #expect(JSONValue.string(verbatim).text() == "\"\(verbatim)\"")
        for padding in 0...40 {
            let around = String(repeating: "ع", count: padding)
            #expect(JSONValue.string(around + "\"\\" + around).text() == "\"\(around)\\\"\\\\\(around)\"")
        }
    }

    @Test("lays a value out for people")
    func pretty() {
        let value: JSONValue = ["a": [1, [:], []], "ب": ["c": .null]]
        #expect(
            value.text(pretty: true) == """
                {
                  "a": [
                    1,
                    {},
                    []
                  ],
                  "ب": {
                    "c": null
                  }
                }
                """)
    }
}
