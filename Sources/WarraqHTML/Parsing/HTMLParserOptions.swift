// SPDX-License-Identifier: Apache-2.0

/// What bounds a parse.
public struct HTMLParserOptions: Sendable, Hashable {
    /// The depth from which elements become siblings of one another instead of lying deeper; browsers take 512.
    public var maxDepth = 512
    /// The attributes that an element keeps; further ones are dropped.
    public var maxAttributes = 10_000
    /// The most nodes of a document.
    public var maxNodes = 50_000_000
    /// The most bytes of input; at most 2 GiB − 1.
    public var maxBytes = 1 << 30

    /// Makes the options with their defaults.
    public init() {}
}

/// Why an input was not parsed.
///
/// No markup is an error: these are the bounds of ``HTMLParserOptions``.
public struct HTMLError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What went wrong; new codes may be added.
    public struct Code: Sendable, Hashable, CustomStringConvertible {
        /// The code as it is written in reports.
        public let name: String
        /// The input is longer than ``HTMLParserOptions/maxBytes``.
        public static let tooLarge = Code(name: "too-large")
        /// The document has more than ``HTMLParserOptions/maxNodes`` nodes.
        public static let tooManyNodes = Code(name: "too-many-nodes")
        /// The name.
        public var description: String { name }
    }

    /// What went wrong.
    public let code: Code
    /// The same for a reader, with the offending value.
    public let message: String
    /// The message and the code.
    public var description: String { "\(message) [\(code)]" }

    static func tooLarge(_ count: Int, _ limit: Int) -> HTMLError {
        HTMLError(code: .tooLarge, message: "the input has \(count) bytes, at most \(limit) are read")
    }

    static func tooManyNodes(_ limit: Int) -> HTMLError {
        HTMLError(code: .tooManyNodes, message: "the document has more than \(limit) nodes")
    }
}
