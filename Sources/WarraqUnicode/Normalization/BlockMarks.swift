// SPDX-License-Identifier: Apache-2.0

/// What a ``NormalizationBlock`` lets pass only where the scalar behind it allows it.
struct BlockMarks {
    /// Marks of two bytes: all, those of classes 202 and 216, and Arabic vowel signs, of classes 27 to 32.
    var short = ByteMarks.none
    var attached = ByteMarks.none
    var vowels = ByteMarks.none
    /// Marks of the scripts of India, of classes 7 and 9.
    var indic = ByteMarks.none
    /// Marks of Thai: all, and vowels, of class 103.
    var thai = ByteMarks.none
    var thaiVowels = ByteMarks.none
    /// Voicing marks of kana.
    var voicing = ByteMarks.none
    /// Letters of three bytes that compose with a nukta, or with a vowel sign, right behind them.
    var nuktaBases = ByteMarks.none
    var vowelBases = ByteMarks.none
    /// Scalars that compose with such letters.
    var dependents = ByteMarks.none

    /// All marks.
    @inline(__always)
    var all: ByteMarks { (short | voicing) | (indic | thai) }

    /// Whether what follows each mark may follow it; false for some that may.
    ///
    /// - Parameter second: The bytes of the block two places on.
    @inline(__always)
    func areOrdered(_ second: ByteBlock, _ source: Span<UInt8>, _ offset: Int) -> Bool {
        if !short.isEmpty, !unorderedShort(second, source, offset).isEmpty { return false }
        if ((indic | thai) | (voicing | nuktaBases) | vowelBases).isEmpty { return true }
        return unorderedLong(source, offset).isEmpty
    }

    /// Marks of two bytes with another one behind them that stands before them in canonical order, or may.
    @inline(__always)
    private func unorderedShort(_ second: ByteBlock, _ source: Span<UInt8>, _ offset: Int) -> ByteMarks {
        let third = ByteBlock(source, at: offset &+ 3)
        let long = second.equal(to: 0xE0) | second.equal(to: 0xE3)
        let arabic = second.equal(to: 0xD9) & (third.within(0x8B, 0x9F) | third.equal(to: 0xB0))
        let afterVowel = vowels & third.equal(to: 0x91)
        let latin = second.equal(to: 0xCC)
        // Class 230 comes last, 220 before it.
        let above = latin & third.within(0x80, 0x94)
        let afterAttached = attached & third.within(0xA3, 0xA6)
        let bad = (arabic & ~afterVowel) | (latin & ~(above | afterAttached))
        return short & (bad | long)
    }

    /// Marks of three bytes with anything but a letter of the same script or ASCII behind them, and letters with something behind
    /// them that composes with them.
    @inline(__always)
    private func unorderedLong(_ source: Span<UInt8>, _ offset: Int) -> ByteMarks {
        let third = ByteBlock(source, at: offset &+ 3)
        let (fourth, fifth) = (ByteBlock(source, at: offset &+ 4), ByteBlock(source, at: offset &+ 5))
        let nuktas = fifth.equal(to: 0xBC)
        var bad = (nuktaBases & nuktas) | (vowelBases & (fifth.equal(to: 0xBE) | fifth.equal(to: 0x82)))
        let (ascii, long) = (third.below(0x80), third.atLeast(0xE0))
        if !indic.isEmpty {
            let marks = nuktas | fifth.equal(to: 0x8D)
            let letters = fourth.within(0xA4, 0xB5)
            bad = bad | (indic & ~(ascii | (long & letters & ~marks)))
        }
        if !thai.isEmpty {
            let vowels = fourth.equal(to: 0xB8) & fifth.within(0xB8, 0xBA)
            let tones = fourth.equal(to: 0xB9) & fifth.within(0x88, 0x8B)
            let letters = fourth.within(0xB8, 0xB9) & ~(vowels | (tones & ~thaiVowels))
            bad = bad | (thai & ~(ascii | (long & letters)))
        }
        if !voicing.isEmpty {
            let marks = fourth.equal(to: 0x82) & fifth.within(0x99, 0x9A)
            bad = bad | (voicing & ~(ascii | (third.atLeast(0xE1) & ~marks)))
        }
        return bad
    }
}

extension ByteMarks {
    /// No byte.
    @inline(__always)
    static var none: ByteMarks { ByteMarks(lanes: SIMD16(repeating: 0)) }

    /// Marks the bytes that are not marked.
    @inline(__always)
    static prefix func ~ (marks: ByteMarks) -> ByteMarks { ByteMarks(lanes: ~marks.lanes) }
}
