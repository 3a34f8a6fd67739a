// SPDX-License-Identifier: Apache-2.0

import Glibc
import WarraqCore

/// What became of a document at a step.
enum StepOutcome {
    case kept
    case rejected(Rejection.Outcome)
    case split([Document])
}

/// Takes single documents through single steps and keeps the accounts.
struct StepRunner {
    let limits: Limits
    let keepsRaw: Bool

    /// One document in so many has its time taken.
    static let sampling = 32

    /// Takes a document through a step.
    ///
    /// - Parameters:
    ///   - body: The stage itself, on this worker or with its memory.
    /// - Throws: ``PipelineError`` if the stage fails and its `on_error` is `stop`.
    func run(
        _ step: Segments.Step, _ item: inout Batch.Item, ledger: inout StageLedger,
        _ body: (inout Document) throws(DocumentFailure) -> Verdict
    ) throws(PipelineError) -> StepOutcome {
        do throws(DocumentFailure) {
            // A document whose condition fails, or that nobody has parsed, has come to the stage and failed there.
            ledger.entered += 1
            guard try isMeant(step, item.document) else {
                ledger.entered -= 1
                ledger.passedBy += 1
                return .kept
            }
            let isSampled = item.ordinal % StepRunner.sampling == 0
            // Around the clock, so that looking is not counted as the stage's time.
            let before = isSampled ? DeclaredEffects(of: item.document) : nil
            defer { before?.check(item.document, step.effects, &ledger) }
            let start = isSampled ? StepRunner.nanoseconds() : 0
            defer { if isSampled { ledger.times.add(nanoseconds: StepRunner.nanoseconds() - start) } }
            var verdict = try body(&item.document)
            try finish(&item.document, &ledger)
            if case .split(var parts) = verdict {
                for index in parts.indices { try finish(&parts[index], &ledger) }
                verdict = .split(parts)
            }
            return account(verdict, step, &ledger)
        } catch {
            if step.onError == .stop {
                let place = "\(item.document.origin.uri) from byte \(item.document.origin.range.lowerBound)"
                throw PipelineError(
                    .stageFailed, "\(step.label): \(error.message) (\(place))",
                    hint: "on_error of this stage is 'stop'; 'reject' would go on without the document")
            }
            count(&item.document, &ledger)
            ledger.failed[error.code.description, default: 0] += 1
            return .rejected(.failed(error))
        }
    }

    private func isMeant(_ step: Segments.Step, _ document: borrowing Document) throws(DocumentFailure) -> Bool {
        if let types = step.effects.parses {
            guard !document.isParsed, let type = document.raw?.mediaType, types.contains(type) else { return false }
        }
        if let condition = step.condition, try !condition.evaluate(document) { return false }
        if step.effects.needsText, !document.isParsed {
            throw DocumentFailure(
                .unparsed, "no stage has parsed this document of type \(document.raw?.mediaType ?? .unknown)")
        }
        return true
    }

    private func count(_ document: inout Document, _ ledger: inout StageLedger) {
        if !document.counters.isEmpty { ledger.count(document.takeCounters().map { ($0.name, $0.count) }) }
    }

    /// Counts what the stage counted, lets go of what nobody needs any more, and holds the text to its limit.
    private func finish(_ document: inout Document, _ ledger: inout StageLedger) throws(DocumentFailure) {
        count(&document, &ledger)
        if document.isParsed, !keepsRaw, document.raw != nil { document.raw = nil }
        guard document.text.utf8Count <= limits.textBytes else {
            throw DocumentFailure(
                .limit, "the text has \(document.text.utf8Count) bytes, the limit is \(limits.textBytes)")
        }
    }

    private func account(_ verdict: Verdict, _ step: Segments.Step, _ ledger: inout StageLedger) -> StepOutcome {
        switch verdict {
        case .keep:
            ledger.kept += 1
            return .kept
        case .drop(let reason, let detail):
            ledger.dropped[reason.description, default: 0] += 1
            if !step.effects.drops.contains(reason) { ledger.noteUndeclared("drops for the reason '\(reason)'") }
            return .rejected(.dropped(reason, detail: detail))
        case .split(let parts):
            ledger.split += 1
            ledger.created += parts.count
            return .split(parts)
        }
    }

    private static func nanoseconds() -> UInt64 {
        var time = timespec()
        unsafe clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }
}
