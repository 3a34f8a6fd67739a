// SPDX-License-Identifier: Apache-2.0

import Glibc
public import WarraqCore
import WarraqFiles

/// One run of a plan: finds out where to begin, reads, processes and writes, and keeps the accounts.
///
/// Finished and nothing changed: nothing is done. Finished, and pipeline or input changed: a new run. Interrupted: goes on from the
/// last cut point. Interrupted, then changed: refused, unless the options say that it begins anew.
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
    /// - Throws: ``PipelineError``; outputs have not appeared under their final names then, and the next run goes on.
    public func run(
        progress: (RunProgress) -> Void = { _ in }, isCancelled: () -> Bool = { false }
    ) throws(PipelineError) -> RunReport {
        let start = ContinuousClock.now
        let partitions = try plan.source.partitions()
        let state = try RunState(Path(options.stateDirectory))
        let begin = try beginning(state, partitions)
        if begin.progress == .finished {
            return RunReport(outcome: .upToDate, ledger: begin.ledger, resumedFrom: 0, seconds: start.secondsToNow)
        }
        let execution = try Execution(plan, segments, partitions, state, from: begin, workers: workerCount)
        let totalBytes = partitions.reduce(Int?.some(0)) { sum, part in
            sum.flatMap { sum in part.byteCount.map { sum + $0 } }
        }
        let outcome = try execution.run(isCancelled: isCancelled) { ledger in
            progress(
                RunProgress(
                    ledger: ledger, totalBytes: totalBytes, resumedBytes: begin.ledger.bytesRead,
                    seconds: start.secondsToNow))
        }
        return RunReport(
            outcome: outcome, ledger: execution.ledger, resumedFrom: begin.ledger.read, seconds: start.secondsToNow)
    }

    private var workerCount: Int {
        max(1, options.workers ?? plan.settings.workers ?? Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    }

    /// The checkpoint from which this run goes on: that of an earlier run if it fits, else a fresh one.
    private func beginning(_ state: RunState, _ partitions: [Partition]) throws(PipelineError) -> Checkpoint {
        let fresh = freshCheckpoint(partitions)
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
                "an earlier run was interrupted, and since then the \(last.plan == fresh.plan ? "input" : "pipeline") has changed",
                hint: "undo the change to go on, or begin anew with --restart")
        }
        try state.openLogs(lengths: last.logLengths)
        return last
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
            tokens: [],
            ledger: segments.emptyLedger(plan))
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
