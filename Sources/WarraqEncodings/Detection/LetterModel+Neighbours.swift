// SPDX-License-Identifier: Apache-2.0

internal import WarraqUnicode

/// What the letters beside a letter are.
extension LetterModel {
    /// A byte, and a space outside.
    @inline(__always)
    static func byte(_ bytes: Span<UInt8>, _ index: Int) -> UInt8 {
        bytes.indices.contains(index) ? bytes[index] : 0x20
    }

    @inline(__always)
    static func isASCIILetter(_ byte: UInt8) -> Bool { byte & 0xDF &- 0x41 < 26 }

    /// Whether an ASCII letter is one of a, e, i, o, u, y.
    @inline(__always)
    static func isVowel(_ letter: UInt8) -> Bool {
        0x0110_4111 as UInt32 >> (UInt32(letter & 0x1F) - 1) & 1 != 0
    }

    /// Whether a Latin letter is a vowel, by the letter without its mark.
    static func isVowel(_ scalar: Unicode.Scalar) -> Bool {
        if "æøœıåÆØŒ".unicodeScalars.contains(scalar) { return true }
        let parts = UnicodeNormalizer(.nfd).normalize(String(scalar)).utf8
        guard let base = parts.first, isASCIILetter(base) else { return false }
        return isVowel(base)
    }
}
