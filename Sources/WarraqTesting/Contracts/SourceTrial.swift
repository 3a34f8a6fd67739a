// SPDX-License-Identifier: Apache-2.0

import WarraqCore

/// Reads partitions of a source in every order that an engine may.
struct SourceTrial {
    private let source: ConfiguredSource
    private let needs: PlanNeeds

    /// At so many block ends a second reader begins, at most.
    private static let restarts = 64

    init(_ source: ConfiguredSource, needs: PlanNeeds) { (self.source, self.needs) = (source, needs) }

    func verify(
        _ partitions: [Partition], records: Int?, _ findings: inout Findings, using random: inout SeededGenerator
    ) throws(PipelineError) {
        var accounted = 0
        var ids: [DocumentID: Int] = [:]
        for partition in partitions {
            let blocks = try read(partition, from: 0)
            checkPlaces(blocks, of: partition, &findings)
            if partition.isRepeatable { try checkRestarts(blocks, of: partition, &findings) }
            let decoded = decodeInOrder(blocks)
            checkReuse(blocks, decoded, &findings, using: &random)
            for batch in decoded {
                accounted += batch.documents.count + batch.rejected.count
                DecodedRules(effects: source.effects, partition: partition).check(batch, &findings)
                for document in batch.documents { ids[document.id, default: 0] += 1 }
            }
        }
        if let records {
            findings.require(accounted == records, "accounts for \(accounted) of \(records) records")
        }
        guard !source.effects.givesIDs else { return }
        for (id, count) in ids where count > 1 {
            findings.add("makes \(count) documents of one id", at: id.description)
        }
    }

    private func read(_ partition: Partition, from offset: Int) throws(PipelineError) -> [RecordBlock] {
        var reader = try source.makeReader(partition, from: offset, needs: needs)
        var blocks: [RecordBlock] = []
        while let block = try reader.next() { blocks.append(block) }
        return blocks
    }

    private func checkPlaces(_ blocks: [RecordBlock], of partition: Partition, _ findings: inout Findings) {
        var end = 0
        for block in blocks {
            findings.require(block.start == end, "begins a block at \(block.start), not at \(end)", at: partition.uri)
            findings.require(block.end > block.start, "makes an empty block at \(block.start)", at: partition.uri)
            findings.require(block.byteCount >= 0, "makes a block of \(block.byteCount) bytes", at: partition.uri)
            end = block.end
        }
    }

    private func checkRestarts(
        _ blocks: [RecordBlock], of partition: Partition, _ findings: inout Findings
    ) throws(PipelineError) {
        let step = max(1, blocks.count / SourceTrial.restarts)
        for index in stride(from: 0, to: blocks.count, by: step) {
            let rest = try read(partition, from: blocks[index].end)
            let isEqual = rest.elementsEqual(blocks[(index + 1)...]) { SourceTrial.isEqual($0, $1) }
            findings.require(
                isEqual, "reads other blocks when it begins at \(blocks[index].end), the end of a block",
                at: partition.uri)
        }
    }

    private static func isEqual(_ one: RecordBlock, _ other: RecordBlock) -> Bool {
        (one.uri, one.start, one.end, one.byteCount) == (other.uri, other.start, other.end, other.byteCount)
            && one.bytes == other.bytes && one.references == other.references
            && one.records == other.records && one.failure == other.failure
    }

    private func decodeInOrder(_ blocks: [RecordBlock]) -> [DecodedBatch] {
        let decoder = source.makeDecoder(needs: needs)
        return blocks.map { SourceTrial.decode($0, with: decoder) }
    }

    private static func decode(_ block: RecordBlock, with decoder: any SourceDecoder) -> DecodedBatch {
        var batch = DecodedBatch()
        decoder.decode(block, into: &batch)
        return batch
    }

    /// Decodes every block with a decoder of its own, and all in any order with one.
    private func checkReuse(
        _ blocks: [RecordBlock], _ inOrder: [DecodedBatch], _ findings: inout Findings,
        using random: inout SeededGenerator
    ) {
        let shared = source.makeDecoder(needs: needs)
        for index in blocks.indices.shuffled(using: &random) {
            let alone = SourceTrial.decode(blocks[index], with: source.makeDecoder(needs: needs))
            let shuffled = SourceTrial.decode(blocks[index], with: shared)
            let place = "\(blocks[index].uri) from \(blocks[index].start)"
            findings.require(
                SourceTrial.isEqual(alone, inOrder[index]) && SourceTrial.isEqual(alone, shuffled),
                "decodes a block to other documents after other blocks", at: place)
            appendToFull(blocks[index], alone, &findings, at: place)
        }
    }

    /// Decodes a block into a batch that holds documents already: they must stay.
    private func appendToFull(
        _ block: RecordBlock, _ alone: DecodedBatch, _ findings: inout Findings, at place: String
    ) {
        var batch = alone
        source.makeDecoder(needs: needs).decode(block, into: &batch)
        let isAppended =
            batch.documents.count == 2 * alone.documents.count && batch.rejected.count == 2 * alone.rejected.count
        findings.require(isAppended, "does not append to what is in the batch already", at: place)
    }

    private static func isEqual(_ one: DecodedBatch, _ other: DecodedBatch) -> Bool {
        one.documents.elementsEqual(other.documents) { left, right in
            Outcome.Snapshot(left) == Outcome.Snapshot(right) && left.origin == right.origin
                && left.raw?.bytes == right.raw?.bytes && left.raw?.mediaType == right.raw?.mediaType
        }
            && one.rejected.elementsEqual(other.rejected) {
                $0.origin == $1.origin && $0.failure == $1.failure && $0.position == $1.position
            }
    }
}
