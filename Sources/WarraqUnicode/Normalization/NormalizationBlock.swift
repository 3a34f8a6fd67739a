// SPDX-License-Identifier: Apache-2.0

/// Sixteen bytes and the two behind them, judged at once: whether all scalars that begin in them are letters that a
/// composed form leaves as they are.
///
/// The rules name the bytes of blocks that hold marks or scalars with decompositions; where one of them is rare in text, the
/// whole block counts as unclean. The tests hold every scalar against the tables.
struct NormalizationBlock {
    private let bytes: ByteBlock
    private let next: ByteBlock
    private let second: ByteBlock

    @inline(__always)
    init(_ source: Span<UInt8>, at offset: Int) {
        bytes = ByteBlock(source, at: offset)
        next = ByteBlock(source, at: offset &+ 1)
        second = ByteBlock(source, at: offset &+ 2)
    }

    /// Whether all scalars have combining class 0 and NFC_Quick_Check Yes.
    @inline(__always)
    var isCleanNFC: Bool {
        // Below U+0300 everything is.
        if bytes.atLeast(0xCC).isEmpty { return true }
        if !(twoByteMarks | (bytes.equal(to: 0xCE) & next.equal(to: 0x87))).isEmpty { return false }
        if bytes.atLeast(0xE0).isEmpty { return true }
        return longNFC.isEmpty
    }

    /// The same as ``isCleanNFC``, but for the vowel signs U+064B–0652 and U+0670, which may stand in any order.
    @inline(__always)
    var isCleanNFCBesidesVowels: Bool {
        if bytes.atLeast(0xCC).isEmpty { return true }
        let vowels = bytes.equal(to: 0xD9) & (next.within(0x8B, 0x92) | next.equal(to: 0xB0))
        let marks = twoByteMarks | (bytes.equal(to: 0xCE) & next.equal(to: 0x87))
        if !(marks ^ vowels).isEmpty { return false }
        if bytes.atLeast(0xE0).isEmpty { return true }
        return longNFC.isEmpty
    }

    /// Whether all scalars have combining class 0 and NFKC_Quick_Check Yes.
    @inline(__always)
    var isCleanNFKC: Bool {
        if bytes.atLeast(0x80).isEmpty { return true }
        if !(twoByteMarks | shortForms).isEmpty { return false }
        if bytes.atLeast(0xE0).isEmpty { return true }
        return longNFKC.isEmpty
    }

    /// Marks of U+0300–06FF; all of U+0700–07FF.
    @inline(__always)
    private var twoByteMarks: ByteMarks {
        let latin = bytes.within(0xCC, 0xCD) | (bytes.equal(to: 0xD2) & next.within(0x83, 0x87))
        let points = bytes.equal(to: 0xD6) & next.atLeast(0x91)
        let hebrew = points | (bytes.equal(to: 0xD7) & next.below(0x88))
        let signs = bytes.equal(to: 0xD8) & next.within(0x90, 0x9A)
        let vowels = bytes.equal(to: 0xD9) & (next.within(0x8B, 0x9F) | next.equal(to: 0xB0))
        let quranic = bytes.equal(to: 0xDB) & next.within(0x96, 0xAD)
        return (latin | hebrew) | (signs | vowels) | (quranic | bytes.within(0xDC, 0xDF))
    }

    /// Scalars of two bytes with compatibility decompositions, and their neighbours.
    @inline(__always)
    private var shortForms: ByteMarks {
        // U+00A0–00BF except the quotation marks AB and BB.
        let quotes = next.equal(to: 0xAB) | next.equal(to: 0xBB)
        let symbols = bytes.equal(to: 0xC2) & (next.atLeast(0xA0) ^ quotes)
        let latinA = bytes.equal(to: 0xC4) & (next.within(0xB2, 0xB3) | next.equal(to: 0xBF))
        let latinB = bytes.equal(to: 0xC5) & (next.equal(to: 0x80) | next.equal(to: 0x89) | next.equal(to: 0xBF))
        let modifiers = bytes.equal(to: 0xC7) | bytes.within(0xCA, 0xCB)
        let greek = (bytes.equal(to: 0xCE) & next.below(0x90)) | (bytes.equal(to: 0xCF) & next.atLeast(0x90))
        let armenian = bytes.equal(to: 0xD6) & next.equal(to: 0x87)
        let arabic = bytes.equal(to: 0xD9) & next.within(0xB5, 0xB8)
        return (symbols | latinA | latinB) | (modifiers | greek) | (armenian | arabic)
    }

    /// Scalars of three and four bytes that are not clean in NFC.
    @inline(__always)
    private var longNFC: ByteMarks {
        // Thai without marks above and below passes; other Indic scripts and U+1000–1FFF do not.
        let thai =
            (next.equal(to: 0xB8) & second.below(0xB8)) | (next.equal(to: 0xB9) & second.within(0x80, 0x87))
            | (next.equal(to: 0xB9) & second.atLeast(0x8C))
        let indic = (bytes.equal(to: 0xE0) ^ (bytes.equal(to: 0xE0) & thai)) | bytes.equal(to: 0xE1)
        let spaces = next.equal(to: 0x80) & second.below(0x82)
        let symbols = bytes.equal(to: 0xE2) & (spaces | next.atLeast(0x83))
        let forms = bytes.equal(to: 0xEF) & (next.within(0xA4, 0xAD) | next.equal(to: 0xB8))
        let emoji = bytes.equal(to: 0xF0) & next.equal(to: 0x9F)
        return (indic | symbols) | (kanaMarks | forms) | (bytes.atLeast(0xF0) ^ emoji)
    }

    /// Marks of U+3000–30FF, and U+A000–ABFF.
    @inline(__always)
    private var kanaMarks: ByteMarks {
        let marks =
            (next.equal(to: 0x80) & second.within(0xAA, 0xAF)) | (next.equal(to: 0x82) & second.within(0x99, 0x9A))
        return (bytes.equal(to: 0xE3) & marks) | (bytes.equal(to: 0xEA) & next.below(0xB0))
    }

    /// Scalars of three and four bytes that are not clean in NFKC.
    @inline(__always)
    private var longNFKC: ByteMarks {
        let quotes = next.equal(to: 0x80) & second.within(0x98, 0x9F)
        let dashes = next.equal(to: 0x80) & second.within(0x93, 0x94)
        let symbols = bytes.equal(to: 0xE2) ^ (bytes.equal(to: 0xE2) & (quotes | dashes))
        let indic = bytes.within(0xE0, 0xE1)
        // Of U+3000–3FFF kana and the comma, the full stop and the brackets pass.
        let kana =
            (next.equal(to: 0x80) & second.within(0x81, 0x9F)) | next.equal(to: 0x81)
            | (next.equal(to: 0x82) & (second.below(0x99) | second.within(0xA0, 0xBF)))
            | (next.equal(to: 0x83) & second.below(0xBF))
        let others = bytes.equal(to: 0xE3) ^ (bytes.equal(to: 0xE3) & kana)
        return (symbols | indic | others) | (kanaMarks | bytes.equal(to: 0xEF)) | bytes.atLeast(0xF0)
    }
}

extension ByteBlock {
    /// Marks the bytes from `low` to `high`.
    @inline(__always)
    fileprivate func within(_ low: UInt8, _ high: UInt8) -> ByteMarks {
        let distance: SIMD16<UInt8> = lanes &- SIMD16<UInt8>(repeating: low)
        let mask: SIMDMask<SIMD16<Int8>> = distance .<= SIMD16<UInt8>(repeating: high &- low)
        return ByteMarks(mask)
    }
}
