// SPDX-License-Identifier: Apache-2.0

/// What is wrong with a JSON text, and where; or why a value cannot be written as JSON.
public struct JSONError: Error, Hashable, Sendable {
    /// What kind of mistake it is: an open set, compared with the values below.
    public struct Code: Hashable, Sendable {
        enum Kind: String {
            case unexpectedByte = "unexpected-byte"
            case unexpectedEnd = "unexpected-end"
            case invalidNumber = "invalid-number"
            case invalidEscape = "invalid-escape"
            case loneSurrogate = "lone-surrogate"
            case controlCharacter = "control-character"
            case tooDeep = "too-deep"
            case tooManyValues = "too-many-values"
            case trailingContent = "trailing-content"
            case invalidUTF8 = "invalid-utf8"
            case nonFiniteNumber = "non-finite-number"
        }
        let kind: Kind

        /// The stable name of the code, as messages and documentation show it: `unexpected-byte`.
        public var name: String { kind.rawValue }

        /// A byte stands where the grammar has none such.
        public static var unexpectedByte: Self { .init(kind: .unexpectedByte) }
        /// The text ends inside a value, or holds none.
        public static var unexpectedEnd: Self { .init(kind: .unexpectedEnd) }
        /// A number is not written as RFC 8259 asks: `01`, `1.`, `+1`, `1e`.
        public static var invalidNumber: Self { .init(kind: .invalidNumber) }
        /// A backslash is not followed by one of `"\/bfnrt` or by `u` and four hexadecimal digits.
        public static var invalidEscape: Self { .init(kind: .invalidEscape) }
        /// An escape names one half of a surrogate pair without the other.
        public static var loneSurrogate: Self { .init(kind: .loneSurrogate) }
        /// A string holds a byte below 0x20 that is not escaped.
        public static var controlCharacter: Self { .init(kind: .controlCharacter) }
        /// Arrays and objects are nested deeper than the limit.
        public static var tooDeep: Self { .init(kind: .tooDeep) }
        /// There are more values than the limit.
        public static var tooManyValues: Self { .init(kind: .tooManyValues) }
        /// Something other than white space follows the value.
        public static var trailingContent: Self { .init(kind: .trailingContent) }
        /// The bytes are not well-formed UTF-8.
        public static var invalidUTF8: Self { .init(kind: .invalidUTF8) }
        /// Infinity or "not a number", which JSON cannot express.
        public static var nonFiniteNumber: Self { .init(kind: .nonFiniteNumber) }
    }

    /// What kind of mistake it is.
    public let code: Code
    /// The byte at fault, counted from the start of the span that was passed in; 0 where there is none.
    public let offset: Int
    /// What is wrong in words, with the offending bytes; without offset and code.
    public let message: String

    init(_ code: Code, at offset: Int, _ message: String) {
        self.code = code
        self.offset = offset
        self.message = message
    }

    /// Returns the same error `distance` bytes further on: for a span that was cut out of a file.
    public func shifted(by distance: Int) -> JSONError {
        JSONError(code, at: offset + distance, message)
    }
}

extension JSONError.Code: CustomStringConvertible {
    /// The name.
    public var description: String { name }
}

extension JSONError: CustomStringConvertible {
    /// One line: `byte 17: found ']' where a value should be [unexpected-byte]`.
    public var description: String { "byte \(offset): \(message) [\(code.name)]" }
}
