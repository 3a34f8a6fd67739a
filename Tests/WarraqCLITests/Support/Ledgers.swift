// SPDX-License-Identifier: Apache-2.0

@testable import WarraqEngine

/// Accounts to show.
enum Ledgers {
    /// Of a run with every kind of outcome.
    static var full: Ledger {
        var ledger = Ledger(
            stages: ["files", "split.parts", "فلتر"], sinks: ["jsonl", "sqlite"], rejects: ["rejected"])
        (ledger.bytesRead, ledger.read, ledger.written) = (1_234_567, 1000, 1001)
        (ledger.stages[0].entered, ledger.stages[0].kept) = (1000, 998)
        ledger.stages[0].failed = ["unreadable": 2]
        (ledger.stages[1].entered, ledger.stages[1].passedBy, ledger.stages[1].kept) = (998, 3, 995)
        (ledger.stages[1].split, ledger.stages[1].created) = (3, 9)
        (ledger.stages[2].entered, ledger.stages[2].kept) = (1004, 1002)
        ledger.stages[2].dropped = ["too_short": 1, "طويل": 1]
        ledger.stages[2].counters = ["tags.lost": 12]
        (ledger.sinks[0].written, ledger.sinks[0].passedBy) = (1000, 1)
        (ledger.sinks[1].written, ledger.sinks[1].failed) = (1001, ["refused": 1])
        ledger.rejects[0].written = 5
        ledger.refused = 1
        return ledger
    }

    static func report(
        _ outcome: RunReport.Outcome, _ ledger: Ledger = full, resumedFrom: Int = 0, seconds: Double = 2.5
    ) -> RunReport {
        RunReport(outcome: outcome, ledger: ledger, resumedFrom: resumedFrom, seconds: seconds)
    }

    static func progress(
        read: Int, bytes: Int, rejected: Int = 0, total: Int? = nil, resumed: Int = 0, seconds: Double
    ) -> RunProgress {
        var ledger = Ledger(stages: ["files"], sinks: [], rejects: [])
        (ledger.read, ledger.bytesRead) = (read, bytes)
        ledger.stages[0].dropped = ["short": rejected]
        return RunProgress(ledger: ledger, totalBytes: total, resumedBytes: resumed, seconds: seconds)
    }
}
