// SPDX-License-Identifier: Apache-2.0

public import WarraqUnicode

/// Makes UTF-8 of a whole text in any encoding of the web: a ``StreamingDecoder`` that is given one piece.
///
/// What is no character of the encoding becomes U+FFFD. A byte order mark is not looked for, and decoded as a character.
public struct TextDecoder: Sendable {
    /// The encoding.
    public let encoding: CharacterEncoding
    private let start: StreamingDecoder

    /// Makes a decoder.
    public init(_ encoding: CharacterEncoding) {
        self.encoding = encoding
        start = StreamingDecoder(encoding)
    }

    /// Appends the decoded text.
    ///
    /// - Parameters:
    ///   - bytes: Any bytes; empty ones append nothing.
    ///   - text: Gets valid UTF-8 behind the bytes it has.
    /// - Returns: How many U+FFFD stand for bytes that could not be decoded.
    /// - Complexity: O(bytes).
    @discardableResult
    public func decode(_ bytes: Span<UInt8>, into text: inout [UInt8]) -> Int {
        var decoder = start
        decoder.decode(bytes, into: &text)
        decoder.finish(into: &text)
        return decoder.repairs
    }

    /// Appends the decoded text and says where it came from.
    ///
    /// - Parameters:
    ///   - bytes: Any bytes; empty ones append nothing.
    ///   - text: Gets valid UTF-8 behind the bytes it has.
    ///   - alignment: Becomes the alignment of what was appended to the bytes.
    /// - Returns: How many U+FFFD stand for bytes that could not be decoded.
    /// - Complexity: O(bytes).
    @discardableResult
    public func decode(_ bytes: Span<UInt8>, into text: inout [UInt8], alignment: inout Alignment) -> Int {
        var decoder = StreamingDecoder(encoding, recordsAlignment: true)
        decoder.decode(bytes, into: &text)
        alignment = decoder.finish(into: &text) ?? Alignment()
        return decoder.repairs
    }

    /// Returns how many U+FFFD decoding would put in for bytes that are no characters; holds a small piece of the text at a time.
    ///
    /// - Complexity: O(bytes).
    public func repairs(in bytes: Span<UInt8>) -> Int {
        var (decoder, text) = (start, [UInt8]())
        for offset in stride(from: 0, to: bytes.count, by: TextDecoder.piece) {
            decoder.decode(bytes.extracting(offset..<min(offset + TextDecoder.piece, bytes.count)), into: &text)
            text.removeAll(keepingCapacity: true)
        }
        decoder.finish(into: &text)
        return decoder.repairs
    }

    /// How many bytes are looked at at a time where the text is not kept.
    private static let piece = 1 << 15

    /// Returns the decoded text of some bytes.
    public func decode(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        decode(bytes.span, into: &text)
        return String(decoding: text, as: UTF8.self)
    }
}
