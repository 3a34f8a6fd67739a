// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqFiles
import WarraqTestSupport
import WarraqTesting

@Suite("Decompressing bytes in memory")
struct DecompressionTests {
    private let text = Array(String(repeating: "أخبار اليوم, news of today, 今日新闻 ", count: 3_000).utf8)

    private func decompress(
        _ bytes: [UInt8], _ format: Decompression.Format, limit: Int = 1 << 30
    ) -> (output: [UInt8], error: CompressionError?) {
        var output: [UInt8] = []
        do throws(CompressionError) {
            try Decompression.decompress(bytes.span, format, limit: limit, into: &output)
            return (output, nil)
        } catch {
            return (output, error)
        }
    }

    @Test("gzip of one and more members, zlib and bare deflate")
    func formats() {
        #expect(decompress(Compressed.gzip(text), .gzip).output == text)
        #expect(
            decompress(Compressed.gzip(text) + Compressed.gzip([]) + Compressed.gzip(text), .gzip).output == text + text
        )
        #expect(decompress(Compressed.gzip(text) + [0, 0, 0], .gzip).error == nil)
        #expect(decompress(Compressed.zlib(text), .zlib).output == text)
        #expect(decompress(Compressed.raw(text), .deflate).output == text)
        #expect(Decompression.isGzip(Compressed.gzip([]).span) && Decompression.isZlib(Compressed.zlib([]).span))
        #expect(!Decompression.isGzip(text.span) && !Decompression.isZlib(text.span))
    }

    @Test("every cut is told with its place, and gives what came before it")
    func cuts() {
        let packed = Compressed.gzip(text)
        for count in [0, 1, 9, 12, packed.count / 2, packed.count - 9, packed.count - 1] {
            let (output, error) = decompress(Array(packed[..<count]), .gzip)
            #expect(error == CompressionError(.cut, "the compressed data are cut off", offset: count))
            #expect(text.starts(with: output))
        }
    }

    @Test("changed bytes are an error or change nothing")
    func changes() {
        var random = SeededGenerator(printedFor: "changes")
        let packed = Compressed.gzip(text)
        for _ in 0..<200 {
            var broken = packed
            broken[random.below(packed.count)] ^= UInt8(1 << random.below(8))
            let (output, error) = decompress(broken, .gzip)
            // Bytes of the header (name, time, system) are not under the checksum.
            #expect(error != nil || output == text)
        }
        #expect(decompress(packed + [1], .gzip).error?.code == .trailing)
        #expect(decompress(packed + [1], .gzip).output == text)
        #expect(decompress(Array("<html>".utf8), .gzip).error?.code == .corrupt)
        #expect(decompress(Array("<html>".utf8), .zlib).error?.description.hasSuffix(", at compressed byte 2") == true)
    }

    @Test("limits: as many bytes as wanted, and no bombs")
    func limits() {
        let packed = Compressed.gzip(text)
        #expect(decompress(packed, .gzip, limit: text.count).error == nil)
        let (output, error) = decompress(packed, .gzip, limit: text.count - 1)
        #expect(error?.code == .tooLarge && output.count == text.count - 1)
        let bomb = Compressed.gzip([UInt8](repeating: 0, count: 30 << 20))
        let (grown, bound) = decompress(bomb, .gzip)
        #expect(bound?.code == .expansion)
        #expect(grown.count < 2 << 20)
        #expect(decompress(Compressed.gzip([UInt8](repeating: 0, count: 1 << 20)), .gzip).error == nil)
        #expect(ExpansionBound(ratio: 100).allows(.max, from: .max))
    }
}
