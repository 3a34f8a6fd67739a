// SPDX-License-Identifier: Apache-2.0

/// What was measured over several runs.
struct Measurement {
    let label: String
    /// What there was to do in one run, in `unit`.
    let amount: Double
    let unit: String
    /// CPU seconds of each run, all threads together.
    let cpuSeconds: [Double]
    /// Seconds of each run.
    let seconds: [Double]
    /// The most memory that the process had, in bytes; nil where it says nothing.
    var peakBytes: Int?

    /// The time below which a share of the runs lies.
    private func percentile(_ times: [Double], _ share: Double) -> Double {
        let sorted = times.sorted()
        return sorted[min(sorted.count - 1, Int(share * Double(sorted.count)))]
    }

    /// One line: rate by median and 90th percentile of CPU time, elapsed time, memory.
    var text: String {
        let (median, p90) = (percentile(cpuSeconds, 0.5), percentile(cpuSeconds, 0.9))
        var line = "\(label): \(number(amount / median)) \(unit) per CPU second (p90 \(number(amount / p90))), "
        line += "\(number(amount)) \(unit), \(cpuSeconds.count) runs, median \(number(median * 1000)) ms CPU, "
        line += "\(number(percentile(seconds, 0.5) * 1000)) ms elapsed"
        if let peakBytes { line += ", peak \(number(Double(peakBytes) / 1e6)) MB" }
        return line
    }

    private func number(_ value: Double) -> String {
        value >= 100 ? String(Int(value.rounded())) : String((value * 100).rounded() / 100)
    }
}

/// Runs something several times.
///
/// - Parameter body: What is measured; it must not make its input. Its result is thrown away.
func measure(
    _ label: String, amount: Double, unit: String, runs: Int, tracksMemory: Bool = false, _ body: () throws -> Void
) rethrows -> Measurement {
    try body()
    if tracksMemory { ProcessUsage.resetPeak() }
    var (cpu, elapsed): ([Double], [Double]) = ([], [])
    for _ in 0..<runs {
        let (cpuStart, start) = (ProcessUsage.cpuSeconds, ProcessUsage.clockSeconds)
        try body()
        cpu.append(ProcessUsage.cpuSeconds - cpuStart)
        elapsed.append(ProcessUsage.clockSeconds - start)
    }
    return Measurement(
        label: label, amount: amount, unit: unit, cpuSeconds: cpu, seconds: elapsed,
        peakBytes: tracksMemory ? ProcessUsage.peakBytes : nil)
}
