// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WarraqBuiltins
import WarraqCore
import WarraqPipelines

@testable import WarraqCLI

@Suite struct StageReferenceTests {
    private static func registry() throws -> StageRegistry { try StageRegistry(.builtins) }

    private static func stages() throws -> [StageDescriptor] {
        let registry = try registry()
        return StageKind.allCases.flatMap { kind in
            registry.names(of: kind).compactMap { registry.stage($0, kind: kind) }
        }
    }

    @Test("a page has everything about a stage")
    func page() throws {
        let stage = try #require(try StageReferenceTests.registry().stage("filter.length", kind: .transform))
        let page = StageReference.page(stage)
        #expect(page.hasPrefix("filter.length (transform)\n\nDrops documents that have too few or too many words.\n"))
        #expect(page.contains("\nin a pipeline file\n\n  transforms:\n    - filter.length\n"))
        #expect(page.contains("\n  min_words: whole number, 0 to 10,000,000 words, default 50\n      Shortest"))
        #expect(page.contains("\neffects with these defaults\n\n  reads the text\n  drops as too_short, too_long\n"))
    }

    @Test("pages fit their width, but for code and examples")
    func width() throws {
        for stage in try StageReferenceTests.stages() {
            var isCode = false
            for line in StageReference.page(stage, width: 60).split(separator: "\n") {
                if line.hasPrefix("```") { isCode.toggle() }
                if isCode || line.contains("example: ") || line.hasPrefix("  ") && line.contains(": ") { continue }
                #expect(line.split(separator: " ").count == 1 || String(line).columns <= 60, "\(stage.name): \(line)")
            }
        }
    }

    @Test("what a page shows for a pipeline file passes the checker")
    func usage() throws {
        for stage in try StageReferenceTests.stages() {
            let findings = PipelineFile.check(
                Array(StageReferenceTests.pipeline(around: stage).utf8), file: "page.yaml", directory: "/",
                registry: try StageReferenceTests.registry()
            ).findings
            // The files of the examples are not there, and a lone stage has nobody to write the fields it reads.
            let allowed: Set<PipelineError.Code> = [
                .inputUnusable, .configurationFile, .unknownField, .outputUnusable, .unparsed,
            ]
            for finding in findings { #expect(allowed.contains(finding.code), "\(stage.name): \(finding)") }
        }
    }

    private static func pipeline(around stage: StageDescriptor) -> String {
        let usage = StageReference.usage(of: stage)
        switch stage.kind {
        case .source: return usage + "sinks:\n  - jsonl: { path: /tmp/out.jsonl }\n"
        case .transform:
            return "source:\n  jsonl: { paths: in.jsonl }\n" + usage + "sinks:\n  - jsonl: { path: /tmp/out.jsonl }\n"
        case .sink: return "source:\n  jsonl: { paths: in.jsonl }\n" + usage
        }
    }

    @Test("the overview and the table have every stage")
    func lists() throws {
        let registry = try StageReferenceTests.registry()
        let (overview, table) = (StageReference.overview(registry), StageReference.markdownTable(registry))
        for stage in try StageReferenceTests.stages() {
            #expect(overview.contains("  \(stage.name) "))
            #expect(table.contains("| \(stage.kind.rawValue) | `\(stage.name)` | \(stage.summary) |"))
        }
    }

    @Test("whatever has a page is suggested, and all subjects have one")
    func subjects() throws {
        let registry = try StageReferenceTests.registry()
        for subject in Reference.subjects(registry) { #expect(Reference.text(on: subject, registry) != nil) }
        #expect(Reference.text(on: "frob", registry) == nil)
        let jsonl = try #require(Reference.text(on: "jsonl", registry))
        #expect(jsonl.contains("jsonl (source)\n") && jsonl.contains("\njsonl (sink)\n"))
        #expect(
            Reference.text(on: "run", registry)?.contains(
                "batch_bytes: whole number, 1,024 to 1,073,741,824 bytes, default 1,048,576")
                == true)
    }

    @Test("the README has the table of stages that the program prints")
    func readme() throws {
        let file = Repository.root.appendingPathComponent("README.md")
        guard Repository.exists(file) else {
            print("left out: there is no README.md beside Package.swift, its table of stages was not compared")
            return
        }
        let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        let parts = text.components(separatedBy: "<!-- stages -->\n")
        try #require(parts.count == 2, "README.md needs one line <!-- stages -->")
        let table = parts[1].components(separatedBy: "<!-- /stages -->")
        try #require(table.count == 2, "README.md needs one line <!-- /stages -->")
        let expected = StageReference.markdownTable(try StageReferenceTests.registry())
        #expect(
            table[0].trimmingCharacters(in: .newlines) == expected.trimmingCharacters(in: .newlines),
            "take over the output of 'warraq list --markdown'")
    }
}
