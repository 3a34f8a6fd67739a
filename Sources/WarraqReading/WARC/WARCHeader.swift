// SPDX-License-Identifier: Apache-2.0

import WarraqCore

/// The header of a WARC record: a line with the version, then named fields.
struct WARCHeader {
    /// `response`, `resource`, `conversion` ..., in small letters.
    let type: String
    /// How many bytes the block has that follows the header; nil if it is missing, no number, or given twice in different ways.
    let contentLength: Int?
    /// The header as written, with its empty line.
    let bytes: ArraySlice<UInt8>
    private let fields: HeaderFields

    /// How a record begins, up to the digits of its version.
    static let magic = Array("WARC/".utf8)

    /// Reads a header; nil if it does not begin with a version or has no end.
    ///
    /// - Parameter bytes: The record, at least up to the end of its header.
    init?(_ bytes: ArraySlice<UInt8>) {
        guard bytes.starts(with: WARCHeader.magic), let lineFeed = bytes.firstIndex(of: 0x0A) else { return nil }
        fields = HeaderFields(bytes, from: lineFeed + 1)
        self.bytes = bytes[..<(fields.end ?? bytes.endIndex)]
        type = (fields.value("warc-type") ?? "").lowercased()
        let lengths = Set(fields.values("content-length").map(WARCHeader.length))
        contentLength = lengths.count == 1 ? lengths.first.flatMap { $0 } : nil
    }

    /// Where the block begins, an index of the bytes that were read; nil if the header has no end.
    var end: Int? { fields.end }

    /// The id without its angle brackets; nil if there is none.
    var id: String? { WARCHeader.unwrapped(fields.value("warc-record-id")) }

    /// The address as a URI: without the angle brackets of some writers, blanks as `%20`.
    var url: String? {
        guard let text = WARCHeader.unwrapped(fields.value("warc-target-uri")) else { return nil }
        if !text.utf8.contains(0x20) { return text }
        return text.split(separator: " ", omittingEmptySubsequences: false).joined(separator: "%20")
    }

    /// When the record was captured, as written.
    var date: String? { fields.value("warc-date") }
    /// What the block is.
    var contentType: String? { fields.value("content-type") }
    /// Why the block was cut off by who wrote it: `length`, `time`, `disconnect`, `unspecified`.
    var truncated: String? { fields.value("warc-truncated") }
    /// Whether the record is a part of one that was cut into segments.
    var isSegment: Bool { fields.value("warc-segment-number") != nil }
    /// The digest of the block, as written: `sha1:AB…`.
    var blockDigest: String? { fields.value("warc-block-digest") }
    /// The digest of the payload, as written.
    var payloadDigest: String? { fields.value("warc-payload-digest") }

    private static func length(_ text: String) -> Int? {
        let digits = text.utf8
        guard !digits.isEmpty, digits.count <= 18, digits.allSatisfy({ $0 &- 48 < 10 }) else { return nil }
        return Int(text)
    }

    private static func unwrapped(_ text: String?) -> String? {
        guard var text else { return nil }
        if text.hasPrefix("<"), text.hasSuffix(">"), text.utf8.count >= 2 { text = String(text.dropFirst().dropLast()) }
        return text.isEmpty ? nil : text
    }
}
