// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import WarraqParsing

@Suite("The authors of a page")
struct AuthorTests {
    @Test(
        "are read from visible bylines in many languages",
        arguments: [
            ("By Jane Doe", ["Jane Doe"]), ("Written by Jane Doe and John Roe", ["Jane Doe", "John Roe"]),
            ("By Jane Doe | March 3, 2020", ["Jane Doe"]), ("BY JANE DOE", ["JANE DOE"]),
            ("Von Anna Muster und Bernd Beispiel", ["Anna Muster", "Bernd Beispiel"]),
            ("Par Anne Exemple", ["Anne Exemple"]),
            ("Por Ana Ejemplo", ["Ana Ejemplo"]), ("A cura di Anna Esempio", ["Anna Esempio"]),
            ("Escrito por João da Silva", ["João da Silva"]), ("Автор: Иван Примеров", ["Иван Примеров"]),
            ("Yazar: Ayşe Örnek", ["Ayşe Örnek"]), ("Γράφει ο Νίκος Παράδειγμας", ["Νίκος Παράδειγμας"]),
            ("بقلم: أحمد المثالي", ["أحمد المثالي"]),
            ("كتب: أحمد المثالي، سعاد النموذجية", ["أحمد المثالي", "سعاد النموذجية"]),
            ("نویسنده: رضا نمونه", ["رضا نمونه"]), ("מאת: דנה דוגמה", ["דנה דוגמה"]), ("作者：张三", ["张三"]),
            ("記者：王小明、李大同", ["王小明", "李大同"]), ("執筆者：山田太郎", ["山田太郎"]), ("글: 홍길동", ["홍길동"]),
            ("โดย สมชาย ตัวอย่าง", ["สมชาย ตัวอย่าง"]), ("लेखक: राम उदाहरण", ["राम उदाहरण"]),
        ] as [(String, [String])])
    func bylines(line: String, names: [String]) throws {
        let page = try metadata(body: "<h1>A headline of this page</h1><p>\(line)</p><p>Text.</p>")
        #expect(page.authors == names)
        #expect(page.source("authors") == "byline")
        #expect(page.usedNodes.count >= 1)
        #expect(try metadata(body: "<h1>A headline</h1><div class='byline'>\(line)</div>").authors == names)
    }

    @Test(
        "are not made of running text, labels and handles",
        arguments: [
            "By the end of the year prices will fall.", "By now it is known", "Von den Kosten war keine Rede",
            "كتب الرئيس في رسالته إلى الشعب أن الأمور تسير نحو الأفضل", "By clicking here you accept",
        ])
    func noBylines(line: String) throws {
        #expect(try metadata(body: "<h1>A headline</h1><p>\(line)</p>").authors.isEmpty)
    }

    @Test(
        "are cleaned",
        arguments: [
            ("By Jane Doe", ["Jane Doe"]), ("Jane Doe, John Roe", ["Jane Doe", "John Roe"]),
            ("Jane Doe, PhD", ["Jane Doe"]),
            ("Jane Doe;Jane Doe; JANE DOE", ["Jane Doe"]), ("Jane Doe @janedoe", ["Jane Doe"]),
            ("Jane Doe March 3, 2020", ["Jane Doe"]), ("https://example.org/jane", []),
            ("Jane &amp;amp; Joe", ["Jane", "Joe"]),
            ("Jane Doe | Staff Writer", ["Jane Doe"]), ("Dr. Jane A. Doe", ["Dr. Jane A. Doe"]), (" ", []),
        ] as [(String, [String])])
    func cleaned(value: String, names: [String]) throws {
        #expect(try metadata(head: "<meta name=author content=\"\(value)\">").authors == names)
    }

    @Test("come from JSON-LD first, then from meta, microdata, rel and classes")
    func order() throws {
        let ld = linked(#"{"@type":"NewsArticle","headline":"H","author":{"@type":"Person","name":"Linked Person"}}"#)
        let meta = "<meta name=author content='Meta Person'>"
        let micro = "<span itemprop=author itemscope><span itemprop=name>Micro Person</span>, editor</span>"
        let rel = "<a rel=author href=/x>Rel Person</a>"
        let byline = "<div class=article-author>Class Person</div>"
        #expect(try metadata(head: ld + meta, body: micro + rel + byline).authors == ["Linked Person"])
        #expect(try metadata(head: meta, body: micro + rel + byline).authors == ["Meta Person"])
        #expect(try metadata(body: byline + rel + micro).authors == ["Micro Person"])
        #expect(try metadata(body: byline + rel).authors == ["Rel Person"])
        #expect(try metadata(body: byline).authors == ["Class Person"])
    }

    @Test("are the persons of a list that names the site as well; the site where there is nobody else")
    func organizations() throws {
        let site = "<meta property='og:site_name' content='The Example'>"
        let both = linked(
            #"{"@type":"Article","headline":"H","author":[{"@type":"Organization","name":"The Example"},"#
                + #"{"@type":"Person","name":"Jane Doe"}]}"#)
        #expect(try metadata(head: site + both).authors == ["Jane Doe"])
        let own = linked(#"{"@type":"Article","author":{"@type":"Organization","name":"The Example"}}"#)
        #expect(try metadata(head: site + own).authors == ["The Example"])
        #expect(try metadata(head: site + own, body: "<a rel=author>Jane Doe</a>").authors == ["Jane Doe"])
        let agency = linked(#"{"@type":"Article","author":{"@type":"Organization","name":"dpa"}}"#)
        #expect(try metadata(head: site + agency).authors == ["dpa"])
    }

    @Test("of comments and other articles are not the page's")
    func foreign() throws {
        let comments = "<div class='comments'><span class='author'>A Reader</span></div>"
        #expect(try metadata(body: "<h1>Head</h1><p class=author>Jane Doe</p>" + comments).authors == ["Jane Doe"])
    }
}
