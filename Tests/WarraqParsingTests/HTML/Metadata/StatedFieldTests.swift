// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import WarraqParsing

@Suite("Fields that a page states")
struct StatedFieldTests {
    @Test(
        "have languages as BCP 47 tags",
        arguments: [
            ("EN_us", "en-US"), ("ar", "ar"), ("zh-hant-tw", "zh-Hant-TW"), ("ar-SA-u-nu-latn", "ar-SA"), ("fas", "fa"),
            ("en, fr", "en"), ("iw", "he"), ("es-419", "es-419"), ("English", nil), ("x-default", nil), ("und", nil),
            ("", nil),
            ("e", nil), ("en-", "en"), ("de-DE.UTF-8", "de-DE"), ("🙂", nil),
        ] as [(String, String?)])
    func languages(declared: String, wanted: String?) throws {
        #expect(LanguageTag.normalize(declared) == wanted)
        #expect(try metadata("<html lang=\"\(declared)\"><body>").language == wanted)
    }

    @Test("take the language from html, then content-language, Open Graph and JSON-LD")
    func languageOrder() throws {
        let meta = "<meta http-equiv=Content-Language content=fa><meta property=og:locale content=tr_TR>"
        #expect(try metadata("<html lang=ar>" + meta).language == "ar")
        #expect(try metadata(meta).language == "fa")
        #expect(try metadata("<meta property=og:locale content=tr_TR>").language == "tr-TR")
        #expect(try metadata(linked(#"{"@type":"Article","inLanguage":"he"}"#)).language == "he")
    }

    @Test(
        "have addresses resolved against the base and the page's own",
        arguments: [
            ("https://other.org/x?y#z", "https://other.org/x?y#z"), ("//other.org/x", "https://other.org/x"),
            ("/x", "https://example.org/x"), ("x", "https://example.org/a/x"), ("../x", "https://example.org/x"),
            ("./x/../y", "https://example.org/a/y"), ("?p=1", "https://example.org/a/b?p=1"),
            ("../../../../x", "https://example.org/x"), ("javascript:alert(1)", nil), ("mailto:a@b.c", nil), ("", nil),
            ("http://", nil),
        ] as [(String, String?)])
    func addresses(reference: String, wanted: String?) throws {
        #expect(PageAddress.resolve(reference, against: "https://example.org/a/b") == wanted)
        let page = try metadata(
            head: "<link rel=canonical href=\"\(reference)\">", uri: "https://example.org/a/b")
        #expect(page.url == wanted ?? "https://example.org/a/b")
    }

    @Test("use a base element")
    func base() throws {
        let page = try metadata(
            head: "<base href=/c/><meta property=og:image content=d.jpg>", uri: "https://example.org/a/b")
        #expect(page.image == "https://example.org/c/d.jpg")
        #expect(try metadata(head: "<meta property=og:image content=d.jpg>", uri: "page.html").image == nil)
    }

    @Test("hold site, description, section, keywords and where each came from")
    func others() throws {
        let page = try metadata(
            head: """
                <meta property=og:site_name content="The Example"><meta name=description content=" A  short\n text ">
                <meta property=article:section content=Politics><meta name=keywords content="a, b; c، d、e,A,">
                """)
        #expect(page.site == "The Example")
        #expect(page.description == "A short text")
        #expect(page.section == "Politics")
        #expect(page.keywords == ["a", "b", "c", "d", "e"])
        #expect(page.source("keywords") == "meta:keywords")
        #expect(page.source("site") == "meta:og:site_name")
        #expect(try metadata(head: "", uri: "https://www.example.org/").site == "example.org")
        let tags = "<meta property=article:tag content=x><meta property=article:tag content=y>"
        #expect(try metadata(head: tags).keywords == ["x", "y"])
    }

    @Test("hold a licence by link, by JSON-LD, by the address of Creative Commons")
    func licences() throws {
        let by = "https://creativecommons.org/licenses/by/4.0/"
        #expect(try metadata(head: "<link rel=license href=\(by)>").licence == by)
        #expect(try metadata(body: "<a rel=license href=\(by)>CC</a>").licence == by)
        #expect(try metadata(body: "<footer><a href=\(by)>CC</a></footer>").licence == by)
        #expect(try metadata(head: linked(#"{"@type":"Article","license":"\#(by)"}"#)).licence == by)
        #expect(try metadata(head: "<meta name=dcterms.rights content='All mine'>").licence == "All mine")
        #expect(try metadata(body: "<a href=https://example.org/licenses/>x</a>").licence == nil)
    }

    @Test("name their sources in the order of the fields")
    func sources() throws {
        let page = try metadata(
            "<html lang=en><title>T</title><meta name=author content='Jane Doe'><h1>T</h1><p>March 5, 2020</p>", uri: ""
        )
        #expect(page.sources.map(\.field) == ["title", "authors", "published", "language"])
        #expect(page.sources.map(\.source) == ["h1", "meta:author", "date-line", "html"])
    }
}
