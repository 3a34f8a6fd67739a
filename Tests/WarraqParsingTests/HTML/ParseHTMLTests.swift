// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqParsing

@Suite struct ParseHTMLTests {
    @Test(
        "keeps the article of a page whose class names say nothing, in any script",
        arguments: [
            (
                "en", "A bridge for the town", SamplePage.english, ["Politics", "Sport", "Weather"],
                ["Other news of today"]
            ),
            ("ar", "جسر جديد للمدينة", SamplePage.arabic, ["سياسة", "رياضة", "طقس"], ["أخبار أخرى من اليوم"]),
            ("he", "גשר חדש לעיר", SamplePage.hebrew, ["פוליטיקה", "ספורט", "מזג אוויר"], ["חדשות אחרות מהיום"]),
            ("zh", "城市新桥", SamplePage.chinese, ["政治", "体育", "天气"], ["今日其他新闻"]),
            ("ru", "Мост для города", SamplePage.russian, ["Политика", "Спорт", "Погода"], ["Другие новости дня"]),
        ])
    func article(language: String, title: String, paragraphs: [String], menu: [String], other: [String]) throws {
        let page = SamplePage.news(
            title: title, paragraphs: paragraphs, menu: menu, other: other + menu, foot: "Foot", language: language)
        let document = try html(page)
        #expect(document.paragraphs.filter { $0 != title } == paragraphs)
        #expect(document.fields["extraction.quality"] == "good")
        #expect(document.field("encoding") == "utf-8")
    }

    @Test("maps the text to the bytes of the page, through references and white space")
    func alignment() throws {
        let long = SamplePage.english.map { "<p>\($0)</p>" }.joined()
        let page =
            "<body><p>Caf&eacute;&nbsp;&amp;\n  <b>b</b>ar is where the <i>story</i> of the bridge begins.</p>\(long)"
        let document = try html(bytes: Array(page.utf8), base: 100)
        let text = document.text.string
        #expect(text.hasPrefix("Café & bar is where the story of the bridge begins.\n\n\(SamplePage.english[0])"))
        #expect(document.text.originalRanges(of: 0..<5) == [109..<120])
        #expect(document.text.originalRanges(of: 6..<7) == [126..<131])
        #expect(document.text.originalRanges(of: 8..<11) == [137..<138, 142..<144])
    }

    @Test("reads pages in legacy encodings, as they declare or as their bytes are")
    func encodings() throws {
        let text =
            "قال رئيس البلدية إن الجسر الجديد سيربط السوق القديمة بالحي الجامعي، وإن العمل فيه استغرق ثلاث سنوات."
        let table: [Unicode.Scalar: UInt8] = SampleEncodings.windows1256
        let body = "<p>\(text)</p>".unicodeScalars.map { $0.isASCII ? UInt8($0.value) : table[$0] ?? 0x3F }
        for head in [
            "<meta charset=windows-1256>", "<meta http-equiv=content-type content='text/html; charset=cp1256'>", "",
        ] {
            let document = try html(bytes: Array(head.utf8) + body)
            #expect(document.text.string == text)
            #expect(document.field("encoding") == "windows-1256")
            let word = document.text.originalSpan(of: 0..<6)
            #expect(word == head.utf8.count + 3..<head.utf8.count + 6)
        }
    }

    @Test("writes lists, rows, code and headings as lines, and as Markdown")
    func formats() throws {
        let page = """
            <body><h2>How it is built</h2><p>First <b>read</b> the <a href="/plan">plan</a> of the bridge, *all* of it.</p>
            <ul><li>steel</li><li>stone</li></ul><table><tr><th>part<th>tons<tr><td>deck<td>40</table>
            <pre>let a = 1
              return a</pre><blockquote><p>It stands.</p></blockquote></body>
            """
        let plain = try html(page) { $0.keep = .all }
        #expect(
            plain.text.string == """
                How it is built

                First read the plan of the bridge, *all* of it.

                steel
                stone

                part\ttons
                deck\t40

                let a = 1
                  return a

                It stands.
                """)
        let markdown = try html(page) { ($0.keep, $0.format) = (.all, .markdown) }
        #expect(
            markdown.text.string == """
                ## How it is built

                First **read** the [plan](/plan) of the bridge, \\*all\\* of it.

                - steel
                - stone

                | part | tons |
                | --- | --- |
                | deck | 40 |

                ```
                let a = 1
                  return a
                ```

                > It stands.
                """)
    }

    @Test("gives links, images and tables on request")
    func contentFields() throws {
        let page = """
            <body><p>See <a href="/plan">the  plan</a>.</p><img src="a.png" alt="the bridge">
            <table><tr><th>part<th>tons<tr><td>deck<td>40</table>
            """
        let document = try html(page) { ($0.keep, $0.links, $0.images, $0.tables) = (.all, true, true, true) }
        #expect(document.fields["links"] == [.object(["title": "the plan", "url": "/plan"])])
        #expect(document.fields["images"] == [.object(["url": "a.png", "alt": "the bridge"])])
        #expect(document.fields["tables"] == [[["part", "tons"], ["deck", "40"]]])
    }

    @Test("takes the article of structured data where the page has none, and maps it")
    func structured() throws {
        let body = SamplePage.arabic.joined(separator: "\\n\\n").replacing("الجسر", with: "\\u0627لجسر")
        let page = """
            <html><head><script type="application/ld+json">{"@type": "NewsArticle", "articleBody": "\(body)"}</script></head>
            <body><div id="app"></div></body></html>
            """
        let document = try html(page)
        #expect(document.text.string == SamplePage.arabic.joined(separator: "\n"))
        #expect(document.fields["extraction.quality"] == "structured")
        let (words, lost) = try WordsGoHome.check(document, Array(page.utf8))
        #expect(words > 20 && lost.allSatisfy { $0.contains("\\u0627") })
    }

    @Test("passes other media types on")
    func others() throws {
        let effects = try ParseHTML(options: ParseHTML.Options()).effects
        #expect(effects.parses == [.html, "application/xhtml+xml"])
    }
}

/// Bytes of letters in legacy encodings.
enum SampleEncodings {
    static let windows1256: [Unicode.Scalar: UInt8] = Dictionary(
        uniqueKeysWithValues: zip(
            "ءآأؤإئابةتثجحخدذرزسشصض".unicodeScalars, 0xC1...0xD6
        ).map { ($0, UInt8($1)) }
            + zip("طظعغـفقك".unicodeScalars, 0xD8...0xDF).map { ($0, UInt8($1)) }
            + [
                ("ل", 0xE1), ("م", 0xE3), ("ن", 0xE4), ("ه", 0xE5), ("و", 0xE6), ("ى", 0xEC), ("ي", 0xED), ("،", 0xA1),
            ])
}
