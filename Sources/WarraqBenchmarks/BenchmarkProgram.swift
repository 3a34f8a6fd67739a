// SPDX-License-Identifier: Apache-2.0

import Glibc

/// Runs the benchmarks named on the command line, or all.
enum BenchmarkProgram {
    static let all = PipelineCases.all + TextCases.all + TermCases.all + DatabaseCases.all

    /// `WarraqBenchmarks [--megabytes N] [--runs N] [--folder PATH] [NAME ...]`
    static func main() {
        var settings = Settings()
        var names: [String] = []
        var arguments = CommandLine.arguments.dropFirst()
        while let argument = arguments.popFirst() {
            switch argument {
            case "--megabytes": settings.megabytes = arguments.popFirst().flatMap { Int($0) } ?? settings.megabytes
            case "--runs": settings.runs = arguments.popFirst().flatMap { Int($0) } ?? settings.runs
            case "--folder": settings.folder = arguments.popFirst() ?? settings.folder
            default: names.append(argument)
            }
        }
        if names == ["list"] {
            for benchmark in all { print("\(benchmark.name): \(benchmark.summary); goal: \(benchmark.goal)") }
            return
        }
        run(all.filter { names.isEmpty || names.contains($0.name) }, settings)
    }

    private static func run(_ benchmarks: [Benchmark], _ settings: Settings) {
        var hasFailed = benchmarks.isEmpty
        for benchmark in benchmarks {
            print("\(benchmark.name): \(benchmark.summary); goal: \(benchmark.goal)")
            do {
                for measurement in try benchmark.run(settings) { print("  " + measurement.text) }
            } catch {
                print("  \(error)")
                hasFailed = true
            }
        }
        if hasFailed { exit(1) }
    }
}
