// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WarraqBuiltins
import WarraqCore
import WarraqEngine
import WarraqJSON
import WarraqPipelines

@testable import WarraqCLI

/// The pipeline from a crawl to articles, over its example.
@Suite struct WebArticlesPipelineTests {
    private func run(into folder: TemporaryFolder, overrides: [String] = []) throws -> RunReport {
        let outputs = [
            "sinks[0].path=\(folder.path("articles.jsonl"))", "sinks[1].path=\(folder.path("articles.db"))",
            "rejects[0].path=\(folder.path("rejects.jsonl"))",
        ]
        let check = PipelineFile.load(
            path: Repository.root.appendingPathComponent("pipelines/web-articles.yaml").path,
            overrides: outputs + overrides, registry: try StageRegistry(.builtins))
        let plan = try #require(check.plan, "\(Diagnostics.render(check))")
        return try PipelineRun(plan, options: RunOptions(stateDirectory: folder.path("state"))).run()
    }

    @Test("five articles come out in their languages, the one page twice is dropped, what cannot be read is rejected")
    func articles() throws {
        let folder = try TemporaryFolder()
        let report = try run(into: folder)
        #expect(report.ledger.isBalanced)
        #expect(report.ledger.read == 7)
        let records = try folder.read("articles.jsonl").split(separator: "\n").map { try JSONParser.parse(String($0)) }
        #expect(records.map { $0["language"]?.stringValue } == ["en", "ar", "fa", "ja", "ru"])
        #expect(records.map { $0["url"]?.stringValue }.first == "https://northfold.example/map")
        #expect(records.allSatisfy { $0["fetched"]?.stringValue?.hasPrefix("2024-07-01T06:") == true })
        #expect(records.last?["encoding"]?.stringValue == "koi8-r")
        let layers = (records[3]["source"]?["layers"]?.arrayValue ?? []).map { $0["codec"]?.stringValue }
        #expect(layers == ["gzip", "warc", "http", "chunked", "gzip"])
        let wanted = ["no official register holds", "ستين مكيفاً", "کام و زبانه", "一日に四秒だけ進む", "две тысячи книг"]
        let unwanted = ["Read more", "كيف تقرأ فاتورة الماء", "بازگشایی جاده", "朝市に新しい屋根", "Последний паровоз"]
        let texts = records.map { $0["text"]?.stringValue ?? "" }
        for (text, part) in zip(texts, wanted) { #expect(text.contains(part), "\(text)") }
        // A learned model may err on pages as small as these, but not on most.
        let leftovers = zip(texts, unwanted).filter { $0.contains($1) }
        #expect(leftovers.count <= 1, "\(leftovers)")
        let rejects = try folder.read("rejects.jsonl").split(separator: "\n").map { try JSONParser.parse(String($0)) }
        #expect(rejects.count == 2)
    }

    @Test("a folder of pages does as well")
    func folderOfPages() throws {
        let folder = try TemporaryFolder()
        let pages = Repository.root.appendingPathComponent("Examples/web-articles/pages").path
        let text = try String(
            contentsOf: Repository.root.appendingPathComponent("pipelines/web-articles.yaml"), encoding: .utf8)
        // The source that the file's own comment shows.
        let start = try #require(text.range(of: "\nsource:\n")), end = try #require(text.range(of: "\ntransforms:\n"))
        let source = "\nsource:\n  files: { paths: [\"\(pages)/**/*.html\"] }\n"
        let file = folder.url.appendingPathComponent("pages.yaml")
        try text.replacingCharacters(in: start.lowerBound..<end.lowerBound, with: source).write(
            to: file, atomically: true, encoding: .utf8)
        let outputs = [
            "sinks[0].path=\(folder.path("o.jsonl"))", "sinks[1].path=\(folder.path("o.db"))",
            "rejects[0].path=\(folder.path("r.jsonl"))",
        ]
        let check = PipelineFile.load(path: file.path, overrides: outputs, registry: try StageRegistry(.builtins))
        let plan = try #require(check.plan, "\(Diagnostics.render(check))")
        let report = try PipelineRun(plan, options: RunOptions(stateDirectory: folder.path("state"))).run()
        #expect(report.outcome == .completed && report.ledger.read == 5)
        #expect(try folder.read("o.jsonl").split(separator: "\n").count == 5)
    }
}
