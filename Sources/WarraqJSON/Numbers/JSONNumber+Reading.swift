// SPDX-License-Identifier: Apache-2.0

extension JSONNumber {
    /// Returns the value of a number's text, for a range that ``JSONScanner`` has passed over; see ``int64``.
    ///
    /// - Parameter text: A number of RFC 8259. Other text, the empty one too, gives `nil`.
    /// - Complexity: O(`text.count`). Allocates nothing.
    public static func int64(_ text: Span<UInt8>) -> Int64? {
        let isNegative = text.count > 0 && text[0] == UInt8(ascii: "-")
        let start = isNegative ? 1 : 0
        guard start < text.count else { return nil }
        // Counted downwards, since the least value has no positive counterpart.
        var value: Int64 = 0
        for index in start..<text.count {
            let digit = text[index] &- UInt8(ascii: "0")
            guard digit < 10 else { return nil }
            let (product, overflows) = value.multipliedReportingOverflow(by: 10)
            let (sum, overflowsToo) = product.subtractingReportingOverflow(Int64(digit))
            guard !overflows, !overflowsToo else { return nil }
            value = sum
        }
        guard !isNegative else { return value }
        return value == .min ? nil : -value
    }

    /// Returns the nearest double to a number's text, for a range that ``JSONScanner`` has passed over; see ``double``.
    ///
    /// - Parameter text: A number of RFC 8259. Other text gives `nil` or the value of a number near it.
    /// - Complexity: O(`text.count`). Allocates nothing for numbers of up to 15 digits with small exponents.
    public static func double(_ text: Span<UInt8>) -> Double? {
        if let value = exactDouble(text) { return value }
        guard let utf8 = try? UTF8Span(validating: text), let value = Double(String(copying: utf8)), value.isFinite
        else { return nil }
        return value
    }

    /// The value where one rounding suffices: significand and power of ten are both exact doubles.
    ///
    /// - SeeAlso: Clinger 1990, "How to read floating point numbers accurately".
    private static func exactDouble(_ text: Span<UInt8>) -> Double? {
        let isNegative = text.count > 0 && text[0] == UInt8(ascii: "-")
        var offset = isNegative ? 1 : 0
        guard text.count - offset <= 19 else { return nil }  // so that the significand cannot overflow
        var significand: UInt64 = 0
        var scale = 0
        var isFraction = false
        while offset < text.count {
            let byte = text[offset]
            let digit = byte &- UInt8(ascii: "0")
            if digit < 10 {
                significand = significand &* 10 &+ UInt64(digit)
                if isFraction { scale -= 1 }
            } else if byte == UInt8(ascii: "."), !isFraction {
                isFraction = true
            } else {
                break
            }
            offset += 1
        }
        if offset < text.count {
            guard let exponent = exponent(text, at: offset) else { return nil }
            scale += exponent
        }
        guard significand <= 1 << 53, abs(scale) < powersOfTen.count else { return nil }
        let value = Double(significand)
        let scaled = scale < 0 ? value / powersOfTen[-scale] : value * powersOfTen[scale]
        return isNegative ? -scaled : scaled
    }

    /// Reads `e`, a sign and at most three digits.
    private static func exponent(_ text: Span<UInt8>, at start: Int) -> Int? {
        guard text[start] | 0x20 == UInt8(ascii: "e") else { return nil }
        var offset = start + 1
        var isNegative = false
        if offset < text.count, text[offset] == UInt8(ascii: "-") || text[offset] == UInt8(ascii: "+") {
            isNegative = text[offset] == UInt8(ascii: "-")
            offset += 1
        }
        guard offset < text.count, text.count - offset <= 3 else { return nil }
        var value = 0
        while offset < text.count {
            let digit = text[offset] &- UInt8(ascii: "0")
            guard digit < 10 else { return nil }
            value = value * 10 + Int(digit)
            offset += 1
        }
        return isNegative ? -value : value
    }

    /// The powers of ten that are exact doubles.
    private static let powersOfTen: [Double] = [
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22,
    ]
}
