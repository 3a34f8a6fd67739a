// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqFiles
import WarraqReading
import WarraqTestSupport
import WarraqTesting

@Suite("What the source warc keeps to")
struct WARCContractTests {
    /// How the records lie in the file.
    enum Shape: CaseIterable { case plain, members, oneMember, unrelatedMembers }

    static func records(_ count: Int) -> [[UInt8]] {
        (0..<count).map { index in
            switch index % 7 {
            case 3: WARCFile.record("request", id: index, Array("GET / HTTP/1.1\r\n\r\n".utf8))
            case 5: WARCFile.response(index, length: index % 2 == 0 ? 7 : 100_000_000, body: WARCFile.page(index))
            default: WARCFile.response(index, body: WARCFile.page(index, bytes: 12_000))
            }
        }
    }

    static func file(_ records: [[UInt8]], _ shape: Shape) -> [UInt8] {
        switch shape {
        case .plain: return records.flatMap { $0 }
        case .members: return records.flatMap { Compressed.gzip($0) }
        case .oneMember: return Compressed.gzip(records.flatMap { $0 })
        case .unrelatedMembers:
            let bytes = records.flatMap { $0 }
            return stride(from: 0, to: bytes.count, by: 30_011).flatMap {
                Compressed.gzip(bytes[$0..<min($0 + 30_011, bytes.count)])
            }
        }
    }

    @Test("blocks, positions and documents, whatever the compression", arguments: Shape.allCases)
    func contract(shape: Shape) throws {
        let folder = try TemporaryFolder()
        let records = WARCContractTests.records(90)
        try folder.write("a.warc", bytes: WARCContractTests.file(records, shape))
        try folder.write("b.warc", bytes: [])
        let source = try WARCSource.reading(folder, ["*.warc"])
        let batch = try readAll(source)
        #expect(batch.documents.count == 90 - 2 * 13)
        #expect(batch.rejected.count == 13)
        var options = WARCSource.Options()
        options.paths = [folder.stagePath("*.warc")]
        let count = batch.documents.count + batch.rejected.count
        try SourceContract(WARCSource.self, options: options, records: count).verify()
    }

    @Test("damaged files are read the same from every block's end on", arguments: Shape.allCases)
    func damaged(shape: Shape) throws {
        let seed = printedSeed()
        var random = SeededGenerator(seed: seed)
        let whole = WARCContractTests.file(WARCContractTests.records(40), shape)
        for round in 0..<6 {
            var bytes = whole
            switch round % 3 {
            case 0: for _ in 0..<4 { bytes[random.below(bytes.count)] = UInt8(random.below(256)) }
            case 1: bytes.removeSubrange(random.below(bytes.count)..<bytes.count)
            default:
                let start = random.below(bytes.count)
                bytes.removeSubrange(start..<min(bytes.count, start + 1 + random.below(50_000)))
            }
            let folder = try TemporaryFolder()
            try folder.write("a.warc", bytes: bytes)
            var options = WARCSource.Options()
            (options.paths, options.ids) = ([folder.stagePath("a.warc")], .origin)
            try SourceContract(WARCSource.self, options: options, seed: seed).verify()
        }
    }

    @Test("every document is where its origin says", arguments: Shape.allCases)
    func origins(shape: Shape) throws {
        let folder = try TemporaryFolder()
        let page = WARCFile.page(1, bytes: 5_000)
        let html = "Content-Type: text/html"
        let chunks =
            Array("7d0\r\n".utf8) + page[..<2_000] + Array("\r\n0BB8;x=y\r\n".utf8) + page[2_000..<5_000]
            + Array("\r\n0\r\n\r\n".utf8)
        let zipped = Compressed.gzip(page[..<5_000])
        let chunkedZip = Array("\(String(zipped.count, radix: 16))\r\n".utf8) + zipped + Array("\r\n0\r\n\r\n".utf8)
        let records = [
            WARCFile.response(1, [html], body: page[..<5_000]),
            WARCFile.response(2, [html, "Transfer-Encoding: chunked"], body: chunks),
            WARCFile.response(3, [html, "Content-Encoding: gzip"], body: zipped),
            WARCFile.response(4, [html, "content-encoding: GZIP", "TRANSFER-ENCODING: chunked"], body: chunkedZip),
            WARCFile.response(5, [html, "Content-Encoding: deflate"], body: Compressed.zlib(page[..<5_000])),
            WARCFile.response(6, [html, "Content-Encoding: deflate"], body: Compressed.raw(page[..<5_000])),
            WARCFile.record("resource", id: 7, url: "file:///a.html", contentType: "text/html", Array(page[..<5_000])),
            WARCFile.record(
                "conversion", id: 8, url: "https://example.org/", contentType: "text/plain", Array(page[..<5_000])),
        ]
        let bytes = WARCContractTests.file(records, shape)
        try folder.write("a.warc", bytes: bytes)
        let batch = try readAll(try WARCSource.reading(folder, ["a.warc"]))
        #expect(batch.documents.count == 8)
        #expect(batch.rejected.isEmpty)
        for document in batch.documents {
            #expect(document.raw?.bytes.elementsEqual(page[..<5_000]) == true, "\(document.id)")
            #expect(document.raw?.base == document.origin.range.lowerBound)
            #expect(
                try WARCFile.resolve(document.origin, in: bytes).elementsEqual(page[..<5_000]), "\(document.origin)")
        }
        let outer = shape == .plain ? [] : ["gzip"]
        #expect(batch.documents[3].origin.layers.map(\.codec) == outer + ["warc", "http", "chunked", "gzip"])
        #expect(batch.documents[6].origin.layers.map(\.codec) == outer + ["warc"])
    }
}
