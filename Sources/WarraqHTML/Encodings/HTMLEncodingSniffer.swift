// SPDX-License-Identifier: Apache-2.0

import WarraqEncodings
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
        if let mark = ByteOrderMark(bytes) { return HTMLEncoding(name: mark.encoding.name, origin: .byteOrderMark) }
        if let transportLabel, let name = CharacterEncoding(label: transportLabel)?.name {
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
        CharacterEncoding(label: label)?.name
    }

    /// The encoding that a page declares by a `meta` element, as it is to be understood; nil where it declares none.
    ///
    /// - Parameter readsAll: Whether it is looked for behind the first 1,024 bytes, too.
    /// - Complexity: O(1), or O(bytes) with `readsAll`.
    public static func declaration(in bytes: Span<UInt8>, readsAll: Bool) -> String? {
        EncodingPrescan.encoding(declaredIn: bytes) ?? (readsAll ? LateDeclaration.encoding(in: bytes) : nil)
    }
}

extension HTMLParser {
    /// Parses a document in the encoding that it is found to be in.
    ///
    /// Any encoding of the web is decoded; ``HTMLEncodingSniffer`` tells which it is.
    /// - Parameters:
    ///   - bytes: The page as it was received.
    ///   - transportLabel: The `charset` that came with it.
    /// - Throws: ``HTMLError`` with code `too-large` or `too-many-nodes`.
    public static func parse(
        _ bytes: [UInt8], transportLabel: String? = nil, options: HTMLParserOptions = HTMLParserOptions()
    ) throws(HTMLError) -> HTMLDocument {
        try check(bytes.count, options)
        let encoding = HTMLEncodingSniffer.sniff(bytes.span, transportLabel: transportLabel)
        var document: HTMLDocument
        if encoding.name == "utf-8" {
            document = try parse(utf8: bytes, options: options)
        } else {
            let (text, offsets) = decoded(bytes, CharacterEncoding(label: encoding.name) ?? .windows1252)
            document = try build(TreeBuilder(options: options), text, offsets)
        }
        document.encoding = encoding
        return document
    }

    private static func decoded(_ bytes: [UInt8], _ encoding: CharacterEncoding) -> ([UInt8], Alignment) {
        var (text, alignment) = ([UInt8](), Alignment())
        text.reserveCapacity(bytes.count + bytes.count / 8)
        TextDecoder(encoding).decode(bytes.span, into: &text, alignment: &alignment)
        return (text, alignment)
    }
}
