// SPDX-License-Identifier: Apache-2.0

import WarraqUnicode

/// What is measured of one word, found in a pass over its bytes.
struct WordForm {
    /// Of the bytes as they are.
    var hash: UInt64 = QualityHash.seed
    /// Of the word without case, without marks that may be left out, and with the letters of one sound in Arabic script alike.
    var folded: UInt64 = QualityHash.seed
    /// Scalars.
    var characters = 0
    /// Arabic harakat, tatweel, Hebrew points: what the same word may be written without.
    var optionalMarks = 0
    var hasLetter = false
    /// Whether all letters that have a case are capitals, and there is one.
    var isCapitals = false

    /// Reads a word.
    ///
    /// - Parameter folds: Whether ``folded`` and ``isCapitals`` are wanted.
    @inline(__always)
    init(_ bytes: Span<UInt8>, _ range: Range<Int>, folds: Bool) {
        var (upper, lower, wide) = (UInt64(0), UInt64(0), UInt64(0))
        var (offset, continuations) = (range.lowerBound, 0)
        while offset < range.upperBound {
            let block = QualityHash.load(bytes, at: offset, count: min(8, range.upperBound &- offset))
            hash = QualityHash.step(hash, block)
            upper |= ByteLanes8.between(block, 0x41, 0x5A)
            lower |= ByteLanes8.between(block, 0x61, 0x7A)
            wide |= block & ByteLanes8.high
            continuations &+= ByteLanes8.continuations(block)
            offset &+= 8
        }
        characters = range.count &- continuations
        hash = QualityHash.finish(hash, range.count)
        hasLetter = upper | lower != 0
        folded = hash
        if wide != 0 {
            readWide(bytes, range, folds: folds)
        } else if upper != 0, folds {
            folded = WordFolding.foldASCII(bytes, range)
            isCapitals = lower == 0
        }
    }

    /// Reads a word that is not all ASCII.
    private mutating func readWide(_ bytes: Span<UInt8>, _ range: Range<Int>, folds: Bool) {
        if !hasLetter { hasLetter = WordFolding.hasLetter(bytes, range) }
        switch WordFolding.kind(of: bytes, range) {
        case .marked: (folded, optionalMarks) = WordFolding.foldMarked(bytes, range)
        case .cased where folds: (folded, isCapitals) = WordFolding.foldCased(bytes, range)
        default: break
        }
    }
}
