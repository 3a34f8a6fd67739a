// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WarraqCore
import WarraqParsing
import WarraqTestSupport
import WarraqTesting
import WarraqUnicode

@Suite struct ParseCrawlHostileTests {
    private static let sentence =
        "The town council opened a footbridge over the river on Monday after three years of work."

    @Test("takes a line of ten megabytes")
    func longLine() throws {
        let line = String(repeating: "word ", count: 2_000_000) + "end."
        #expect(try crawl(line).text.utf8Count == line.utf8.count)
        let letters = [UInt8](repeating: 0x61, count: 10_000_000)
        #expect(try crawl(bytes: letters).text.isEmpty)
    }

    @Test("takes a hundred thousand blank lines, and as many short ones, and as many cues")
    func manyLines() throws {
        let blank = String(repeating: "\n", count: 100_000)
        #expect(try crawl(blank).text.isEmpty)
        #expect(try crawl(blank + Self.sentence + blank + Self.sentence).paragraphs == [Self.sentence, Self.sentence])
        #expect(try crawl(String(repeating: "a\n", count: 100_000)).text.isEmpty)
        let cues = String(repeating: "Read also:\nA title of some words\n\nSource: Shore\n\n", count: 25_000)
        #expect(try crawl(cues).text.isEmpty)
        #expect(try crawl(Self.sentence + "\n\n" + cues).linkTitles == ["A title of some words"])
    }

    @Test("many pointers in a long article take no more than linear time")
    func manyPointers() throws {
        let part = "\(Self.sentence)\n\nRead also:\n\nApricot harvest begins early\n\n"
        let document = try crawl(String(repeating: part, count: 4000))
        #expect(document.text.string.hasPrefix(Self.sentence))
        let notices = String(repeating: "All rights reserved to the owner of the page\n", count: 50_000)
        let tail = "\n" + Self.sentence + "\n" + Self.sentence + "\n"
        #expect(try crawl(Self.sentence + "\n" + notices + tail).text.utf8Count > 2 * Self.sentence.utf8.count)
    }

    @Test(
        "tells lines apart by CR LF, CR and the Unicode line ends as well",
        arguments: ["\r\n", "\r", "\u{2028}", "\u{85}"])
    func lineEnds(end: String) throws {
        let page = ["May 3, 2024", "", Self.sentence, "", Self.sentence, "", "Source: Shore"].joined(separator: end)
        let document = try crawl(page)
        #expect(document.text.string == "\(Self.sentence)\n\n\(Self.sentence)")
        #expect(document.field("source_name") == "Shore")
    }

    @Test("knows the source byte of each character, also after repairs and a byte order mark")
    func origins() throws {
        var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
        bytes += Array("May 3, 2024\r\n\r\nLONDON (Shore) - ".utf8)
        bytes += Array(Self.sentence.utf8) + [0xFF] + Array("\r\n\r\nShare\r\n\r\n\(Self.sentence)\r\n".utf8)
        var document = rawDocument(bytes, base: 500)
        _ = try ParseCrawl(options: .init()).process(&document)
        #expect(document.text.string == "\(Self.sentence)\u{FFFD}\n\n\(Self.sentence)")
        #expect(document.takeCounters().map(\.name) == ["encoding.repaired"])
        let text = Array(document.text.utf8)
        for offset in 0..<text.count where text[offset] != 0x0A && text[offset] < 0x80 {
            let origin = try #require(document.text.originalSpan(of: offset..<offset + 1))
            #expect(origin.count == 1 && bytes[origin.lowerBound - 500] == text[offset])
        }
        let repaired = Self.sentence.utf8.count..<Self.sentence.utf8.count + 3
        #expect(
            document.text.originalSpan(of: repaired).map { bytes[$0.lowerBound - 500..<$0.upperBound - 500] } == [0xFF])
    }

    @Test("gives valid text that comes from the page, in order, for random pages")
    func random() throws {
        let seed = printedSeed()
        var generator = SeededGenerator(seed: seed)
        let parts = [
            "Source: Shore", "Read also:", "اقرأ أيضاً:", "مرتبط", "A title of some words", Self.sentence, "", "",
            "\u{FEFF}", "May 3, 2024",
            "المصدر:", "• item of a list", "Comments", "We use cookies",
            "قال الوزير إن العمل في الجسر انتهى قبل موعده بشهرين.", "：", "1.", "-",
        ]
        for _ in 0..<300 {
            let page = (0..<Int.random(in: 0..<40, using: &generator)).map { _ in
                (parts.randomElement(using: &generator) ?? "")
                    + (["\n", "\r\n", "\n\n", " \n", ""].randomElement(using: &generator) ?? "")
            }.joined()
            let document = try crawl(page)
            let text = document.text
            #expect(UTF8Validation.firstInvalidOffset(in: text.utf8.span) == nil, "seed \(seed)")
            let origins = text.originalRanges(of: 0..<text.utf8Count) ?? []
            #expect(zip(origins, origins.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound }, "seed \(seed)")
            #expect(document.paragraphs.allSatisfy { page.contains($0) }, "seed \(seed)")
        }
    }

    @Test("reads the documents of the example as their folder says")
    func examples() throws {
        let expected: [(name: String, paragraphs: Int, links: Int, published: String?)] = [
            ("01-mosul-railway", 4, 6, "2024-05-07"), ("02-basra-water", 4, 4, "2024-05-12"),
            ("07-tunis-olives", 3, 0, "2024-01-15T08:30"),
            ("13-en-harbour-strike", 4, 3, "2024-05-03"), ("14-en-ankara-schools", 4, 3, "2024-05-05T09:15"),
            ("16-fa-tehran-metro", 3, 2, "2024-05-04"), ("17-junk-consent", 0, 0, nil), ("18-junk-menu", 0, 0, nil),
            ("19-short", 1, 0, "2024-06-02"),
        ]
        for example in expected {
            let bytes = try Array(Data(contentsOf: Checkout.examples.appending(path: example.name + ".txt")))
            let document = try crawl(bytes: bytes)
            #expect(document.paragraphs.count == example.paragraphs, "\(example.name)")
            #expect(document.linkTitles.count == example.links, "\(example.name)")
            #expect(document.field("published") == example.published, "\(example.name)")
        }
        for (one, other) in [("02-basra-water", "03-basra-water-again"), ("04-giza-boats", "05-giza-boats-again")] {
            let texts = try [one, other].map {
                try crawl(bytes: Array(Data(contentsOf: Checkout.examples.appending(path: $0 + ".txt")))).text
            }
            #expect(texts[0] == texts[1])
        }
    }

    @Test("makes the seed document the record that its reader notes down")
    func seed() throws {
        guard let bytes = SharedFolder.bytes(of: "corpus/seed/article-ar.txt") else { return }
        let document = try crawl(bytes: bytes)
        #expect(document.paragraphs.count == 5)
        #expect(document.field("published") == "2024-04-13" && document.field("modified") == "2024-04-13")
        #expect(document.field("dateline") != nil && document.field("source_name") != nil)
        #expect(document.linkTitles.count == 10)
    }
}
