// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqHTML
import WarraqTestSupport
import WarraqTesting

@testable import WarraqParsing

@Suite("Hostile pages and their metadata")
struct MetadataHostileTests {
    @Test(
        "take bounded time",
        .timeLimit(.minutes(1)),
        arguments: [
            String(repeating: "<meta name=author content='Jane Doe'>", count: 30_000),
            String(repeating: "<meta property=article:tag content='a,b,c,d,e,f,g'>", count: 20_000),
            "<meta name=author content='" + String(repeating: "A B,", count: 300_000) + "'>",
            "<meta property=og:title content='" + String(repeating: "a | ", count: 300_000) + "'><h1>a</h1>",
            "<title>" + String(repeating: " - ", count: 300_000) + "</title><h1>x</h1>",
            linked(String(repeating: #"{"@type":"Article","headline":"x","author":"#, count: 20_000)),
            linked("[" + String(repeating: #"{"@type":"Article","headline":"x","author":"A B"},"#, count: 20_000)),
            String(repeating: linked(#"{"@type":"Article","headline":"x"}"#), count: 3000),
            linked("\"" + String(repeating: "\\u", count: 300_000)),
            "<h1>x</h1>" + String(repeating: "<p class=byline>By Jane Doe</p>", count: 30_000),
            "<h1>x</h1>" + String(repeating: "<p>بقلم: أحمد</p>", count: 30_000),
            "<h1>x</h1>" + String(repeating: "<time>1 2 3 4 5 6 7 8 9 2020</time>", count: 30_000),
            String(repeating: "<h1>By 1 2 3 2020", count: 30_000),
            String(repeating: "<a rel=author class='author author author'>", count: 30_000),
            String(repeating: "<span itemprop=author>", count: 30_000) + "x",
            "<h1>x</h1><div class=author>" + String(repeating: "<b>", count: 100_000),
            "<h1>" + String(repeating: "word ", count: 200_000),
            "<p class='" + String(repeating: "author ", count: 200_000) + "'>x",
            "<link rel=canonical href='" + String(repeating: "../", count: 300_000) + "'>",
            String(repeating: "\u{0}", count: 500_000),
            "<html lang='" + String(repeating: "a-", count: 200_000) + "'>",
            "<meta name=date content='" + String(repeating: "9", count: 500_000) + "'>",
        ])
    func bounded(page: String) throws {
        let found = try metadata(page)
        #expect(found.authors.count <= AuthorNames.limit)
        #expect(found.keywords.count <= Keywords.limit)
        #expect((found.title ?? "").utf8.count <= MetadataText.maxBytes)
    }

    @Test(
        "give nothing for nothing",
        arguments: [
            "", " ", "\u{0}", "<", "<!--", "<script>", "<html>", "<meta>", "<meta name content>", "<title></title>",
        ])
    func empty(page: String) throws {
        let found = try metadata(page, uri: "")
        #expect(found.title == nil && found.authors.isEmpty && found.published == nil && found.sources.isEmpty)
    }

    @Test("with NULs and broken bytes keep what is sound")
    func bytes() throws {
        var bytes = Array("<title>A\u{0}B".utf8)
        bytes += [0xFF, 0xC3]
        bytes += Array("</title><meta name=author content='Jane\u{0} Doe'>".utf8)
        let page = try MetadataReader.read(HTMLParser.parse(utf8: bytes), uri: "\u{0}://x", main: nil)
        #expect(page.title?.hasPrefix("A") == true)
        #expect(page.authors.count == 1)
    }

    private static let seed = """
        <!doctype html><html lang="ar-EG"><head><title>خبر جديد | صحيفة المثال</title><base href="/x/">
        <meta property="og:title" content="خبر &amp;quot;جديد&amp;quot;"><meta name="author" content="By Jane Doe, جون دو and 张三">
        <meta property="article:published_time" content="2020-03-05T10:00:00+02:00"><link rel=canonical href="../y?z#a">
        <script type="application/ld+json">{"@graph":[{"@type":["NewsArticle"],"headline":"خبر \\u062c\\ud83d\\ude00",
        "author":[{"@id":"#a"},"B C"],"datePublished":"2020-03-05","keywords":"a,b"},{"@id":"#a","@type":"Person","name":"J D"}]}
        </script></head><body><nav>a</nav><main><h1>خبر جديد</h1><p class="byline">بقلم: أحمد المثالي | 5 مارس 2020</p>
        <time datetime="2020-03-05 10:00" itemprop="datePublished">۱۵ اسفند ۱۳۹۸</time><a rel="author license" href="//c/author/x/">X Y</a>
        <span itemprop="author" itemscope><b itemprop="name">Z W</b></span><p>記者：王小明/台北報導</p></main></body></html>
        """

    @Test("made by any mutation never crash, and answer the same twice")
    func mutated() throws {
        var generator = SeededGenerator(printedFor: "mutated")
        let seed = Array(MetadataHostileTests.seed.utf8)
        for _ in 0..<1500 {
            var bytes = seed
            for _ in 0..<(1 + generator.below(8)) where !bytes.isEmpty {
                let place = generator.below(bytes.count)
                switch generator.below(5) {
                case 0: bytes[place] = UInt8(generator.below(256))
                case 1: bytes.remove(at: place)
                case 2: bytes.removeSubrange(place..<min(bytes.count, place + generator.below(60)))
                case 3:
                    bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + generator.below(60))], at: place)
                default: bytes.insert(Array("\"{}[]<>&;:,/\\|-\u{0}".utf8)[generator.below(16)], at: place)
                }
            }
            let page = try HTMLParser.parse(utf8: bytes)
            let main = page.elements(named: "main").first
            let found = MetadataReader.read(page, uri: "https://example.org/2020/03/05/", main: main)
            #expect(found.title == MetadataReader.read(page, uri: "https://example.org/2020/03/05/", main: main).title)
            for node in found.usedNodes { #expect(node.index < page.nodeCount) }
        }
    }
}
