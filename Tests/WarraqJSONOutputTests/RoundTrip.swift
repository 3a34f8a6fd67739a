// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqFiles
import WarraqJSONOutput
import WarraqReading
import WarraqTestSupport

/// Reads lines as one block and writes them back.
struct RoundTrip {
    var source = JSONLinesSource.Options()
    var sink = JSONLinesSink.Options()
    var needs = PlanNeeds(origins: false)

    init() { (source.paths, sink.path) = (["in.jsonl"], "out.jsonl") }

    func read(_ text: String) throws -> [Document] {
        let source = try JSONLinesSource(options: source)
        var (decoder, batch) = (source.makeDecoder(needs: needs), DecodedBatch())
        let bytes = Array(text.utf8)
        let block = RecordBlock(uri: "in.jsonl", bytes: bytes[...], start: 0, end: bytes.count, byteCount: bytes.count)
        source.decode(block, with: &decoder, into: &batch)
        return batch.documents
    }

    var layout: RecordLayout {
        RecordLayout(
            fields: source.fields.entries.map { .init(FieldName(rawValue: $0.key), $0.value) }, hasExtra: true,
            hasOrigins: needs.origins)
    }

    func write(_ documents: [Document], _ layout: RecordLayout? = nil) throws -> String {
        let sink = try JSONLinesSink(options: sink)
        var (encoder, lines) = (sink.makeEncoder(layout ?? self.layout), sink.makeBatch())
        for document in documents { try sink.encode(document, into: &lines, encoder: &encoder) }
        return String(decoding: lines, as: UTF8.self)
    }

    func callAsFunction(_ text: String) throws -> String { try write(read(text)) }
}

extension TemporaryFolder {
    func stagePath(_ name: String) -> StagePath { StagePath(name, base: path.text) }
}
