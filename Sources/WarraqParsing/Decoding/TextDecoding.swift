// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqUnicode

/// Makes text of a document's raw bytes: UTF-8, with or without a byte order mark, repaired where it is broken.
struct TextDecoding: Sendable {
    /// Whether broken bytes fail the document instead of being repaired.
    var isStrict = false
    /// How many repairs are borne: one for so many bytes.
    ///
    /// Text in another encoding has far more.
    static let bytesPerRepair = 20
    /// So many repairs are borne in any text, however short.
    static let freeRepairs = 3

    /// Decodes; counts repairs as `encoding.repaired` on the document.
    ///
    /// - Throws: ``DocumentFailure`` with code `encoding` and the offset of the first broken byte.
    func decode(_ raw: RawContent, for document: inout Document) throws(DocumentFailure) -> Text {
        if let mark = TextDecoding.otherEncoding(raw.bytes.span) {
            throw DocumentFailure(
                .encoding, "the bytes begin with the mark of \(mark), which is not read yet", byteOffset: raw.base)
        }
        let skipped = TextDecoding.byteOrderMarkCount(raw.bytes.span)
        let bytes = raw.bytes.dropFirst(skipped)
        let base = raw.base + skipped
        guard let broken = UTF8Validation.firstInvalidOffset(in: bytes.span) else {
            return Text(validUTF8: bytes, base: raw.tracksOrigins ? base : nil)
        }
        if isStrict { throw DocumentFailure(.encoding, "the bytes are no valid UTF-8", byteOffset: base + broken) }
        return try repair(bytes, base, broken, raw.tracksOrigins, &document)
    }

    private func repair(
        _ bytes: Bytes, _ base: Int, _ broken: Int, _ tracks: Bool, _ document: inout Document
    ) throws(DocumentFailure) -> Text {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count + 64)
        var builder = AlignmentBuilder()
        var copied = 0
        let repairs = UTF8Repair.repair(bytes.span, into: &output) { target, source in
            builder.copy(copied..<source.lowerBound)
            builder.replace(source, targetCount: target.count)
            copied = source.upperBound
        }
        builder.copy(copied..<bytes.count)
        guard repairs <= max(TextDecoding.freeRepairs, bytes.count / TextDecoding.bytesPerRepair) else {
            throw DocumentFailure(
                .encoding, "\(repairs) of \(bytes.count) bytes are no valid UTF-8: the text has another encoding",
                byteOffset: base + broken)
        }
        document.count("encoding.repaired", repairs)
        return Text(
            validUTF8: output[...], alignment: tracks ? builder.finish(sourceCount: bytes.count) : nil, base: base)
    }

    private static func byteOrderMarkCount(_ bytes: Span<UInt8>) -> Int {
        bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
    }

    private static func otherEncoding(_ bytes: Span<UInt8>) -> String? {
        guard bytes.count >= 2 else { return nil }
        if bytes[0] == 0xFF, bytes[1] == 0xFE { return "UTF-16LE" }
        if bytes[0] == 0xFE, bytes[1] == 0xFF { return "UTF-16BE" }
        return nil
    }
}
