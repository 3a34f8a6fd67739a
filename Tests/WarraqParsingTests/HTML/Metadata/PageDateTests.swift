// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore

@testable import WarraqParsing

@Suite("The dates of a page")
struct PageDateTests {
    @Test(
        "are read in the forms of programs, in their own offset",
        arguments: [
            ("2020-03-05", "2020-03-05"), ("2020-03-05T23:30:00Z", "2020-03-05T23:30:00Z"),
            ("2020-03-05T23:30:00.123+03:00", "2020-03-05T23:30:00+03:00"),
            ("2020-03-05T23:30+0300", "2020-03-05T23:30+03:00"),
            ("2020-03-05 23:30:00 UTC", "2020-03-05T23:30:00Z"), ("2020/3/5", "2020-03-05"), ("20200305", "2020-03-05"),
            ("20200305T093000", "2020-03-05T09:30:00"), ("202003050930", "2020-03-05T09:30"),
            ("1583364600", "2020-03-04T23:30:00Z"),
            ("1583364600000", "2020-03-04T23:30:00Z"), ("2020-03-05 9:30 PM", "2020-03-05T21:30"),
            ("2020-03-05T23:30:00-03", "2020-03-05T23:30:00-03:00"), ("2020-03-05T99:99:99Z", "2020-03-05"),
            ("2020-02-31", nil), ("1492-03-05", nil), ("0000-00-00", nil), ("99999999999999999999999", nil),
            ("soon", nil),
            ("2020", nil), ("March 5, 2020", "2020-03-05"), ("5 March 2020", "2020-03-05"),
        ] as [(String, String?)])
    func machine(value: String, wanted: String?) throws {
        #expect(MachineDate.read(value, monthFirst: false)?.description == wanted)
        let page = try metadata(head: "<meta property='article:published_time' content='\(value)'>", uri: "")
        #expect(page.published?.description == wanted)
    }

    @Test(
        "are read from the lines and elements near the headline",
        arguments: [
            ("<p>نشر في 5 مارس 2020</p>", "2020-03-05", "date-line"),
            ("<p>۱۵ اسفند ۱۳۹۸</p>", "2020-03-05", "date-line"),
            ("<p>Published: March 5, 2020</p>", "2020-03-05", "date-line"),
            ("<time datetime='2020-03-05T10:00+02:00'>today</time>", "2020-03-05T10:00+02:00", "time"),
            ("<time>March 5, 2020</time>", "2020-03-05", "time"),
            ("<meta itemprop=datePublished content='2020-03-05'>", "2020-03-05", "meta:datepublished"),
            ("<span itemprop=datePublished>March 5, 2020</span>", "2020-03-05", "microdata"),
            ("<span class='post-date'>In News on March 5, 2020 at home</span>", "2020-03-05", "class"),
            ("<abbr class='published' title='2020-03-05'>last spring</abbr>", "2020-03-05", "class"),
            ("<p>by Jane on March 5, 2020 in Sports</p>", "2020-03-05", "date-line"),
        ])
    func visible(body: String, wanted: String, source: String) throws {
        let page = try metadata(body: "<h1>A headline</h1>\(body)<p>And so on.</p>", uri: "")
        #expect(page.published?.description == wanted)
        #expect(page.source("published") == source)
    }

    @Test(
        "are found in the path of an address last",
        arguments: [
            ("https://example.org/2020/03/05/title", "2020-03-05"),
            ("https://example.org/news/2020-3-5-title", "2020-03-05"),
            ("https://example.org/t20200305_17.htm", "2020-03-05"),
            ("https://example.org/2020/0305/17.htm", "2020-03-05"),
            ("https://example.org/2020/13/45/", nil), ("https://example.org/20209999/", nil),
            ("https://example.org/4711", nil),
            ("https://example.org/?d=2020/03/05", nil), ("file:///2020/03/05/", nil),
        ] as [(String, String?)])
    func address(uri: String, wanted: String?) throws {
        #expect(try metadata(uri: uri).published?.description == wanted)
    }

    @Test("take numbers month first where the page is in American English")
    func monthFirst() throws {
        for (language, wanted) in [("en-US", "2020-03-05"), ("en-GB", "2020-05-03"), ("de", "2020-05-03")] {
            let page = try metadata(
                "<html lang=\(language)><body><h1>A headline</h1><span class=date>03/05/2020</span>", uri: "")
            #expect(page.published?.description == wanted)
        }
    }

    @Test("of a change are not before the publication")
    func modified() throws {
        func page(_ modified: String) throws -> PageMetadata {
            try metadata(
                head: "<meta property='article:published_time' content='2020-03-05'>"
                    + "<meta property='article:modified_time' content='\(modified)'>")
        }
        #expect(try page("2020-03-06").modified?.description == "2020-03-06")
        #expect(try page("2020-03-04").modified == nil)
    }

    @Test("of an article come before those of the page as such, and of comments")
    func order() throws {
        let ld = linked(
            #"{"@graph":[{"@type":"WebPage","datePublished":"2020-01-01"},"#
                + #"{"@type":"NewsArticle","headline":"H","datePublished":"2020-03-05"}]}"#)
        #expect(try metadata(head: ld).published?.description == "2020-03-05")
        let comment = "<div class=comment><time datetime='2020-01-01'></time></div>"
        #expect(try metadata(body: comment + "<h1>H</h1><time datetime='2020-03-05'></time>").published?.day == 5)
    }
}
