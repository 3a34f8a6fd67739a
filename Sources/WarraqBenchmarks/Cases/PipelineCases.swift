// SPDX-License-Identifier: Apache-2.0

import Foundation
import WarraqBuiltins
import WarraqCore
import WarraqEngine
import WarraqPipelines

/// Whole pipelines through the engine: one file in, one out.
enum PipelineCases {
    static let all = [
        Benchmark(
            name: "jsonl-articles", summary: "JSON Lines in and out, 4 KB documents, all fields kept",
            goal: "400 MB per CPU second, below 100 MB of memory; two workers 1.75 × one"
        ) { settings in
            try jsonLines("jsonl-articles", SampleFiles.articles(megabytes: settings.megabytes, documentBytes: 4000), settings)
        },
        Benchmark(
            name: "jsonl-rows", summary: "JSON Lines in and out, 500-byte records with 12 fields, all kept",
            goal: "130 MB per CPU second"
        ) { settings in
            try jsonLines("jsonl-rows", SampleFiles.rows(megabytes: settings.megabytes), settings)
        },
        Benchmark(
            name: "memory", summary: "Peak memory for ten times the input", goal: "within 20 % of that for one tenth"
        ) { settings in
            let small = try memory("memory, \(settings.megabytes) MB", times: 1, settings)
            let large = try memory("memory, \(10 * settings.megabytes) MB", times: 10, settings)
            return [small, large]
        },
    ]

    private static func jsonLines(
        _ name: String, _ input: (bytes: [UInt8], records: Int), _ settings: Settings
    ) throws -> [Measurement] {
        let folder = try ScratchFolder(in: settings.folder)
        try Data(input.bytes).write(to: URL(fileURLWithPath: folder.path + "/in.jsonl"))
        let ledger = try run(folder, workers: 1)
        guard ledger.written == input.records, try outputHoldsInput(folder) else {
            throw WrongAnswer(name: name, detail: "\(ledger.written) of \(input.records) written, or another text")
        }
        let amount = Double(input.bytes.count) / 1e6
        return try [1, 2].map { workers in
            try measure("\(name), \(workers) worker(s)", amount: amount, unit: "MB", runs: settings.runs, tracksMemory: true) {
                _ = try run(folder, workers: workers)
            }
        }
    }

    /// Compares id and text of every record of the output with the input's, through another JSON parser.
    private static func outputHoldsInput(_ folder: ScratchFolder) throws -> Bool {
        func records(_ name: String) throws -> [[String]] {
            let data = try Data(contentsOf: URL(fileURLWithPath: folder.path + "/" + name))
            return try data.split(separator: UInt8(ascii: "\n")).prefix(2000).map { line in
                let object = try JSONSerialization.jsonObject(with: line) as? [String: Any]
                return [object?["id"] as? String ?? "", object?["text"] as? String ?? "", object?["url"] as? String ?? ""]
            }
        }
        let (input, output) = (try records("in.jsonl"), try records("out.jsonl"))
        return input.map { [$0[0], $0[1]] } == output.map { [$0[0], $0[1]] }
    }

    private static func memory(_ label: String, times: Int, _ settings: Settings) throws -> Measurement {
        let folder = try ScratchFolder(in: settings.folder)
        let handle = try folder.create("in.jsonl")
        var bytes = 0
        for part in 0..<times {
            var lines = SampleFiles.articles(megabytes: settings.megabytes, documentBytes: 4000).bytes
            bytes += lines.count
            // Ids must differ from part to part: the first record of a part has 'doc-0', so 'doc' becomes 'd0c', 'd1c' ...
            let key = Array("\"id\":\"doc-".utf8)
            var place = 0
            while let found = lines[place...].firstRange(of: key) {
                lines[found.lowerBound + 7] = UInt8(48 + part)
                place = found.upperBound
            }
            try handle.write(contentsOf: Data(lines))
        }
        try handle.close()
        return try measure(label, amount: Double(bytes) / 1e6, unit: "MB", runs: 1, tracksMemory: true) {
            _ = try run(folder, workers: 2)
        }
    }

    /// Copies `in.jsonl` of a folder to `out.jsonl`.
    private static func run(_ folder: ScratchFolder, workers: Int) throws -> Ledger {
        let yaml = """
            name: copy
            source:
              jsonl: { paths: [in.jsonl] }
            sinks:
              - jsonl: { path: out.jsonl }
            """
        try Data(yaml.utf8).write(to: URL(fileURLWithPath: folder.path + "/copy.yaml"))
        return try runPipeline(folder.path + "/copy.yaml", state: folder.path + "/state", workers: workers)
    }
}

/// Runs a pipeline file from the beginning and returns its accounts.
func runPipeline(_ path: String, state: String, workers: Int) throws -> Ledger {
    let check = PipelineFile.load(path, overrides: [], registry: try StageRegistry(.builtins), environment: { _ in nil })
    guard let plan = check.plan else { throw WrongAnswer(name: path, detail: "\(check.findings)") }
    var options = RunOptions(stateDirectory: state)
    (options.workers, options.restarts) = (workers, true)
    return try PipelineRun(plan, options: options).run().ledger
}
