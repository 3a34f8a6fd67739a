// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqFiles
import WarraqReading
import WarraqTestSupport

extension TemporaryFolder {
    func stagePath(_ name: String) -> StagePath { StagePath(name, base: path.text) }
}

/// Decodes text as one block of `in.jsonl`, or as several.
func decode(
    _ blocks: [(start: Int, bytes: [UInt8])], _ options: JSONLinesSource.Options = .init(),
    needs: PlanNeeds = PlanNeeds()
) throws -> DecodedBatch {
    var options = options
    options.paths = ["in.jsonl"]
    let source = try JSONLinesSource(options: options)
    var (decoder, batch) = (source.makeDecoder(needs: needs), DecodedBatch())
    for (start, bytes) in blocks {
        let block = RecordBlock(
            uri: "in.jsonl", bytes: bytes[...], start: start, end: start + bytes.count, byteCount: bytes.count)
        source.decode(block, with: &decoder, into: &batch)
    }
    return batch
}

func decode(
    _ text: String, _ options: JSONLinesSource.Options = .init(), needs: PlanNeeds = PlanNeeds()
) throws -> DecodedBatch {
    try decode([(0, Array(text.utf8))], options, needs: needs)
}

func decodeBytes(
    _ bytes: [UInt8], _ options: JSONLinesSource.Options = .init(), needs: PlanNeeds = PlanNeeds()
) throws -> DecodedBatch {
    try decode([(0, bytes)], options, needs: needs)
}

/// All blocks of all partitions of a source.
func blocks(of source: some Source, needs: PlanNeeds = PlanNeeds()) throws -> [RecordBlock] {
    var blocks: [RecordBlock] = []
    for partition in try source.partitions() {
        var reader = try source.makeReader(partition, from: 0, needs: needs)
        while let block = try reader.next() { blocks.append(block) }
    }
    return blocks
}

/// All that a source gives.
func readAll(_ source: some Source, needs: PlanNeeds = PlanNeeds()) throws -> DecodedBatch {
    var (decoder, batch) = (source.makeDecoder(needs: needs), DecodedBatch())
    for block in try blocks(of: source, needs: needs) {
        batch.counters.merge(block.counters, uniquingKeysWith: +)
        source.decode(block, with: &decoder, into: &batch)
    }
    return batch
}

/// A document as text, for comparison: everything that a sink could write.
func summary(_ document: Document) -> String {
    let fields = (0..<document.fields.count).map { "\(document.fields.name(at: $0))=\(document.fields.value(at: $0))" }
    return "\(document.id) \(document.origin) \(document.text.string) \(fields) \(document.tags) \(document.counters)"
}
