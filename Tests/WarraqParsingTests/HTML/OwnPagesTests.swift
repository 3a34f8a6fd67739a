// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WarraqCore
import WarraqParsing

@Suite("Own pages in the shape of Arabic, Persian, Hebrew, Urdu and Kurdish news sites")
struct OwnPagesTests {
    private func scores() throws -> PageScores {
        let stage = try ParseHTML(options: ParseHTML.Options())
        var scores = PageScores()
        for page in try OwnPage.all() {
            var document = try page.document()
            if try stage.process(&document) == .keep { scores.add(document, page) }
        }
        return scores
    }

    @Test("articles come out, and not what stands around them")
    func articles() throws {
        let scores = try scores()
        let languages = scores.words.keys.sorted().map { "\($0) \(rounded(scores.words($0)))" }.joined(separator: ", ")
        print("own pages: words \(rounded(scores.words())) (\(languages)), segments \(rounded(scores.segments))")
        #expect(scores.pages == 34)
        // Measured: 0.935, and 0.944 for segments.
        #expect(scores.words() >= 0.92)
        #expect(scores.segments >= 0.93)
        #expect(scores.encoding == 1)
    }

    @Test("titles, authors and days come out")
    func metadata() throws {
        let scores = try scores()
        print("own pages: title \(rounded(scores.title)), author \(rounded(scores.author)), day \(rounded(scores.day))")
        // Measured: 0.912, 0.688 and 0.912.
        #expect(scores.title >= 0.9)
        #expect(scores.author >= 0.65)
        #expect(scores.day >= 0.9)
    }

    private func rounded(_ score: Double) -> Double { (score * 1000).rounded() / 1000 }

    @Test("the truth is that of the pages: every paragraph and part stands in its page, and scores 1")
    func truth() throws {
        let pages = try OwnPage.all()
        #expect(pages.count == 34)
        let counts = Dictionary(grouping: pages, by: \.lang).mapValues(\.count)
        #expect(counts == ["ar": 13, "fa": 9, "he": 7, "ur": 3, "ckb": 2])
        var scores = PageScores()
        for page in pages {
            var document = try page.document()
            document.setText(Text(page.text.joined(separator: "\n\n")))
            document.fields["title"] = .string(page.title)
            document.fields["author"] = .array(page.author.map(Value.string))
            document.fields["published"] = .string(page.published)
            document.fields["encoding"] = .string(page.encoding)
            scores.add(document, page)
        }
        #expect(scores.words() == 1 && scores.segments == 1)
        #expect(scores.title == 1 && scores.author == 1 && scores.day == 1 && scores.encoding == 1)
    }

    @Test("pages in legacy encodings are in them")
    func encodings() throws {
        for page in try OwnPage.all() where page.encoding == "utf-8" {
            let source = try String(contentsOf: OwnPage.folder.appending(path: page.file), encoding: .utf8)
            for part in page.with { #expect(source.contains(part), "\(page.id): \(part)") }
        }
        let legacy = try OwnPage.all().filter { $0.encoding != "utf-8" }
        #expect(legacy.map(\.encoding).sorted() == ["iso-8859-6", "windows-1255", "windows-1256", "windows-1256"])
        for page in legacy {
            let bytes = try Data(contentsOf: OwnPage.folder.appending(path: page.file))
            #expect(String(data: bytes, encoding: .utf8) == nil, "\(page.id)")
            #expect(
                String(decoding: bytes, as: UTF8.self).contains("charset=\"\(page.encoding)")
                    || String(decoding: bytes, as: UTF8.self).contains("charset=\(page.encoding)"))
        }
    }
}
