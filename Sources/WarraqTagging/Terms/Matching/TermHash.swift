// SPDX-License-Identifier: Apache-2.0

/// A hash of folded words (FNV-1a over scalars, 64 bits); what it finds is compared exactly.
struct TermHash {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    @inline(__always)
    mutating func add(_ scalar: UInt32) { value = (value ^ UInt64(scalar)) &* 0x100_0000_01B3 }

    /// The hash of the words so far, then what stands between, then a word.
    @inline(__always)
    static func chain(_ words: UInt64, _ gap: UInt64, _ word: UInt64) -> UInt64 { extended(prefix(words, gap), word) }

    /// The hash of the words so far and of what stands behind them.
    @inline(__always)
    static func prefix(_ words: UInt64, _ gap: UInt64) -> UInt64 { (words ^ gap) &* 0x9E37_79B9_7F4A_7C15 }

    /// The hash of what a prefix stands for, then a word.
    @inline(__always)
    static func extended(_ prefix: UInt64, _ word: UInt64) -> UInt64 { mixed(prefix ^ word) }

    /// Spreads the bits, so that the lower ones make a good index.
    @inline(__always)
    static func mixed(_ hash: UInt64) -> UInt64 {
        let product = (hash ^ hash &>> 32) &* 0xD6E8_FEB8_6659_FD93
        return product ^ product &>> 32
    }
}
