// SPDX-License-Identifier: Apache-2.0

/// A set of hashes of which only some bits are kept: small, and sure of what is not in it.
struct TermFilter: Sendable {
    private var bits: [UInt64]
    private let mask: UInt64

    /// So many bits for each hash let one of 32 others pass.
    private static let bitsPerHash = 32
    private static let bitCounts = 1024...(1 << 24)

    /// An empty set with room for so many hashes.
    init(capacity: Int) {
        var count = TermFilter.bitCounts.lowerBound
        while count < TermFilter.bitsPerHash * capacity, count < TermFilter.bitCounts.upperBound { count *= 2 }
        bits = [UInt64](repeating: 0, count: count / 64)
        mask = UInt64(count - 1)
    }

    /// Adds a hash.
    mutating func insert(_ hash: UInt64) { bits[Int((hash &>> 20) & mask) / 64] |= 1 &<< ((hash &>> 20) & 63) }

    /// Whether a hash may be in the set.
    @inline(__always)
    func mayContain(_ hash: UInt64) -> Bool {
        let bit = (hash &>> 20) & mask
        return bits[Int(truncatingIfNeeded: bit &>> 6)] &>> (bit & 63) & 1 != 0
    }
}
