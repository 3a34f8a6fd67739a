// SPDX-License-Identifier: Apache-2.0

/// The rules of U+0800–0FFF: the scripts of India, and Thai.
extension NormalizationBlock {
    /// What does not pass; marks and what could compose stand as such.
    @inline(__always)
    func uncleanIndic(
        in form: NormalizationForm, _ indic: ByteMarks, _ marks: inout BlockMarks
    ) -> ByteMarks {
        let devanagari = indic & next.within(0xA4, 0xA5)
        let thai = indic & next.within(0xB8, 0xB9)
        var unclean = indic & ~(devanagari | thai)
        if !devanagari.isEmpty { unclean = unclean | uncleanDevanagari(in: form, devanagari, &marks) }
        if !thai.isEmpty { unclean = unclean | uncleanThai(in: form, thai, &marks) }
        if unclean.isEmpty { return unclean }
        // Bengali, Gurmukhi, Gujarati, Oriya, Tamil, Telugu, Kannada and Malayalam: U+0980–0D7F.
        let others = indic & next.within(0xA6, 0xB5)
        if others.isEmpty { return unclean }
        return (unclean ^ others) | uncleanSouthern(in: form, others, &marks)
    }

    @inline(__always)
    private func uncleanDevanagari(
        in form: NormalizationForm, _ lead: ByteMarks, _ marks: inout BlockMarks
    ) -> ByteMarks {
        let first = lead & next.equal(to: 0xA4)
        let later = lead ^ first
        let nukta = first & second.equal(to: 0xBC)
        marks.indic = marks.indic | nukta | (later & second.equal(to: 0x8D))
        // Accents, and letters with a nukta.
        let unclean = later & second.within(0x91, 0x9F)
        if form.composes {
            // na, ra and lla.
            let bases = second.equal(to: 0xA8) | second.equal(to: 0xB0) | second.equal(to: 0xB3)
            marks.nuktaBases = first & bases
            marks.dependents = marks.dependents | nukta
            return unclean
        }
        let composites = second.equal(to: 0xA9) | second.equal(to: 0xB1) | second.equal(to: 0xB4)
        return unclean | (first & composites)
    }

    @inline(__always)
    private func uncleanThai(in form: NormalizationForm, _ lead: ByteMarks, _ marks: inout BlockMarks) -> ByteMarks {
        let first = lead & next.equal(to: 0xB8)
        let vowels = first & second.within(0xB8, 0xB9)
        let tones = (lead ^ first) & second.within(0x88, 0x8B)
        marks.thaiVowels = vowels
        marks.thai = vowels | tones
        let unclean = second.equal(to: 0xBA)
        return first & (form.isCompatible ? unclean | second.equal(to: 0xB3) : unclean)
    }

    @inline(__always)
    private func uncleanSouthern(
        in form: NormalizationForm, _ lead: ByteMarks, _ marks: inout BlockMarks
    ) -> ByteMarks {
        let first = lead & next.masked(by: 1).equal(to: 0)
        let later = lead ^ first
        marks.indic = marks.indic | (first & second.equal(to: 0xBC)) | (later & second.equal(to: 0x8D))
        // Letters of Gurmukhi with a nukta, Malayalam viramas; length marks and letters with a nukta; the mark U+09FE.
        let gurmukhi = next.equal(to: 0xA8) & second.within(0xB3, 0xB6)
        let malayalam = next.equal(to: 0xB4) & second.equal(to: 0xBB)
        let unclean =
            (first & (gurmukhi | malayalam)) | (later & (second.within(0x95, 0x9F) | second.equal(to: 0xBE)))
        if form.composes {
            // A vowel sign before the letter, and the part of it that stands behind.
            marks.vowelBases = later & second.within(0x86, 0x87)
            let parts = (first & second.equal(to: 0xBE)) | (later & second.equal(to: 0x82))
            marks.dependents = marks.dependents | parts
            return unclean
        }
        let vowels = second.equal(to: 0x88) | second.within(0x8A, 0x8C)
        let kannada = next.equal(to: 0xB3) & (second.equal(to: 0x80) | second.equal(to: 0x87))
        return unclean | (later & (vowels | kannada)) | (first & second.equal(to: 0x94))
    }
}
