// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqFiles

/// The page in a record: what a server sent without how it sent it, or the block of a record that is no answer.
struct WARCPage {
    /// The bytes, with type and charset.
    private(set) var raw: RawContent
    /// Where the bytes lie in the block, if nothing else is between; nil for an HTTP body.
    private(set) var bodyRange: Range<Int>?
    /// The layers between the record and the bytes.
    private(set) var layers: [Origin.Layer] = []
    /// What is worth counting.
    var counters: [String] = []
    /// Where the payload begins in the block, as an index of its bytes.
    let payloadStart: Int
    /// Why the record is no document; nil if it is one.
    private(set) var unmet: WARCSelection.Criterion?
    private let message: HTTPMessage?
    private let limit: Int
    /// Whether the type was told; one that was not is found out from the decoded bytes.
    private var isTyped = false

    /// Types that say nothing.
    private static let vague: Set<String> = [
        "application/octet-stream", "application/unknown", "unknown/unknown", "binary/octet-stream", "*/*",
    ]

    /// Reads the header of an answer and sets the fields that come of it.
    init(
        _ record: WARCRecord, _ header: WARCHeader, _ selection: WARCSelection, _ fields: inout Fields
    ) throws(DocumentFailure) {
        let block = record.block
        let declared = header.contentType.map(ContentType.init)
        let isHTTP = declared?.type == "application/http" || header.type == "response" && declared?.type == nil
        (message, limit) = (isHTTP ? HTTPMessage(block) : nil, selection.limits.documentBytes)
        var type = declared
        payloadStart = message?.bodyStart ?? block.startIndex
        if let message {
            fields["http.status"] = .int(message.status)
            if let sent = message.contentType { fields["http.content_type"] = .string(sent) }
            if !selection.takes(status: message.status) { unmet = .status }
            type = message.contentType.map(ContentType.init)
            let start = message.bodyStart - block.startIndex
            layers = [
                Origin.Layer(codec: "http", range: record.headerCount + start..<record.headerCount + block.count)
            ]
        } else if isHTTP {
            throw DocumentFailure(
                .syntax, "the answer has no HTTP status line", byteOffset: record.origin.range.lowerBound)
        }
        let base = message == nil ? record.headerCount : 0
        bodyRange = message == nil ? 0..<block.count : nil
        raw = RawContent(
            bytes: block[payloadStart...], mediaType: type?.type.map { MediaType($0) } ?? .unknown,
            charset: type?.charset,
            base: base)
        isTyped = type?.type.map { !Self.vague.contains($0) } ?? false
        if unmet == nil, isTyped, !selection.takes(raw.mediaType) { unmet = .mediaType }
    }

    /// Takes the codings of an HTTP body off and finds out its type, if that was not told.
    ///
    /// - Parameter isTruncated: Whether the crawler says that it has cut the body off, so that its end may be missing.
    mutating func decode(isTruncated: Bool, _ selection: WARCSelection) throws(DocumentFailure) {
        if let message {
            if let length = message.contentLength, message.transferCodings.isEmpty, length > raw.bytes.count {
                counters.append("http.short_body")
            }
            var body = HTTPBody(raw.bytes, limit: limit)
            try body.decode(transfer: message.transferCodings, content: message.contentCodings)
            if let cut = body.cut {
                guard isTruncated else { throw DocumentFailure(.syntax, "the body is not whole: \(cut)") }
                counters.append("http.cut_body")
            }
            raw.bytes = body.bytes
            layers += body.layers
            counters += body.counters
        }
        settleType()
        if !selection.takes(raw.mediaType) { unmet = .mediaType }
    }

    /// Content that bears the sign of pictures, archives and the like is that, whatever was told.
    private mutating func settleType() {
        let found = WARCPage.type(of: raw.bytes.span)
        let isBinary =
            found != "image/svg+xml" && WARCPage.binaries.contains { found.description.hasPrefix($0) }
        if !isTyped || isBinary { raw.mediaType = found }
    }

    private static let binaries = [
        "image/", "audio/", "video/", "application/pdf", "application/zip", "application/gzip",
    ]

    private static func type(of bytes: Span<UInt8>) -> MediaType {
        let prefix = bytes.extracting(0..<min(bytes.count, MediaTypeSniffer.prefixBytes))
        return MediaType(MediaTypeSniffer.sniff(prefix: prefix, fileName: ""))
    }
}
