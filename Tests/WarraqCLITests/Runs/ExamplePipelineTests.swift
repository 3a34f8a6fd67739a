// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WarraqBuiltins
import WarraqCore
import WarraqEngine
import WarraqJSON
import WarraqPipelines

@testable import WarraqCLI

/// The repository's example from its file to its outputs, as the program does it.
@Suite struct ExamplePipelineTests {
    private static func run(
        into folder: TemporaryFolder, workers: Int? = nil, overrides: [String] = []
    ) throws -> RunReport {
        let outputs = [
            "sinks[0].path=\(folder.path("news.jsonl"))", "sinks[1].path=\(folder.path("news.db"))",
            "rejects[0].path=\(folder.path("rejects.jsonl"))",
        ]
        let check = PipelineFile.load(
            path: Repository.root.appendingPathComponent("pipelines/arabic-news.yaml").path,
            overrides: outputs + overrides, registry: try StageRegistry(.builtins))
        let plan = try #require(check.plan, "\(Diagnostics.render(check))")
        var options = RunOptions(stateDirectory: folder.path("state"))
        options.workers = workers
        return try PipelineRun(plan, options: options).run()
    }

    @Test("records and rejects are those of the golden files, for any number of workers", arguments: [1, 2, 8])
    func golden(workers: Int) throws {
        let folder = try TemporaryFolder()
        // Small batches, so that workers have something to share.
        let report = try ExamplePipelineTests.run(
            into: folder, workers: workers, overrides: ["run.batch_blocks=2"])
        #expect(report.outcome == .completed)
        #expect(report.ledger.isBalanced)
        try Golden.expect(try folder.read("news.jsonl"), equals: "arabic-news.jsonl")
        try Golden.expect(try folder.read("rejects.jsonl"), equals: "arabic-news.rejects.jsonl")
        #expect(Repository.exists(folder.url.appendingPathComponent("news.db")))
    }

    @Test("the accounts are those of the golden file; a second run has nothing to do")
    func accounts() throws {
        let folder = try TemporaryFolder()
        var report = try ExamplePipelineTests.run(into: folder)
        report.seconds = 1
        try Golden.expect(Accounts.text(report, name: "arabic-news"), equals: "arabic-news.accounts.txt")
        #expect(try ExamplePipelineTests.run(into: folder).outcome == .upToDate)
    }

    @Test("every tag of the example stands where it says")
    func tags() throws {
        let folder = try TemporaryFolder()
        _ = try ExamplePipelineTests.run(into: folder)
        var count = 0
        for line in try folder.read("news.jsonl").split(separator: "\n") {
            count += try Record(line).expectTagsInPlace(
                sources: Repository.root.appendingPathComponent("pipelines"))
        }
        #expect(count > 50)
    }

    @Test("the seed article becomes the record that a reader would note down")
    func seed() throws {
        guard let shared = Repository.shared else {
            print("left out: the seed article, since there is no ../shared")
            return
        }
        let folder = try TemporaryFolder()
        _ = try ExamplePipelineTests.run(
            into: folder, overrides: ["source.paths=\(shared.path)/corpus/seed/*.txt"])
        let lines = try folder.read("news.jsonl").split(separator: "\n")
        let record = try Record(try #require(lines.first))
        #expect(lines.count == 1)
        #expect(record.text.components(separatedBy: "\n\n").count == 5)
        #expect(record["published"]?.stringValue == "2024-04-13")
        #expect(record["modified"]?.stringValue == "2024-04-13")
        #expect(record["language"]?.stringValue == "ar")
        #expect(record["source_name"]?.stringValue?.isEmpty == false)
        #expect(record["dateline"]?.stringValue?.isEmpty == false)
        let titles = (record["links"]?.arrayValue ?? []).compactMap { $0["title"]?.stringValue }
        #expect(titles.count == 10 && Set(titles).count == 10)
        for title in titles { #expect(!record.text.contains(title)) }
        let names = Set((record["tags"]?.arrayValue ?? []).compactMap { $0["id"]?.stringValue })
        #expect(names.isSuperset(of: ["us-pentagon", "iq-baghdad", "us-washington", "iq", "org-inherent-resolve"]))
        #expect(try record.expectTagsInPlace(sources: URL(fileURLWithPath: "/")) >= 10)
    }
}
