// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import WarraqHTML

/// A case for each rule; the trees are written on one line.
@Suite("Tree construction")
struct TreeConstructionTests {
    /// The content of `body`: `p(b("x"))`.
    static func brief(_ document: HTMLDocument, _ top: HTMLNode) -> String {
        var output = ""
        var pending: [(HTMLNode?, String)] = document.children(of: top).reversed().map { ($0, "") }
        while let (node, closing) = pending.popLast() {
            guard let node else {
                output += closing
                continue
            }
            switch document.kind(of: node) {
            case .text: output += "\"" + document.text(of: node) + "\" "
            case .comment: output += "!" + document.text(of: node) + " "
            default: output += document.name(of: node) + "("
            }
            if document.kind(of: node) == .element { pending.append((nil, ") ")) }
            pending += document.children(of: node).reversed().map { ($0, "") }
        }
        return output.replacing(" )", with: ")").trimmingSuffix { $0 == " " }
    }

    @Test(
        "builds the body as browsers do",
        arguments: [
            // Implied ends
            ("<p>a<p>b", "p(\"a\") p(\"b\")"), ("<li>a<li>b", "li(\"a\") li(\"b\")"),
            ("<dt>a<dd>b", "dt(\"a\") dd(\"b\")"),
            ("<p>a<div>b", "p(\"a\") div(\"b\")"), ("</p>", "p()"), ("a</br>b", "\"a\" br() \"b\""),
            ("<h1>a<h2>b", "h1(\"a\") h2(\"b\")"), ("<h1>a</h3>b", "h1(\"a\") \"b\""),
            ("<ul><li>a<ul><li>b</ul><li>c", "ul(li(\"a\" ul(li(\"b\"))) li(\"c\"))"),
            ("<button>a<button>b", "button(\"a\") button(\"b\")"),
            ("<ruby>a<rt>b<rp>c", "ruby(\"a\" rt(\"b\") rp(\"c\"))"),
            // Formatting
            ("<b>a<p>b</b>c", "b(\"a\") p(b(\"b\") \"c\")"), ("<p><b>a<p>c", "p(b(\"a\")) p(b(\"c\"))"),
            ("<a>1<a>2", "a(\"1\") a(\"2\")"), ("<b><i>a</b>b", "b(i(\"a\")) i(\"b\")"),
            ("<b><b><b><b>x<p>y", "b(b(b(b(\"x\" p(\"y\")))))"), ("<nobr>a<nobr>b", "nobr(\"a\") nobr(\"b\")"),
            ("<a><div><div>x</a>y", "a() div(a() div(a(\"x\") \"y\"))"),
            // Tables
            ("<table>a<tr><td>b", "\"a\" table(tbody(tr(td(\"b\"))))"),
            ("<table><b>x<tr>", "b(\"x\") table(tbody(tr()))"),
            ("<table><td>a<th>b<tr><td>c", "table(tbody(tr(td(\"a\") th(\"b\")) tr(td(\"c\"))))"),
            ("<table><caption>a<col><tr>", "table(caption(\"a\") colgroup(col()) tbody(tr()))"),
            ("<table> <!--c--> <input type=hidden><input>", "input() table(\" \" !c \" \" input())"),
            ("<p><table></table>", "p() table()"), ("<td>a</td>b", "\"ab\""),
            // Raw text and the first line feed
            ("<pre>\n\na", "pre(\"\na\")"), ("<textarea>\n<b>&amp;</textarea>", "textarea(\"<b>&\")"),
            ("<style><b></style>", "style(\"<b>\")"), ("<xmp><b></xmp>c", "xmp(\"<b>\") \"c\""),
            ("<plaintext></plaintext>", "plaintext(\"</plaintext>\")"), ("<iframe><p></iframe>", "iframe(\"<p>\")"),
            ("<noscript><p>a</noscript>", "noscript(p(\"a\"))"),
            // Selects and forms
            ("<select><option>a<option>b<p>c</select>", "select(option(\"a\") option(\"b\" p(\"c\")))"),
            ("<select><optgroup><option>a<hr>", "select(optgroup(option(\"a\")) hr())"),
            ("<select><input>", "select() input()"), ("<form><form>a</form>", "form(\"a\")"), ("<image>", "img()"),
            // Foreign content
            ("<svg><foreignobject><p>a</svg>b", "svg(foreignObject(p(\"ab\")))"),
            ("<svg><g><p>a", "svg(g()) p(\"a\")"),
            ("<svg><![CDATA[<a>]]></svg>", "svg(\"<a>\")"), ("<math><mi><b>a</math>", "math(mi(b(\"a\")))"),
            ("<svg><title><b>a", "svg(title(b(\"a\")))"),
            ("<math><annotation-xml encoding=text/html><p>", "math(annotation-xml(p()))"),
            ("<svg/>a", "svg() \"a\""), ("<svg><font>a</svg>", "svg(font(\"a\"))"),
            ("<svg><font size=1>a", "svg() font(\"a\")"),
            // Templates
            ("<template><tr><td>a</template>b", "template(tr(td(\"a\"))) \"b\""),
            ("<table><template><p></template>", "table(template(p()))"),
            // Comments, characters, ends
            ("a\0b", "\"ab\""), ("<svg>\0</svg>", "svg(\"\u{FFFD}\")"), ("a</body>b<!--c-->", "\"ab\" !c"),
            ("</x>a", "\"a\""),
            ("قال<b>سلام</b>", "\"قال\" b(\"سلام\")"), ("<x-ش>日本", "x-ش(\"日本\")"),
        ]
    )
    func body(input: String, tree: String) throws {
        let document = try HTMLParser.parse(utf8: Array(("<!DOCTYPE html><body>" + input).utf8))
        let body = try #require(document.body)
        #expect(TreeConstructionTests.brief(document, body) == tree)
    }

