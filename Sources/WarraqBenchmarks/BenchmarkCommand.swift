// SPDX-License-Identifier: Apache-2.0

import ArgumentParser

/// Runs the benchmarks named on the command line, or all.
struct BenchmarkCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "WarraqBenchmarks", abstract: "Checks answers, then takes the time they cost.")

    /// All benchmarks.
    static let all = [
        PipelineCases.all, TextCases.all, EncodingCases.all, NormalizationCases.all, NormalizationFormCases.all,
        NormalizationOverheadCases.all, TermCases.all, PatternCases.all, EntityCases.all, DatabaseCases.all,
        LanguageCases.all, QualityCases.all, HTMLCases.all, PageCases.all, DateCases.all, StartupCases.all,
    ].flatMap { $0 }

    @Argument(help: "The benchmarks to run; all if none is named. 'list' lists them.") var names: [String] = []

    @Option(help: "Megabytes of input for whole pipelines.") var megabytes = 100

    @Option(help: "How often each is run.") var runs = 5

    @Option(help: "Where files are written: a memory file system, so that no disk is measured.") var folder = "/dev/shm"

    mutating func run() throws {
        if names == ["list"] {
            for benchmark in BenchmarkCommand.all { print(benchmark.title) }
            return
        }
        let settings = Settings(megabytes: megabytes, runs: runs, folder: folder)
        let chosen = BenchmarkCommand.all.filter { names.isEmpty || names.contains($0.name) }
        if chosen.isEmpty { throw ValidationError("there is no such benchmark; 'list' lists them") }
        var hasFailed = false
        for benchmark in chosen {
            print(benchmark.title)
            do {
                for measurement in try benchmark.run(settings) { print("  " + measurement.text) }
            } catch {
                print("  \(error)")
                hasFailed = true
            }
        }
        if hasFailed { throw ExitCode.failure }
    }
}
