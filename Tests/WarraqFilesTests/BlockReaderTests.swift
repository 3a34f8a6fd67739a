// SPDX-License-Identifier: Apache-2.0

import Glibc
import Testing
import WarraqFiles
import WarraqTestSupport
import WarraqTesting

@Suite struct BlockReaderTests {
    /// The definition in the documentation of ``BlockReader``, word for word and slow.
    static func plainBlocks(_ bytes: [UInt8], from start: Int = 0, window blockBytes: Int, limit: Int) -> [Block.Shape]
    {
        var (blocks, position) = ([Block.Shape](), start)
        let window = min(blockBytes, limit + 1)
        while position < bytes.count {
            let rest = bytes[position...]
            let view = rest.prefix(window)
            var (end, isOversized) = (bytes.count, false)
            if view.count == window {
                let last = view.lastIndex(of: 10) ?? rest.firstIndex(of: 10)
                end = last.map { $0 + 1 } ?? bytes.count
                let record = end - position - (last == nil ? 0 : 1)
                isOversized = view.lastIndex(of: 10) == nil && record > limit
            }
            let content = isOversized ? [] : Array(bytes[position..<end])
            blocks.append(
                Block.Shape(offset: position, length: end - position, bytes: content, isOversized: isOversized))
            position = end
        }
        return blocks
    }

    static func all(_ reader: consuming BlockReader) throws -> [Block.Shape] {
        var (reader, blocks) = (reader, [Block.Shape]())
        while let block = try reader.next() {
            blocks.append(block.shape)
            #expect(reader.position == block.end)
        }
        return blocks
    }

    static func randomText(_ random: inout SeededGenerator) -> [UInt8] {
        let scripts = ["كتاب", "نص", "文書", "ไทย", "हिन्दी", "слово", "ש", "a", "\r", ""]
        var bytes: [UInt8] = []
        for _ in 0..<Int.random(in: 0...40, using: &random) {
            for _ in 0..<Int.random(in: 0...8, using: &random) {
                bytes += Array((scripts.randomElement(using: &random) ?? "").utf8)
            }
            if Bool.random(using: &random) { bytes.append(10) }
        }
        return bytes
    }