    @Test(
        "builds what stands around the body",
        arguments: [
            ("<!--a--><!DOCTYPE html> <title>b", "!a html(html(head(title(\"b\")) body())"),
            ("<meta><p>", "html(head(meta()) body(p()))"), ("<head></head><link>", "html(head(link()) body())"),
            ("<frameset><frame>a</frameset>", "html(head() frameset(frame()))"),
            ("a<frameset>", "html(head() body(\"a\"))"),
            ("<br><frameset>", "html(head() body(br()))"), ("<div></div><frameset>", "html(head() frameset())"),
            ("<head><noscript><link></noscript>", "html(head(noscript(link())) body())"),
            ("<html a=1><html a=2 b=3>", "html(head() body())"), ("</html><!--a-->", "html(head() body()) !a"),
        ])
    func around(input: String, tree: String) throws {
        let document = try HTMLParser.parse(utf8: Array(input.utf8))
        #expect(TreeConstructionTests.brief(document, document.root) == tree)
    }

    @Test("gives html and body the attributes of later tags")
    func merging() throws {
        let document = try HTMLParser.parse(utf8: Array("<html a=1><body c><html a=2 b=3><body d=x c=y>".utf8))
        let root = try #require(document.documentElement)
        #expect(document.attributes(of: root).map { $0.name + "=" + $0.value } == ["a=1", "b=3"])
        #expect(document.body.map { document.attributes(of: $0).map(\.name) } == ["c", "d"])
    }

    @Test("writes the names of SVG and MathML as they have them")
    func adjusted() throws {
        let markup = "<svg viewbox=1 xlink:href=2 xml:lang=3><lineargradient/></svg><math definitionurl=4><p viewbox=5>"
        let document = try HTMLParser.parse(utf8: Array(markup.utf8))
        let svg = try #require(document.elements(named: "svg").first)
        #expect(document.namespace(of: svg) == .svg)
        #expect(document.attributes(of: svg).map(\.name) == ["viewBox", "xlink:href", "xml:lang"])
        #expect(document.attributes(of: svg).map(\.isNamespaced) == [false, true, true])
        #expect(document.attribute("xlink:href", of: svg) == "2")
        #expect(document.elements(named: "linearGradient").count == 1)
        #expect(document.elements(withAttribute: "definitionURL").count == 1)
        #expect(document.elements(withAttribute: "viewbox", value: "5").count == 1)
    }

    @Test(
        "reads the quirks mode off the document type",
        arguments: [
            ("", .quirks), ("<!DOCTYPE html>", .none), ("<!DOCTYPE x>", .quirks),
            ("<!DOCTYPE html SYSTEM 'about:legacy-compat'>", .none),
            ("<!DOCTYPE HTML PUBLIC '-//W3C//DTD HTML 3.2//EN'>", .quirks),
            ("<!DOCTYPE HTML PUBLIC '-//W3C//DTD HTML 4.01 Transitional//EN'>", .quirks),
            (
                "<!DOCTYPE HTML PUBLIC '-//W3C//DTD HTML 4.01 Transitional//EN' 'http://www.w3.org/TR/html4/loose.dtd'>",
                .limited
            ),
            ("<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Transitional//EN' 'x'>", .limited),
        ] as [(String, HTMLQuirksMode)]
    )
    func quirks(doctype: String, mode: HTMLQuirksMode) throws {
        let document = try HTMLParser.parse(utf8: Array((doctype + "<p><table>").utf8))
        #expect(document.quirksMode == mode)
        let body = try #require(document.body)
        #expect(TreeConstructionTests.brief(document, body) == (mode == .quirks ? "p(table())" : "p() table()"))
    }

    @Test(
        "parses fragments for their element",
        arguments: [
            ("div", "<p>a", "p(\"a\")"), ("tr", "<td>a<td>b", "td(\"a\") td(\"b\")"), ("td", "<td>a</td>b", "\"ab\""),
            ("title", "<b>&amp;", "\"<b>&\""), ("script", "<!--</p>", "\"<!--</p>\""),
            ("template", "<td>a", "td(\"a\")"),
            ("select", "<input>a", "\"a\""), ("html", "a", "head() body(\"a\")"), ("frameset", "a<frame>", "frame()"),
            ("colgroup", "a <col>", "\" \" col()"),
        ])
    func fragments(context: String, input: String, tree: String) throws {
        let document = try HTMLParser.parseFragment(utf8: Array(input.utf8), context: context)
        let root = try #require(document.documentElement)
        #expect(TreeConstructionTests.brief(document, root) == tree)
    }

    @Test("parses fragments of foreign elements")
    func foreignFragment() throws {
        let input = Array("<g><![CDATA[a]]></g>".utf8)
        let document = try HTMLParser.parseFragment(utf8: input, context: "svg", namespace: .svg)
        let root = try #require(document.documentElement)
        #expect(TreeConstructionTests.brief(document, root) == "g(\"a\")")
    }
}

extension String {
    fileprivate func trimmingSuffix(_ isTrimmed: (Character) -> Bool) -> String {
        var copy = self[...]
        while let last = copy.last, isTrimmed(last) { copy.removeLast() }
        return String(copy)
    }
}
