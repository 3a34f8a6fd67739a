// SPDX-License-Identifier: Apache-2.0

import Foundation
import WarraqCore
import WarraqHTML
import WarraqParsing

/// Main content of pages, on one core, from stored bytes to the text, its alignment and the fields.
///
/// `WARRAQ_PAGES` names a folder of `.html` files, with folders in it or not; without it pages are made.
enum PageCases {
    static let all = [
        Benchmark(
            name: "parse-html", summary: "Main content and metadata of pages",
            goal: "as many pages as resiliparse's main_content on the same pages"
        ) { settings in
            try check()
            let pages = try readPages() ?? HTMLCases.samplePages(count: 200)
            let stage = try ParseHTML(options: ParseHTML.Options())
            var untracked = 0
            let results = [
                try measure("parse-html", amount: Double(pages.count), unit: "pages", runs: settings.runs) {
                    for page in pages { untracked += try parse(page, stage, tracks: true) }
                },
                try measure("parse-html, no origins", amount: Double(pages.count), unit: "pages", runs: settings.runs) {
                    for page in pages { untracked += try parse(page, stage, tracks: false) }
                },
            ]
            guard untracked > 0 else { throw WrongAnswer(name: "parse-html", detail: "no text") }
            return results
        }
    ]

    /// Parses a page; answers the bytes of its text, 0 for a page that fails.
    private static func parse(_ page: [UInt8], _ stage: ParseHTML, tracks: Bool) throws -> Int {
        var raw = RawContent(bytes: page[...], mediaType: .html)
        raw.tracksOrigins = tracks
        var document = Document(origin: Origin(uri: "page.html", range: 0..<page.count), raw: raw)
        guard (try? stage.process(&document)) != nil else { return 0 }
        return document.text.utf8Count
    }

    /// The text of a known page must be the right one before its time counts.
    private static func check() throws {
        let paragraph =
            "قال رئيس البلدية إن الجسر الجديد سيربط السوق القديمة بالحي الجامعي، وإن العمل استغرق ثلاث سنوات."
        let menu = (0..<20).map { "<li><a href='/\($0)'>قسم \($0)</a></li>" }.joined()
        let page = "<ul>\(menu)</ul><h1>جسر</h1><p>\(paragraph)</p><p>\(paragraph)</p><p>\(paragraph)</p>"
        var document = Document(
            origin: Origin(uri: "page.html", range: 0..<page.utf8.count),
            raw: RawContent(bytes: Array(page.utf8)[...], mediaType: .html))
        _ = try ParseHTML(options: ParseHTML.Options()).process(&document)
        let text = document.text.string
        guard text.hasSuffix(paragraph), !text.contains("قسم") else {
            throw WrongAnswer(name: "parse-html", detail: text)
        }
    }

    private static func readPages() throws -> [[UInt8]]? {
        guard let folder = ProcessInfo.processInfo.environment["WARRAQ_PAGES"] else { return nil }
        let files = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        return try files.filter { $0.hasSuffix(".html") }.sorted().map {
            [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder + "/" + $0)))
        }
    }
}
