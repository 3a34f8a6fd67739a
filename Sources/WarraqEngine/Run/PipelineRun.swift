// SPDX-License-Identifier: Apache-2.0

import Glibc
public import WarraqCore
import WarraqFiles

/// One run of a plan: finds out where to begin, reads, processes and writes, and keeps the accounts.
///
/// Finished and nothing changed: nothing is done. Finished, and pipeline or input changed: a new run. Interrupted: goes on from the
/// last cut point. Interrupted, then changed: refused, unless the options say that it begins anew; so is a run with a limit that would
/// replace the outputs of a complete one.
public struct PipelineRun {
    private let plan: Plan
    private let options: RunOptions
    private let segments: Segments

    /// Prepares a run; opens nothing.
    public init(_ plan: Plan, options: RunOptions) {
        (self.plan, self.options) = (plan, options)
        segments = Segments(plan, limit: options.limit)
    }

    /// Runs the plan to its end.
    ///
    /// - Parameters:
    ///   - progress: Called about ten times a second.
    ///   - isCancelled: Asked as often; true stops the run, which can then go on from the last cut point.
    /// - Throws: ``PipelineError``; outputs have not appeared under their final names then, and the next run goes on. If documents
    ///   are to blame (`too-many-failures`, `stage-failed`), its cause is a ``StoppedRun`` with the accounts so far.
    public func run(
        progress: (RunProgress) -> Void = { _ in }, isCancelled: () -> Bool = { false }
    ) throws(PipelineError) -> RunReport {
        let start = ContinuousClock.now
        let partitions = try plan.source.partitions()
        let state = try RunState(Path(options.stateDirectory))
        let begin = try beginning(state, partitions)
        if begin.progress == .finished {
            return report(.upToDate, begin.ledger, resumedFrom: 0, since: start)
        }
        let execution = try Execution(plan, segments, partitions, state, from: begin, workers: workerCount)
        let totalBytes = partitions.reduce(Int?.some(0)) { sum, part in
            sum.flatMap { sum in part.byteCount.map { sum + $0 } }
        }
        do throws(PipelineError) {
            let outcome = try execution.run(isCancelled: isCancelled) { ledger in
                progress(
                    RunProgress(
                        ledger: ledger, totalBytes: totalBytes, resumedBytes: begin.ledger.bytesRead,
                        seconds: start.secondsToNow))
            }
            return report(outcome, execution.ledger, resumedFrom: begin.ledger.read, since: start)
        } catch {
            guard error.code == .tooManyFailures || error.code == .stageFailed else { throw error }
            var error = error
            error.cause = StoppedRun(
                report: report(.stopped, execution.ledger, resumedFrom: begin.ledger.read, since: start))
            throw error
        }
    }

    private func report(
        _ outcome: RunReport.Outcome, _ ledger: Ledger, resumedFrom: Int, since start: ContinuousClock.Instant
    ) -> RunReport {
        RunReport(
            outcome: outcome, ledger: ledger, resumedFrom: resumedFrom, seconds: start.secondsToNow,
            limit: options.limit)
    }

    private var workerCount: Int {
        max(1, options.workers ?? plan.settings.workers ?? Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    }

    /// The checkpoint from which this run goes on: that of an earlier run if it fits, else a fresh one.
    private func beginning(_ state: RunState, _ partitions: [Partition]) throws(PipelineError) -> Checkpoint {
        var fresh = freshCheckpoint(partitions)
        if !options.restarts { fresh.complete = try keptOutputs(state, fresh.ledger) }
        guard let last = try lastCheckpoint(state, partitions, fresh.ledger) else {
            try state.reset(orderedStages: segments.orderedSteps.count)
            return fresh
        }
        let isSame =
            last.plan == fresh.plan && last.input == fresh.input
            && last.tokens.count == plan.sinks.count + plan.rejects.count
            && last.logLengths.count == fresh.logLengths.count && last.position.partition <= partitions.count
        if last.progress == .finished {
            if isSame, !plan.sinks.contains(where: \.isStream),
                zip(plan.sinks + plan.rejects, last.tokens).allSatisfy({ $0.stage.holds($1) })
            {
                return last
            }
            try state.reset(orderedStages: segments.orderedSteps.count)
            return fresh
        }
        guard isSame else {
            throw PipelineError(
                .stateMismatch,
                "an earlier run was interrupted, and since then \(change(from: last, to: fresh))",
                hint: "undo the change to go on, or begin anew with --restart")
        }
        try state.openLogs(lengths: last.logLengths)
        return last
    }

    private func change(from last: Checkpoint, to fresh: Checkpoint) -> String {
        if last.plan != fresh.plan { return "the pipeline has changed" }
        guard let old = last.inputSummary, let new = fresh.inputSummary else { return "the input has changed" }
        return "the input has changed: \(old.change(to: new))"
    }

    /// The outputs of the last complete run without a limit.
    ///
    /// - Throws: ``PipelineError`` with code `state-mismatch` if this run has a limit and would replace one of them: what took hours
    ///   shall not go for a trial.
    private func keptOutputs(_ state: RunState, _ emptyLedger: Ledger) throws(PipelineError) -> [SinkToken] {
        guard let last = try? state.checkpoint(emptyLedger: emptyLedger) else { return [] }
        let tokens = last.progress == .finished && !last.isLimited ? last.tokens : last.complete
        guard options.limit != nil else { return tokens }
        let replaced = zip(plan.sinks + plan.rejects, tokens).filter { !$0.isStream && $0.stage.holds($1) }
        if replaced.isEmpty { return tokens }
        let names = replaced.map { "'\($0.0.label)'" }.joined(separator: ", ")
        throw PipelineError(
            .stateMismatch, "the outputs are those of a complete run; --limit would replace them (\(names))",
            hint: "give these sinks other paths with --set, or replace the outputs with --restart")
    }

    private func lastCheckpoint(
        _ state: RunState, _ partitions: [Partition], _ emptyLedger: Ledger
    ) throws(PipelineError) -> Checkpoint? {
        // What went down a pipe is gone: whoever reads the next one wants all of it.
        if options.restarts || !partitions.allSatisfy(\.isRepeatable) || plan.sinks.allSatisfy(\.isStream) {
            return nil
        }
        return try state.checkpoint(emptyLedger: emptyLedger)
    }

    private func freshCheckpoint(_ partitions: [Partition]) -> Checkpoint {
        var input = StableHash()
        for partition in partitions {
            input.combine(partition.uri)
            input.combine(partition.fingerprint)
        }
        var identity = StableHash()
        identity.combine(WarraqVersion.current)
        identity.combine(plan.fingerprint)
        identity.combine(options.limit ?? -1)
        return Checkpoint(
            progress: .running, plan: identity.finish().description, input: input.finish().description, sequence: 0,
            position: SourcePosition(partition: 0, offset: 0), logLengths: segments.orderedSteps.map { _ in 0 },
            tokens: [], ledger: segments.emptyLedger(plan), inputSummary: InputSummary(partitions),
            isLimited: options.limit != nil)
    }
}

extension ContinuousClock.Instant {
    var secondsToNow: Double {
        let parts = duration(to: .now).components
        return Double(parts.seconds) + Double(parts.attoseconds) * 1e-18
    }
}

extension PlannedSink {
    /// Whether nobody can look later whether the output is there.
    fileprivate var isStream: Bool { stage.delivery == .atLeastOnce }
}
