// SPDX-License-Identifier: Apache-2.0

import WarraqUnicode

/// The tokens of RFC 8259, each read from an offset on: functions without state that the scanner is made of.
enum JSONLexer {
    /// Returns the first offset from `start` on that holds no white space.
    @inline(__always)
    static func skipSpace(in bytes: Span<UInt8>, from start: Int) -> Int {
        // Compact JSON has none; the loop is kept out of line.
        guard start < bytes.count, bytes[start] <= 0x20 else { return start }
        return skipSpaceRun(in: bytes, from: start)
    }

    private static func skipSpaceRun(in bytes: Span<UInt8>, from start: Int) -> Int {
        var offset = start
        while offset < bytes.count {
            switch bytes[offset] {
            case 0x20, 0x09, 0x0A, 0x0D: offset &+= 1
            default: return offset
            }
        }
        return offset
    }

    /// Reads the string whose opening quote is at `quote`; returns the offset behind the closing one.
    static func string(
        in bytes: Span<UInt8>, at quote: Int
    ) throws(JSONError) -> (end: Int, hasEscapes: Bool) {
        var offset = quote &+ 1
        var hasEscapes = false
        while true {
            offset = JSONString.firstSpecial(in: bytes, from: offset)
            guard offset < bytes.count else {
                throw JSONError(.unexpectedEnd, at: offset, "the text ends inside the string from byte \(quote) on")
            }
            switch bytes[offset] {
            case UInt8(ascii: "\""): return (offset &+ 1, hasEscapes)
            case UInt8(ascii: "\\"):
                hasEscapes = true
                offset &+= try JSONEscape(in: bytes, at: offset).length
            case let control:
                throw JSONError(
                    .controlCharacter, at: offset,
                    "a string holds the control character \(JSONError.name(of: control)) unescaped")
            }
        }
    }

    /// Reads `true`, `false` or `null` at `start`; returns the offset behind it.
    static func literal(
        _ word: StaticString, in bytes: Span<UInt8>, at start: Int
    ) throws(JSONError) -> Int {
        for index in 0..<word.utf8CodeUnitCount {
            // A static string is immortal and has that many bytes.
            let expected = unsafe word.utf8Start[index]
            guard start &+ index < bytes.count, bytes[start &+ index] == expected else {
                throw JSONError.unexpected(bytes, at: start + index, expected: "'\(word)'")
            }
        }
        return start &+ word.utf8CodeUnitCount
    }

    /// Reads the number at `start`; returns the offset behind it.
    static func number(
        in bytes: Span<UInt8>, at start: Int
    ) throws(JSONError) -> (end: Int, isInteger: Bool) {
        var offset = start
        if bytes[offset] == UInt8(ascii: "-") { offset &+= 1 }
        if offset < bytes.count, bytes[offset] == UInt8(ascii: "0") {
            offset &+= 1
            if offset < bytes.count, isDigit(bytes[offset]) {
                throw JSONError(.invalidNumber, at: offset &- 1, "a number starts with a superfluous 0")
            }
        } else {
            offset = try digits(in: bytes, from: offset)
        }
        let integerEnd = offset
        if offset < bytes.count, bytes[offset] == UInt8(ascii: ".") {
            offset = try digits(in: bytes, from: offset &+ 1)
        }
        if offset < bytes.count, bytes[offset] | 0x20 == UInt8(ascii: "e") {
            offset &+= 1
            if offset < bytes.count, bytes[offset] == UInt8(ascii: "+") || bytes[offset] == UInt8(ascii: "-") {
                offset &+= 1
            }
            offset = try digits(in: bytes, from: offset)
        }
        return (offset, offset == integerEnd)
    }

    /// Reads at least one digit.
    private static func digits(in bytes: Span<UInt8>, from start: Int) throws(JSONError) -> Int {
        var offset = start
        while offset < bytes.count, isDigit(bytes[offset]) { offset &+= 1 }
        guard offset > start else { throw JSONError.number(bytes, at: start, expected: "a digit") }
        return offset
    }

    @inline(__always)
    private static func isDigit(_ byte: UInt8) -> Bool {
        byte &- UInt8(ascii: "0") < 10
    }
}
