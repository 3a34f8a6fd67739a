// SPDX-License-Identifier: Apache-2.0

import WarraqEngine

/// The accounts of a run as people read them.
enum Accounts {
    static func text(_ report: RunReport, name: String) -> String {
        let ledger = report.ledger
        var text = headline(report, name: name) + "\n\n"
        var stages = Table(rightAligned: [1, 2, 3, 4])
        stages.add("stage", "in", "out", "dropped", "failed", "")
        for stage in ledger.stages {
            stages.add(
                Terminal.escaped(stage.label), stage.entered.grouped, (stage.kept + stage.created).grouped,
                stage.droppedCount.grouped, stage.failedCount.grouped, details(stage))
        }
        text += stages.text + "\n"
        var sinks = Table(rightAligned: [1, 2])
        sinks.add("sink", "written", "failed", "")
        for sink in ledger.sinks {
            sinks.add(sink.label, sink.written.grouped, sink.failedCount.grouped, list(sink.failed))
        }
        for sink in ledger.rejects {
            sinks.add(sink.label + " (rejects)", sink.written.grouped, sink.failedCount.grouped, list(sink.failed))
        }
        return text + sinks.text + "\n  " + balance(ledger) + "\n"
    }

    private static func headline(_ report: RunReport, name: String) -> String {
        switch report.outcome {
        case .upToDate: "\(name): nothing to do, neither the pipeline nor the input has changed since the last run"
        case .completed: "\(name): complete in \(report.seconds.rounded(digits: 1)) s\(resumed(report))"
        case .interrupted: "\(name): interrupted\(resumed(report)); the same command goes on from the last cut point"
        }
    }

    private static func resumed(_ report: RunReport) -> String {
        report.resumedFrom == 0 ? "" : ", having gone on after \(report.resumedFrom.grouped) records"
    }

    private static func details(_ stage: StageLedger) -> String {
        let passed = stage.passedBy == 0 ? [] : ["passed by \(stage.passedBy.grouped)"]
        let split = stage.split == 0 ? [] : ["split \(stage.split.grouped)"]
        return (passed + split + [list(stage.dropped), list(stage.failed), list(stage.counters)]).filter { !$0.isEmpty }
            .joined(separator: ", ")
    }

    private static func list(_ counts: [String: Int]) -> String {
        counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map {
            "\(Terminal.escaped($0.key)) \($0.value.grouped)"
        }
        .joined(separator: ", ")
    }

    private static func balance(_ ledger: Ledger) -> String {
        "read \(ledger.read.grouped) + created \(ledger.created.grouped) = written \(ledger.written.grouped)"
            + " + dropped \(ledger.dropped.grouped) + failed \(ledger.failed.grouped) + split \(ledger.split.grouped)"
    }
}
