// SPDX-License-Identifier: Apache-2.0

import Foundation
import WarraqHTML

/// Pages parsed to a finished tree, on one core.
///
/// `WARRAQ_PAGES` names a folder of `.html` files; without it pages are made.
enum HTMLCases {
    static let all = [
        Benchmark(name: "html-parse", summary: "Pages parsed to a finished tree", goal: "250 MB/s") { settings in
            let pages = try readPages() ?? samplePages(count: 200)
            try check()
            let bytes = pages.reduce(0) { $0 + $1.count }
            var (stored, nodes) = (0, 0)
            for page in pages { stored += try HTMLParser.parse(utf8: page).memoryBytes }
            print("html-parse: documents hold \(Double(stored) / Double(max(1, bytes))) x their input")
            let results = [
                try measure("html-parse", amount: Double(bytes) / 1e6, unit: "MB", runs: settings.runs) {
                    for page in pages { nodes += try HTMLParser.parse(utf8: page).nodeCount }
                },
                try measure("html-parse, text counted", amount: Double(bytes) / 1e6, unit: "MB", runs: settings.runs) {
                    for page in pages { nodes += try textLength(of: page) }
                },
            ]
            guard nodes > 0 else { throw WrongAnswer(name: "html-parse", detail: "no nodes") }
            return results
        }
    ]

    /// The tree of a known page must be the right one before its time counts.
    private static func check() throws {
        let document = try HTMLParser.parse(utf8: Array("<p><b>قال<p>نعم</b><table>x<td>y".utf8))
        let names = document.descendants(of: document.root).map { document.name(of: $0) }.filter { !$0.isEmpty }
        guard names == ["html", "head", "body", "p", "b", "p", "b", "table", "tbody", "tr", "td"] else {
            throw WrongAnswer(name: "html-parse", detail: "\(names)")
        }
    }

    private static func textLength(of page: [UInt8]) throws -> Int {
        let document = try HTMLParser.parse(utf8: page)
        return HTMLTextStatistics(of: document).textLength(of: document.root)
    }

    private static func readPages() throws -> [[UInt8]]? {
        guard let folder = ProcessInfo.processInfo.environment["WARRAQ_PAGES"] else { return nil }
        let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".html") }
            .sorted()
        return try files.map { [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder + "/" + $0))) }
    }

    /// So many equal pages.
    static func samplePages(count: Int) -> [[UInt8]] { [[UInt8]](repeating: samplePage(), count: count) }

    private static func samplePage() -> [UInt8] {
        var texts = SampleTexts(seed: 11)
        var page = "<!DOCTYPE html><html lang=ar><head><meta charset=utf-8><title>a</title></head><body>"
        for item in 0..<100 {
            page += "<div class='item wide' id=n\(item)><a href='/?n=\(item)&amp;x=1'>\(texts.arabic(bytes: 40))</a>"
            page += "<p>\(texts.document(bytes: 400))</p><script>var n = \(item);</script></div>\n"
        }
        return Array((page + "</body></html>").utf8)
    }
}
