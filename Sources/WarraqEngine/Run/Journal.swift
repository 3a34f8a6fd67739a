// SPDX-License-Identifier: Apache-2.0

import WarraqCore

/// What a run makes durable, and in which order: outputs and logs first, then the checkpoint that tells of them.
final class Journal: @unchecked Sendable {
    private let plan: Plan
    private let state: RunState
    private var checkpoint: Checkpoint
    private let writers: SinkWriters?

    /// Opens the outputs where the checkpoint says.
    init(_ plan: Plan, _ state: RunState, from checkpoint: Checkpoint) throws(PipelineError) {
        (self.plan, self.state, self.checkpoint) = (plan, state, checkpoint)
        // A run that was killed while it put outputs under their names has nothing left to write.
        writers =
            checkpoint.progress == .finishing
            ? nil : try SinkWriters(plan, at: checkpoint.tokens.isEmpty ? nil : checkpoint.tokens)
    }

    /// Writes a batch; it is durable after the next checkpoint.
    func write(_ batch: Batch) throws(PipelineError) {
        try writers?.write(batch)
        for (index, log) in batch.logs.enumerated() { try state.append(log, toLog: index) }
        checkpoint.sequence = batch.sequence + 1
        checkpoint.position = batch.end
    }

    /// Makes a cut point after a batch.
    func checkpoint(_ ledger: Ledger) throws(PipelineError) {
        try save(.running, ledger)
    }

    /// Completes the run: outputs appear under their final names.
    func finish(_ ledger: Ledger) throws(PipelineError) {
        if let writers {
            try save(.finishing, ledger)
            try writers.finish()
        } else {
            try finishInterrupted()
        }
        checkpoint.progress = .finished
        try state.save(checkpoint)
    }

    /// Closes the outputs as they are.
    func suspend() { writers?.suspend() }

    private func save(_ progress: Checkpoint.Progress, _ ledger: Ledger) throws(PipelineError) {
        if let writers { checkpoint.tokens = try writers.commit() }
        checkpoint.logLengths = try state.syncLogs()
        (checkpoint.progress, checkpoint.ledger) = (progress, ledger)
        try state.save(checkpoint)
    }

    /// Puts those outputs under their names that are not there yet.
    private func finishInterrupted() throws(PipelineError) {
        for (index, sink) in (plan.sinks + plan.rejects).enumerated() {
            let token = checkpoint.tokens[index]
            if sink.stage.holds(token) { continue }
            let layout = index < plan.sinks.count ? plan.layout : plan.rejectsLayout
            try sink.stage.open(layout, at: token).finish()
        }
    }
}
