// SPDX-License-Identifier: Apache-2.0

import Foundation
import WarraqCore
import WarraqParsing
import WarraqTestSupport
import WarraqUnicode

/// One page of ours with its truth: see `Fixtures/pages/README.md`.
struct OwnPage: Decodable {
    var id: String
    var file: String
    var lang: String
    var encoding: String
    var text: [String]
    var title: String
    var author: [String]
    var published: String
    var with: [String]
    var without: [String]

    static let folder = Checkout.url.appending(path: "Tests/WarraqParsingTests/Fixtures")

    /// All pages, in the order of the truth.
    static func all() throws -> [OwnPage] {
        let lines = try String(contentsOf: folder.appending(path: "pages/truth.jsonl"), encoding: .utf8)
        return try lines.split(separator: "\n").map { try JSONDecoder().decode(OwnPage.self, from: Data($0.utf8)) }
    }

    /// The page as a document of the source `files`.
    func document() throws -> Document {
        rawDocument(Array(try Data(contentsOf: OwnPage.folder.appending(path: file))), mediaType: .html)
    }
}

/// How well a stage takes the article out of pages: means over pages, 0 to 1.
struct PageScores {
    private(set) var pages = 0
    private(set) var words: [String: [Double]] = [:]
    private var (found, wrong, missing) = (0, 0, 0)
    private var (titles, authors, signed, days, encodings) = (0, 0, 0, 0, 0)

    var title: Double { Double(titles) / Double(max(1, pages)) }
    var author: Double { Double(authors) / Double(max(1, signed)) }
    var day: Double { Double(days) / Double(max(1, pages)) }
    var encoding: Double { Double(encodings) / Double(max(1, pages)) }
    /// F1 of the parts of the text that must be there and those that must not.
    var segments: Double { Double(2 * found) / Double(max(1, 2 * found + wrong + missing)) }
    /// Mean F1 of words: of all pages, or those of a language.
    func words(_ lang: String? = nil) -> Double {
        let scores = lang.map { words[$0] ?? [] } ?? words.values.flatMap { $0 }
        return scores.reduce(0, +) / Double(max(1, scores.count))
    }

    /// Compares a parsed page with its truth.
    mutating func add(_ document: Document, _ page: OwnPage) {
        pages += 1
        words[page.lang, default: []].append(
            PageScores.overlap(document.text, Text(page.text.joined(separator: "\n"))))
        let text = PageScores.folded(document.text.string)
        found += page.with.count { text.contains(PageScores.folded($0)) }
        missing += page.with.count { !text.contains(PageScores.folded($0)) }
        wrong += page.without.count { text.contains(PageScores.folded($0)) }
        titles += document.field("title").map(PageScores.folded) == PageScores.folded(page.title) ? 1 : 0
        days += document.field("published")?.prefix(10) == page.published.prefix(10) ? 1 : 0
        encodings += document.field("encoding") == page.encoding ? 1 : 0
        if page.author.isEmpty { return }
        signed += 1
        authors += document.fields["author"] == .array(page.author.map(Value.string)) ? 1 : 0
    }

    private static func folded(_ text: String) -> String { text.split { $0.isWhitespace }.joined(separator: " ") }

    /// F1 of two bags of words.
    private static func overlap(_ one: Text, _ other: Text) -> Double {
        func bag(_ text: Text) -> [String: Int] {
            text.words.reduce(into: [:]) { $0[text.string(in: $1.utf8Range).lowercased(), default: 0] += 1 }
        }
        let (left, right) = (bag(one), bag(other))
        let common = left.reduce(0) { $0 + min($1.value, right[$1.key] ?? 0) }
        let all = left.values.reduce(0, +) + right.values.reduce(0, +)
        return all == 0 ? 1 : Double(2 * common) / Double(all)
    }
}
