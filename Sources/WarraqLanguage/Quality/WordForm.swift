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
    /// - Parameters:
    ///   - buffer: Taken for the folded bytes.
    ///   - folds: Whether ``folded`` and ``isCapitals`` are wanted.
    init(_ bytes: Span<UInt8>, _ range: Range<Int>, folds: Bool, buffer: inout [UInt8]) {
        var (upper, lower, wide) = (UInt64(0), UInt64(0), UInt64(0))
        var offset = range.lowerBound
        var continuations = 0
        while offset < range.upperBound {
            let length = min(8, range.upperBound - offset)
            let block = QualityHash.load(bytes, at: offset, count: length)
            let capitals = ByteLanes8.between(block, 0x41, 0x5A)
            hash = QualityHash.step(hash, block)
            folded = QualityHash.step(folded, block | capitals &>> 2)
            upper |= capitals
            lower |= ByteLanes8.between(block, 0x61, 0x7A)
            wide |= block & ByteLanes8.high
            continuations += ByteLanes8.continuations(block)
            offset += 8
        }
        characters = range.count - continuations
        hash = QualityHash.finish(hash, range.count)
        hasLetter = upper | lower != 0
        if wide == 0 {
            folded = QualityHash.finish(folded, range.count)
            isCapitals = upper != 0 && lower == 0
        } else {
            readWide(bytes, range, folds: folds, buffer: &buffer)
        }
    }

    /// Reads a word that is not all ASCII.
    private mutating func readWide(
        _ bytes: Span<UInt8>, _ range: Range<Int>, folds: Bool, buffer: inout [UInt8]
    ) {
        let script = WordFolding.kind(of: bytes, range)
        if !hasLetter { hasLetter = WordFolding.hasLetter(bytes, range) }
        switch script {
        case .plain: folded = hash
        case .marked:
            optionalMarks = WordFolding.foldMarked(bytes, range, into: &buffer)
            folded = QualityHash.hash(buffer.span, 0..<buffer.count)
        case .cased where folds:
            isCapitals = WordFolding.foldCased(bytes, range, into: &buffer)
            folded = QualityHash.hash(buffer.span, 0..<buffer.count)
        case .cased: folded = hash
        }
    }
}
