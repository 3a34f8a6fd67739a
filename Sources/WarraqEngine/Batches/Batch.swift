// SPDX-License-Identifier: Apache-2.0

import WarraqCore

/// Some documents on their way through a run, with their accounts.
///
/// One thread at a time holds a batch; the scheduler's lock hands it over.
final class Batch: @unchecked Sendable {
    /// A document and its place among the records of the batch.
    struct Item {
        var document: Document
        let ordinal: Int
    }

    /// What was encoded for one sink.
    struct SinkPart {
        /// The sink's own form.
        var encoded: any Sendable
        /// By position in the encoded batch, the index of the document in `items`.
        var items: [Int]
    }

    let sequence: Int
    /// What was read; empty once decoded.
    var blocks: [RecordBlock]
    /// Where the batch after this one begins.
    let end: SourcePosition
    /// Whether all shall be made durable after this batch.
    let isCutPoint: Bool
    /// The documents that are still on their way.
    var items: [Item] = []
    /// What the next ordered segment found out about each item.
    var observations: [any Sendable] = []
    /// Documents that were dropped or failed, if somebody wants to see them.
    var rejections: [Rejection] = []
    /// By sink, what is to be written.
    var sinkParts: [SinkPart] = []
    /// By sink for rejects, what is to be written.
    var rejectParts: [any Sendable] = []
    /// By ordered stage, what it learned.
    var logs: [[UInt8]]
    /// Indices of items that a sink refused.
    var refused: Set<Int> = []
    var ledger: Ledger

    init(
        sequence: Int, blocks: [RecordBlock], end: SourcePosition, isCutPoint: Bool, ledger: Ledger, orderedStages: Int
    ) {
        (self.sequence, self.blocks, self.end, self.isCutPoint, self.ledger) = (
            sequence, blocks, end, isCutPoint, ledger
        )
        logs = Array(repeating: [], count: orderedStages)
        self.ledger.bytesRead = blocks.reduce(0) { $0 + $1.byteCount }
    }
}

extension Batch {
    /// Keeps the items for which `body` says so, in order; parts that it hands out take the place of their whole.
    func filter<Failure: Error>(
        _ body: (inout Item, _ index: Int, _ parts: inout [Item]) throws(Failure) -> Bool
    ) throws(Failure) {
        var kept = 0
        var splits: [(place: Int, parts: [Item])] = []
        for index in items.indices {
            var parts: [Item] = []
            if try body(&items[index], index, &parts) {
                if kept != index { items.swapAt(kept, index) }
                kept += 1
            } else if !parts.isEmpty {
                splits.append((kept, parts))
            }
        }
        items.removeSubrange(kept...)
        if !splits.isEmpty { insert(splits) }
    }

    /// Puts parts in at places among the items, which ascend: in one pass, since a batch may be all splits.
    private func insert(_ splits: [(place: Int, parts: [Item])]) {
        var merged: [Item] = []
        merged.reserveCapacity(splits.reduce(items.count) { $0 + $1.parts.count })
        var next = 0
        for split in splits {
            merged += items[next..<split.place]
            merged += split.parts
            next = split.place
        }
        merged += items[next...]
        items = merged
    }

    /// Keeps a document that goes no further for the sinks for rejects.
    func reject(_ item: Item, at stage: Int, _ outcome: Rejection.Outcome, keeps: Bool) {
        guard keeps else { return }
        rejections.append(
            Rejection(
                document: item.document, ordinal: item.ordinal, stage: ledger.stages[stage].label, outcome: outcome))
    }
}

/// A place in the input between two batches.
struct SourcePosition: Equatable, Sendable {
    /// The partition that is read next.
    var partition: Int
    /// Where in it, in the source's own measure.
    var offset: Int
}

/// A document that goes no further, and why.
struct Rejection {
    var document: Document
    let ordinal: Int
    let stage: String
    let outcome: Outcome

    enum Outcome {
        case dropped(DropReason, detail: String? = nil)
        case failed(DocumentFailure)
    }

    /// The document as the rejects hold it: with a field `rejected` that says where and why.
    var record: Document {
        var copy = document
        copy.fields["rejected"] =
            switch outcome {
            case .dropped(let reason, let detail):
                .object([
                    "stage": .string(stage), "kind": "dropped", "reason": .string(reason.description),
                    "message": detail.map(Value.string) ?? .null, "offset": nil,
                ])
            case .failed(let failure):
                .object([
                    "stage": .string(stage), "kind": "failed", "reason": .string(failure.code.description),
                    "message": .string(failure.message), "offset": failure.byteOffset.map(Value.int) ?? .null,
                ])
            }
        return copy
    }
}
