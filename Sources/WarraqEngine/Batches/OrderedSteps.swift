// SPDX-License-Identifier: Apache-2.0

import WarraqCore

/// The ordered stages of a run with their memories.
///
/// One thread at a time uses each of them, as the scheduler sees to.
final class OrderedSteps: @unchecked Sendable {
    private let segments: Segments
    private let memories: [any OrderedMemory]
    private let runner: StepRunner
    private let keepsRejects: Bool
    private var read: Int

    /// - Parameter read: How many records were read before this run went on.
    init(_ plan: Plan, _ segments: Segments, read: Int) {
        self.segments = segments
        self.read = read
        memories = segments.orderedSteps.compactMap {
            if case .ordered(let make, _) = $0.transform.kind { make() } else { nil }
        }
        runner = StepRunner(limits: plan.settings.limits, keepsRaw: plan.needs.raw)
        keepsRejects = !plan.rejects.isEmpty
    }

    /// Brings back what an ordered stage had learned up to the cut point.
    func restore(_ orderedIndex: Int, from log: [UInt8]) { memories[orderedIndex].restore(from: log.span) }

    /// Takes a batch through an ordered segment.
    ///
    /// - Returns: Whether no more input is wanted.
    func run(_ batch: Batch, segment: Int) throws(PipelineError) -> Bool {
        switch segments.segments[segment] {
        case .parallel: return false
        case .limit(let count): return cut(batch, at: count)
        case .ordered(let step):
            try decide(batch, segments.steps[step])
            return false
        }
    }

    private func decide(_ batch: Batch, _ step: Segments.Step) throws(PipelineError) {
        guard let place = step.orderedIndex else { return }
        try batch.filter { (item, index, parts) throws(PipelineError) in
            let observation = batch.observations[index]
            let outcome = try runner.run(step, &item, ledger: &batch.ledger.stages[step.ledgerIndex]) {
                (document) throws(DocumentFailure) in
                try memories[place].decide(&document, observation, log: &batch.logs[place])
            }
            switch outcome {
            case .kept: return true
            case .rejected(let outcome): batch.reject(item, at: step.ledgerIndex, outcome, keeps: keepsRejects)
            case .split(let documents): parts += documents.map { Batch.Item(document: $0, ordinal: item.ordinal) }
            }
            return false
        }
        batch.observations = []
    }

    /// Cuts the batch off where the run's limit lies.
    private func cut(_ batch: Batch, at limit: Int) -> Bool {
        let left = max(0, limit - read)
        read += batch.ledger.read
        if batch.ledger.read > left {
            batch.items.removeAll { $0.ordinal >= left }
            batch.rejections.removeAll { $0.ordinal >= left }
            batch.ledger.read = left
            // How many batches are on their way behind the limit depends on the workers, so they leave no trace.
            if left == 0 { (batch.ledger.bytesRead, batch.ledger.stages[0].counters) = (0, [:]) }
            batch.ledger.stages[0].recount(entered: left, kept: batch.items.count, rejections: batch.rejections)
        }
        if !keepsRejects { batch.rejections = [] }
        return read >= limit
    }
}

extension StageLedger {
    /// Makes the accounts anew after documents were taken out.
    fileprivate mutating func recount(entered: Int, kept: Int, rejections: [Rejection]) {
        (self.entered, self.kept, failed) = (entered, kept, [:])
        for case .failed(let failure) in rejections.map(\.outcome) { failed[failure.code.description, default: 0] += 1 }
    }
}
