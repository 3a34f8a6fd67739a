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
                batch.ledger.sinks[index].written -= 1
                let item = part.items[refusal.position]
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
