// SPDX-License-Identifier: Apache-2.0

/// The rules of scalars of three and four bytes.
extension NormalizationBlock {
    /// Whether the scalars that begin at `long` pass.
    @inline(__always)
    func isLongClean(in form: NormalizationForm, _ long: ByteMarks, _ marks: inout BlockMarks) -> Bool {
        if form == .nfc {
            // Vietnamese, and punctuation among letters of two bytes.
            let latin = bytes.equal(to: 0xE1) & next.within(0xB8, 0xBB)
            let signs = bytes.equal(to: 0xE2) & next.equal(to: 0x80) & second.atLeast(0x82)
            if (long ^ (latin | signs)).isEmpty { return true }
        }
        // U+4000–9FFF, private use and, where they stay, Hangul syllables.
        var plain = bytes.within(0xE4, 0xE9)
        if form.composes {
            plain = plain | bytes.within(0xEB, 0xEE) | (bytes.equal(to: 0xEA) & next.atLeast(0xB0))
        }
        let rest = long ^ plain
        if rest.isEmpty { return true }
        let kana = bytes.equal(to: 0xE3)
        if !kana.isEmpty, !(kana & unclean3000(in: form, &marks)).isEmpty { return false }
        let indic = bytes.equal(to: 0xE0)
        if !indic.isEmpty, !(indic & uncleanIndic(in: form, indic, &marks)).isEmpty { return false }
        let others = rest ^ (kana | indic)
        return others.isEmpty || uncleanOthers(in: form, others).isEmpty
    }

    /// The scalars of U+1000–2FFF, U+A000–FFFF and above that do not pass, and their neighbours.
    @inline(__always)
    private func uncleanOthers(in form: NormalizationForm, _ others: ByteMarks) -> ByteMarks {
        let punctuation = bytes.equal(to: 0xE2)
        var unclean = others
        if !punctuation.isEmpty { unclean = unclean ^ (punctuation & cleanPunctuation(in: form)) }
        let letters = bytes.equal(to: 0xE1)
        if !letters.isEmpty { unclean = unclean ^ (letters & cleanLetters(in: form)) }
        if unclean.isEmpty || form.isCompatible { return unclean }
        let forms = next.within(0xAE, 0xB7) | next.atLeast(0xB9) | next.below(0xA4)
        let emoji = bytes.equal(to: 0xF0) & next.equal(to: 0x9F)
        return unclean ^ ((bytes.equal(to: 0xEF) & forms) | emoji)
    }

    /// Georgian, Ethiopic without its marks, and either Latin or jamo.
    @inline(__always)
    private func cleanLetters(in form: NormalizationForm) -> ByteMarks {
        let georgian = next.equal(to: 0x83)
        let letters = next.within(0x88, 0x8C) | (form.isCompatible ? georgian & second.below(0xBC) : georgian)
        if !form.composes { return letters | next.within(0x84, 0x87) }
        let latin = next.within(0xB8, 0xBB)
        // U+1E9A and U+1E9B, with their neighbours.
        return letters | (form.isCompatible ? latin ^ (next.equal(to: 0xBA) & second.within(0x98, 0x9F)) : latin)
    }

    /// U+2002–20BF, or of these the usual dashes, quotation marks and joiners.
    @inline(__always)
    private func cleanPunctuation(in form: NormalizationForm) -> ByteMarks {
        if form.isCompatible {
            let marks = second.within(0x8B, 0x90) | second.within(0x92, 0x96) | second.within(0x98, 0xA3)
            return next.equal(to: 0x80) & marks
        }
        return (next.equal(to: 0x80) & second.atLeast(0x82)) | next.within(0x81, 0x82)
    }

    /// The scalars of U+3000–3FFF that do not pass, and neighbours of some.
    @inline(__always)
    private func unclean3000(in form: NormalizationForm, _ marks: inout BlockMarks) -> ByteMarks {
        let toneMarks = next.equal(to: 0x80) & second.within(0xAA, 0xAF)
        let voiceMarks = next.equal(to: 0x82) & second.within(0x99, 0x9A)
        var unclean = toneMarks
        if form.composes {
            unclean = unclean | voiceMarks
        } else {
            marks.voicing = bytes.equal(to: 0xE3) & voiceMarks
            unclean = unclean | voicedKana
        }
        if form.isCompatible {
            // Of all these kana and the comma, the full stop and the brackets pass.
            let kana =
                (next.equal(to: 0x80) & second.within(0x81, 0x9F)) | next.equal(to: 0x81)
                | (next.equal(to: 0x82) & (second.below(0x9B) | second.within(0xA0, 0xBF)))
                | (next.equal(to: 0x83) & second.below(0xBF))
            unclean = unclean | ~kana
        }
        return unclean
    }

    /// Kana with a voicing mark.
    @inline(__always)
    private var voicedKana: ByteMarks {
        let even = second.masked(by: 1).equal(to: 0)
        let odd = second.masked(by: 1).equal(to: 1)
        // The rows of ha: every third one has no mark.
        let unvoiced = second.equal(to: 0xB2) | second.equal(to: 0xB5) | second.equal(to: 0xB8) | second.equal(to: 0xBB)
        let hiragana =
            (even & second.within(0x8C, 0xA2)) | (odd & second.within(0xA5, 0xA9))
            | (second.within(0xB0, 0xBD) & ~unvoiced)
        // Nearly all katakana stand in other words.
        if (bytes.equal(to: 0xE3) & next.within(0x82, 0x83)).isEmpty { return next.equal(to: 0x81) & hiragana }
        let middle = second.equal(to: 0x94) | second.equal(to: 0x9E) | (even & second.within(0xAC, 0xBE))
        let plain = second.equal(to: 0x92) | second.equal(to: 0x95) | second.equal(to: 0x98) | second.equal(to: 0x9B)
        let katakana =
            (even & second.below(0x83)) | (odd & second.within(0x85, 0x89))
            | (second.within(0x90, 0x9D) & ~plain) | second.equal(to: 0xB4)
            | second.within(0xB7, 0xBA) | second.equal(to: 0xBE)
        return (next.equal(to: 0x81) & hiragana) | (next.equal(to: 0x82) & middle) | (next.equal(to: 0x83) & katakana)
    }
}
