// SPDX-License-Identifier: Apache-2.0

/// The full decomposition of one scalar, in canonical order.
struct ScalarDecomposition {
    /// Where the pool holds it; 0 for none, and for a syllable.
    private let start: Int
    /// The number of a Hangul syllable, or a number above all of them.
    private let syllable: UInt32

    @inline(__always)
    init(_ scalar: UInt32, isCompatible: Bool) {
        syllable = scalar &- Hangul.syllables
        start = Int(isCompatible ? PropertyTrie<UInt16>.compatible[scalar] : PropertyTrie<UInt16>.canonical[scalar])
    }

    /// Whether the scalar stays as it is.
    @inline(__always) var isEmpty: Bool { start == 0 && syllable >= Hangul.syllableCount }

    /// Calls `body` with each scalar, its combining class in the upper 8 bits.
    @inline(__always)
    func forEach(_ body: (UInt32) -> Void) {
        if syllable < Hangul.syllableCount {
            body(Hangul.leads + syllable / 588)
            body(Hangul.vowels + syllable % 588 / 28)
            if syllable % 28 != 0 { body(Hangul.trails + syllable % 28) }
        } else if start > 0 {
            let pool = mappingPool
            for place in start &+ 1..<start &+ 1 &+ Int(pool[start]) { body(pool[place]) }
        }
    }
}
