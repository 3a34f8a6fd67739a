// SPDX-License-Identifier: Apache-2.0

public import WarraqUnicode

/// Makes UTF-8 of text in any encoding of the web, piece by piece: for files larger than memory, and for bytes as they come.
///
/// ```swift
/// var decoder = StreamingDecoder(encoding)
/// var text: [UInt8] = []
/// while let block = try reader.next() {
///     decoder.decode(block.span, into: &text)
///     use(text.span)  // whole scalars, always
///     text.removeAll(keepingCapacity: true)
/// }
/// decoder.finish(into: &text)
/// ```
///
/// Wherever the text is cut, the output is that of the whole: at most three bytes at the end of a piece wait for the next one.
/// The decoders are those of the WHATWG Encoding Standard; what is no character of the encoding becomes U+FFFD.
public struct StreamingDecoder: Sendable {
    /// The encoding; the one that a byte order mark tells once it was read.
    public private(set) var encoding: CharacterEncoding
    private var readsMark: Bool
    private let recordsAlignment: Bool
    private var state: State
    private var decoding: CharacterDecoding
    /// Bytes that wait for those behind them: three at most.
    private var waiting: [UInt8] = []
    private var markCount = 0

    /// What is remembered of the bytes before.
    private enum State {
        case none
        case table(SingleByteTable)
        case switching(ISO2022JP)
    }

    /// Begins a text.
    ///
    /// - Parameters:
    ///   - encoding: How the bytes are to be read.
    ///   - readsMark: Whether a byte order mark at the beginning is left out and decides on the encoding, whatever was given; else
    ///     it is a character.
    ///   - recordsAlignment: Whether ``finish(into:)`` says where each character came from, for texts of up to 2 GiB. That takes a
    ///     bit of memory for each byte.
    public init(_ encoding: CharacterEncoding, readsMark: Bool = false, recordsAlignment: Bool = false) {
        (self.encoding, self.readsMark, self.recordsAlignment) = (encoding, readsMark, recordsAlignment)
        (state, decoding) = StreamingDecoder.start(encoding, recordsAlignment)
    }

    private static func start(_ encoding: CharacterEncoding, _ recordsAlignment: Bool) -> (State, CharacterDecoding) {
        let decoding = CharacterDecoding(recordsAlignment: recordsAlignment, of: encoding)
        if let table = SingleByteTable.table(of: encoding.kind) { return (.table(table), decoding) }
        return (encoding.kind == .iso2022JP ? .switching(ISO2022JP()) : .none, decoding)
    }

    /// How many U+FFFD stand for bytes that could not be decoded, so far.
    public var repairs: Int { decoding.repairs }

    /// Decodes the next bytes.
    ///
    /// - Parameters:
    ///   - bytes: Any bytes; empty ones change nothing.
    ///   - text: Gets valid UTF-8 behind the bytes it has; the caller may take it out between two calls.
    /// - Complexity: O(bytes).
    public mutating func decode(_ bytes: Span<UInt8>, into text: inout [UInt8]) {
        if bytes.isEmpty { return }
        var start = 0
        if !waiting.isEmpty {
            // Some more bytes decide on all that wait.
            let taken = Swift.min(bytes.count, 16)
            var joined = waiting
            joined.append(copying: bytes.extracting(0..<taken))
            let used = decode(joined.span, isLast: false, into: &text)
            if taken == bytes.count {
                waiting = Array(joined[used...])
                return
            }
            start = used - waiting.count
        }
        let rest = bytes.extracting(start..<bytes.count)
        let used = decode(rest, isLast: false, into: &text)
        waiting.removeAll(keepingCapacity: true)
        waiting.append(copying: rest.extracting(used..<rest.count))
    }

    /// Ends the text: a character that is cut off becomes U+FFFD.
    ///
    /// - Parameter text: Gets the last bytes, if any wait.
    /// - Returns: The alignment of all text to all bytes; nil if it was not asked for.
    @discardableResult
    public mutating func finish(into text: inout [UInt8]) -> Alignment? {
        let rest = waiting
        waiting = []
        _ = decode(rest.span, isLast: true, into: &text)
        return decoding.alignment()?.offset(by: markCount)
    }

    /// Decodes bytes as far as they tell what they are; returns how many.
    private mutating func decode(_ bytes: Span<UInt8>, isLast: Bool, into text: inout [UInt8]) -> Int {
        guard readsMark else { return decodeText(bytes, isLast, &text) }
        if !isLast && ByteOrderMark.isUndecided(bytes) { return 0 }
        readsMark = false
        if let mark = ByteOrderMark(bytes) {
            (encoding, markCount) = (mark.encoding, mark.count)
            (state, decoding) = StreamingDecoder.start(encoding, recordsAlignment)
        }
        return markCount + decodeText(bytes.extracting(markCount..<bytes.count), isLast, &text)
    }

    private mutating func decodeText(_ bytes: Span<UInt8>, _ isLast: Bool, _ text: inout [UInt8]) -> Int {
        if case .table(let table) = state {
            decoding.append(bytes, table, to: &text)
            return bytes.count
        }
        switch encoding.kind {
        case .utf8:
            let end = isLast ? bytes.count : UTF8Repair.cut(bytes)
            decoding.append(utf8: bytes.extracting(0..<end), to: &text)
            return end
        case .utf16LE: return append(UTF16(high: 1), bytes, isLast, &text)
        case .utf16BE: return append(UTF16(high: 0), bytes, isLast, &text)
        case .gb18030: return append(GB18030(), bytes, isLast, &text)
        case .big5: return append(Big5(), bytes, isLast, &text)
        case .eucKR: return append(EUCKR(), bytes, isLast, &text)
        case .shiftJIS: return append(ShiftJIS(), bytes, isLast, &text)
        case .eucJP: return append(EUCJP(), bytes, isLast, &text)
        case .iso2022JP:
            guard case .switching(var reader) = state else { return bytes.count }
            defer { state = .switching(reader) }
            return append(&reader, bytes, isLast, &text)
        case .replacement, .singleByte, .userDefined:
            decoding.append(undecoded: bytes, to: &text)
            return bytes.count
        }
    }

    private mutating func append<Reader: CharacterReader>(
        _ reader: Reader, _ bytes: Span<UInt8>, _ isLast: Bool, _ text: inout [UInt8]
    ) -> Int {
        var reader = reader
        return append(&reader, bytes, isLast, &text)
    }

    private mutating func append<Reader: CharacterReader>(
        _ reader: inout Reader, _ bytes: Span<UInt8>, _ isLast: Bool, _ text: inout [UInt8]
    ) -> Int {
        // Characters that begin before this place do not depend on what follows the bytes.
        let end = isLast ? bytes.count : Swift.max(0, bytes.count - Reader.reach + 1)
        return decoding.append(bytes, to: end, &reader, to: &text)
    }
}
