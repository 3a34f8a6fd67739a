// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import WarraqHTML

@Suite("HTMLDocument queries")
struct QueryTests {
    private let page = """
        <!DOCTYPE html><title>خبر</title><body id=top class="wide dark">
        <nav class=menu><a href="/ا?x=1&amp;y=2">الرئيسية</a> <a>О нас</a></nav>
        <article class="story lead"><h1>世界新闻</h1><p id=first>שלום <b>नमस्ते</b> dünya<p lang=th>สวัสดี&hellip;</article>
        <script>var a = "<p>";</script></body>
        """

    private func parsed() throws -> HTMLDocument { try HTMLParser.parse(utf8: Array(page.utf8)) }

    @Test("finds by name, class, id and attribute")
    func find() throws {
        let document = try parsed()
        #expect(document.elements(named: "p").count == 2)
        #expect(document.elements(named: "nosuch").isEmpty)
        #expect(document.elements(withClass: "lead").map { document.name(of: $0) } == ["article"])
        #expect(document.elements(withClass: "lea").isEmpty)
        #expect(document.elements(withAttribute: "lang").count == 1)
        #expect(document.elements(withAttribute: "lang", value: "ja").isEmpty)
        let first = try #require(document.element(withID: "first"))
        #expect(document.text(of: first) == "שלום नमस्ते dünya")
        let article = try #require(document.elements(named: "article").first)
        #expect(document.elements(named: "p", in: article).count == 2)
        #expect(document.elements(named: "a", in: article).isEmpty)
    }

    @Test("walks children, descendants and ancestors")
    func walk() throws {
        let document = try parsed()
        let bold = try #require(document.elements(named: "b").first)
        #expect(document.ancestors(of: bold).map { document.name(of: $0) } == ["p", "article", "body", "html"])
        let navigation = try #require(document.elements(named: "nav").first)
        #expect(document.children(of: navigation).map { document.kind(of: $0) } == [.element, .text, .element])
        #expect(Array(document.descendants(of: navigation)).count == 5)
        var steps = document.descendants(of: navigation)
        _ = steps.next()
        #expect(steps.skipChildren().map { document.kind(of: $0) } == .text)
        #expect(document.nextSibling(of: navigation).map { document.kind(of: $0) } == .text)
        #expect(document.parent(of: document.root) == nil)
        #expect(document.head != nil)
        #expect(document.body.map { document.classes(of: $0) } == ["wide", "dark"])
        #expect(document.quirksMode == .none)
    }

    @Test("knows where text and attributes stand in the source")
    func ranges() throws {
        let document = try parsed()
        let link = try #require(document.elements(named: "a").first)
        let attribute = try #require(document.attributes(of: link).first)
        #expect(attribute.value == "/ا?x=1&y=2")
        func slice(_ range: Range<Int>) -> String { String(decoding: document.source[range], as: UTF8.self) }
        #expect(slice(attribute.sourceRange) == "href=\"/ا?x=1&amp;y=2\"")
        #expect(slice(attribute.valueSourceRange) == "/ا?x=1&amp;y=2")
        #expect(slice(document.sourceRange(of: link)) == "<a href=\"/ا?x=1&amp;y=2\">")
        let thai = try #require(document.elements(withAttribute: "lang", value: "th").first)
        var output: [UInt8] = Array("> ".utf8)
        var parts: [(String, String)] = []
        document.appendText(of: thai, to: &output) { text, source in
            parts.append(("\(text)", slice(source)))
        }
        #expect(String(decoding: output, as: UTF8.self) == "> สวัสดี…")
        #expect(parts.map(\.1) == ["สวัสดี", "&hellip;"])
        #expect(parts.map(\.0) == ["0..<18", "18..<21"])
    }

    @Test("has empty ranges for elements that no tag made")
    func implied() throws {
        let document = try HTMLParser.parse(utf8: Array("x".utf8))
        #expect(document.body.map { document.sourceRange(of: $0) } == 0..<0)
    }

    @Test("counts text and links once for all nodes")
    func statistics() throws {
        let document = try parsed()
        let statistics = HTMLTextStatistics(of: document)
        let navigation = try #require(document.elements(named: "nav").first)
        #expect(statistics.textLength(of: navigation) == 8 + 4)
        #expect(statistics.linkDensity(of: navigation) == 1)
        let article = try #require(document.elements(named: "article").first)
        #expect(statistics.linkDensity(of: article) == 0)
        #expect(statistics.elementCount(of: article) == 4)
        let script = try #require(document.elements(named: "script").first)
        #expect(statistics.textLength(of: script) == 0)
        #expect(statistics.textLength(of: document.root) == 3 + 12 + statistics.textLength(of: article))
        #expect(statistics.linkLength(of: document.root) == 12)
    }

    @Test("counts by a second way the same", arguments: [1, 2, 3, 4, 5, 6] as [UInt64])
    func plainly(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let parts = [
            "<a>", "</a>", "<p>", "<b>", "</b>", "<table>", "<td>", "</table>", "ا ب", "x", "<script>1</script>",
        ]
        let page = (0..<300).map { _ in parts.randomElement(using: &generator) ?? "" }.joined()
        let document = try HTMLParser.parse(utf8: Array(page.utf8))
        let statistics = HTMLTextStatistics(of: document)
        for node in document.descendants(of: document.root) {
            var length = 0
            for text in [node] + Array(document.descendants(of: node)) where document.kind(of: text) == .text {
                if document.ancestors(of: text).contains(where: { document.name(of: $0) == "script" }) { continue }
                length +=
                    document.text(of: text).unicodeScalars.filter { !" \n\t\r\u{C}".unicodeScalars.contains($0) }.count
            }
            let isInScript = document.name(of: node) == "script"
            #expect(statistics.textLength(of: node) == (isInScript ? 0 : length), "seed \(seed), node \(node.index)")
        }
    }

    @Test("compares names by number")
    func names() throws {
        let document = try HTMLParser.parse(utf8: Array("<p class=a>x<x-سمة y=2>z".utf8))
        let paragraph = try #require(document.elements(named: "p").first)
        let custom = try #require(document.elements(named: "x-سمة").first)
        #expect(document.elementName(of: paragraph) == HTMLName(known: "p"))
        #expect(HTMLName(known: "x-سمة") == nil)
        #expect(document.elementName(of: custom) == document.name("x-سمة"))
        #expect(document.name("nosuch") == nil)
        #expect(document.firstChild(of: paragraph).flatMap { document.elementName(of: $0) } == nil)
        let className = try #require(HTMLName(known: "class"))
        #expect(document.attribute(className, of: paragraph) == "a")
        #expect(NameTable.known.count <= 400)
    }

    @Test("an empty input has the three elements")
    func empty() throws {
        let document = try HTMLParser.parse(utf8: [])
        #expect(TreeDump.dump(document) == "| <html>\n|   <head>\n|   <body>")
        #expect(HTMLTextStatistics(of: document).linkDensity(of: document.root) == 0)
    }
}
