// SPDX-License-Identifier: Apache-2.0

/// One word, sign or literal of an expression.
struct ExpressionToken: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
        /// `and`, `or`, `not`, `in`, `contains`, `exists`.
        case keyword(String)
        /// A field or one of the built-in operands.
        case name(String)
        /// A string, number, truth value or null.
        case literal(Value)
        /// `==`, `(` and the like.
        case sign(String)
        /// The end of the expression.
        case end
    }

    var kind: Kind
    /// In Unicode scalars.
    var range: Range<Int>

    static let keywords: Set<String> = ["and", "or", "not", "in", "contains", "exists"]

    /// The token in messages.
    var described: String {
        switch kind {
        case .keyword(let word): "'\(word)'"
        case .name(let name): "'\(name)'"
        case .sign(let sign): "'\(sign)'"
        case .literal(.string(let text)): "the text \"\(text)\""
        case .literal(.null): "null"
        case .literal(.bool(let flag)): "\(flag)"
        case .literal(let value): value.optionText ?? "a value"
        case .end: "the end of the expression"
        }
    }
}
