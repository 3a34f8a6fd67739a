// SPDX-License-Identifier: Apache-2.0

import Glibc
import WarraqCore
import WarraqFiles
import WarraqJSONOutput
import WarraqReading

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

/// A folder that goes away with the value that holds it.
final class TemporaryFolder {
    let path: Path

    init() throws {
        var name = Array("/tmp/warraq-output-XXXXXX".utf8CString)
        guard unsafe mkdtemp(&name) != nil else { throw FileError("create", "/tmp", errno: errno) }
        path = Path(bytes: name.dropLast().map { UInt8(bitPattern: $0) })
    }

    deinit { try? FileSystem.removeTree(path) }

    func stagePath(_ name: String) -> StagePath { StagePath(name, base: path.text) }

    func read(_ name: String) throws -> String {
        String(decoding: try FileSystem.read(path.joined(Path(name))), as: UTF8.self)
    }

    var names: [String] { get throws { try FileSystem.names(in: path).map(\.text) } }
}
