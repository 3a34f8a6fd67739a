// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqJSON

/// A run at work: worker threads, one writing thread, and what they share.
final class Execution: @unchecked Sendable {
    /// What the threads share, behind the monitor's lock.
    private struct Shared {
        var scheduler: Scheduler
        var batches: [Int: Batch] = [:]
        var ledger: Ledger
        var failure: PipelineError?
        var isCancelled = false
        var isWritten = false

        var mustStop: Bool { failure != nil || isCancelled }
    }

    private let plan: Plan
    private let segments: Segments
    private let workers: Int
    private let reader: BatchReader
    private let ordered: OrderedSteps
    private let journal: Journal
    private let shared: Monitor<Shared>

    /// Opens everything that the run needs.
    init(
        _ plan: Plan, _ segments: Segments, _ partitions: [Partition], _ state: RunState, from begin: Checkpoint,
        workers: Int
    ) throws(PipelineError) {
        (self.plan, self.segments, self.workers) = (plan, segments, workers)
        let orderedStages = segments.orderedSteps.count
        ordered = OrderedSteps(plan, segments, read: begin.ledger.read)
        for (index, length) in begin.logLengths.enumerated() where length > 0 {
            ordered.restore(index, from: try state.log(index, length: length))
        }
        reader = BatchReader(
            plan, partitions: begin.progress == .running ? partitions : [], from: begin.position,
            emptyLedger: segments.emptyLedger(plan), orderedStages: orderedStages)
        journal = try Journal(plan, state, from: begin)
        // Enough for every worker to have one at hand while one is being worked at and some wait to be written.
        let scheduler = Scheduler(segments: segments.kinds, maxInFlight: 2 * workers + 2, firstSequence: begin.sequence)
        shared = Monitor(Shared(scheduler: scheduler, ledger: begin.ledger))
    }

    /// The accounts of all that is written.
    var ledger: Ledger { shared.read { $0.ledger } }

    /// Works until everything is written, somebody cancels, or something fails.
    func run(isCancelled: () -> Bool, progress: (Ledger) -> Void) throws(PipelineError) -> RunReport.Outcome {
        var threads = [WorkerThread { self.write() }]
        for _ in 0..<workers { threads.append(WorkerThread { self.work() }) }
        if threads.contains(where: { $0 == nil }) {
            fail(
                PipelineError(
                    .internalError, "the system gives no thread for \(workers) workers", hint: "use fewer --workers"))
        }
        while true {
            let isDone = shared.wait(seconds: 0.1) { $0.isWritten || $0.failure != nil ? true : nil }
            if isDone != nil { break }
            progress(ledger)
            if isCancelled() {
                shared.update { $0.isCancelled = true }
                break
            }
        }
        for thread in threads { thread?.join() }
        return try conclude()
    }

    private func conclude() throws(PipelineError) -> RunReport.Outcome {
        let (failure, isWritten, ledger) = shared.read { ($0.failure, $0.isWritten, $0.ledger) }
        if let failure {
            journal.suspend()
            throw failure
        }
        guard isWritten else {
            journal.suspend()
            return .interrupted
        }
        guard ledger.isBalanced else {
            journal.suspend()
            throw PipelineError(.internalError, "the accounts do not balance: \(ledger.json.text())")
        }
        try journal.finish(ledger)
        return .completed
    }

    private func fail(_ error: PipelineError) {
        shared.update { if $0.failure == nil { $0.failure = error } }
    }

    // MARK: Workers

    private func work() {
        let worker = BatchWorker(plan, segments)
        while let task = nextTask() {
            do throws(PipelineError) {
                switch task.work {
                case .read(let sequence): try read(sequence)
                case .process(let sequence, let segment):
                    if let batch = task.batch { try process(batch, sequence, segment, worker) }
                case .write: break
                }
            } catch {
                fail(error)
            }
        }
    }

    private func nextTask() -> (work: Scheduler.Work, batch: Batch?)? {
        shared.wait { shared in
            if shared.mustStop || shared.scheduler.isFinished { return .some(nil) }
            guard let work = shared.scheduler.nextForWorker() else { return nil }
            if case .process(let sequence, _) = work { return (work, shared.batches[sequence]) }
            return (work, nil)
        }
    }

    private func read(_ sequence: Int) throws(PipelineError) {
        let batch = try reader.next(sequence)
        shared.update {
            $0.batches[sequence] = batch
            if batch == nil { $0.scheduler.inputEnded() } else { $0.scheduler.hasRead() }
        }
    }

    private func process(_ batch: Batch, _ sequence: Int, _ segment: Int, _ worker: BatchWorker) throws(PipelineError) {
        var endsInput = false
        switch segments.segments[segment] {
        case .parallel: try worker.run(batch, segment: segment)
        case .ordered, .limit: endsInput = try ordered.run(batch, segment: segment)
        }
        shared.update {
            if endsInput { $0.scheduler.stopReading() }
            $0.scheduler.hasProcessed(sequence, segment: segment)
        }
    }

    // MARK: The writing thread

    private func write() {
        while let batch = nextToWrite() {
            do throws(PipelineError) {
                try journal.write(batch)
                let ledger = shared.read { shared in
                    shared.ledger.add(batch.ledger)
                    shared.batches[batch.sequence] = nil
                    return shared.ledger
                }
                try check(ledger)
                if batch.isCutPoint { try journal.checkpoint(ledger) }
                shared.update { $0.scheduler.hasWritten() }
            } catch {
                fail(error)
            }
        }
        // An update, so that the thread that waits for the end hears of it.
        shared.update { $0.isWritten = !$0.mustStop }
    }

    /// The next batch in order; nil if all is written or the run must stop.
    private func nextToWrite() -> Batch? {
        shared.wait { shared in
            if shared.mustStop { return .some(nil) }
            if case .write(let sequence)? = shared.scheduler.nextForWriter() { return shared.batches[sequence] }
            return shared.scheduler.isFinished ? .some(nil) : nil
        }
    }

    private func check(_ ledger: Ledger) throws(PipelineError) {
        guard let limit = plan.settings.maxFailures, ledger.failed > limit else { return }
        throw PipelineError(
            .tooManyFailures, "\(ledger.failed) documents failed, run.max_failures allows \(limit)",
            hint: "raise run.max_failures to go on; rejects appear under their names when a run is complete")
    }
}
