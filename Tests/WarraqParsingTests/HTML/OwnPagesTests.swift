// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WarraqCore
import WarraqParsing

@Suite("Own pages in the shape of Arabic, Persian, Hebrew, Urdu and Kurdish news sites")
struct OwnPagesTests {
    /// A stage, made by its name, for one page after the other; nil where there is no such stage.
    private func stage(_ name: StageName) -> (any TransformWorker)? {
        guard let descriptor = StageList.parsing.stages.first(where: { $0.name == name }) else { return nil }
        var decoding = OptionDecoding(stage: name.description, baseDirectory: ".")
        guard case .transform(let transform)? = descriptor.configure(nil, in: &decoding),
            case .independent(let make) = transform.kind
        else { return nil }
        return make()
    }

    private func scores(_ process: (inout Document) throws -> Verdict) throws -> PageScores {
        var scores = PageScores()
        for page in try OwnPage.all() {
            var document = try page.document()
            if try process(&document) == .keep { scores.add(document, page) }
        }
        return scores
    }

    @Test("articles, titles, authors and days come out")
    func articles() throws {
        guard let stage = stage("parse.html") else {
            print("LEFT OUT: the own pages; there is no stage parse.html")
            return
        }
        let scores = try scores { try stage.process(&$0) }
        let languages = scores.words.keys.sorted().map { "\($0) \(rounded(scores.words($0)))" }.joined(separator: ", ")
        print("own pages: words \(rounded(scores.words())) (\(languages)), segments \(rounded(scores.segments))")
        print("own pages: title \(rounded(scores.title)), author \(rounded(scores.author)), day \(rounded(scores.day))")
        #expect(scores.pages == 34)
        #expect(scores.words() >= 0.90)
        #expect(scores.segments >= 0.85)
        #expect(scores.title >= 0.85)
        #expect(scores.author >= 0.55)
        #expect(scores.day >= 0.85)
        #expect(scores.encoding == 1)
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
