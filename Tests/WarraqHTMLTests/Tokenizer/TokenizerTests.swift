// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import WarraqHTML

@Suite("Tokenizer")
struct TokenizerTests {
    @Test(
        "cuts data into tokens",
        arguments: [
            ("", []),
            ("a < b", ["\"a < b"]),
            ("<P Class=x ID='y' hidden>", ["<p class=\"x\" hidden=\"\" id=\"y\">"]),
            ("<a b=1 b=2>", ["<a b=\"1\">"]),
            ("<a =b>", ["<a =b=\"\">"]),
            ("<br/>", ["<br/>"]),
            ("<a / b>", ["<a b=\"\">"]),
            ("</p x=y>", ["</p>"]),
            ("a</>b", ["\"ab"]),
            ("</ x>", ["<!-- x-->"]),
            ("<?xml?>", ["<!--?xml?-->"]),
            ("<p", []),
            ("<p a='", []),
            ("</", ["\"</"]),
            ("مرحبا <b>世界", ["\"مرحبا ", "<b>", "\"世界"]),
            ("<a title='สวัสดี שלום'>नमस्ते", ["<a title=\"สวัสดี שלום\">", "\"नमस्ते"]),
        ] as [(String, [String])]
    )
    func data(input: String, tokens: [String]) {
        #expect(TokenDump.dump(Array(input.utf8)) == tokens)
    }

    @Test(
        "reads character references",
        arguments: [
            ("&amp;&lt;", "&<"), ("&ampx", "&x"), ("&notit;", "¬it;"), ("&notin;", "∉"), ("&NotEqualTilde;", "≂̸"),
            ("&#x41;&#65", "AA"), ("&#128;", "€"), ("&#0;", "\u{FFFD}"), ("&#xD800;", "\u{FFFD}"),
            ("&#99999999999;", "\u{FFFD}"), ("&", "&"), ("&;", "&;"), ("&#;", "&#;"), ("&#xg;", "&#xg;"),
            ("&CounterClockwiseContourIntegral;", "∳"), ("&nosuchname;", "&nosuchname;"),
        ])
    func references(input: String, text: String) {
        #expect(TokenDump.dump(Array(input.utf8)) == ["\"" + text])
    }

    @Test("leaves queries in attributes alone")
    func queries() {
        let tokens = TokenDump.dump(Array("<a href='?a=1&copy=2&amp;b&lt;&not'>".utf8))
        #expect(tokens == ["<a href=\"?a=1&copy=2&b<¬\">"])
    }

    @Test(
        "closes comments where the standard does",
        arguments: [
            ("<!-->x", "", "x"), ("<!--->x", "", "x"), ("<!---->x", "", "x"), ("<!--a--!>x", "a", "x"),
            ("<!--a-->x", "a", "x"), ("<!--a--->x", "a-", "x"), ("<!-- > <!-- -->x", " > <!-- ", "x"),
        ])
    func comments(input: String, comment: String, rest: String) {
        #expect(TokenDump.dump(Array(input.utf8)) == ["<!--\(comment)-->", "\"" + rest])
    }

    @Test(
        "cuts comments at the end of the input",
        arguments: [("<!--", ""), ("<!--a-", "a"), ("<!--a--", "a"), ("<!--a--!", "a"), ("<!--a--!-", "a--!")])
    func cutComments(input: String, comment: String) {
        #expect(TokenDump.dump(Array(input.utf8)) == ["<!--\(comment)-->"])
    }

    @Test(
        "reads document types",
        arguments: [
            ("<!doctype HTML>", "<!DOCTYPE \"html\" - ->"), ("<!DOCTYPE>", "<!DOCTYPE - - - quirks>"),
            ("<!DOCTYPE a PUBLIC \"b\" 'c'>", "<!DOCTYPE \"a\" \"b\" \"c\">"),
            ("<!DOCTYPE a SYSTEM 'c' x>", "<!DOCTYPE \"a\" - \"c\">"),
            ("<!DOCTYPE a SYSTEM 'c>", "<!DOCTYPE \"a\" - \"c\" quirks>"),
            ("<!DOCTYPE a b>", "<!DOCTYPE \"a\" - - quirks>"),
        ])
    func doctypes(input: String, token: String) {
        #expect(TokenDump.dump(Array(input.utf8)) == [token])
    }

    @Test(
        "ends scripts at their end tag only",
        arguments: [
            ("a<b</script>", ["\"a<b", "</script>"]), ("</scripts></script >", ["\"</scripts>", "</script>"]),
            ("<!--<script></script>--></SCRIPT>", ["\"<!--<script></script>-->", "</script>"]),
            ("<!-- </script>", ["\"<!-- ", "</script>"]), ("<!--><script></script>", ["\"<!--><script>", "</script>"]),
        ] as [(String, [String])]
    )
    func scripts(input: String, tokens: [String]) {
        #expect(TokenDump.dump(Array(input.utf8), mode: .script, lastStartTag: "script") == tokens)
    }

    @Test("reads line ends as line feeds")
    func lineEnds() {
        #expect(TokenDump.dump(Array("a\r\nb\rc\r\r\n<p t='\r\n\r'>".utf8)) == ["\"a\nb\nc\n\n", "<p t=\"\n\n\">"])
    }

    @Test("replaces U+0000 where the standard does")
    func nulls() {
        let tokens = TokenDump.dump(Array("a\0<p\0 x\0='\0'><!--\0-->".utf8))
        #expect(tokens == ["\"a\0", "<p\u{FFFD} x\u{FFFD}=\"\u{FFFD}\">", "<!--\u{FFFD}-->"])
        #expect(TokenDump.dump(Array("\0".utf8), mode: .rcdata) == ["\"\u{FFFD}"])
    }

    @Test("knows every name under its own number")
    func knownNames() {
        let names = NameTable.known
        #expect(names.string(of: UInt32(Tag.xmp.rawValue)) == "xmp")
        #expect(names.string(of: UInt32(Tag.mtext.rawValue)) == "mtext")
        #expect(names.string(of: KnownName.action) == "action")
        #expect(names.string(of: KnownName.xlink) == "xlink")
        #expect(names.string(of: KnownName.foreignObject) == "foreignObject")
        #expect(names.string(of: KnownName.definitionURL) == "definitionURL")
        #expect(names.string(of: KnownName.firstMixedCaseAttribute) == "attributename")
        #expect(names.string(of: KnownName.glyphref) == "glyphref")
        #expect(NamedReferences.all.count == 2231)
    }
}
