// SPDX-License-Identifier: Apache-2.0

/// The words of a text, or its words and symbols, as n-grams need them: hashes and lengths.
struct TokenList {
    /// One hash a token.
    private(set) var hashes: [UInt64] = []
    /// By token, the hash of all tokens before it: `h₀·bⁿ⁻¹ + … + hₙ₋₁`; one more at the end.
    private(set) var prefixes: [UInt64] = [0]
    /// By token, how many characters are in the tokens before it; one more at the end.
    private(set) var ends: [Int] = [0]

    private static let base: UInt64 = 0xD6E8_FEB8_6659_FD93

    /// How many tokens there are.
    var count: Int { hashes.count }

    /// The characters of all tokens.
    var characters: Int { ends[count] }

    mutating func removeAll() {
        hashes.removeAll(keepingCapacity: true)
        prefixes.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        prefixes.append(0)
        ends.append(0)
    }

    /// Gives the storage of a long text back.
    mutating func release(above limit: Int) { if hashes.capacity > limit { self = TokenList() } }

    @inline(__always)
    mutating func append(_ hash: UInt64, characters: Int) {
        let last = hashes.count
        hashes.append(hash)
        prefixes.append(prefixes[last] &* TokenList.base &+ hash)
        ends.append(ends[last] &+ characters)
    }

    /// What the hash of the tokens before an n-gram is to be multiplied with.
    static func power(_ length: Int) -> UInt64 { (0..<length).reduce(1) { power, _ in power &* base } }

    /// The hash of the n-gram at a place; `power` is that of its length.
    @inline(__always)
    func hash(at index: Int, length: Int, power: UInt64) -> UInt64 {
        prefixes[index &+ length] &- prefixes[index] &* power
    }

    /// The characters of tokens in a range, without what stands between them.
    @inline(__always)
    func characters(in range: Range<Int>) -> Int { ends[range.upperBound] &- ends[range.lowerBound] }
}
