// SPDX-License-Identifier: Apache-2.0

import WarraqUnicode

/// The bodies of JSON strings: the bytes between the quotes.
public enum JSONString {
    /// Appends the UTF-8 text that the raw `body` of a string means.
    ///
    /// Half of a surrogate pair has no UTF-8 form. It is refused, not replaced by U+FFFD: a record that holds one was
    /// damaged by its writer, and two different records must not become equal.
    ///
    /// - Parameters:
    ///   - body: Well-formed UTF-8 without the quotes; the empty body appends nothing.
    ///   - output: Grows by at most `body.count`. When an error is thrown it is as it was before.
    ///   - onEscape: Called for each escape, in order: its one to four bytes, counted from the first byte that this call
    ///     appended, and the 2, 6 or 12 bytes of `body` it was written as. All other bytes are copied one to one.
    /// - Throws: ``JSONError`` with the offset in `body` and the code `invalid-escape`, `lone-surrogate`,
    ///   `control-character`, `unexpected-byte` (a bare quote) or `unexpected-end`; nothing for a body that
    ///   ``JSONScanner`` has passed over.
    /// - Complexity: O(`body.count`); without escapes, one search and one copy.
    public static func unescape(
        _ body: Span<UInt8>,
        into output: inout [UInt8],
        onEscape: (_ output: Range<Int>, _ source: Range<Int>) -> Void = { _, _ in }
    ) throws(JSONError) {
        let plain = firstSpecial(in: body, from: 0)
        guard plain < body.count else { return output.append(copying: body) }
        let base = output.count
        do throws(JSONError) {
            // No escape is shorter than what it stands for.
            try output.append(addingCapacity: body.count) { text throws(JSONError) in
                try unescape(body, firstSpecial: plain, into: &text, onEscape: onEscape)
            }
        } catch {
            output.removeLast(output.count - base)
            throw error
        }
    }

    /// Writes the text of `body`, whose first escape, or what may not stand in a string, is at `first`.
    private static func unescape(
        _ body: Span<UInt8>,
        firstSpecial first: Int,
        into text: inout OutputSpan<UInt8>,
        onEscape: (_ output: Range<Int>, _ source: Range<Int>) -> Void
    ) throws(JSONError) {
        var offset = 0
        var special = first
        while true {
            append(body, offset..<special, to: &text)
            guard special < body.count else { return }
            let escape = try escape(in: body, at: special)
            let place = text.count
            append(scalar: escape.scalar, to: &text)
            offset = special + escape.length
            onEscape(place..<text.count, special..<offset)
            // Escapes often stand in rows: some writers escape all that is not ASCII.
            let isEscape = offset < body.count && body[offset] == UInt8(ascii: "\\")
            special = isEscape ? offset : firstSpecial(in: body, from: offset)
        }
    }

    private static func append(_ body: Span<UInt8>, _ range: Range<Int>, to text: inout OutputSpan<UInt8>) {
        for index in range { text.append(body[index]) }
    }

    /// Reads the escape at `offset`, where a special byte stands.
    private static func escape(in body: Span<UInt8>, at offset: Int) throws(JSONError) -> JSONEscape {
        switch body[offset] {
        case UInt8(ascii: "\\"): return try JSONEscape(in: body, at: offset)
        case UInt8(ascii: "\""):
            throw JSONError(.unexpectedByte, at: offset, "a string holds a quote unescaped")
        case let control:
            throw JSONError(
                .controlCharacter, at: offset,
                "a string holds the control character \(JSONError.name(of: control)) unescaped")
        }
    }

    private static func append(scalar: UInt32, to output: inout OutputSpan<UInt8>) {
        if scalar < 0x80 {
            output.append(UInt8(truncatingIfNeeded: scalar))
            return
        }
        if scalar < 0x800 {
            output.append(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
        } else {
            if scalar < 0x10000 {
                output.append(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
            } else {
                output.append(UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
                output.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 12 & 0x3F))
            }
            output.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
        }
        output.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    }

    /// Returns the offset of the first quote, backslash or control character from `start` on, or the end.
    @inline(__always)
    static func firstSpecial(in bytes: Span<UInt8>, from start: Int) -> Int {
        var offset = start
        while offset &+ ByteBlock.width <= bytes.count {
            let block = ByteBlock(bytes, at: offset)
            let special = block.equal(to: UInt8(ascii: "\"")) | block.equal(to: UInt8(ascii: "\\")) | block.below(0x20)
            if !special.isEmpty { return offset &+ special.first }
            offset &+= ByteBlock.width
        }
        while offset < bytes.count, !isSpecial(bytes[offset]) { offset &+= 1 }
        return offset
    }

    @inline(__always)
    private static func isSpecial(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }
}
