// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqFiles
import WarraqTestSupport
import WarraqTesting

@Suite("Gzip files as streams")
struct GzipStreamTests {
    private func stream(_ folder: TemporaryFolder, _ bytes: [UInt8], from start: Int = 0) throws -> GzipStream {
        GzipStream(try InputFile(try folder.write("a.gz", bytes: bytes)), from: start)
    }

    /// Reads to the end or to damage, in steps of so many bytes.
    private func readAll(
        _ stream: inout GzipStream, step: Int
    ) throws -> (bytes: [UInt8], ends: [Int], damage: CompressionError?) {
        var (bytes, ends): ([UInt8], [Int]) = ([], [])
        while true {
            let before = bytes.count
            switch try stream.read(appendingTo: &bytes, atMost: step) {
            case .bytes: break
            case .memberEnd: ends.append(stream.position)
            case .end: return (bytes, ends, nil)
            case .damaged(let error): return (bytes, ends, error)
            }
            #expect(bytes.count - before <= step)
        }
    }

    @Test("members come one after the other, whatever the size of steps", arguments: [1, 7, 1 << 20])
    func members(step: Int) throws {
        let folder = try TemporaryFolder()
        let parts = (0..<20).map { Array(repeating: UInt8($0), count: $0 * 97) }
        let packed = parts.map { Compressed.gzip($0) }
        var stream = try stream(folder, packed.flatMap { $0 } + [0, 0, 0])
        let (bytes, ends, damage) = try readAll(&stream, step: step)
        #expect(bytes == parts.flatMap { $0 } && damage == nil)
        #expect(ends == packed.indices.map { packed[...$0].reduce(0) { $0 + $1.count } })
        stream.restart(at: ends[9])
        #expect(try readAll(&stream, step: step).bytes == parts[10...].flatMap { $0 })
    }

    @Test("damage is told once and for all, with its member")
    func damage() throws {
        let folder = try TemporaryFolder()
        let (first, second) = (Compressed.gzip(Array("one".utf8)), Compressed.gzip(Array("two".utf8)))
        for (rest, code): ([UInt8], CompressionError.Code) in [
            (Array(second.dropLast(2)), .cut), (Array("text".utf8), .trailing),
            ([0x1F, 0x8B, 9, 0, 0, 0, 0, 0, 0, 0], .corrupt),
        ] {
            var stream = try stream(folder, first + rest)
            let (bytes, ends, damage) = try readAll(&stream, step: 100)
            #expect(damage?.code == code && ends == [first.count] && stream.memberStart == first.count)
            #expect(bytes.starts(with: Array("one".utf8)))
            #expect(try readAll(&stream, step: 100).damage == damage)
        }
        var bomb = try stream(folder, first + Compressed.gzip([UInt8](repeating: 0, count: 8 << 20)))
        #expect(try readAll(&bomb, step: 1 << 20).damage?.code == .expansion)
    }

    @Test("the next member is known by its content, also across the chunks of the search")
    func search() throws {
        let folder = try TemporaryFolder()
        let wanted = Compressed.gzip(Array("WARC/1.0 and more".utf8))
        let other = Compressed.gzip(Array("WARD".utf8))
        for gap in [0, 1, 4_075, 4_096, 8_150, 12_288, 28_672, 600_000] {
            let bytes = other + [UInt8](repeating: 0x1F, count: gap) + wanted + [9]
            let stream = try stream(folder, bytes)
            let magic = Array("WARC/".utf8)
            #expect(try stream.nextMember(from: 0, beginningWith: magic) == other.count + gap)
            #expect(try stream.nextMember(from: other.count + gap + 1, beginningWith: magic) == nil)
        }
    }
}
