// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqParsing
import WarraqTesting

@Suite struct ParsingContractTests {
    @Test("parse.plain keeps the contract of transforms")
    func plain() throws {
        try TransformContract(ParsePlain.self).verify()
        var options = ParsePlain.Options()
        options.strict = true
        try TransformContract(ParsePlain.self, options: options).verify()
    }

    @Test("parse.html keeps the contract of transforms")
    func html() throws {
        let page = SamplePage.news(
            title: "جسر", paragraphs: SamplePage.arabic, menu: ["سياسة"], other: ["أخبار"], foot: "حقوق", language: "ar"
        )
        let document = rawDocument(Array(page.utf8), mediaType: .html)
        try TransformContract(ParseHTML.self, documents: [document]).verify()
        var options = ParseHTML.Options()
        (options.keep, options.format, options.precision) = (.all, .markdown, .recall)
        (options.links, options.images, options.tables, options.metadataSources) = (true, true, true, true)
        (options.captions, options.comments, options.bylines) = (.keep, .keep, .drop)
        try TransformContract(ParseHTML.self, options: options, documents: [document]).verify()
    }

    @Test("parse.crawl keeps the contract of transforms")
    func crawl() throws {
        let page =
            "May 3, 2024\n\nLONDON (Shore) - The council opened a bridge on Monday.\n\nSource: Shore\n\nRelated articles\n\n• A title\n"
        try TransformContract(ParseCrawl.self, documents: [rawDocument(Array(page.utf8))]).verify()
        var options = ParseCrawl.Options()
        (options.dateline, options.strict) = (.keep, true)
        try TransformContract(ParseCrawl.self, options: options, documents: [rawDocument(Array(page.utf8))]).verify()
    }
}
