// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqFiles
import WarraqReading
import WarraqTestSupport

@Suite("Records of WARC files")
struct WARCRecordTests {
    private func pages(_ batch: DecodedBatch) -> [String] {
        batch.documents.map { String(decoding: $0.raw?.bytes ?? [], as: UTF8.self) }
    }

    @Test("fields, type, charset and id of an answer", arguments: ["1.0", "1.1"])
    func fields(version: String) throws {
        let header = ["Server: x", "content-type : Text/HTML; Charset=\"windows-1256\"", "X-Folded: a", "\tb"]
        let bytes = WARCFile.response(
            7, header, more: ["WARC-Truncated: length"], version: version, body: Array("<p>".utf8))
        let document = try #require(decodeWARC(bytes).documents.first)
        #expect(document.id == "urn:uuid:00000000-0000-4000-8000-000000000007")
        #expect(document.raw?.mediaType == .html && document.raw?.charset == "windows-1256")
        #expect(document.fields["url"] == "https://example.org/7")
        #expect(document.fields["fetched"] == .dateTime(try #require(DateTime("2024-05-12T09:30:00Z"))))
        #expect(document.fields["http.status"] == 200)
        #expect(document.fields["http.content_type"] == "Text/HTML; Charset=\"windows-1256\"")
        #expect(document.fields["warc.type"] == "response" && document.fields["warc.truncated"] == "length")
        #expect(!document.isParsed)
        let byOrigin = try #require(decodeWARC(bytes) { $0.ids = .origin }.documents.first)
        #expect(byOrigin.id == DocumentID(of: byOrigin.origin))
        #expect(byOrigin.fields["warc.record_id"] == "urn:uuid:00000000-0000-4000-8000-000000000007")
    }