    @Test("yields the blocks of the definition, from every block on, for any sizes")
    func property() throws {
        var random = SeededGenerator(printedFor: #function)
        let folder = try TemporaryFolder()
        for _ in 0..<300 {
            let bytes = Self.randomText(&random)
            let (window, limit) = (Int.random(in: 1...60, using: &random), Int.random(in: 1...60, using: &random))
            let file = try InputFile(try folder.write("data", bytes: bytes))
            let expected = Self.plainBlocks(bytes, window: window, limit: limit)
            let found = try Self.all(BlockReader(file, blockBytes: window, maxRecordBytes: limit))
            #expect(found == expected, "window \(window), limit \(limit)")
            for (index, block) in expected.enumerated() {
                let again = BlockReader(file, from: block.offset, blockBytes: window, maxRecordBytes: limit)
                #expect(try Self.all(again) == Array(expected[index...]))
            }
        }
    }

    @Test("a limit on a record does not depend on the size of blocks", arguments: [1, 3, 7, 64, 4_096])
    func recordLimit(blockBytes: Int) throws {
        let folder = try TemporaryFolder()
        let file = try InputFile(try folder.write("data", "abcde\nabcdef\nab\n"))
        let blocks = try Self.all(BlockReader(file, blockBytes: blockBytes, maxRecordBytes: 5))
        #expect(blocks.filter(\.isOversized).map(\.offset) == [6])
        #expect(blocks.filter(\.isOversized).map(\.length) == [7])
        #expect(blocks.flatMap(\.bytes) == Array("abcde\nab\n".utf8))
    }

    @Test("an empty file has no blocks, and a last record needs no line feed")
    func ends() throws {
        let folder = try TemporaryFolder()
        #expect(try Self.all(BlockReader(InputFile(try folder.write("empty", "")))).isEmpty)
        let blocks = try Self.all(BlockReader(InputFile(try folder.write("open", "a\nb"))))
        #expect(blocks.map(\.bytes) == [Array("a\nb".utf8)])
    }

    @Test("stops at a given end as if the file ended there")
    func upTo() throws {
        let folder = try TemporaryFolder()
        let file = try InputFile(try folder.write("data", "a\nb\nc\n"))
        #expect(try Self.all(BlockReader(file, from: 2, upTo: 4)).map(\.bytes) == [Array("b\n".utf8)])
        #expect(try Self.all(BlockReader(file, from: 4, upTo: 2)).isEmpty)
        #expect(try Self.all(BlockReader(file, from: 100)).isEmpty)
    }

    @Test("a pipe that trickles gives the same blocks as a file", .timeLimit(.minutes(1)))
    func trickle() throws {
        let folder = try TemporaryFolder()
        var random = SeededGenerator(printedFor: #function)
        let bytes = (0..<20).flatMap { _ in Self.randomText(&random) }
        let pipe = folder.pipe("pipe")
        let sizes = (0..<10_000).map { _ in Int.random(in: 1...17, using: &random) }
        let writer = ByteWriter(pipe, bytes, sizes)
        defer { writer.join() }
        let expected = Self.plainBlocks(bytes, window: 100, limit: 30)
        #expect(try Self.all(BlockReader(InputFile(pipe), blockBytes: 100, maxRecordBytes: 30)) == expected)
    }

    @Test("a record of a quarter of a gigabyte is passed over in bounded memory, and those around it are kept")
    func huge() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("huge", "first\n")
        #expect(folder.resize("huge", to: 1 << 28))
        try AppendFile(appendingTo: path).append(Array("\nlast\n".utf8))
        let before = peakMemory()
        let blocks = try Self.all(BlockReader(InputFile(path), maxRecordBytes: 1 << 20))
        // Other tests run beside this one, so the bound is wide; a record held whole would break it.
        #expect(peakMemory() - before < 128 << 10)
        #expect(blocks.map(\.length) == [6, (1 << 28) - 5, 5])
        #expect(blocks.map(\.isOversized) == [false, true, false])
        #expect(blocks.map(\.bytes.count) == [6, 0, 5])
    }
}

@Suite struct LineTests {
    static func lines(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        var result: [String] = []
        forEachLine(in: bytes.span) { result.append(String(decoding: bytes[$0], as: UTF8.self)) }
        return result
    }

    @Test(
        "lines lose their line feed and nothing else",
        arguments: [
            ("", []), ("\n", [""]), ("a", ["a"]), ("a\n", ["a"]), ("a\r\n\nب\u{2028}", ["a\r", "", "ب\u{2028}"]),
        ] as [(String, [String])]
    )
    func lines(text: String, expected: [String]) {
        #expect(Self.lines(text) == expected)
    }

    @Test("searches agree with plain ones")
    func searches() {
        var random = SeededGenerator(printedFor: #function)
        for _ in 0..<200 {
            let bytes = (0..<Int.random(in: 0...50, using: &random)).map { _ in UInt8.random(in: 0...3, using: &random)
            }
            let start = Int.random(in: 0...50, using: &random)
            #expect(
                ByteSearch.first(2, in: bytes.span, from: start)
                    == bytes.indices.first { $0 >= start && bytes[$0] == 2 })
            #expect(ByteSearch.last(2, in: bytes.span) == bytes.lastIndex(of: 2))
        }
    }
}

extension Block {
    struct Shape: Equatable {
        let offset: Int
        let length: Int
        let bytes: [UInt8]
        let isOversized: Bool
    }

    var shape: Shape { Shape(offset: offset, length: length, bytes: bytes, isOversized: isOversized) }
}

/// The largest resident size of this process so far, in KiB.
private func peakMemory() -> Int {
    var usage = rusage()
    _ = unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return Int(usage.ru_maxrss)
}
