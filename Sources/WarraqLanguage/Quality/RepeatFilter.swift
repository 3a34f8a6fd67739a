// SPDX-License-Identifier: Apache-2.0

/// Finds the places of a text where n-grams of one length may be repeated, and leaves out nearly all others.
///
/// Two rows of bits, one for what came and one for what came again, are filled without a branch; an n-gram whose bit of the second row
/// is not set is not repeated. What is left is counted exactly, see ``CountTable``. A text whose n-grams share bits by chance or by
/// intent costs the counting of more places, no more.
struct RepeatFilter {
    private let key = UInt64.random(in: 0...UInt64.max)
    private var rows: [Row] = []

    /// Sixty-four bits of both rows, side by side.
    private struct Row {
        var seen: UInt64 = 0
        var again: UInt64 = 0
    }

    /// Writes the places where n-grams start that may be repeated, ascending, and returns how many they are.
    ///
    /// - Parameters:
    ///   - length: Tokens of an n-gram; there are as many tokens at least.
    ///   - places: Has room for two more than there are n-grams.
    mutating func candidates(_ tokens: Span<TokenList.Token>, length: Int, into places: inout [UInt32]) -> Int {
        let total = tokens.count - length
        let hashing = Hashing(key: key, power: TokenList.power(length), shift: reset(for: total))
        RepeatFilter.mark(tokens, length, hashing, &rows, &places)
        return RepeatFilter.compact(&places, total, rows)
    }

    /// What tells the bit of an n-gram.
    private struct Hashing {
        let key: UInt64
        let power: UInt64
        let shift: UInt64
    }

    /// Writes the bit of each n-gram in its place.
    private static func mark(
        _ tokens: Span<TokenList.Token>, _ length: Int, _ hashing: Hashing, _ rows: inout [Row],
        _ places: inout [UInt32]
    ) {
        var rows = rows.mutableSpan
        var bits = places.mutableSpan
        for place in 0..<tokens.count - length {
            let hash = TokenList.hash(tokens, from: place, length: length, hashing.power)
            let bit = ((hash ^ hashing.key) &* QualityHash.seed) &>> hashing.shift
            let (word, mask) = (Int(truncatingIfNeeded: bit &>> 6), 1 as UInt64 &<< (bit & 63))
            let row = rows[word]
            rows[word] = Row(seen: row.seen | mask, again: row.again | row.seen & mask)
            bits[place] = UInt32(truncatingIfNeeded: bit)
        }
    }

    /// Writes the places whose bit is set, and returns how many they are.
    private static func compact(_ places: inout [UInt32], _ total: Int, _ rows: [Row]) -> Int {
        let rows = rows.span
        var places = places.mutableSpan
        var count = 0
        for place in 0..<total {
            let bit = places[place]
            places[count] = UInt32(truncatingIfNeeded: place)
            count &+= Int(truncatingIfNeeded: rows[Int(bit &>> 6)].again &>> UInt64(bit & 63) & 1)
        }
        return count
    }

    /// Clears sixteen bits for each n-gram and more; returns by how much a hash is shifted to tell its bit.
    private mutating func reset(for total: Int) -> UInt64 {
        var (words, bits) = (16, 10 as UInt64)
        while words &* 4 < total, bits < 31 { (words, bits) = (words &* 2, bits &+ 1) }
        if words > rows.count {
            rows = Array(repeating: Row(), count: words)
        } else {
            var all = rows.mutableSpan
            for word in 0..<words { all[word] = Row() }
        }
        return 64 &- bits
    }

    /// Gives the storage of a long text back.
    mutating func release(above limit: Int) { if rows.count > limit { rows = [] } }
}
