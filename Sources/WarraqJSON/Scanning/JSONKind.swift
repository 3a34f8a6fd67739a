// SPDX-License-Identifier: Apache-2.0

/// The kind of a JSON value, as far as its text tells it.
public enum JSONKind: Hashable, Sendable {
    case null, `true`, `false`
    /// A number without fraction and without exponent, of any size.
    case integer
    /// A number with a fraction, an exponent or both.
    case decimal
    case string, array, object
}

/// Where a string lies in the raw text.
public struct JSONRawString: Hashable, Sendable {
    /// The bytes between the quotes.
    public let body: Range<Int>
    /// Whether the body holds a backslash and so differs from the string it means.
    public let hasEscapes: Bool
}

/// A value that has been validated and passed over.
public struct JSONSkimmed: Hashable, Sendable {
    /// What it is.
    public let kind: JSONKind
    /// The bytes of the whole value, quotes and brackets included, white space around it not.
    public let range: Range<Int>
    /// Whether a string holds a backslash; false for all other kinds.
    public let hasEscapes: Bool

    /// The bytes between the quotes of a string; of any other kind, the whole range.
    public var body: Range<Int> {
        kind == .string ? range.lowerBound + 1..<range.upperBound - 1 : range
    }
}
