// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import WarraqParsing

@Suite("The title of a page")
struct TitleTests {
    @Test(
        "is what is left of the title element without the site's name, in any script and order",
        arguments: [
            ("Prices rise again | The Daily Example", "Prices rise again"),
            ("The Daily Example - Prices rise again", "Prices rise again"),
            ("Prices rise again – Politics – The Daily Example", "Prices rise again"),
            ("Prices rise again :: The Daily Example", "Prices rise again"),
            ("ارتفاع الأسعار من جديد | صحيفة المثال", "ارتفاع الأسعار من جديد"),
            ("صحيفة المثال - ارتفاع الأسعار من جديد", "ارتفاع الأسعار من جديد"),
            ("افزایش دوباره قیمت‌ها » روزنامه نمونه", "افزایش دوباره قیمت‌ها"),
            ("המחירים עולים שוב | עיתון הדוגמה", "המחירים עולים שוב"),
            ("物价再次上涨_示例新闻网", "物价再次上涨"),
            ("物価が再び上昇｜例新聞", "物価が再び上昇"),
            ("물가 다시 오르다 - 예시일보", "물가 다시 오르다"),
            ("ราคาสูงขึ้นอีก | ข่าวตัวอย่าง", "ราคาสูงขึ้นอีก"),
            ("कीमतें फिर बढ़ीं | उदाहरण समाचार", "कीमतें फिर बढ़ीं"),
            ("Цены снова растут — Пример", "Цены снова растут"),
            ("Fiyatlar yine yükseldi | Örnek Gazetesi", "Fiyatlar yine yükseldi"),
            ("Οι τιμές ανεβαίνουν ξανά - Παράδειγμα", "Οι τιμές ανεβαίνουν ξανά"),
        ])
    func withoutSite(title: String, wanted: String) throws {
        let sites = [
            "The Daily Example", "صحيفة المثال", "روزنامه نمونه", "עיתון הדוגמה", "示例新闻网", "例新聞", "예시일보", "ข่าวตัวอย่าง",
            "उदाहरण समाचार", "Пример", "Örnek Gazetesi", "Παράδειγμα",
        ]
        let site = sites.first { title.contains($0) } ?? ""
        let page = try metadata(head: "<title>\(title)</title><meta property='og:site_name' content='\(site)'>")
        #expect(page.title == wanted)
        #expect(page.site == site)
        #expect(try metadata(head: "<title>\(title)</title>", body: "<h1>\(wanted)</h1>").title == wanted)
    }

    @Test("keeps marks that belong to it, when a headline or what is shared has them too")
    func marks() throws {
        let title = "Rail – what now? - A plan"
        #expect(try metadata(head: "<title>\(title) | News</title>", body: "<h1>\(title)</h1>").title == title)
        #expect(
            try metadata(head: "<title>\(title) | News</title><meta property='og:title' content='\(title)'>").title
                == title)
        let french = "Trains : ce qui change"
        #expect(try metadata(head: "<title>\(french) - Exemple</title>").title == french)
    }

    @Test("is the headline that has words in common with the title element, not the site's name or a slogan")
    func headline() throws {
        let page = try metadata(
            head: "<title>Big storm hits the coast | Example</title>",
            body: "<h1>Example</h1><h1>News for everyone</h1><h1>Big storm hits the northern coast</h1>")
        #expect(page.title == "Big storm hits the northern coast")
        #expect(page.source("title") == "h1")
        #expect(page.usedNodes.count == 1)
    }

    @Test("loses a kicker above the headline, and gets back the colon that a line break stood for")
    func kicker() throws {
        let head = "<title>Flood: two men saved</title><meta property='og:title' content='Two men saved'>"
        #expect(try metadata(head: head, body: "<h1><span>Flood</span> Two men saved</h1>").title == "Two men saved")
        let whole = "<meta property='og:title' content='Flood: two men saved'>"
        #expect(try metadata(head: whole, body: "<h1><b>Flood</b> two men saved</h1>").title == "Flood: two men saved")
    }

    @Test("is nil where there is none, and blank for no page")
    func none() throws {
        #expect(try metadata("").title == nil)
        #expect(try metadata(head: "<title> \u{200B} </title>").title == nil)
    }

    @Test("has references that were written twice resolved once more, and no markup")
    func references() throws {
        let head = "<meta property='og:title' content='Salt &amp;amp; pepper &lt;b&gt;now&lt;/b&gt;'>"
        #expect(try metadata(head: head).title == "Salt & pepper now")
    }

    @Test("leaves the title of a picture alone")
    func svg() throws {
        #expect(try metadata(body: "<svg><title>Logo</title></svg><h1>Word</h1>").title == "Word")
    }
}
