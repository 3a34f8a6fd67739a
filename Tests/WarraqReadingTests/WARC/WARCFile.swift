// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqFiles
import WarraqReading
import WarraqTestSupport

/// Writes WARC records for tests.
enum WARCFile {
    /// A record: header fields in order, then the block.
    static func record(
        _ type: String, id: Int, url: String? = nil, contentType: String? = nil, more: [String] = [],
        length: Int? = nil,
        version: String = "1.0", _ block: [UInt8]
    ) -> [UInt8] {
        var lines = ["WARC/\(version)", "WARC-Type: \(type)", "WARC-Record-ID: \(identity(id))"]
        lines.append("WARC-Date: 2024-05-12T09:30:00Z")
        if let url { lines.append("WARC-Target-URI: \(url)") }
        if let contentType { lines.append("Content-Type: \(contentType)") }
        lines += more + ["Content-Length: \(length ?? block.count)", "", ""]
        return Array(lines.joined(separator: "\r\n").utf8) + block + Array("\r\n\r\n".utf8)
    }

    /// The id of a record, in its angle brackets.
    static func identity(_ id: Int) -> String {
        "<urn:uuid:00000000-0000-4000-8000-\(String(1_000_000_000_000 + id).dropFirst())>"
    }

    /// An answer of a server.
    static func response(
        _ id: Int, status: String = "200 OK", _ header: [String] = ["Content-Type: text/html; charset=utf-8"],
        more: [String] = [], length: Int? = nil, version: String = "1.0", body: some Collection<UInt8>
    ) -> [UInt8] {
        let lines = ["HTTP/1.1 \(status)"] + header + ["", ""]
        return record(
            "response", id: id, url: "https://example.org/\(id)", contentType: "application/http; msgtype=response",
            more: more, length: length, version: version, Array(lines.joined(separator: "\r\n").utf8) + Array(body))
    }

    /// A page of so many bytes, in Arabic, that does not compress to nothing.
    static func page(_ id: Int, bytes: Int = 300) -> [UInt8] {
        var (text, number) = ("<!DOCTYPE html><title>صفحة \(id)</title><p>", UInt64(id) &* 0x9E37_79B9_7F4A_7C15 | 1)
        while text.utf8.count < bytes {
            number = number &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            text += "كلمة \(number >> 40) "
        }
        return Array(text.utf8)
    }

    /// The bytes of a document, found as its origin says: each layer cut out, then decoded.
    static func resolve(_ origin: Origin, in file: [UInt8]) throws -> [UInt8] {
        var bytes = file
        for layer in origin.layers {
            let cut = Array(bytes[layer.range])
            var output: [UInt8] = []
            switch layer.codec {
            case "gzip": try Decompression.decompress(cut.span, .gzip, limit: 1 << 30, into: &output)
            case "deflate":
                let format: Decompression.Format = Decompression.isZlib(cut.span) ? .zlib : .deflate
                try Decompression.decompress(cut.span, format, limit: 1 << 30, into: &output)
            case "chunked": output = joinedChunks(cut)
            default: output = cut
            }
            bytes = output
        }
        return Array(bytes[origin.range])
    }

    /// A plain second implementation.
    private static func joinedChunks(_ bytes: [UInt8]) -> [UInt8] {
        var (rest, output) = (bytes[...], [UInt8]())
        while let end = rest.firstIndex(of: 0x0A) {
            let line = String(decoding: rest[..<end], as: UTF8.self).split { ";\r ".contains($0) }.first ?? ""
            guard let count = Int(line, radix: 16), count > 0 else { break }
            output += rest[(end + 1)...].prefix(count)
            rest = rest[(end + 1)...].dropFirst(count + 2)
        }
        return output
    }
}

extension WARCSource {
    /// A source of files in a folder.
    static func reading(
        _ folder: TemporaryFolder, _ paths: [String], _ change: (inout Options) -> Void = { _ in }
    ) throws -> WARCSource {
        var options = Options()
        options.paths = paths.map(folder.stagePath)
        change(&options)
        return try WARCSource(options: options)
    }
}

/// Decodes one file.
func decodeWARC(
    _ bytes: [UInt8], needs: PlanNeeds = PlanNeeds(), _ change: (inout WARCSource.Options) -> Void = { _ in }
) throws -> DecodedBatch {
    let folder = try TemporaryFolder()
    try folder.write("a.warc", bytes: bytes)
    return try readAll(try WARCSource.reading(folder, ["a.warc"], change), needs: needs)
}

/// What happened to a document, each of it once.
func countedNames(_ document: Document) -> [String] { document.counters.map(\.name) }
