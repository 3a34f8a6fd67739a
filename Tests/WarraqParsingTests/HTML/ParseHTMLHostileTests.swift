// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqParsing

@Suite struct ParseHTMLHostileTests {
    @Test(
        "gives an empty text where there is none, and says so",
        arguments: [
            "", " \n", "<html></html>", "<body><script>var a = 'text';</script><style>p {}</style></body>",
            "<!-- text -->",
            "<title>Only a title</title>",
        ])
    func empty(page: String) throws {
        let document = try html(page)
        #expect(document.text.isEmpty)
        #expect(document.isParsed)
        #expect(document.fields["extraction.quality"] == "empty")
    }

    @Test("says that a page which was cut off is not whole")
    func cutOff() throws {
        let paragraphs = SamplePage.english.map { "<p>\($0)</p>" }.joined()
        let document = try html("<html><body><h1>A bridge</h1>\(paragraphs)<p>And then the council deci")
        #expect(document.fields["extraction.quality"] == "partial")
        #expect(document.text.string.hasSuffix("And then the council deci"))
    }

    @Test(
        "takes flat, deep and repeated trees in linear time",
        arguments: [
            ("<p>a", "", 20_000), ("<div>", "a b c.", 30_000), ("<b>", "x", 10_000), ("<a href=x>", "y", 10_000),
            ("<table><tr><td>", "z", 3_000), ("<br>a<br>", "", 20_000), ("<ul><li>a", "", 20_000),
            ("&amp;", "", 50_000),
            ("<div class='a b c d e f g'>", "t", 20_000), ("<p style='display:none'>a", "", 20_000),
            ("\u{0}", "", 20_000),
        ] as [(String, String, Int)])
    func hostile(unit: String, tail: String, count: Int) throws {
        let page =
            Array("<body>".utf8) + Array(repeatElement(Array(unit.utf8), count: count).joined()) + Array(tail.utf8)
        for format in [ParseHTML.Format.text, .markdown] {
            let document = try html(bytes: page) { ($0.keep, $0.format) = (.all, format) }
            #expect(document.text.utf8Count <= 8 * page.count + 100)
            let judged = try html(bytes: page) {
                ($0.format, $0.links, $0.images, $0.tables) = (format, true, true, true)
            }
            #expect(judged.fields["extraction.quality"] != nil)
        }
    }

    @Test("cuts a page with more blocks than are judged")
    func many() throws {
        let document = try html(String(repeating: "<p>word", count: 40_000)) { $0.keep = .all }
        #expect(document.fields["extraction.quality"] == "partial")
    }

    @Test("takes any bytes")
    func noise() throws {
        var state: UInt64 = 7
        for _ in 0..<200 {
            var bytes: [UInt8] = Array("<html><body><p>".utf8)
            for _ in 0..<400 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                let pieces: [[UInt8]] = [
                    Array("<p>".utf8), Array("</div><table>".utf8), Array("&#x".utf8), Array("قال ".utf8),
                    [UInt8(state >> 40 & 0x7F)],
                    Array("<a href=".utf8), Array("<br>".utf8), Array("中文。".utf8), Array("<pre>\r\n".utf8),
                ]
                bytes += pieces[Int(state >> 33) % pieces.count]
            }
            let document = try html(bytes: bytes)
            #expect(document.isParsed)
        }
    }
}
