// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import WarraqHTML

@Suite("HTMLEncodingSniffer")
struct EncodingTests {
    @Test(
        "takes the first of mark, label, meta, bytes",
        arguments: [
            ([0xEF, 0xBB, 0xBF, 0x61], "euc-jp", "utf-8", .byteOrderMark),
            ([0xFE, 0xFF, 0x00], nil, "utf-16be", .byteOrderMark),
            ([0xFF, 0xFE, 0x61], nil, "utf-16le", .byteOrderMark),
            (Array("<meta charset=big5>".utf8), " UTF8 ", "utf-8", .transport),
            (Array("<meta charset=big5>".utf8), "nonsense", "big5", .meta),
            (Array("قال".utf8), nil, "utf-8", .detection), ([0x61, 0xE9], nil, "windows-1252", .fallback),
            ([], nil, "windows-1252", .fallback),
        ] as [([UInt8], String?, String, HTMLEncoding.Origin)]
    )
    func order(bytes: [UInt8], label: String?, name: String, origin: HTMLEncoding.Origin) {
        let found = HTMLEncodingSniffer.sniff(bytes.span, transportLabel: label)
        #expect(found == HTMLEncoding(name: name, origin: origin))
    }

    @Test(
        "reads meta elements as the prescan does",
        arguments: [
            ("<meta charset='windows-1256'>", "windows-1256"), ("<META/CHARSET=shift_jis>", "shift_jis"),
            ("<meta http-equiv=Content-Type content='text/html; charset=\"tis-620\"'>", "windows-874"),
            ("<meta content='text/html; charset=koi8-r'>", nil), ("<!-- <meta charset=big5> -->", nil),
            ("<!--><meta charset=big5>", "big5"), ("<p title='<meta charset=big5>'>", nil),
            ("<meta charset=utf-16>", "utf-8"), ("<meta charset=x-user-defined>", "windows-1252"),
            ("<meta charset=nonsense>", nil), ("<meta charset=big5", nil), ("<meta", nil), ("<", nil), ("<!--", nil),
            ("<metacharset=big5>", nil), ("<?x <meta charset=big5>", nil),
            ("<meta http-equiv=content-type content='charset charset = \"gbk'>", nil),
        ] as [(String, String?)]
    )
    func prescan(markup: String, name: String?) {
        let bytes = Array(markup.utf8)
        #expect(EncodingPrescan.encoding(declaredIn: bytes.span) == name)
    }

    @Test("looks no further than 1,024 bytes")
    func limit() {
        let meta = "<meta charset=big5>"
        let near = Array((String(repeating: " ", count: 1024 - meta.utf8.count) + meta).utf8)
        let far = Array((String(repeating: " ", count: 1025 - meta.utf8.count) + meta).utf8)
        #expect(EncodingPrescan.encoding(declaredIn: near.span) == "big5")
        #expect(EncodingPrescan.encoding(declaredIn: far.span) == nil)
    }

    @Test("finds a meta element further down where nothing else tells")
    func late() {
        let far = String(repeating: "<!-- -->", count: 200) + "<script>'<meta charset=big5>'</script>"
        let page = Array((far + "<meta http-equiv=Content-Type content='text/html; charset=koi8-r'>").utf8)
        #expect(HTMLEncodingSniffer.sniff(page.span) == HTMLEncoding(name: "koi8-r", origin: .meta))
        let valid = Array("ا".utf8) + page
        #expect(HTMLEncodingSniffer.sniff(valid.span) == HTMLEncoding(name: "utf-8", origin: .detection))
    }

    @Test(
        "knows labels in any case",
        arguments: [
            ("Latin1", "windows-1252"), ("ISO-8859-9", "windows-1254"), ("iso_8859-6:1987", "iso-8859-6"),
            ("hz-gb-2312", "replacement"), ("unicode-1-1-utf-8", "utf-8"), ("\tcp1256 ", "windows-1256"),
            ("utf-7", nil),
        ] as [(String, String?)]
    )
    func labels(label: String, name: String?) {
        #expect(HTMLEncodingSniffer.encodingName(forLabel: label) == name)
    }

    @Test("decodes windows-1252 and keeps the offsets of the input")
    func windows1252() throws {
        let bytes: [UInt8] = Array("<p title=".utf8) + [0x80, 0xE9] + Array(">a".utf8) + [0x93] + Array("b</p>".utf8)
        let document = try HTMLParser.parse(bytes)
        let paragraph = try #require(document.elements(named: "p").first)
        let attribute = try #require(document.attributes(of: paragraph).first)
        #expect(attribute.value == "€é")
        #expect(document.inputRange(of: attribute.valueSourceRange) == 9..<11)
        let text = try #require(document.firstChild(of: paragraph))
        #expect(document.text(of: text) == "a“b")
        #expect(document.inputRange(of: document.sourceRange(of: text)) == 12..<15)
        #expect(document.encoding == HTMLEncoding(name: "windows-1252", origin: .fallback))
    }

    @Test("repairs what is no UTF-8 and keeps the offsets of the input")
    func repair() throws {
        let bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("<i>".utf8) + [0xFF, 0xD9] + Array("قال</i>".utf8)
        let document = try HTMLParser.parse(utf8: bytes)
        let text = try #require(document.elements(named: "i").first.flatMap { document.firstChild(of: $0) })
        #expect(document.text(of: text) == "\u{FFFD}\u{FFFD}قال")
        #expect(document.inputRange(of: document.sourceRange(of: text)) == 6..<14)
    }

    @Test("decodes any encoding of the web and keeps the offsets of the input")
    func legacy() throws {
        let document = try HTMLParser.parse(
            Array("<meta charset=euc-jp><i>".utf8) + [0xA5, 0xA2] + Array("b</i>".utf8))
        let text = try #require(document.elements(named: "i").first.flatMap { document.firstChild(of: $0) })
        #expect(document.text(of: text) == "アb")
        #expect(document.inputRange(of: document.sourceRange(of: text)) == 24..<27)
        #expect(document.encoding == HTMLEncoding(name: "euc-jp", origin: .meta))
    }
}
