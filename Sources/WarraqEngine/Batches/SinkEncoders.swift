// SPDX-License-Identifier: Apache-2.0

import WarraqCore

/// The encoders of all sinks on one worker.
final class SinkEncoders {
    private let plan: Plan
    private let sinks: [any SinkEncoder]
    private let rejects: [any SinkEncoder]

    init(_ plan: Plan) {
        self.plan = plan
        let (layout, rejectsLayout) = (plan.layout, plan.rejectsLayout)
        sinks = plan.sinks.map { $0.stage.makeEncoder(layout) }
        rejects = plan.rejects.map { $0.stage.makeEncoder(rejectsLayout) }
    }

    /// Encodes what has come through for each sink, and what was rejected; lets go of the documents that nobody needs any more.
    func encode(_ batch: Batch) {
        var isRouted = [Bool](repeating: false, count: batch.items.count)
        for sink in sinks.indices { batch.sinkParts.append(encode(batch, for: sink, &isRouted)) }
        for index in batch.items.indices where !isRouted[index] {
            batch.ledger.unrouted += 1
            batch.rejectAtSinks(batch.items[index], "sinks", .dropped("unrouted"))
        }
        batch.ledger.refused = batch.refused.count
        batch.ledger.written = batch.items.count - batch.ledger.unrouted - batch.refused.count
        batch.rejectParts = encodeRejections(batch)
        if !plan.sinks.contains(where: \.stage.mayRefuse) { batch.items = [] }
    }

    private func encode(_ batch: Batch, for sink: Int, _ isRouted: inout [Bool]) -> Batch.SinkPart {
        let planned = plan.sinks[sink]
        var encodedItems: [Int] = []
        encodedItems.reserveCapacity(batch.items.count)
        for index in batch.items.indices {
            do throws(DocumentFailure) {
                if let condition = planned.condition, try !condition.evaluate(batch.items[index].document) {
                    batch.ledger.sinks[sink].passedBy += 1
                    continue
                }
                isRouted[index] = true
                guard batch.items[index].document.isParsed else {
                    throw DocumentFailure(.unparsed, "no stage has parsed this document, so there is no text to write")
                }
                try sinks[sink].encode(batch.items[index].document)
                encodedItems.append(index)
            } catch {
                isRouted[index] = true
                batch.refuse(index, sink: sink, planned.label, error)
            }
        }
        batch.ledger.sinks[sink].written = encodedItems.count
        return Batch.SinkPart(encoded: sinks[sink].takeBatch(), items: encodedItems)
    }

    /// Encodes all rejections of a batch for all sinks for rejects, in the order of the source.
    func encodeRejections(_ batch: Batch) -> [any Sendable] {
        if rejects.isEmpty {
            batch.rejections = []
            return []
        }
        let records = batch.rejections.sorted { $0.ordinal < $1.ordinal }.map(\.record)
        batch.rejections = []
        return rejects.indices.map { sink in
            let planned = plan.rejects[sink]
            for record in records {
                do throws(DocumentFailure) {
                    if let condition = planned.condition, try !condition.evaluate(record) {
                        batch.ledger.rejects[sink].passedBy += 1
                        continue
                    }
                    try rejects[sink].encode(record)
                    batch.ledger.rejects[sink].written += 1
                } catch {
                    batch.ledger.rejects[sink].failed[error.code.description, default: 0] += 1
                }
            }
            return rejects[sink].takeBatch()
        }
    }
}

extension Batch {
    /// Notes that a sink did not take a document; the first sink that refuses it is the one it failed at.
    func refuse(_ index: Int, sink: Int, _ label: String, _ failure: DocumentFailure) {
        ledger.sinks[sink].failed[failure.code.description, default: 0] += 1
        if refused.insert(index).inserted { rejectAtSinks(items[index], label, .failed(failure)) }
    }

    fileprivate func rejectAtSinks(_ item: Item, _ label: String, _ outcome: Rejection.Outcome) {
        guard !ledger.rejects.isEmpty else { return }
        rejections.append(Rejection(document: item.document, ordinal: item.ordinal, stage: label, outcome: outcome))
    }
}
