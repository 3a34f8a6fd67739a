// SPDX-License-Identifier: Apache-2.0

/// Which pairs of scalars compose to one.
enum CompositionTable {
    /// Returns the primary composite of two scalars, or `nil`.
    @inline(__always)
    static func composite(_ first: UInt32, _ second: UInt32) -> UInt32? {
        if second &- Hangul.vowels < 21 || second &- Hangul.trails < 28 { return Hangul.composite(first, second) }
        let key = UInt64(first) &<< 21 | UInt64(second)
        // As in the generator: 2048 slots, multiplicative hashing, the next free slot.
        var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) &>> 53)
        let slots = compositionSlots
        while slots[slot] != 0 {
            if slots[slot] &>> 21 == key { return UInt32(truncatingIfNeeded: slots[slot] & 0x1F_FFFF) }
            slot = (slot &+ 1) & 2047
        }
        return nil
    }
}

/// The arithmetic of Hangul syllables (The Unicode Standard, section 3.12).
enum Hangul {
    static let syllables: UInt32 = 0xAC00
    static let leads: UInt32 = 0x1100
    static let vowels: UInt32 = 0x1161
    static let trails: UInt32 = 0x11A7
    static let syllableCount: UInt32 = 11172

    /// Whether a syllable begins at an offset.
    @inline(__always)
    static func isSyllable(_ source: Span<UInt8>, _ offset: Int) -> Bool {
        source[offset] &- 0xEA < 4 && DecodedScalar(in: source, at: offset).value &- syllables < syllableCount
    }

    @inline(__always)
    static func composite(_ first: UInt32, _ second: UInt32) -> UInt32? {
        if first &- leads < 19 && second &- vowels < 21 {
            return syllables + ((first - leads) * 21 + second - vowels) * 28
        }
        let isOpen = first &- syllables < syllableCount && (first - syllables) % 28 == 0
        return isOpen && second &- trails > 0 && second &- trails < 28 ? first + second - trails : nil
    }
}
