// SPDX-License-Identifier: Apache-2.0

import WarraqCore

/// Reads a source's partitions one after the other and cuts them into batches: by bytes and blocks, never by time.
///
/// One thread at a time uses it, as the scheduler sees to.
final class BatchReader: @unchecked Sendable {
    private let plan: Plan
    private let needs: PlanNeeds
    private let partitions: [Partition]
    private let emptyLedger: Ledger
    private let orderedStages: Int
    private var position: SourcePosition
    private var reader: (any RecordReader)?
    private var bytesSinceCut = 0

    init(
        _ plan: Plan, partitions: [Partition], from position: SourcePosition, emptyLedger: Ledger, orderedStages: Int
    ) {
        (self.plan, self.partitions, self.position) = (plan, partitions, position)
        (self.emptyLedger, self.orderedStages, needs) = (emptyLedger, orderedStages, plan.needs)
    }

    /// The next batch, nil at the end of the input.
    func next(_ sequence: Int) throws(PipelineError) -> Batch? {
        var blocks: [RecordBlock] = []
        var bytes = 0
        while bytes < plan.settings.batchBytes, blocks.count < plan.settings.batchBlocks, let block = try nextBlock() {
            bytes += block.byteCount
            blocks.append(block)
        }
        if blocks.isEmpty { return nil }
        bytesSinceCut += bytes
        let isCutPoint = bytesSinceCut >= plan.settings.commitBytes
        if isCutPoint { bytesSinceCut = 0 }
        return Batch(
            sequence: sequence, blocks: blocks, end: position, isCutPoint: isCutPoint, ledger: emptyLedger,
            orderedStages: orderedStages)
    }

    private func nextBlock() throws(PipelineError) -> RecordBlock? {
        while position.partition < partitions.count {
            if reader == nil {
                reader = try plan.source.makeReader(partitions[position.partition], from: position.offset, needs: needs)
            }
            if let block = try reader?.next() {
                position.offset = block.end
                return block
            }
            reader = nil
            position = SourcePosition(partition: position.partition + 1, offset: 0)
        }
        return nil
    }
}
