// SPDX-License-Identifier: Apache-2.0

public import WarraqUnicode

/// Makes UTF-8 of text in any encoding of the web, as the WHATWG Encoding Standard's decoders do.
///
/// What is no character of the encoding becomes U+FFFD. A byte order mark is not looked for, and decoded as a character.
public struct TextDecoder: Sendable {
    /// The encoding.
    public let encoding: CharacterEncoding

    /// Makes a decoder; it costs some hundred nanoseconds.
    public init(_ encoding: CharacterEncoding) {
        self.encoding = encoding
    }

    /// Appends the decoded text, and to the builder how it maps to the bytes.
    ///
    /// - Parameters:
    ///   - bytes: Any bytes; empty ones append nothing.
    ///   - text: Gets valid UTF-8 behind the bytes it has.
    ///   - alignment: Gets the runs: ASCII as copied, each other character as replaced.
    ///   - sourceOffset: Where `bytes` begin in the source that the alignment leads to.
    /// - Returns: How many U+FFFD stand for bytes that could not be decoded.
    /// - Complexity: O(bytes).
    @discardableResult
    public func decode(
        _ bytes: Span<UInt8>, into text: inout [UInt8], alignment: inout AlignmentBuilder, sourceOffset: Int = 0
    ) -> Int {
        if let table = SingleByteTable(encoding.kind) {
            return table.decode(bytes, into: &text, alignment: &alignment, sourceOffset: sourceOffset)
        }
        var writer = DecodedText(output: text, alignment: alignment, sourceOffset: sourceOffset)
        (text, alignment) = ([], AlignmentBuilder())
        decode(bytes, &writer)
        text = writer.output
        if let builder = writer.alignment { alignment = builder }
        return writer.errors
    }

    /// Appends the decoded text.
    ///
    /// - Parameters:
    ///   - bytes: Any bytes; empty ones append nothing.
    ///   - text: Gets valid UTF-8 behind the bytes it has.
    /// - Returns: How many U+FFFD stand for bytes that could not be decoded.
    @discardableResult
    public func decode(_ bytes: Span<UInt8>, into text: inout [UInt8]) -> Int {
        if let table = SingleByteTable(encoding.kind) { return table.decode(bytes, into: &text) }
        var writer = DecodedText(output: text, alignment: nil, sourceOffset: 0)
        text = []
        decode(bytes, &writer)
        text = writer.output
        return writer.errors
    }

    /// Returns the decoded text of some bytes.
    public func decode(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        decode(bytes.span, into: &text)
        return String(decoding: text, as: UTF8.self)
    }

    private func decode(_ bytes: Span<UInt8>, _ writer: inout DecodedText) {
        switch encoding.kind {
        case .utf8: writer.appendUTF8(bytes)
        case .replacement:
            if !bytes.isEmpty { writer.append(.invalid(bytes.count), at: 0, bytes) }
        case .utf16LE: writer.append(bytes) { UTF16.character(bytes, $0, high: 1) }
        case .utf16BE: writer.append(bytes) { UTF16.character(bytes, $0, high: 0) }
        case .gb18030: writer.append(bytes) { GB18030.character(bytes, $0) }
        case .big5: writer.append(bytes) { Big5.character(bytes, $0) }
        case .eucKR: writer.append(bytes) { EUCKR.character(bytes, $0) }
        case .shiftJIS: writer.append(bytes) { ShiftJIS.character(bytes, $0) }
        case .eucJP: writer.append(bytes) { EUCJP.character(bytes, $0) }
        case .iso2022JP:
            var state = ISO2022JP()
            writer.append(bytes) { state.character(bytes, $0) }
        case .singleByte, .userDefined: break
        }
    }
}
