// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqParsing

/// Pages of other kinds than articles, each with what must be in the text and what must not.
@Suite struct PageKindTests {
    private static let menu = ["Home", "Forum", "Shop", "Guides", "About"]

    private static func page(_ title: String, _ body: String) -> String {
        """
        <!DOCTYPE html><html><head><title>\(title) - Bridge Club</title></head><body>
        <header><a href="/">Bridge Club</a><nav><ul>\(menu.map { "<li><a href='/\($0)'>\($0)</a></li>" }.joined())</ul></nav>
        </header>\(body)
        <footer><p>© 2026 Bridge Club. All rights reserved.</p><a href="/privacy">Privacy policy</a>
        <a href="/contact">Contact us</a></footer></body></html>
        """
    }

    @Test("keeps the posts of a thread")
    func forum() throws {
        let posts =
            SamplePage.english + [
                "I walked over it yesterday; the deck is wide enough for prams, and there are benches in the middle.",
                "Does anyone know whether bicycles are allowed? The sign on the north side says no, the one on the south side yes.",
            ]
        let thread = posts.enumerated().map { index, post in
            """
            <div class="post" id="post-\(index)"><div class="author"><a href="/u/\(index)">user\(index)</a></div>
            <div class="post-body"><p>\(post)</p></div><div class="tools"><a href="#">Reply</a> <a href="#">Quote</a></div></div>
            """
        }
        let document = try html(
            PageKindTests.page("Is the bridge open?", "<main><h1>Is the bridge open?</h1>\(thread.joined())</main>"))
        let text = document.text.string
        #expect(posts.allSatisfy { text.contains($0) })
        #expect(!text.contains("Privacy policy") && !text.contains("Guides"))
    }

    @Test("keeps code, lists and tables of documentation")
    func documentation() throws {
        let body = """
            <div class="sidebar"><ul>\((0..<12).map { "<li><a href='/d/\($0)'>Chapter \($0)</a></li>" }.joined())</ul></div>
            <main><article><h1>Measuring a bridge</h1>
            <p>The function below returns the sway of the deck in millimetres. It reads the sensor once and does not block.</p>
            <pre><code>func sway(of deck: Deck) -> Int {
                deck.sensor.read()
            }</code></pre>
            <h2>Parameters</h2><p>The deck has to be calibrated before the first call, or the answer is zero.</p>
            <table><tr><th>Name</th><th>Meaning</th></tr><tr><td>deck</td><td>The deck that is measured, after calibration.</td></tr></table>
            <p>Errors are described in the chapter on sensors, with examples for each of the supported kinds.</p></article></main>
            """
        let text = try html(PageKindTests.page("Measuring a bridge", body)).text.string
        #expect(text.contains("func sway(of deck: Deck) -> Int {\n    deck.sensor.read()"))
        #expect(text.contains("deck\tThe deck that is measured, after calibration."))
        #expect(!text.contains("Chapter 7"))
    }

    @Test("keeps both of two articles")
    func twoArticles() throws {
        func article(_ title: String, _ paragraphs: [String]) -> String {
            "<article><h2>\(title)</h2>\(paragraphs.map { "<p>\($0)</p>" }.joined())</article>"
        }
        let body = "<main>\(article("One", SamplePage.english))\(article("Two", SamplePage.russian))</main>"
        let text = try html(PageKindTests.page("News", body)).text.string
        #expect((SamplePage.english + SamplePage.russian).allSatisfy { text.contains($0) })
    }

    @Test("is not sure of a consent wall")
    func consent() throws {
        let wall = """
            <div role="dialog"><h2>We value your privacy</h2><p>We and our partners use cookies to store information on your device.</p>
            <button>Accept all</button><button>Reject all</button><a href="/policy">Cookie policy</a></div>
            """
        let document = try html("<html><body>\(wall)</body></html>")
        #expect(document.fields["extraction.quality"] != "good")
    }

    @Test("keeps or drops comments and captions by option")
    func treatments() throws {
        let comments = [
            "What a fine bridge, I will walk it on Sunday.", "Too expensive, if you ask me and my neighbours.",
        ]
        let body = """
            <main><h1>A bridge for the town</h1>\(SamplePage.english.prefix(2).map { "<p>\($0)</p>" }.joined())
            <figure><img src="b.jpg" alt=""><figcaption>The bridge on its first evening.</figcaption></figure>
            \(SamplePage.english.suffix(2).map { "<p>\($0)</p>" }.joined())
            <section id="comments"><h3>Comments</h3>\(comments.map { "<div class='comment'><p>\($0)</p></div>" }.joined())</section></main>
            """
        let page = PageKindTests.page("A bridge for the town", body)
        let kept = try html(page) { ($0.comments, $0.captions) = (.keep, .keep) }.text.string
        #expect(comments.allSatisfy { kept.contains($0) } && kept.contains("The bridge on its first evening."))
        let dropped = try html(page) { ($0.comments, $0.captions) = (.drop, .drop) }.text.string
        #expect(!comments.contains { dropped.contains($0) } && !dropped.contains("The bridge on its first evening."))
        #expect(SamplePage.english.allSatisfy { dropped.contains($0) })
    }

    @Test("writes metadata, says where it came from, and keeps what the document has")
    func metadata() throws {
        let page = """
            <html lang="ar"><head><title>جسر جديد | نهر</title><meta property="og:title" content="جسر جديد">
            <meta property="og:site_name" content="نهر"><meta property="article:published_time" content="2024-05-12T08:30:00+03:00">
            <script type="application/ld+json">{"@type": "NewsArticle", "headline": "جسر جديد", "author": {"name": "ليلى حداد"}}</script>
            </head><body><h1>جسر جديد</h1>\(SamplePage.arabic.map { "<p>\($0)</p>" }.joined())</body></html>
            """
        var options = ParseHTML.Options()
        options.metadataSources = true
        var document = rawDocument(Array(page.utf8), mediaType: .html)
        document.fields["site"] = "from the source"
        #expect(try ParseHTML(options: options).process(&document) == .keep)
        #expect(document.field("title") == "جسر جديد")
        #expect(document.fields["author"] == ["ليلى حداد"])
        #expect(document.field("published")?.hasPrefix("2024-05-12T08:30") == true)
        #expect(document.field("site") == "from the source")
        #expect(document.field("language_declared") == "ar")
        guard case .object(let sources)? = document.fields["metadata_sources"] else {
            Issue.record("no sources")
            return
        }
        #expect(sources.names.contains("title") && sources.names.contains("author"))
    }
}
