// SPDX-License-Identifier: Apache-2.0

import WarraqUnicode

/// Finds out in which encoding a page is.
///
/// - SeeAlso: https://html.spec.whatwg.org/#determining-the-character-encoding
public enum HTMLEncodingSniffer {
    /// The encoding of a page: by its byte order mark, else by the label that came with it, else by a `meta` element in
    /// the first 1,024 bytes, else UTF-8 where all bytes are and some are not ASCII, else by a later `meta` element, else
    /// windows-1252.
    ///
    /// - Parameters:
    ///   - bytes: The page as it was received; empty: windows-1252.
    ///   - transportLabel: The `charset` of an HTTP header or of an archive's record; an unknown one counts for none.
    /// - Complexity: O(1) but for the detection, which reads all bytes.
    public static func sniff(_ bytes: Span<UInt8>, transportLabel: String? = nil) -> HTMLEncoding {
        if let name = byteOrderMark(of: bytes) { return HTMLEncoding(name: name, origin: .byteOrderMark) }
        if let transportLabel, let name = EncodingLabels.name(of: Array(transportLabel.utf8)) {
            return HTMLEncoding(name: name, origin: .transport)
        }
        if let name = EncodingPrescan.encoding(declaredIn: bytes) { return HTMLEncoding(name: name, origin: .meta) }
        if UTF8Validation.firstInvalidOffset(in: bytes) == nil, bytes.indices.contains(where: { bytes[$0] >= 0x80 }) {
            return HTMLEncoding(name: "utf-8", origin: .detection)
        }
        if let name = LateDeclaration.encoding(in: bytes) { return HTMLEncoding(name: name, origin: .meta) }
        return HTMLEncoding(name: "windows-1252", origin: .fallback)
    }

    /// The name by the Encoding standard that a label stands for, in lower case; nil for an unknown one.
    public static func encodingName(forLabel label: String) -> String? {
        EncodingLabels.name(of: Array(label.utf8))
    }

    private static func byteOrderMark(of bytes: Span<UInt8>) -> String? {
        guard bytes.count >= 2 else { return nil }
        if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { return "utf-8" }
        if bytes[0] == 0xFE, bytes[1] == 0xFF { return "utf-16be" }
        if bytes[0] == 0xFF, bytes[1] == 0xFE { return "utf-16le" }
        return nil
    }
}

extension HTMLParser {
    /// Parses a document in the encoding that it is found to be in.
    ///
    /// UTF-8 and windows-1252 are decoded here. A document in another encoding is decoded by the caller and given to
    /// ``parse(utf8:options:)``; ``HTMLEncodingSniffer`` tells which.
    /// - Parameters:
    ///   - bytes: The page as it was received.
    ///   - transportLabel: The `charset` that came with it.
    /// - Throws: ``HTMLError`` with code `unsupported-encoding`, `too-large` or `too-many-nodes`.
    public static func parse(
        _ bytes: [UInt8], transportLabel: String? = nil, options: HTMLParserOptions = HTMLParserOptions()
    ) throws(HTMLError) -> HTMLDocument {
        try check(bytes.count, options)
        let encoding = HTMLEncodingSniffer.sniff(bytes.span, transportLabel: transportLabel)
        var document: HTMLDocument
        switch encoding.name {
        case "utf-8": document = try parse(utf8: bytes, options: options)
        case "windows-1252":
            let (text, offsets) = Windows1252.decode(bytes.span)
            document = try build(TreeBuilder(options: options), text, offsets)
        default: throw HTMLError.unsupported(encoding.name)
        }
        document.encoding = encoding
        return document
    }
}
