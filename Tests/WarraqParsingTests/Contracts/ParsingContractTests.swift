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
