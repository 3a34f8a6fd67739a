// SPDX-License-Identifier: Apache-2.0

import WarraqUnicode

/// A JSON number as it is written, of any size and precision.
///
/// The text is kept because no machine type holds all JSON numbers: `10000000000000000999` and `0.1000` come out as they
/// went in. Two numbers are equal when their texts are, so `1.0` is not `1`.
public struct JSONNumber: Hashable, Sendable {
    /// The number in JSON's syntax.
    public let text: String

    /// The number that an integer is written as.
    public init(_ value: Int64) {
        text = String(value)
    }

    /// The shortest number that reads back as `value`; `nil` when it is not finite.
    public init?(_ value: Double) {
        guard value.isFinite else { return nil }
        text = value.description
    }

    /// The number that `text` is; `nil` when it is not one number of RFC 8259 and nothing else.
    public init?(text: String) {
        guard JSONNumber.isNumber(text.utf8.span) else { return nil }
        self.text = text
    }

    /// A number whose text has been validated.
    init(validated text: String) {
        self.text = text
    }

    /// Whether it has neither fraction nor exponent.
    public var isInteger: Bool {
        !text.utf8.contains { $0 == UInt8(ascii: ".") || $0 | 0x20 == UInt8(ascii: "e") }
    }

    /// Its value if it has neither fraction nor exponent and lies in the range.
    ///
    /// It is `nil` for `1.0` and `1e2`; `-0` is 0.
    public var int64: Int64? { Self.int64(text.utf8.span) }

    /// The nearest double (ties to even, small values to 0); `nil` beyond the greatest finite one.
    public var double: Double? { Self.double(text.utf8.span) }

    private static func isNumber(_ text: Span<UInt8>) -> Bool {
        guard text.count > 0, text[0] == UInt8(ascii: "-") || text[0] &- UInt8(ascii: "0") < 10 else { return false }
        guard let end = try? JSONLexer.number(in: text, at: 0).end else { return false }
        return end == text.count
    }
}

extension JSONNumber: CustomStringConvertible {
    /// The text.
    public var description: String { text }
}
