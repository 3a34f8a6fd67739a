// SPDX-License-Identifier: Apache-2.0

import Foundation
import WarraqCore
import WarraqEngine
import WarraqJSONOutput
import WarraqReading

/// Whole pipelines through the engine: one file in, one out.
enum PipelineCases {
    static let all = [
        Benchmark(
            name: "jsonl-articles", summary: "JSON Lines in and out, 4 KB documents, all fields kept",
            goal: "400 MB per CPU second, below 100 MB of memory; two workers 1.75 × one"
        ) { settings in
            try jsonLines("jsonl-articles", settings) { file in
                try SampleFiles.articles(file, megabytes: settings.megabytes, documentBytes: 4000)
            }
        },
        Benchmark(
            name: "jsonl-rows", summary: "JSON Lines in and out, 500-byte records with 12 fields, all kept",
            goal: "130 MB per CPU second"
        ) { settings in
            try jsonLines("jsonl-rows", settings) { try SampleFiles.rows($0, megabytes: settings.megabytes) }
        },
        Benchmark(
            name: "memory", summary: "Peak memory for ten times the input", goal: "within 20 % of that for one tenth"
        ) { settings in
            try [1, 10].map { times in
                let megabytes = times * settings.megabytes
                let folder = try ScratchFolder(in: settings.folder)
                let input = try SampleFiles.articles(
                    try folder.create("in.jsonl"), megabytes: megabytes, documentBytes: 4000)
                return try measure(
                    "memory, \(megabytes) MB", amount: Double(input.bytes) / 1e6, unit: "MB", runs: 1,
                    tracksMemory: true
                ) { _ = try run(folder, workers: 2) }
            }
        },
    ]

    private static func jsonLines(
        _ name: String, _ settings: Settings, _ makeInput: (FileHandle) throws -> SampleFile
    ) throws -> [Measurement] {
        let folder = try ScratchFolder(in: settings.folder)
        let input = try makeInput(try folder.create("in.jsonl"))
        let ledger = try run(folder, workers: 1)
        guard ledger.written == input.records, try outputHoldsInput(folder) else {
            throw WrongAnswer(name: name, detail: "\(ledger.written) of \(input.records) written, or another text")
        }
        let amount = Double(input.bytes) / 1e6
        return try [1, 2].map { workers in
            try measure(
                "\(name), \(workers) worker(s)", amount: amount, unit: "MB", runs: settings.runs, tracksMemory: true
            ) {
                _ = try run(folder, workers: workers)
            }
        }
    }

    /// Compares id and text of every record of the output with the input's, through another JSON parser.
    private static func outputHoldsInput(_ folder: ScratchFolder) throws -> Bool {
        func records(_ name: String) throws -> [[String]] {
            let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: folder.path + "/" + name))
            let data = try file.read(upToCount: 4_000_000) ?? Data()
            return try data.split(separator: UInt8(ascii: "\n")).dropLast().prefix(500).map { line in
                let object = try JSONSerialization.jsonObject(with: line) as? [String: Any]
                return [object?["id"] as? String ?? "", object?["text"] as? String ?? ""]
            }
        }
        let (input, output) = (try records("in.jsonl"), try records("out.jsonl"))
        return input == output
    }

    /// Copies `in.jsonl` of a folder to `out.jsonl`, from the beginning.
    private static func run(_ folder: ScratchFolder, workers: Int) throws -> Ledger {
        var input = JSONLinesSource.Options()
        input.paths = [StagePath("in.jsonl", base: folder.path)]
        var output = JSONLinesSink.Options()
        output.path = StagePath("out.jsonl", base: folder.path)
        let plan = Plan(
            name: "copy", source: ConfiguredSource(try JSONLinesSource(options: input)),
            sinks: [PlannedSink("jsonl", ConfiguredSink(try JSONLinesSink(options: output)))])
        var options = RunOptions(stateDirectory: folder.path + "/state")
        (options.workers, options.restarts) = (workers, true)
        return try PipelineRun(plan, options: options).run().ledger
    }
}
