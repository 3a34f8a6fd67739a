// SPDX-License-Identifier: Apache-2.0

import WarraqUnicode

/// The pieces without commas, for callers that lay out a record themselves.
extension JSONWriter {
    /// Appends a string with its quotes; see ``appendStringBody(_:to:)``.
    public static func appendString(_ utf8: Span<UInt8>, to output: inout [UInt8]) {
        output.append(UInt8(ascii: "\""))
        appendStringBody(utf8, to: &output)
        output.append(UInt8(ascii: "\""))
    }

    /// Appends a string without its quotes.
    ///
    /// Escaped are `"`, `\` and the controls below U+0020, with the short form where there is one (`\b \f \n \r \t`) and
    /// as `\u00XX` otherwise. Everything else is copied, DEL, U+2028 and noncharacters included.
    ///
    /// - Parameters:
    ///   - utf8: Well-formed UTF-8, which is the caller's duty; empty for the empty string.
    ///   - output: Grows by `utf8.count` and what the escapes take.
    /// - Complexity: O(`utf8.count`); where nothing is to be escaped, one search and one copy.
    public static func appendStringBody(_ utf8: Span<UInt8>, to output: inout [UInt8]) {
        var offset = 0
        while true {
            let special = JSONString.firstSpecial(in: utf8, from: offset)
            if special > offset { output.append(copying: utf8.extracting(offset..<special)) }
            guard special < utf8.count else { return }
            appendEscape(utf8[special], to: &output)
            offset = special + 1
        }
    }

    /// Appends an integer in decimal digits.
    public static func appendInt(_ value: Int64, to output: inout [UInt8]) {
        if value < 0 { output.append(UInt8(ascii: "-")) }
        appendUInt(value.magnitude, to: &output)
    }

    /// Appends an integer in decimal digits.
    public static func appendUInt(_ value: UInt64, to output: inout [UInt8]) {
        if value < 10 {
            output.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value))
            return
        }
        var digits = InlineArray<20, UInt8>(repeating: 0)
        var start = digits.count
        var rest = value
        while rest > 0 {
            let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
            start -= 1
            digits[start] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit)
            rest = quotient
        }
        output.append(copying: digits.span.extracting(start..<digits.count))
    }

    /// Appends the shortest number that reads back as `value`; always with a fraction or an exponent (`1.0`, `5e-324`).
    ///
    /// - Throws: ``JSONError`` with code `non-finite-number` for infinities and NaN, and appends nothing: JSON has no
    ///   such numbers, and whether `null` may stand for one is for the caller to say.
    public static func appendDouble(_ value: Double, to output: inout [UInt8]) throws(JSONError) {
        guard value.isFinite else {
            throw JSONError(.nonFiniteNumber, at: 0, "JSON has no number for '\(value)'")
        }
        let text = value.description
        output.append(copying: text.utf8.span)
    }

    private static func appendEscape(_ byte: UInt8, to output: inout [UInt8]) {
        output.append(UInt8(ascii: "\\"))
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): output.append(byte)
        case 0x08: output.append(UInt8(ascii: "b"))
        case 0x09: output.append(UInt8(ascii: "t"))
        case 0x0A: output.append(UInt8(ascii: "n"))
        case 0x0C: output.append(UInt8(ascii: "f"))
        case 0x0D: output.append(UInt8(ascii: "r"))
        default:
            output.append(contentsOf: "u00".utf8)
            output.append(hexadecimalDigit(byte >> 4))
            output.append(hexadecimalDigit(byte & 0xF))
        }
    }

    private static func hexadecimalDigit(_ digit: UInt8) -> UInt8 {
        digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
    }
}
