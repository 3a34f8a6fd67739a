// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqEncodings
import WarraqUnicode

/// Makes text of a document's raw bytes, whatever their encoding.
///
/// Trusted are, in this order: a byte order mark; bytes that are UTF-8 and not only ASCII, whatever is declared; the declared
/// encoding, unless it is plainly wrong; UTF-8 with a few broken bytes among more that are whole; what the bytes look like; and
/// UTF-8 with a few broken bytes.
struct TextDecoding: Sendable {
    /// Whether broken bytes fail the document instead of being repaired.
    var isStrict = false
    /// How many repairs are borne: one for so many bytes.
    ///
    /// Text in another encoding has far more.
    static let bytesPerRepair = 20
    /// So many repairs are borne in any text, however short.
    static let freeRepairs = 3
    /// The fields that say in which encoding the text was, which one was declared, and how many U+FFFD stand for broken bytes.
    static let fields: [Effects.Subject] = [
        .field("encoding", .string), .field("encoding_declared", .string), .field("encoding_repaired", .int),
    ]

    /// Decodes; counts repairs as `encoding.repaired` and sets ``fields``.
    ///
    /// - Throws: ``DocumentFailure`` with code `encoding` and the offset of the first broken byte.
    func decode(_ raw: RawContent, for document: inout Document) throws(DocumentFailure) -> Text {
        if let charset = raw.charset { document.fields["encoding_declared"] = .string(charset) }
        let bytes = raw.bytes.span
        if let mark = ByteOrderMark(bytes) {
            return try decode(raw, mark.encoding, skipping: mark.count, &document)
        }
        let broken = UTF8Validation.firstInvalidOffset(in: bytes)
        if let declared = raw.charset.flatMap(CharacterEncoding.init(label:)), declared != .utf8 {
            // UTF-8 is hardly ever so by chance, but UTF-16 may look like it, and encodings that switch look like ASCII.
            if broken == nil, declared.isASCIICompatible {
                return try decode(raw, .utf8, skipping: 0, &document)
            }
            return try decode(raw, declared: declared, &document)
        }
        if raw.charset == nil, let hidden = EncodingDetector.detectHidden(bytes) {
            return try decode(raw, hidden, skipping: 0, &document)
        }
        guard let broken, !isStrict else { return try decode(raw, .utf8, skipping: 0, &document) }
        let repairs = TextDecoder(.utf8).repairs(in: bytes)
        let isBearable = repairs <= TextDecoding.bearable(bytes.count)
        if isBearable, TextDecoding.hasSequences(bytes, for: repairs) {
            return try decode(raw, .utf8, skipping: 0, &document)
        }
        guard let found = EncodingDetector.detect(bytes, mayBeBroken: isBearable) ?? (isBearable ? .utf8 : nil)
        else {
            throw DocumentFailure(
                .encoding, "\(repairs) of \(bytes.count) bytes are no valid UTF-8: the text has another encoding",
                byteOffset: raw.base + broken)
        }
        return try decode(raw, found, skipping: 0, &document)
    }

    /// Whether broken UTF-8 has sequences of several bytes besides what is broken: one for two repairs.
    ///
    /// Text of which all that is not ASCII is broken is in another encoding, however few bytes these are.
    private static func hasSequences(_ bytes: Span<UInt8>, for repairs: Int) -> Bool {
        var count = 0
        for index in bytes.indices.dropFirst() where bytes[index] & 0xC0 == 0x80 {
            if 0xC2...0xF4 ~= bytes[index - 1] { count += 1 }
            if count * 2 >= repairs { return true }
        }
        return false
    }

    /// Decodes by the declared encoding, or by the one that the bytes are in if the declared one cannot be right.
    private func decode(
        _ raw: RawContent, declared: CharacterEncoding, _ document: inout Document
    ) throws(DocumentFailure) -> Text {
        let bytes = raw.bytes.span
        var encoding = declared
        // Latin-1 is what servers say who do not know; among Latin encodings the declared one is as good as any.
        if let other = EncodingDetector.detectOther(than: declared, bytes), !(declared.isLatin && other.isLatin) {
            encoding = other
        }
        let reading = try read(raw, encoding, skipping: 0)
        if reading.repairs > TextDecoding.bearable(bytes.count), let found = EncodingDetector.detect(bytes),
            found != encoding
        {
            return try decode(raw, found, skipping: 0, &document)
        }
        return try accept(reading, raw, &document)
    }

    private func decode(
        _ raw: RawContent, _ encoding: CharacterEncoding, skipping count: Int, _ document: inout Document
    ) throws(DocumentFailure) -> Text {
        try accept(read(raw, encoding, skipping: count), raw, &document)
    }

    /// Text as one encoding has it.
    private struct Reading {
        let encoding: CharacterEncoding
        let text: Text
        var repairs = 0
        /// How many bytes stand before the text.
        var skipped = 0
    }

    private func read(
        _ raw: RawContent, _ encoding: CharacterEncoding, skipping count: Int
    ) throws(DocumentFailure) -> Reading {
        let (bytes, base) = (raw.bytes.dropFirst(count), raw.base + count)
        if encoding == .utf8 {
            guard let broken = UTF8Validation.firstInvalidOffset(in: bytes.span) else {
                return Reading(
                    encoding: encoding, text: Text(validUTF8: bytes, base: raw.tracksOrigins ? base : nil),
                    skipped: count)
            }
            if isStrict {
                throw DocumentFailure(.encoding, "the bytes are no valid UTF-8", byteOffset: base + broken)
            }
        }
        var decoder = StreamingDecoder(encoding, recordsAlignment: raw.tracksOrigins)
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count + bytes.count / 2 + 64)
        decoder.decode(bytes.span, into: &output)
        let alignment = decoder.finish(into: &output)
        let text = Text(validUTF8: output[...], alignment: alignment, base: base)
        return Reading(encoding: encoding, text: text, repairs: decoder.repairs, skipped: count)
    }

    /// Takes a reading for the document's text if its repairs can be borne.
    private func accept(
        _ reading: Reading, _ raw: RawContent, _ document: inout Document
    ) throws(DocumentFailure) -> Text {
        document.fields["encoding"] = .string(reading.encoding.name)
        let count = raw.bytes.count - reading.skipped
        if reading.repairs > 0, isStrict || reading.repairs > TextDecoding.bearable(count) {
            throw DocumentFailure(
                .encoding, "\(reading.repairs) of \(count) bytes are no valid \(reading.encoding.name)",
                byteOffset: raw.base + reading.skipped)
        }
        document.count("encoding.repaired", reading.repairs)
        document.fields["encoding_repaired"] = .int(reading.repairs)
        return reading.text
    }

    private static func bearable(_ count: Int) -> Int { max(freeRepairs, count / bytesPerRepair) }
}
