// SPDX-License-Identifier: Apache-2.0

/// One escape of a JSON string: what it stands for and how long it is.
///
/// Scanner and unescaping share it, so that they accept the same strings.
struct JSONEscape {
    /// A Unicode scalar value, never a surrogate.
    let scalar: UInt32
    /// 2, 6 or (a surrogate pair) 12 bytes.
    let length: Int

    /// Reads the escape whose backslash is at `offset`.
    init(in bytes: Span<UInt8>, at offset: Int) throws(JSONError) {
        guard offset &+ 1 < bytes.count else {
            throw JSONError(.unexpectedEnd, at: bytes.count, "the text ends inside an escape")
        }
        if let escape = try Self.simple(in: bytes, at: offset) {
            self = escape
        } else {
            self = try Self.hexadecimal(in: bytes, at: offset)
        }
    }

    private init(scalar: UInt32, length: Int) {
        self.scalar = scalar
        self.length = length
    }

    /// Reads a backslash with one letter; `nil` for `\u`.
    @inline(__always)
    private static func simple(in bytes: Span<UInt8>, at offset: Int) throws(JSONError) -> JSONEscape? {
        switch bytes[offset &+ 1] {
        case UInt8(ascii: "u"): return nil
        case UInt8(ascii: "\""): return JSONEscape(scalar: 0x22, length: 2)
        case UInt8(ascii: "\\"): return JSONEscape(scalar: 0x5C, length: 2)
        case UInt8(ascii: "/"): return JSONEscape(scalar: 0x2F, length: 2)
        case UInt8(ascii: "b"): return JSONEscape(scalar: 0x08, length: 2)
        case UInt8(ascii: "f"): return JSONEscape(scalar: 0x0C, length: 2)
        case UInt8(ascii: "n"): return JSONEscape(scalar: 0x0A, length: 2)
        case UInt8(ascii: "r"): return JSONEscape(scalar: 0x0D, length: 2)
        case UInt8(ascii: "t"): return JSONEscape(scalar: 0x09, length: 2)
        case let other:
            throw JSONError(.invalidEscape, at: offset, "a backslash is followed by \(JSONError.name(of: other))")
        }
    }

    /// Reads `\u` and its four digits, with the second half where it is the first of a surrogate pair.
    private static func hexadecimal(in bytes: Span<UInt8>, at offset: Int) throws(JSONError) -> JSONEscape {
        let unit = try codeUnit(in: bytes, at: offset)
        guard unit & 0xF800 == 0xD800 else { return JSONEscape(scalar: unit, length: 6) }
        let next = offset &+ 6
        guard unit < 0xDC00, next &+ 1 < bytes.count, bytes[next] == UInt8(ascii: "\\"),
            bytes[next &+ 1] == UInt8(ascii: "u")
        else { throw loneSurrogate(unit, at: offset) }
        let low = try codeUnit(in: bytes, at: next)
        guard low & 0xFC00 == 0xDC00 else { throw loneSurrogate(unit, at: offset) }
        return JSONEscape(scalar: 0x10000 &+ (unit &- 0xD800) << 10 &+ (low &- 0xDC00), length: 12)
    }

    /// Reads the four digits behind the `\u` at `offset`.
    private static func codeUnit(in bytes: Span<UInt8>, at offset: Int) throws(JSONError) -> UInt32 {
        guard offset &+ 6 <= bytes.count else {
            throw JSONError(.unexpectedEnd, at: bytes.count, "the text ends inside an escape")
        }
        let first = hexadecimalDigit(bytes[offset &+ 2])
        let second = hexadecimalDigit(bytes[offset &+ 3])
        let third = hexadecimalDigit(bytes[offset &+ 4])
        let fourth = hexadecimalDigit(bytes[offset &+ 5])
        guard first | second | third | fourth < 16 else { throw invalidDigit(in: bytes, at: offset) }
        return first << 12 | second << 8 | third << 4 | fourth
    }

    /// The value of a hexadecimal digit; 16 or more for other bytes.
    @inline(__always)
    private static func hexadecimalDigit(_ byte: UInt8) -> UInt32 {
        let digit = byte &- UInt8(ascii: "0")
        if digit < 10 { return UInt32(digit) }
        let letter = (byte | 0x20) &- UInt8(ascii: "a")
        return letter < 6 ? UInt32(letter) &+ 10 : 16
    }

    private static func invalidDigit(in bytes: Span<UInt8>, at offset: Int) -> JSONError {
        var index = offset + 2
        while index < offset + 5, hexadecimalDigit(bytes[index]) < 16 { index += 1 }
        return JSONError(
            .invalidEscape, at: offset,
            "'\\u' is followed by \(JSONError.name(of: bytes[index])) in the place of a hexadecimal digit")
    }

    private static func loneSurrogate(_ unit: UInt32, at offset: Int) -> JSONError {
        let digits = String(unit, radix: 16, uppercase: true)
        return JSONError(.loneSurrogate, at: offset, "'\\u\(digits)' is one half of a surrogate pair without the other")
    }
}
