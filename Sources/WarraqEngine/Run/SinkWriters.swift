// SPDX-License-Identifier: Apache-2.0

import WarraqCore

/// The open outputs of a run: sinks and sinks for rejects.
///
/// The writing thread uses it.
final class SinkWriters: @unchecked Sendable {
    private let plan: Plan
    private let sinks: [any ErasedSinkWriter]
    private let rejects: [any ErasedSinkWriter]
    private let encoders: SinkEncoders

    /// Opens all outputs.
    ///
    /// - Parameter tokens: Where to go on, the sinks first; nil begins anew.
    init(_ plan: Plan, at tokens: [SinkToken]?) throws(PipelineError) {
        var opened: [any ErasedSinkWriter] = []
        do throws(PipelineError) {
            for (index, sink) in (plan.sinks + plan.rejects).enumerated() {
                let layout = index < plan.sinks.count ? plan.layout : plan.rejectsLayout
                opened.append(try sink.stage.open(layout, at: tokens?[index]))
            }
        } catch {
            for writer in opened { writer.suspend() }
            throw error
        }
        self.plan = plan
        sinks = Array(opened[..<plan.sinks.count])
        rejects = Array(opened[plan.sinks.count...])
        encoders = SinkEncoders(plan)
    }

    /// Writes a batch to all outputs.
    func write(_ batch: Batch) throws(PipelineError) {
        for (index, writer) in sinks.enumerated() {
            let part = batch.sinkParts[index]
            for refusal in try writer.write(part.encoded) {
                let item = try refusedItem(refusal, of: part, in: batch, plan.sinks[index])
                batch.ledger.sinks[index].written -= 1
                if !batch.refused.contains(item) {
                    batch.ledger.written -= 1
                    batch.ledger.refused += 1
                }
                batch.refuse(item, sink: index, plan.sinks[index].label, refusal.failure)
            }
        }
        try writeRejects(batch.rejectParts, batch)
        if !batch.rejections.isEmpty { try writeRejects(encoders.encodeRejections(batch), batch) }
    }

    /// The index of the refused document among the items of the batch, which are kept for sinks that declare refusals.
    private func refusedItem(
        _ refusal: SinkRefusal, of part: Batch.SinkPart, in batch: Batch, _ sink: PlannedSink
    ) throws(PipelineError) -> Int {
        if part.items.indices.contains(refusal.position), batch.items.indices.contains(part.items[refusal.position]) {
            return part.items[refusal.position]
        }
        throw PipelineError(
            .internalError,
            "the sink '\(sink.label)' refused document \(refusal.position) of a batch, which it had not declared it might",
            hint: "a sink whose store may refuse documents says so by mayRefuse")
    }

    private func writeRejects(_ parts: [any Sendable], _ batch: Batch) throws(PipelineError) {
        for (index, part) in parts.enumerated() {
            for refusal in try rejects[index].write(part) {
                batch.ledger.rejects[index].written -= 1
                batch.ledger.rejects[index].failed[refusal.failure.code.description, default: 0] += 1
            }
        }
    }

    /// Makes all outputs durable.
    func commit() throws(PipelineError) -> [SinkToken] {
        var tokens: [SinkToken] = []
        for writer in sinks + rejects { tokens.append(try writer.commit()) }
        return tokens
    }

    /// Puts all outputs under their final names.
    func finish() throws(PipelineError) {
        for writer in sinks + rejects { try writer.finish() }
    }

    /// Closes all outputs as they are.
    func suspend() {
        for writer in sinks + rejects { writer.suspend() }
    }
}
