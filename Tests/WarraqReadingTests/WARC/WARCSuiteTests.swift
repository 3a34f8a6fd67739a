// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WarraqCore
import WarraqFiles
import WarraqTestSupport

@testable import WarraqReading

/// The samples of other readers of WARC, with what those read.
@Suite("WARC samples of other projects")
struct WARCSuiteTests {
    private struct Expected: Decodable {
        struct Record: Decodable {
            var type: String
            var id: String
            var uri: String?
            var length: Int
        }
        var records: [Record]?
        var offsets: [Int]?
    }

    private static let damaged: Set<String> = ["warcio/example-trunc.warc", "resiliparse/clipped.warc.gz"]

    private func scan(_ path: Path) throws -> [WARCScanner.Found] {
        let file = try InputFile(path)
        let isGzip = WARCFormat(try file.read(at: 0, count: 16)) == .gzip
        var scanner = WARCScanner(
            isGzip
                ? WARCInput(gzip: file, from: 0) : WARCInput(plain: file, from: 0, upTo: file.status.size),
            blockLimit: 100 << 20)
        var found: [WARCScanner.Found] = []
        while let next = try scanner.next() { found.append(next) }
        return found
    }

    private func sourceOf(_ file: URL) throws -> WARCSource {
        var options = WARCSource.Options()
        options.paths = [StagePath(file.path)]
        (options.status, options.mediaTypes, options.ids) = ([], [], .origin)
        return try WARCSource(options: options)
    }

    @Test("types, ids, addresses and lengths of all records, in order")
    func records() throws {
        guard let folder = SharedFolder.url(of: "suites/warc") else { return }
        let json = try Data(contentsOf: folder.appending(path: "expected.json"))
        let expected = try JSONDecoder().decode([String: Expected].self, from: json)
        var compared = 0
        for (name, sample) in expected.sorted(by: { $0.key < $1.key }) where !Self.damaged.contains(name) {
            guard let records = sample.records, !name.hasSuffix(".lz4") else { continue }
            let found = try scan(Path(folder.appending(path: name).path))
            #expect(found.allSatisfy { $0.failure == nil }, "\(name)")
            #expect(found.map { $0.header?.type } == records.map(\.type), "\(name)")
            #expect(found.map { $0.header?.id } == records.map { String($0.id.dropFirst().dropLast()) }, "\(name)")
            #expect(found.map { $0.header?.contentLength } == records.map(\.length), "\(name)")
            let urls = records.map { record in
                record.uri.map { $0.replacing("<", with: "").replacing(">", with: "").replacing(" ", with: "%20") }
            }
            #expect(found.map { $0.header?.url } == urls, "\(name)")
            if let offsets = sample.offsets, name.hasSuffix(".warc") {
                #expect(found.map(\.range.lowerBound) == offsets, "\(name)")
            }
            compared += found.count
        }
        print("WARC samples: \(compared) records compared")
        #expect(compared > 100)
    }

    @Test("a cut record is rejected, those before and behind it are read")
    func truncated() throws {
        guard let folder = SharedFolder.url(of: "suites/warc") else { return }
        let found = try scan(Path(folder.appending(path: "warcio/example-trunc.warc").path))
        #expect(found.map { $0.header?.type } == ["warcinfo", "warcinfo", "response", "request"])
        #expect(found.map { $0.failure?.code } == [nil, nil, .syntax, nil])
        let clipped = try readAll(try sourceOf(folder.appending(path: "resiliparse/clipped.warc.gz")))
        #expect(clipped.documents.isEmpty)
        #expect(clipped.rejected.first?.document?.fields["url"] != nil)
    }

    @Test("pages without their chunks and compression; what is not chunked although it should be, as it is")
    func bodies() throws {
        guard let folder = SharedFolder.url(of: "suites/warc") else { return }
        let chunked = try readAll(try sourceOf(folder.appending(path: "warcio/example-iana.org-chunked.warc")))
        let page = try #require(chunked.documents.first?.raw)
        #expect(page.bytes.starts(with: Array("<!doctype html>".utf8)))
        #expect(String(decoding: page.bytes, as: UTF8.self).contains("Internet Assigned Numbers Authority"))
        let wrong = try readAll(try sourceOf(folder.appending(path: "warcio/example-wrong-chunks.warc.gz")))
        #expect(wrong.documents.count == 1 && wrong.rejected.isEmpty)
        let clueWeb = try readAll(try sourceOf(folder.appending(path: "resiliparse/clueweb-quirk.warc.gz")))
        #expect(clueWeb.documents.count == 29)
        #expect(clueWeb.documents.allSatisfy { $0.counters.contains { $0.name == "warc.wrong_date" } })
        #expect(clueWeb.documents.allSatisfy { $0.fields["http.status"] == 200 && $0.raw?.mediaType == .html })
    }

    @Test("digests of a crawl fit")
    func digests() throws {
        guard let folder = SharedFolder.url(of: "suites/warc") else { return }
        var options = WARCSource.Options()
        options.paths = [StagePath(folder.appending(path: "resiliparse/warcfile.warc.gz").path)]
        (options.digests, options.status) = (.reject, [])
        let batch = try readAll(try WARCSource(options: options))
        #expect(batch.documents.count == 16)
        #expect(batch.rejected.isEmpty)
    }

    @Test("files of other formats are rejected as a whole, with what they are")
    func otherFormats() throws {
        guard let folder = SharedFolder.url(of: "suites/warc") else { return }
        let messages = try [
            "resiliparse/warcfile.warc.lz4", "warcio/example.arc", "warcio/example.arc.gz",
        ].map {
            let batch = try readAll(try sourceOf(folder.appending(path: $0)))
            #expect(batch.documents.isEmpty)
            return batch.rejected.map(\.failure.message)
        }
        #expect(
            messages[0] == [
                "the file is compressed with lz4, which is not read: only plain WARC files and those of gzip are"
            ])
        #expect(
            messages[1] == [
                "the file is an ARC file, the format before WARC, which is not read: only plain WARC files and those of gzip are"
            ])
        #expect(messages[2] == ["no WARC record begins here"])
        // One member over all, which some readers refuse.
        let oneMember = try readAll(try sourceOf(folder.appending(path: "warcio/example-bad.warc.gz.bad")))
        #expect(oneMember.documents.count == 2 && oneMember.rejected.isEmpty)
    }
}
