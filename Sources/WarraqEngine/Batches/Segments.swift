// SPDX-License-Identifier: Apache-2.0

import WarraqCore

/// A plan's stages as the engine runs them: parallel and ordered segments in turn, beginning and ending with a parallel one.
struct Segments: Sendable {
    /// A transform and what the engine must know of it.
    struct Step: Sendable {
        let label: String
        let transform: ConfiguredTransform
        let condition: Expression?
        let onError: PlannedTransform.FailurePolicy
        /// The stage's line in the ledger.
        let ledgerIndex: Int
        /// Its place among the ordered stages, nil for independent ones.
        let orderedIndex: Int?

        var effects: Effects { transform.effects }
    }

    /// A stretch of the way.
    enum Segment: Sendable {
        /// Independent steps; at the end the observation for the ordered step that follows, if one does.
        case parallel(steps: Range<Int>, observes: Int?)
        /// One ordered step.
        case ordered(step: Int)
        /// Cuts the run off after so many documents.
        case limit(Int)
    }

    let steps: [Step]
    let segments: [Segment]

    /// Arranges a plan.
    ///
    /// - Parameter limit: How many records are read at most; nil for all.
    init(_ plan: Plan, limit: Int?) {
        var planned = plan.transforms
        if plan.source.effects.givesIDs {
            planned.insert(PlannedTransform("unique_ids", ConfiguredTransform(UniqueIDs())), at: 0)
        }
        var steps: [Step] = []
        var segments: [Segment] = limit.map { [.parallel(steps: 0..<0, observes: nil), .limit($0)] } ?? []
        var start = 0
        var orderedCount = 0
        for (index, item) in planned.enumerated() {
            var orderedIndex: Int?
            if case .ordered = item.stage.kind {
                segments += [.parallel(steps: start..<index, observes: index), .ordered(step: index)]
                (start, orderedIndex) = (index + 1, orderedCount)
                orderedCount += 1
            }
            steps.append(
                Step(
                    label: item.label, transform: item.stage, condition: item.condition, onError: item.onError,
                    ledgerIndex: index + 1, orderedIndex: orderedIndex))
        }
        self.steps = steps
        self.segments = segments + [.parallel(steps: start..<steps.count, observes: nil)]
    }

    /// The ordered steps, by their place among the ordered stages.
    var orderedSteps: [Step] { steps.filter { $0.orderedIndex != nil } }

    /// Whether the run ends after so many records.
    var hasLimit: Bool { segments.contains { if case .limit = $0 { true } else { false } } }

    var kinds: [Scheduler.SegmentKind] {
        segments.map { if case .parallel = $0 { .parallel } else { .ordered } }
    }

    /// Empty accounts for all stages of the plan.
    func emptyLedger(_ plan: Plan) -> Ledger {
        Ledger(
            stages: [plan.source.name.description] + steps.map(\.label), sinks: plan.sinks.map(\.label),
            rejects: plan.rejects.map(\.label))
    }
}
