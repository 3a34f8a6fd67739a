// SPDX-License-Identifier: Apache-2.0

/// The rules of scalars of two bytes: all at once for NFC, where they are few, else script by script.
extension NormalizationBlock {
    /// Whether the scalars of two bytes pass in NFC; vowel signs stand as marks.
    @inline(__always)
    func passesShortNFC(_ marks: inout BlockMarks) -> Bool {
        let latin = bytes.within(0xCC, 0xCD) | (bytes.equal(to: 0xD2) & next.within(0x83, 0x87))
        let points = bytes.equal(to: 0xD6) & next.atLeast(0x91)
        let hebrew = points | (bytes.equal(to: 0xD7) & next.below(0x88))
        let signs = bytes.equal(to: 0xD8) & next.within(0x90, 0x9A)
        let vowelLead = bytes.equal(to: 0xD9)
        let vowels = vowelLead & (next.within(0x8B, 0x9F) | next.equal(to: 0xB0))
        let quranic = bytes.equal(to: 0xDB) & next.within(0x96, 0xAD)
        let greek = bytes.equal(to: 0xCE) & next.equal(to: 0x87)
        let others = (latin | hebrew) | (signs | quranic) | (bytes.within(0xDC, 0xDF) | greek)
        if (others | vowels).isEmpty { return true }
        marks.vowels = vowelLead & next.within(0x8B, 0x90)
        let allowed = vowelLead & (next.within(0x8B, 0x92) | next.equal(to: 0xB0))
        marks.short = allowed
        return (others | (vowels ^ allowed)).isEmpty
    }

    /// What does not pass of the scalars that begin at `short`; marks stand as such.
    @inline(__always)
    func uncleanShort(in form: NormalizationForm, _ short: ByteMarks, _ marks: inout BlockMarks) -> ByteMarks {
        var unclean = ByteMarks.none
        let latin = bytes.below(0xCC) & short
        if !latin.isEmpty {
            if !form.composes { unclean = unclean | decomposableLatin }
            if form.isCompatible { unclean = unclean | latinForms }
        }
        let points = bytes.within(0xCC, 0xCD)
        if !points.isEmpty { unclean = unclean | (form.composes ? points : uncleanPoints(points, &marks)) }
        let rest = short ^ (latin | points)
        if rest.isEmpty { return unclean }
        // Cyrillic of Russian is the same in all forms but for few letters.
        let russian = bytes.within(0xD0, 0xD1)
        if !form.composes, !russian.isEmpty { unclean = unclean | decomposableRussian }
        let others = rest ^ russian
        if others.isEmpty { return unclean }
        let greek = bytes.within(0xCE, 0xCF)
        if !greek.isEmpty { unclean = unclean | uncleanGreek(in: form) }
        let cyrillic = bytes.within(0xD2, 0xD3)
        if !cyrillic.isEmpty { unclean = unclean | uncleanCyrillic(in: form) }
        let arabic = bytes.within(0xD8, 0xDB)
        if !arabic.isEmpty { unclean = unclean | uncleanArabic(in: form, &marks) }
        if (others ^ (greek | cyrillic | arabic)).isEmpty { return unclean }
        return unclean | uncleanHebrew(in: form)
    }

    /// Letters of U+00C0–023F with canonical decompositions, and their neighbours.
    @inline(__always)
    private var decomposableLatin: ByteMarks {
        // æ ß ø ð þ; đ Đ ı; ł Ł œ Œ.
        let nordic = next.equal(to: 0xB0) | next.equal(to: 0xBE)
        let germanic = next.equal(to: 0x9F) | next.equal(to: 0xA6) | next.equal(to: 0xB8) | nordic
        let slavic = next.within(0x90, 0x91) | next.equal(to: 0xB1)
        let polish = next.within(0x81, 0x82) | next.within(0x92, 0x93)
        let whole =
            (bytes.equal(to: 0xC3) & germanic) | (bytes.equal(to: 0xC4) & slavic) | (bytes.equal(to: 0xC5) & polish)
        return bytes.within(0xC3, 0xC8) ^ whole
    }

    /// Scalars of U+0080–02FF with compatibility decompositions, and their neighbours.
    @inline(__always)
    private var latinForms: ByteMarks {
        // U+00A0–00BF except the quotation marks AB and BB.
        let quotes = next.equal(to: 0xAB) | next.equal(to: 0xBB)
        let symbols = bytes.equal(to: 0xC2) & (next.atLeast(0xA0) ^ quotes)
        let latinA = bytes.equal(to: 0xC4) & (next.within(0xB2, 0xB3) | next.equal(to: 0xBF))
        let latinB = bytes.equal(to: 0xC5) & (next.equal(to: 0x80) | next.equal(to: 0x89) | next.equal(to: 0xBF))
        return (symbols | latinA) | (latinB | bytes.equal(to: 0xC7) | bytes.within(0xCA, 0xCB))
    }

