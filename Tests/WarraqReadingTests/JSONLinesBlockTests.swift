// SPDX-License-Identifier: Apache-2.0

import Glibc
import Testing
import WarraqCore
import WarraqFiles
import WarraqReading
import WarraqTestSupport
import WarraqTesting

@Suite("Blocks of JSON Lines")
struct JSONLineBlockTests {
    @Test("any cut of the input into blocks gives the same documents and rejections")
    func cuts() throws {
        let seed = printedSeed()
        var random = SeededGenerator(seed: seed)
        let lines = (0..<60).map { Self.line($0, &random) }
        let whole = try decode([(0, lines.flatMap { $0 })])
        let expected = Self.described(whole)
        #expect(whole.documents.count + whole.rejected.count > 20)
        for _ in 0..<40 {
            var (blocks, start): ([(start: Int, bytes: [UInt8])], Int) = ([], 0)
            for line in lines {
                if blocks.isEmpty || UInt8.random(in: 0...3, using: &random) == 0 { blocks.append((start, [])) }
                blocks[blocks.count - 1].bytes += line
                start += line.count
            }
            #expect(Self.described(try decode(blocks)) == expected, "seed \(seed)")
        }
    }

    private static func line(_ index: Int, _ random: inout SeededGenerator) -> [UInt8] {
        let samples = [
            "{\"id\":\"\(index)\",\"text\":\"سطر \(index)\",\"k\":[\(index)]}",
            "{\"k\":1,\"text\":\"a\\nb\",\"k\":\(index)}", "", " ",
            "{broken", "{\"text\":5}", "{\"z\":1,\"a\":2,\"text\":\"日本\"}\r",
            "{\"text\":\"t\",\"extra\":{\"a\":1},\"tags\":[],\"source\":{\"uri\":\"u\",\"start\":0,\"end\":1}}",
        ]
        var bytes = Array((samples.randomElement(using: &random) ?? "").utf8)
        if UInt8.random(in: 0...5, using: &random) == 0, !bytes.isEmpty {
            bytes[bytes.count / 2] = UInt8.random(in: 0x20...0xFF, using: &random)
        }
        return bytes + [0x0A]
    }

    private static func described(_ batch: DecodedBatch) -> [String] {
        batch.documents.map(summary) + batch.rejected.map { "\($0.origin) \($0.failure) \($0.position)" }
    }

    @Test("a file is one partition, read from any block's end on")
    func resume() throws {
        let folder = try TemporaryFolder()
        let line = "{\"text\":\"\(String(repeating: "نص ", count: 200))\"}\n"
        try folder.write("a.jsonl", String(repeating: line, count: 2000))
        var options = JSONLinesSource.Options()
        options.paths = [folder.stagePath("*.jsonl")]
        let source = try JSONLinesSource(options: options)
        let partition = try #require(source.partitions().first)
        #expect(partition.uri == "a.jsonl")
        #expect(partition.byteCount == line.utf8.count * 2000)
        #expect(partition.isRepeatable)
        let all = try blocks(of: source)
        #expect(all.count > 5)
        var reader = try source.makeReader(partition, from: all[2].end, needs: PlanNeeds())
        #expect(try reader.next()?.bytes == all[3].bytes)
        #expect(try readAll(source).documents.count == 2000)
    }

