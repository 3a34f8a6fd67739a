// SPDX-License-Identifier: Apache-2.0

import Glibc

/// How many words a text has, and about how many different ones.
struct WordVariety {
    /// A bit for each hash that occurred.
    private var seen = [UInt64](repeating: 0, count: 16)
    /// How many words there were.
    private(set) var words = 0

    /// Counts a word by its last letters.
    @inline(__always)
    mutating func add(_ ending: UInt64) {
        let hash = Int(truncatingIfNeeded: (ending &* 0x9E37_79B9_7F4A_7C15) &>> 54)
        seen[hash &>> 6] |= 1 &<< UInt64(hash & 63)
        words &+= 1
    }

    /// How many different words there were, estimated by the share of bits that are set; at most some thousands.
    var different: Double {
        let bits = seen.reduce(0) { $0 + $1.nonzeroBitCount }
        return min(Double(words), -1024 * log(1 - min(1023, Double(bits)) / 1024))
    }
}
