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
    var optionalMarks: UInt32 = 0
    /// Decimal digits.
    var digits: UInt32 = 0
    /// Letters in upper and title case.
    var capitals: UInt32 = 0
    var hasLetter = false
    /// Whether all letters that have a case are capitals, and there is one.
    var isCapitals = false
    /// Whether it is about half a word of a dictionary: a Han character or an orthographic cluster.
    var isHalf = false

    /// The bit of each byte that tells letters and underscores from digits and marks in a word of ASCII.
    private static let sixth: UInt64 = 0x4040_4040_4040_4040

    /// A place for a word.
    init() {}

    /// Reads a word.
    ///
    /// - Parameters:
    ///   - letters: The table of letters, which is looked up once for all words.
    ///   - folds: Whether ``folded``, ``isCapitals``, ``digits`` and ``capitals`` are wanted.
    @inline(__always)
    init(_ bytes: Span<UInt8>, _ word: Word, _ letters: LetterTable, folds: Bool) {
        let range = word.utf8Range
        var (small, others, wide) = (UInt64(0), UInt64(0), UInt64(0))
        var offset = range.lowerBound
        repeat {
            let block = QualityHash.load(bytes, at: offset, count: min(8, range.upperBound &- offset))
            hash = QualityHash.step(hash, block)
            // Of what stands in ASCII words, small letters have both bits 6 and 5, capitals the former only, digits bit 4 but not bit 6.
            let fifth = block &<< 1
            small |= block & fifth
            others |= (block & ~fifth) | (~block & block &<< 2)
            wide |= block
            offset &+= 8
        } while offset < range.upperBound
        characters = range.count
        hash = QualityHash.finish(hash, range.count)
        folded = hash
        hasLetter = small & WordForm.sixth != 0
        if wide & ByteLanes8.high != 0 {
            readWide(bytes, range, letters, folds: folds)
        } else if others & WordForm.sixth != 0 {
            readMixed(bytes, range, folds: folds)
        }
        if word.isEstimated { isHalf = true }
    }

    /// Reads a word of ASCII that is more than small letters.
    @inline(never)
    private mutating func readMixed(_ bytes: Span<UInt8>, _ range: Range<Int>, folds: Bool) {
        var (hash, upper, lower) = (QualityHash.seed, UInt64(0), UInt64(0))
        var (uppers, figures) = (LaneCount(), LaneCount())
        var offset = range.lowerBound
        while offset < range.upperBound {
            let block = QualityHash.load(bytes, at: offset, count: min(8, range.upperBound &- offset))
            let marks = ByteLanes8.between(block, 0x41, 0x5A)
            hash = QualityHash.step(hash, block | marks &>> 2)
            upper |= marks
            lower |= ByteLanes8.between(block, 0x61, 0x7A)
            uppers.add(marks)
            figures.add(ByteLanes8.between(block, 0x30, 0x39))
            offset &+= 8
        }
        hasLetter = upper | lower != 0
        (digits, capitals) = (UInt32(truncatingIfNeeded: figures.total), UInt32(truncatingIfNeeded: uppers.total))
        guard folds else { return }
        folded = QualityHash.finish(hash, range.count)
        isCapitals = upper != 0 && lower == 0
    }

    /// Reads a word that is not all ASCII.
    @inline(never)
    private mutating func readWide(_ bytes: Span<UInt8>, _ range: Range<Int>, _ letters: LetterTable, folds: Bool) {
        var folding = WordFolding()
        switch WordFolding.kind(of: bytes, range) {
        case .marked: folding.foldMarked(bytes, range, letters)
        case .cased where folds:
            folding.foldCased(bytes, range, letters)
            isCapitals = folding.facts.contains(.upper) && !folding.facts.contains(.lower)
        default:
            folding.read(bytes, range, letters)
            folding.hash = hash
        }
        (folded, characters) = (folding.hash, folding.characters)
        (optionalMarks, digits, capitals) = (folding.optional, folding.digits, folding.capitals)
        hasLetter = folding.facts.contains(.letter)
        isHalf = WordForm.isHan(bytes, range.lowerBound)
    }

    /// Whether a Han character begins at an offset.
    private static func isHan(_ bytes: Span<UInt8>, _ offset: Int) -> Bool {
        let first = bytes[offset]
        if first < 0xE3 { return false }
        // U+5000 to U+9FFF are Han characters all.
        return (0xE5...0xE9).contains(first) || UnicodeProperties.isIdeographic(WideScalar(bytes, offset).scalar)
    }
}
