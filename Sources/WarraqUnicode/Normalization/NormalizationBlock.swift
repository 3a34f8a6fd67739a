// SPDX-License-Identifier: Apache-2.0

/// Sixteen bytes and the five behind them, judged at once: whether all scalars that begin in them may stand as they are.
///
/// The rules name the bytes of scalars that may not, and of marks that may if they stand in order (``BlockMarks``); where one of
/// them is rare in text, all of its neighbours count as unclean. Most text has lead bytes of few kinds, so the rules of the
/// others are branched over. The tests hold every scalar, and the pairs of those that matter, against the tables.
struct NormalizationBlock {
    /// The block, and the bytes of it one and two places on.
    let bytes: ByteBlock
    let next: ByteBlock
    let second: ByteBlock
    private let offset: Int

    /// The bytes that are looked at.
    static let width = 21

    /// Loads ``width`` bytes at an offset.
    @inline(__always)
    init(_ source: Span<UInt8>, at offset: Int) {
        bytes = ByteBlock(source, at: offset)
        next = ByteBlock(source, at: offset &+ 1)
        second = ByteBlock(source, at: offset &+ 2)
        self.offset = offset
    }

    /// Whether all scalars pass their quick check, and their marks stand in order with the scalar behind them.
    ///
    /// The scalar before the block must be no mark.
    @inline(__always)
    func isClean(in form: NormalizationForm, _ source: Span<UInt8>) -> Bool {
        var marks = BlockMarks()
        return passes(form, &marks) && marks.areOrdered(second, source, offset)
    }

    /// Whether all scalars pass their quick check, but that some are marks, or compose with what stands before them.
    @inline(__always)
    func passes(_ form: NormalizationForm, _ marks: inout BlockMarks) -> Bool {
        // Below these lead bytes everything passes.
        let first: UInt8 =
            switch form {
            case .nfc: 0xCC
            case .nfd: 0xC3
            case .nfkc, .nfkd: 0xC2
            }
        let leads = bytes.atLeast(first)
        if leads.isEmpty { return true }
        let indic = bytes.equal(to: 0xE0)
        if (leads ^ indic).isEmpty { return (indic & uncleanIndic(in: form, indic, &marks)).isEmpty }
        let long = bytes.atLeast(0xE0)
        let short = leads ^ long
        if !short.isEmpty {
            let passes = form == .nfc ? passesShortNFC(&marks) : uncleanShort(in: form, short, &marks).isEmpty
            if !passes { return false }
        }
        return long.isEmpty || isLongClean(in: form, long, &marks)
    }

    /// The same as being clean in NFC, but for the vowel signs U+064B–0652 and U+0670, which may stand in any order.
    @inline(__always)
    var isCleanNFCBesidesVowels: Bool {
        var marks = BlockMarks()
        return passes(.nfc, &marks) && (marks.indic | marks.thai | marks.dependents).isEmpty
    }
}

extension ByteBlock {
    /// Marks the bytes from `low` to `high`.
    @inline(__always)
    func within(_ low: UInt8, _ high: UInt8) -> ByteMarks {
        let distance: SIMD16<UInt8> = lanes &- SIMD16<UInt8>(repeating: low)
        let mask: SIMDMask<SIMD16<Int8>> = distance .<= SIMD16<UInt8>(repeating: high &- low)
        return ByteMarks(mask)
    }
}
