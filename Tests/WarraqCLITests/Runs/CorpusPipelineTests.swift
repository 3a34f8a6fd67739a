// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WarraqBuiltins
import WarraqCore
import WarraqEngine
import WarraqPipelines

@testable import WarraqCLI

/// The recipe for a training corpus, from its file to its outputs.
@Suite struct CorpusPipelineTests {
    private static func run(into folder: TemporaryFolder, overrides: [String] = []) throws -> RunReport {
        let outputs = [
            "sinks[0].path=\(folder.path("corpus.jsonl"))", "rejects[0].path=\(folder.path("rejects.jsonl"))",
        ]
        let check = PipelineFile.load(
            path: Repository.root.appendingPathComponent("pipelines/corpus-cleaning.yaml").path,
            overrides: outputs + overrides, registry: try StageRegistry(.builtins))
        let plan = try #require(check.plan, "\(Diagnostics.render(check))")
        #expect(!check.hasErrors)
        return try PipelineRun(plan, options: RunOptions(stateDirectory: folder.path("state"))).run()
    }

    @Test("records, rejects and accounts are those of the golden files")
    func golden() throws {
        let folder = try TemporaryFolder()
        var report = try CorpusPipelineTests.run(into: folder)
        #expect(report.outcome == .completed)
        #expect(report.ledger.isBalanced)
        report.seconds = 1
        try Golden.expect(try folder.read("corpus.jsonl"), equals: "corpus-cleaning.jsonl")
        try Golden.expect(try folder.read("rejects.jsonl"), equals: "corpus-cleaning.rejects.jsonl")
        try Golden.expect(Accounts.text(report, name: "corpus-cleaning"), equals: "corpus-cleaning.accounts.txt")
    }

    @Test("a changed rule is a changed decision, on the same signals")
    func overrides() throws {
        let folder = try TemporaryFolder()
        let strict = try CorpusPipelineTests.run(
            into: folder, overrides: ["filter.quality.rules={ gopher.words: { min: 1000 } }"])
        #expect(strict.ledger.written == 0)
    }

    @Test("check finds a rule without its tagger, and a rule that there is not")
    func mistakes() throws {
        let yaml = """
            source: { jsonl: { paths: [\(Repository.root.path)/Examples/corpus-cleaning/documents.jsonl] } }
            transforms:
              - filter.quality: { rules: { gopher.wrods: { min: 3 } } }
            sinks: [{ jsonl: { path: out.jsonl } }]

            """
        let folder = try TemporaryFolder()
        try Data(yaml.utf8).write(to: folder.url.appendingPathComponent("p.yaml"))
        var text = Diagnostics.render(
            PipelineFile.load(path: folder.path("p.yaml"), registry: try StageRegistry(.builtins)))
        #expect(text.contains("3:32: error: filter.quality: option 'rules' has no rule 'gopher.wrods'"), "\(text)")
        #expect(text.contains("did you mean 'gopher.words'?"))
        let fixed = yaml.replacingOccurrences(of: "wrods", with: "words")
        try Data(fixed.utf8).write(to: folder.url.appendingPathComponent("p.yaml"))
        text = Diagnostics.render(
            PipelineFile.load(path: folder.path("p.yaml"), registry: try StageRegistry(.builtins)))
        #expect(text.contains("quality.gopher.words"), "\(text)")
    }
}