    /// Marks of U+0300–036F other than the usual ones of classes 202, 216, 220 and 230.
    @inline(__always)
    private func uncleanPoints(_ points: ByteMarks, _ marks: inout BlockMarks) -> ByteMarks {
        let lead = bytes.equal(to: 0xCC)
        let attached = lead & (next.equal(to: 0x9B) | next.within(0xA7, 0xA8))
        let allowed = attached | (lead & (next.within(0x80, 0x94) | next.within(0xA3, 0xA6)))
        marks.attached = attached
        marks.short = marks.short | allowed
        return points ^ allowed
    }

    @inline(__always)
    private func uncleanGreek(in form: NormalizationForm) -> ByteMarks {
        let (first, second) = (bytes.equal(to: 0xCE), bytes.equal(to: 0xCF))
        let canonical =
            form.composes
            ? ByteMarks.none
            : (first & (next.within(0x85, 0x90) | next.within(0xAA, 0xB0))) | (second & next.within(0x8A, 0x94))
        return form == .nfd ? canonical : canonical | (first & next.below(0x90)) | (second & next.atLeast(0x90))
    }

    /// Letters of U+0400–047F with canonical decompositions, and their neighbours.
    @inline(__always)
    private var decomposableRussian: ByteMarks {
        let capitals =
            next.below(0x84) | next.equal(to: 0x87) | next.within(0x8C, 0x8E) | next.equal(to: 0x99)
            | next.equal(to: 0xB9)
        let small =
            next.within(0x90, 0x93) | next.equal(to: 0x97) | next.within(0x9C, 0x9E) | next.within(0xB6, 0xB7)
        return (bytes.equal(to: 0xD0) & capitals) | (bytes.equal(to: 0xD1) & small)
    }

    /// Marks of U+0480–04FF, and where letters decompose all of U+04C0–04FF but ә and ө.
    @inline(__always)
    private func uncleanCyrillic(in form: NormalizationForm) -> ByteMarks {
        let points = bytes.equal(to: 0xD2) & next.within(0x83, 0x87)
        if form.composes { return points }
        let lead = bytes.equal(to: 0xD3)
        return points | (lead ^ (lead & (next.within(0x98, 0x99) | next.within(0xA8, 0xA9))))
    }

    /// Marks of U+0600–06FF but for the vowel signs, letters with hamza where they decompose, and forms of letters.
    @inline(__always)
    private func uncleanArabic(in form: NormalizationForm, _ marks: inout BlockMarks) -> ByteMarks {
        let (first, second, last) = (bytes.equal(to: 0xD8), bytes.equal(to: 0xD9), bytes.equal(to: 0xDB))
        let marked =
            (first & next.within(0x90, 0x9A)) | (second & (next.within(0x8B, 0x9F) | next.equal(to: 0xB0)))
            | (last & next.within(0x96, 0xAD))
        var unclean = marked
        if !marked.isEmpty {
            let vowels = second & next.within(0x8B, 0x90)
            // Hamzas and madda are questionable where they could compose.
            let last: UInt8 = form.composes ? 0x92 : 0x95
            let allowed = vowels | (second & (next.within(0x91, last) | next.equal(to: 0xB0)))
            marks.vowels = vowels
            marks.short = marks.short | allowed
            unclean = marked ^ allowed
        }
        if !form.composes {
            unclean = unclean | (first & next.within(0xA2, 0xA6))
            unclean = unclean | (last & (next.within(0x80, 0x82) | next.equal(to: 0x93)))
        }
        return form.isCompatible ? unclean | (second & next.within(0xB5, 0xB8)) : unclean
    }

    /// Marks of U+0580–05FF, and all of U+0700–07FF.
    @inline(__always)
    private func uncleanHebrew(in form: NormalizationForm) -> ByteMarks {
        let lead = bytes.equal(to: 0xD6)
        let points = lead & next.atLeast(0x91)
        let unclean = points | (bytes.equal(to: 0xD7) & next.below(0x88)) | bytes.within(0xDC, 0xDF)
        return form.isCompatible ? unclean | (lead & next.equal(to: 0x87)) : unclean
    }
}
