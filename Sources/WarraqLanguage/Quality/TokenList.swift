// SPDX-License-Identifier: Apache-2.0

/// The words of a text, or its words and symbols, as n-grams need them: hashes and lengths.
struct TokenList {
    /// One token, and what stands before it.
    struct Token {
        /// The hash of the token.
        let hash: UInt64
        /// The hash of all tokens up to this one: `h₀·bⁿ⁻¹ + … + hₙ₋₁`.
        let prefix: UInt64
        /// How many characters the tokens up to this one have.
        let end: Int
    }

    /// From place 1 on; place 0 is no token.
    private(set) var tokens = [Token(hash: 0, prefix: 0, end: 0)]
    private var last = Token(hash: 0, prefix: 0, end: 0)

    private static let base: UInt64 = 0xD6E8_FEB8_6659_FD93

    /// How many tokens there are.
    var count: Int { tokens.count - 1 }

    /// The characters of all tokens.
    var characters: Int { last.end }

    mutating func removeAll() {
        last = Token(hash: 0, prefix: 0, end: 0)
        tokens.removeAll(keepingCapacity: true)
        tokens.append(last)
    }

    /// Gives the storage of a long text back.
    mutating func release(above limit: Int) { if tokens.capacity > limit { self = TokenList() } }

    @inline(__always)
    mutating func append(_ hash: UInt64, characters: Int) {
        last = Token(hash: hash, prefix: last.prefix &* TokenList.base &+ hash, end: last.end &+ characters)
        tokens.append(last)
    }

    /// What the hash of the tokens before an n-gram is to be multiplied with.
    static func power(_ length: Int) -> UInt64 { (0..<length).reduce(1) { power, _ in power &* base } }

    /// The characters of tokens in a range, without what stands between them.
    @inline(__always)
    func characters(in range: Range<Int>) -> Int { tokens[range.upperBound].end &- tokens[range.lowerBound].end }
}
