// SPDX-License-Identifier: Apache-2.0

/// Something whose time is taken.
struct Benchmark: Sendable {
    /// The name by which it is called.
    let name: String
    /// What it measures, in one line.
    let summary: String
    /// What is to be reached, in the unit of the measurement; nil where it is only reported.
    let goal: String
    /// Makes the input, checks the answer once, then measures.
    let run: @Sendable (Settings) throws -> [Measurement]

    /// Name, summary and goal in one line.
    var title: String { "\(name): \(summary); goal: \(goal)" }
}

/// How benchmarks are run this time.
struct Settings: Sendable {
    /// Bytes of input for throughput cases.
    let megabytes: Int
    /// How often each is run.
    let runs: Int
    /// Where files are written: a memory file system, so that the disk is not measured.
    let folder: String
}

/// The answer was wrong, so there is no time to report.
struct WrongAnswer: Error, CustomStringConvertible {
    let name: String
    let detail: String
    var description: String { "\(name): wrong answer: \(detail)" }
}