    @Test("gzip files are read as if they were plain, any number of members; what lies behind damage is rejected once")
    func gzip() throws {
        let folder = try TemporaryFolder()
        let lines = (0..<3_000).map { "{\"id\":\"\($0)\",\"text\":\"سطر \($0 &* 7_919)\"}\n" }
        let bytes = Array(lines.joined().utf8)
        let packed = Compressed.gzip(bytes[..<50_001]) + Compressed.gzip(bytes[50_001...])
        try folder.write("plain.jsonl", bytes: bytes)
        try folder.write("packed.jsonl.gz", bytes: packed)
        try folder.write("cut.jsonl.gz", bytes: Array(packed.dropLast(2_000)))
        func read(_ name: String) throws -> DecodedBatch {
            var options = JSONLinesSource.Options()
            options.paths = [folder.stagePath(name)]
            return try readAll(try JSONLinesSource(options: options))
        }
        let (plain, gzip, cut) = (try read("plain.jsonl"), try read("packed.jsonl.gz"), try read("cut.jsonl.gz"))
        #expect(gzip.documents.map(\.text) == plain.documents.map(\.text) && gzip.rejected.isEmpty)
        #expect(gzip.documents.map(\.origin.range) == plain.documents.map(\.origin.range))
        #expect(gzip.documents[7].origin.layers == [Origin.Layer(codec: "gzip", range: 0..<packed.count)])
        #expect(plain.documents.map(\.text).starts(with: cut.documents.map(\.text)))
        #expect(cut.documents.count > 1_000 && cut.documents.count < 3_000)
        #expect(cut.rejected.last?.failure.code == .unreadable)
        #expect(
            cut.rejected.last?.failure.message.hasSuffix(
                "cut.jsonl.gz: the gzip member is cut off, at compressed byte \(packed.count - 2_000)") == true)
    }

    @Test("a line above the limit is rejected with its place and not kept; the next ones go through")
    func oversized() throws {
        let folder = try TemporaryFolder()
        let long = "{\"text\":\"\(String(repeating: "x", count: 100_000))\"}\n"
        try folder.write("a.jsonl", "{\"text\":\"a\"}\n" + long + "{\"text\":\"b\"}\n")
        var (options, needs) = (JSONLinesSource.Options(), PlanNeeds())
        options.paths = [folder.stagePath("a.jsonl")]
        needs.limits.recordBytes = 1_000
        let batch = try readAll(try JSONLinesSource(options: options), needs: needs)
        #expect(batch.documents.map(\.text) == ["a", "b"])
        #expect(
            batch.rejected.first?.failure
                == DocumentFailure(
                    .limit, "the line has \(long.utf8.count) bytes, more than the limit of 1000", byteOffset: 13))
        #expect(batch.rejected.first?.origin.range == 13..<13 + long.utf8.count)
    }

    @Test("a file that disappears after it was listed is rejected once; other files go through")
    func disappears() throws {
        let folder = try TemporaryFolder()
        let gone = try folder.write("a.jsonl", "{\"text\":\"a\"}\n")
        try folder.write("b.jsonl", "{\"text\":\"b\"}\n")
        var options = JSONLinesSource.Options()
        options.paths = [folder.stagePath("*.jsonl")]
        let source = try JSONLinesSource(options: options)
        let partitions = try source.partitions()
        try FileSystem.remove(gone)
        var (decoder, batch) = (source.makeDecoder(needs: PlanNeeds()), DecodedBatch())
        for partition in partitions {
            var reader = try source.makeReader(partition, from: 0, needs: PlanNeeds())
            while let block = try reader.next() { source.decode(block, with: &decoder, into: &batch) }
        }
        #expect(batch.documents.map(\.text) == ["b"])
        #expect(batch.rejected.map(\.failure.code) == [.unreadable])
        #expect(batch.rejected.first?.origin == Origin(uri: "a.jsonl", range: 0..<13))
        var resumed = try source.makeReader(partitions[0], from: 13, needs: PlanNeeds())
        #expect(try resumed.next() == nil)
    }

    @Test("a file that has grown is read as it was listed; what is missing of one that has shrunk is rejected")
    func changes() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.jsonl", "{\"text\":\"a\"}\n{\"text\":\"b\"}\n")
        var options = JSONLinesSource.Options()
        options.paths = [folder.stagePath("a.jsonl")]
        let source = try JSONLinesSource(options: options)
        let partition = try #require(source.partitions().first)
        func read() throws -> DecodedBatch {
            var (decoder, batch) = (source.makeDecoder(needs: PlanNeeds()), DecodedBatch())
            var reader = try source.makeReader(partition, from: 0, needs: PlanNeeds())
            while let block = try reader.next() { source.decode(block, with: &decoder, into: &batch) }
            return batch
        }
        try folder.write("a.jsonl", "{\"text\":\"a\"}\n{\"text\":\"b\"}\n{\"text\":\"c\"}\n")
        #expect(try read().documents.map(\.text) == ["a", "b"])
        try folder.write("a.jsonl", "{\"text\":\"a\"}\n")
        let batch = try read()
        #expect(batch.documents.map(\.text) == ["a"])
        #expect(batch.rejected.map(\.failure.code) == [.unreadable])
        #expect(batch.rejected.first?.origin.range == 13..<26)
    }

    @Test("a named pipe is read once, as it comes")
    func pipe() throws {
        let folder = try TemporaryFolder()
        let path = folder.path.joined("pipe")
        #expect(unsafe mkfifo(path.description, 0o600) == 0)
        // Opened for both ends, so that nothing waits for the other one.
        let descriptor = unsafe open(path.description, O_RDWR)
        var options = JSONLinesSource.Options()
        options.paths = [folder.stagePath("pipe")]
        let source = try JSONLinesSource(options: options)
        let partition = try #require(source.partitions().first)
        #expect(!partition.isRepeatable && partition.byteCount == nil)
        let text = "{\"text\":\"a\"}\n{\"text\":\"b\"}\n"
        #expect(unsafe write(descriptor, text, text.utf8.count) == text.utf8.count)
        var reader = try source.makeReader(partition, from: 0, needs: PlanNeeds())
        let holder = unsafe open(path.description, O_RDONLY | O_NONBLOCK)
        close(descriptor)
        let block = try #require(try reader.next())
        close(holder)
        #expect(block.bytes.count == text.utf8.count)
        #expect(try reader.next() == nil)
    }

    @Test("missing input, an empty pattern and a malformed one are said before the run")
    func unusable() throws {
        let folder = try TemporaryFolder()
        for (path, code) in [("none.jsonl", "input-unusable"), ("*.jsonl", "input-unusable"), ("[", "out-of-range")] {
            var options = JSONLinesSource.Options()
            options.paths = [folder.stagePath(path)]
            let source = try JSONLinesSource(options: options)
            let error = #expect(throws: PipelineError.self) { try source.partitions() }
            #expect(error?.code.description == code)
            #expect(error?.option == ["paths"])
        }
    }
}
