// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqJSON

@Suite("JSONString")
struct JSONStringTests {
    @Test(
        "turns a raw body into the text it means",
        arguments: [
            ("", ""), ("قال: نعم", "قال: نعم"), (#"\"\\\/\b\f\n\r\t"#, "\"\\/\u{8}\u{C}\n\r\t"),
            (#"\u0627\u0644\u0639"#, "الع"), (#"\uD83D\uDCDA"#, "📚"), (#"\ud83d\udcda"#, "📚"), (#"\u0000"#, "\0"),
            (#"\uFFFF\uD7FF\uE000\uDBFF\uDFFF"#, "\u{FFFF}\u{D7FF}\u{E000}\u{10FFFF}"),
            (#"หนังสือ\tपुस्तक\tספר\tкнига\tkitapçı\t書籍"#, "หนังสือ\tपुस्तक\tספר\tкнига\tkitapçı\t書籍"),
        ]
    )
    func unescapes(body: String, text: String) throws {
        for padding in [0, 1, 15, 16, 17, 40] {
            let around = String(repeating: "x", count: padding)
            var output = Array("> ".utf8)
            try JSONString.unescape((around + body + around).utf8.span, into: &output)
            #expect(String(decoding: output, as: UTF8.self) == "> " + around + text + around)
        }
    }

    @Test("reports each escape with its bytes on both sides")
    func reports() throws {
        var output: [UInt8] = [1, 2, 3]
        var reports: [[Range<Int>]] = []
        try JSONString.unescape(#"ع\n\u0627x\uD83D\uDCDA"#.utf8.span, into: &output) { reports.append([$0, $1]) }
        #expect(reports == [[2..<3, 2..<4], [3..<5, 4..<10], [6..<10, 11..<23]])
    }

    @Test(
        "refuses what the scanner refuses and leaves the output as it was",
        arguments: [
            (#"ab\uD800"#, "lone-surrogate", 2), (#"\uDC00"#, "lone-surrogate", 0),
            (#"\uD800\uD800\uDC00"#, "lone-surrogate", 0), (#"\uD800\n"#, "lone-surrogate", 0),
            (#"\uD800\u"#, "unexpected-end", 8), (#"\uD80"#, "unexpected-end", 5), (#"n\"#, "unexpected-end", 2),
            (#"\a"#, "invalid-escape", 0), (#"\u00g0"#, "invalid-escape", 0), ("a\u{1}", "control-character", 1),
            (#"a"b"#, "unexpected-byte", 1),
        ]
    )
    func refuses(body: String, code: String, offset: Int) {
        var output: [UInt8] = [1, 2]
        let error = #expect(throws: JSONError.self) {
            try JSONString.unescape((#"\n"# + body).utf8.span, into: &output)
        }
        #expect(error?.code.name == code)
        #expect(error?.offset == offset + 2)
        #expect(output == [1, 2])
    }
}
