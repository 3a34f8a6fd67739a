// SPDX-License-Identifier: Apache-2.0

import WarraqEngine

/// The accounts of a run as people read them.
enum Accounts {
    /// What became of the run, a line for each stage and sink, and the balance.
    static func text(_ report: RunReport, name: String) -> String {
        let ledger = report.ledger
        let head = headline(report, name: Terminal.escaped(name)) + "\n"
        if report.outcome == .upToDate { return head + "  " + balance(ledger) + "\n" }
        return head + "\n" + stages(ledger) + "\n" + sinks(ledger) + "\n  " + balance(ledger) + "\n" + advice(report)
            + undeclared(ledger)
    }

    private static func headline(_ report: RunReport, name: String) -> String {
        switch report.outcome {
        case .upToDate:
            "\(name): nothing to do: neither the pipeline nor its input has changed since the last run "
                + "(--restart runs it all the same)"
        case .completed:
            "\(name): complete\(limit(report)) in \(report.seconds.duration), "
                + "\(report.ledger.bytesRead.byteCount) read" + resumed(report)
        case .interrupted:
            "\(name): interrupted\(resumed(report)); the same command goes on from the last cut point"
        case .stopped:
            "\(name): stopped by an error\(resumed(report)); the same command goes on from the last cut point"
        }
    }

    /// Says that there may be more input than was read.
    private static func limit(_ report: RunReport) -> String {
        guard let limit = report.limit, report.ledger.read >= limit else { return "" }
        return " for the first \(limit == 1 ? "record" : "\(limit.grouped) records") (--limit \(limit))"
    }

    private static func resumed(_ report: RunReport) -> String {
        guard report.resumedFrom > 0 else { return "" }
        return ", going on after the first \(count(report.resumedFrom, "record")) of an interrupted run"
    }

    private static func stages(_ ledger: Ledger) -> String {
        var table = Table(rightAligned: [1, 2, 3, 4])
        table.add("stage", "in", "out", "dropped", "failed", "")
        for stage in ledger.stages {
            table.add(
                Terminal.escaped(stage.label), stage.entered.grouped, (stage.kept + stage.created).grouped,
                stage.droppedCount.grouped, stage.failedCount.grouped, details(stage))
        }
        return table.text
    }

    private static func details(_ stage: StageLedger) -> String {
        let passed = stage.passedBy == 0 ? [] : ["passed by \(stage.passedBy.grouped)"]
        let split = stage.split == 0 ? [] : ["split \(stage.split.grouped)"]
        return joined(passed + split + [list(stage.dropped), list(stage.failed), list(stage.counters)])
    }

    private static func sinks(_ ledger: Ledger) -> String {
        var table = Table(rightAligned: [1, 2])
        table.add("sink", "written", "failed", "")
        for sink in ledger.sinks { add(sink, "", to: &table) }
        for sink in ledger.rejects { add(sink, " (rejects)", to: &table) }
        if ledger.unrouted > 0 { table.add("none of them", ledger.unrouted.grouped, "", "unrouted") }
        return table.text
    }

    private static func add(_ sink: SinkLedger, _ role: String, to table: inout Table) {
        let passed = sink.passedBy == 0 ? "" : "passed by \(sink.passedBy.grouped)"
        table.add(
            Terminal.escaped(sink.label) + role, sink.written.grouped, sink.failedCount.grouped,
            joined([passed, list(sink.failed)]))
    }

    private static func balance(_ ledger: Ledger) -> String {
        "read \(ledger.read.grouped) + created \(ledger.created.grouped) = written \(ledger.written.grouped)"
            + " + dropped \(ledger.dropped.grouped) + failed \(ledger.failed.grouped) + split \(ledger.split.grouped)"
    }

    /// What to do about failures.
    private static func advice(_ report: RunReport) -> String {
        let ledger = report.ledger
        guard ledger.failed > 0 else { return "" }
        let what = count(ledger.failed, "document") + " failed: "
        if ledger.rejects.isEmpty {
            return "  " + what + "a 'rejects' section in the pipeline file would keep them with stage and reason\n"
        }
        if report.outcome == .completed { return "  " + what + "the rejects have them with stage and reason\n" }
        return "  " + what + "until the run is complete, rejects stand in '.NAME.partial' beside the place of NAME\n"
    }

    /// Warns of stages that do what they do not declare, so that checker and sinks do not know of it.
    private static func undeclared(_ ledger: Ledger) -> String {
        ledger.stages.flatMap { stage in
            stage.undeclared.sorted { $0.key < $1.key }.map { effect, count in
                let what = Terminal.escaped("\(stage.label) \(effect)")
                return "  warning: \(what) and does not declare it (seen in \(Accounts.count(count, "document")))\n"
            }
        }.joined()
    }

    private static func list(_ counts: [String: Int]) -> String {
        joined(
            counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map {
                "\(Terminal.escaped($0.key)) \($0.value.grouped)"
            })
    }

    private static func joined(_ parts: [String]) -> String {
        parts.filter { !$0.isEmpty }.joined(separator: ", ")
    }

    private static func count(_ number: Int, _ noun: String) -> String {
        "\(number.grouped) \(noun)\(number == 1 ? "" : "s")"
    }
}
