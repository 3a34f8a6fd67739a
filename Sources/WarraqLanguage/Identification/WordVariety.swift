// SPDX-License-Identifier: Apache-2.0

import Glibc

/// How many words there were, and about how many different ones.
struct WordVariety {
    /// A bit for each hash that occurred.
    private var seen = [UInt64](repeating: 0, count: 16)
    private var words = 0

    /// Counts a word by its last letters.
    @inline(__always)
    mutating func add(_ ending: UInt64) {
        let hash = Int(truncatingIfNeeded: (ending &* 0x9E37_79B9_7F4A_7C15) &>> 54)
        seen[hash &>> 6] |= 1 &<< UInt64(hash & 63)
        words &+= 1
    }

    /// Words for each two different ones, at least 1.
    ///
    /// The number of different words is estimated by the share of bits that are set; above some thousands it is too small.
    var repetition: Double {
        let bits = seen.reduce(0) { $0 + $1.nonzeroBitCount }
        let different = -1024 * log(1 - min(1023, Double(bits)) / 1024)
        return max(1, Double(words) / max(1, 2 * different))
    }
}