    @Test("types, statuses and media types that are asked for")
    func selection() throws {
        let bytes =
            WARCFile.response(1, status: "404 Not Found", body: Array("a".utf8))
            + WARCFile.response(2, ["Content-Type: image/png"], body: Array("b".utf8))
            + WARCFile.response(3, ["Content-Type: text/css"], body: Array("c".utf8))
            + WARCFile.record("request", id: 4, Array("GET / HTTP/1.0\r\n\r\n".utf8))
            + WARCFile.record("revisit", id: 5, contentType: "application/http", Array("HTTP/1.0 200 OK\r\n\r\n".utf8))
            + WARCFile.record("conversion", id: 6, contentType: "text/plain", Array("d".utf8))
            + WARCFile.record("resource", id: 7, contentType: "text/html", Array("e".utf8))
            + WARCFile.record("response", id: 8, contentType: "text/dns", Array("f".utf8))
            + WARCFile.response(9, status: "203", ["Content-Type: text/html"], body: Array("g".utf8))
        let usual = try decodeWARC(bytes)
        #expect(pages(usual) == ["d", "e"])
        #expect(usual.counters == ["warc.other_type": 2, "warc.other_status": 2, "warc.other_media_type": 3])
        #expect(pages(try decodeWARC(bytes) { $0.recordTypes = [.resource] }) == ["e"])
        #expect(pages(try decodeWARC(bytes) { $0.status = [404, 203] }) == ["a", "d", "e", "g"])
        #expect(
            pages(try decodeWARC(bytes) { ($0.status, $0.mediaTypes) = ([200], ["text/*"]) }) == ["c", "d", "e", "f"])
        #expect(
            pages(try decodeWARC(bytes) { ($0.status, $0.mediaTypes) = ([], []) }) == [
                "a", "b", "c", "d", "e", "f", "g",
            ])
    }

    @Test("a type that is missing or vague is found out; pictures are pictures whatever is told")
    func types() throws {
        let page = Array("<!DOCTYPE html><html>".utf8)
        let picture: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]
        let bytes =
            WARCFile.response(1, [], body: page)
            + WARCFile.response(2, ["Content-Type: application/octet-stream"], body: page)
            + WARCFile.response(3, ["Content-Type: text/html"], body: picture)
            + WARCFile.response(4, [], body: picture)
        let batch = try decodeWARC(bytes)
        #expect(batch.documents.map { $0.raw?.mediaType } == [.html, .html])
        #expect(batch.rejected.isEmpty)
        let all = try decodeWARC(bytes) { $0.mediaTypes = [] }
        #expect(all.documents.map { $0.raw?.mediaType } == [.html, .html, "image/png", "image/png"])
    }

    @Test("bodies that are not what their header says are taken as they are, and counted")
    func falseCodings() throws {
        let html = "Content-Type: text/html"
        for coding in ["Transfer-Encoding: chunked", "Content-Encoding: gzip", "Content-Encoding: deflate"] {
            let batch = try decodeWARC(WARCFile.response(1, [html, coding], body: Array("<p>نعم".utf8)))
            #expect(pages(batch) == ["<p>نعم"])
            let counter = coding.hasSuffix("chunked") ? "http.not_chunked" : "http.not_compressed"
            #expect(batch.documents.first.map(countedNames) == [counter])
        }
    }

    @Test("encodings that nobody knows are rejected by name", arguments: ["br", "zstd", "x-secret"])
    func unsupported(coding: String) throws {
        let batch = try decodeWARC(
            WARCFile.response(1, ["Content-Type: text/html", "Content-Encoding: \(coding)"], body: [0x0B, 2, 0x80]))
        #expect(batch.documents.isEmpty)
        let failure = DocumentFailure(
            "unsupported", "the body's encoding '\(coding)' cannot be decoded: only gzip and deflate can")
        #expect(batch.rejected.map(\.failure) == [failure])
        #expect(batch.rejected.first?.document?.fields["url"] == "https://example.org/1")
    }

    @Test("a body that lacks its end is rejected, unless the crawler says that it cut it off")
    func cutBodies() throws {
        let page = WARCFile.page(1, bytes: 9_000)
        let zipped = Array(Compressed.gzip(page).dropLast(1_000))
        let chunks = Array("4000\r\n".utf8) + page
        for (coding, body) in [("Content-Encoding: gzip", zipped), ("Transfer-Encoding: chunked", chunks)] {
            let header = ["Content-Type: text/html", coding]
            let whole = try decodeWARC(WARCFile.response(1, header, body: body))
            #expect(whole.documents.isEmpty && whole.rejected.map(\.failure.code) == [.syntax])
            let cut = try decodeWARC(WARCFile.response(1, header, more: ["WARC-Truncated: length"], body: body))
            #expect(cut.documents.map(countedNames) == [["http.cut_body"]])
            #expect(page.starts(with: cut.documents.first?.raw?.bytes ?? [0]))
        }
        let short = try decodeWARC(
            WARCFile.response(1, ["Content-Type: text/html", "Content-Length: 99999"], body: page))
        #expect(short.documents.map(countedNames) == [["http.short_body"]])
    }

    @Test(
        "hostile chunks and headers end",
        arguments: [
            "fffffffffffffff\r\nabc", "ffffffffffffffffff\r\nabc", "3;\(String(repeating: "x", count: 9_999))",
            "-1\r\n", "3\r\nab", "0", "",
        ])
    func hostileChunks(body: String) throws {
        let batch = try decodeWARC(
            WARCFile.response(1, ["Content-Type: text/html", "Transfer-Encoding: chunked"], body: Array(body.utf8)))
        #expect(batch.documents.count + batch.rejected.count == 1)
    }

    @Test("segments are rejected, an answer without a status line too")
    func others() throws {
        let segment = WARCFile.response(1, more: ["WARC-Segment-Number: 1"], body: Array("a".utf8))
        #expect(try decodeWARC(segment).rejected.map(\.failure.code) == ["unsupported"])
        let noStatus = WARCFile.record("response", id: 1, contentType: "application/http", Array("hello".utf8))
        #expect(try decodeWARC(noStatus).rejected.map(\.failure.message) == ["the answer has no HTTP status line"])
    }

    @Test(
        "digests are verified if asked for",
        arguments: [
            ("WARC-Block-Digest: sha1:", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", true),
            ("WARC-Block-Digest: sha-256:", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", false),
            ("WARC-Block-Digest: sha1:", "VFF2SZP2UJPQHFDMRNHNDYTHEFKJKJRT", true),
            ("WARC-Block-Digest: sha1:", "a94a8fe5ccb19ba61c4c0873d391e987982fbbd3", false),
            ("WARC-Block-Digest: sha1:", "VFFI7ZOMWGN2MHCMBBZ5HEPJQ6MC7O6T", false),
            ("WARC-Block-Digest: md5:", "00", false),
        ])
    func digests(name: String, value: String, isWrong: Bool) throws {
        let record = WARCFile.record(
            "resource", id: 1, contentType: "text/plain", more: [name + value], Array("test".utf8))
        #expect(try decodeWARC(record).documents.map(countedNames) == [[]])
        let counted = try decodeWARC(record) { $0.digests = .count }
        #expect(counted.documents.map(countedNames) == [isWrong ? ["warc.wrong_digest"] : []])
        #expect(
            try decodeWARC(record) { $0.digests = .reject }.rejected.map(\.failure.code) == (isWrong ? ["digest"] : []))
    }

    @Test("options that make no sense are refused, and streams")
    func options() throws {
        let folder = try TemporaryFolder()
        for change: (inout WARCSource.Options) -> Void in [
            { $0.recordTypes = [] }, { $0.status = [20] }, { $0.mediaTypes = ["html"] }, { $0.exclude = ["["] },
        ] {
            #expect(throws: PipelineError.self) { try WARCSource.reading(folder, ["a"], change) }
        }
        let error = #expect(throws: PipelineError.self) { try WARCSource.reading(folder, ["-"]).partitions() }
        #expect(error?.message == "input '-' is a stream, not a file")
    }
}
