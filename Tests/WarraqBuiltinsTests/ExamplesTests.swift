// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqBuiltins
import WarraqCore
import WarraqPipelines

/// What the reference shows as YAML is what the checker takes.
@Suite struct ExamplesTests {
    /// Findings that an example may have: its files are not there, and nobody before it writes what it reads.
    private static let allowed: Set<PipelineError.Code> = [
        .inputUnusable, .configurationFile, .outputUnusable, .unknownField, .unparsed,
    ]

    @Test("every example of an option is taken by its stage")
    func options() throws {
        var count = 0
        for stage in try StageListing.stages() {
            for option in stage.options {
                for example in option.examples {
                    try expectTaken(stage, option.key, example)
                    count += 1
                }
            }
        }
        #expect(count >= 20)
    }

    @Test("every default, written out, is taken by its stage")
    func defaults() throws {
        for stage in try StageListing.stages() {
            for option in stage.options {
                if let text = option.defaultText { try expectTaken(stage, option.key, text) }
            }
        }
    }

    @Test("every required option has an example, so that pages can show the stage")
    func required() throws {
        for (name, option) in try StageListing.options() where option.isRequired {
            #expect(!option.examples.isEmpty, "\(name)")
        }
    }

    @Test("YAML blocks in documentation pass the checker")
    func documentation() throws {
        for stage in try StageListing.stages() {
            for block in stage.documentation.split(separator: "```yaml\n").dropFirst() {
                let yaml = String(block.split(separator: "```").first ?? "")
                expectTaken(ExamplesTests.completed(yaml), "\(stage.name)")
            }
        }
    }

    private func expectTaken(_ stage: StageDescriptor, _ key: String, _ value: String) throws {
        var options = stage.options.filter { $0.isRequired && $0.key != key }.map {
            "\($0.key): \($0.examples.first ?? "")"
        }
        options.append("\(key): \(value)")
        let entry = "\(stage.name):\n" + options.map { "      \($0)\n" }.joined()
        let yaml =
            switch stage.kind {
            case .source: "source:\n    \(entry)"
            case .transform: "transforms:\n  - \(entry)"
            case .sink: "sinks:\n  - \(entry)"
            }
        expectTaken(ExamplesTests.completed(yaml), "\(stage.name).\(key): \(value)")
    }

    private func expectTaken(_ yaml: String, _ name: String) {
        let check = PipelineFile.check(
            Array(yaml.utf8), file: "example.yaml", directory: "/nowhere", registry: ExamplesTests.registry)
        for finding in check.findings where !finding.isWarning {
            #expect(ExamplesTests.allowed.contains(finding.code), "\(name)\n\(Diagnostics.render(check))\(yaml)")
        }
    }

    private static let registry: StageRegistry = {
        do { return try StageRegistry(.builtins) } catch { preconditionFailure("\(error)") }
    }()

    /// A part of a pipeline file with the sections it lacks.
    private static func completed(_ yaml: String) -> String {
        let sections = [
            ("source", "source:\n    jsonl: { paths: in.jsonl }\n"),
            ("sinks", "sinks:\n  - jsonl: { path: out.jsonl }\n"),
        ]
        return yaml + (yaml.hasSuffix("\n") ? "" : "\n")
            + sections.filter { !yaml.hasPrefix("\($0.0):") && !yaml.contains("\n\($0.0):") }.map(\.1).joined()
    }
}
