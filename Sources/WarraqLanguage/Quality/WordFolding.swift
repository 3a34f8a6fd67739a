// SPDX-License-Identifier: Apache-2.0

import WarraqUnicode

/// Brings words that are not all ASCII into the form in which they are compared.
enum WordFolding {
    /// What can be folded in a word, told by its first scalar that is not ASCII.
    enum Kind {
        /// Nothing: no case, no marks that may be left out.
        case plain
        /// Letters with case.
        case cased
        /// Arabic and Hebrew.
        case marked
    }

    static func kind(of bytes: Span<UInt8>, _ range: Range<Int>) -> Kind {
        var offset = range.lowerBound
        while bytes[offset] < 0x80, offset + 1 < range.upperBound { offset += 1 }
        return switch bytes[offset] {
        case 0xD6...0xDB: .marked
        case 0xC2...0xD5, 0xE1, 0xE2, 0xEA, 0xEF, 0xF0: .cased
        default: .plain
        }
    }

    /// Whether a word has a letter; mostly its first scalar is one.
    static func hasLetter(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        var offset = range.lowerBound
        while offset < range.upperBound {
            let (scalar, length) = UnicodeProperties.scalar(at: offset, in: bytes)
            if UnicodeProperties.isAlphabetic(scalar) { return true }
            offset += length
        }
        return false
    }

    /// Folds the case of a word that is all ASCII.
    static func foldASCII(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
        var (hash, offset) = (QualityHash.seed, range.lowerBound)
        while offset < range.upperBound {
            let block = QualityHash.load(bytes, at: offset, count: min(8, range.upperBound - offset))
            hash = QualityHash.step(hash, block | ByteLanes8.between(block, 0x41, 0x5A) &>> 2)
            offset += 8
        }
        return QualityHash.finish(hash, range.count)
    }

    /// Folds case; `İ` and `i` are alike.
    ///
    /// - Returns: The hash, and whether all letters that have a case are capitals, and there is one.
    static func foldCased(_ bytes: Span<UInt8>, _ range: Range<Int>) -> (hash: UInt64, isCapitals: Bool) {
        var output = RunningHash()
        var (hasUpper, hasLower) = (false, false)
        var offset = range.lowerBound
        while offset < range.upperBound {
            let (scalar, length) = UnicodeProperties.scalar(at: offset, in: bytes)
            offset += length
            let folded = scalar == "\u{130}" ? "i" : UnicodeProperties.simpleCaseFold(scalar)
            if folded != scalar {
                hasUpper = true
            } else if !hasLower {
                hasLower = UnicodeProperties.generalCategory(of: scalar) == .lowercaseLetter
            }
            output.append(folded)
        }
        return (output.finish(), hasUpper && !hasLower)
    }

    /// Leaves out marks and tatweel and writes Arabic letters that are taken for one another as one.
    ///
    /// - Returns: The hash, and how many scalars were left out.
    static func foldMarked(_ bytes: Span<UInt8>, _ range: Range<Int>) -> (hash: UInt64, optional: Int) {
        var output = RunningHash()
        var (optional, offset) = (0, range.lowerBound)
        while offset < range.upperBound {
            let first = bytes[offset]
            if first >= 0xC0, first < 0xE0, offset + 1 < range.upperBound {
                let letter = UInt16(first) << 8 | UInt16(bytes[offset + 1])
                offset += 2
                if let folded = fold(letter) { output.append(pair: folded) } else { optional += 1 }
            } else {
                let length = first < 0x80 ? 1 : UnicodeProperties.scalar(at: offset, in: bytes).length
                // Joiners and marks of direction are optional as well.
                let isOptional = length == 3 && isJoiner(bytes, offset)
                if isOptional { optional += 1 }
                for index in 0..<(isOptional ? 0 : length) { output.append(bytes[offset + index]) }
                offset += length
            }
        }
        return (output.finish(), optional)
    }

    /// The two bytes that stand for a letter, nil for a mark that may be left out.
    @inline(__always)
    private static func fold(_ letter: UInt16) -> UInt16? {
        switch letter {
        case 0xD8A2, 0xD8A3, 0xD8A5, 0xD9B1: 0xD8A7  // forms of alef
        case 0xD989, 0xD98A: 0xDB8C  // forms of yeh
        case 0xD983: 0xDAA9  // kaf
        case 0xD980, 0xD98B...0xD99F, 0xD9B0, 0xD691...0xD6BD, 0xD6BF, 0xD781, 0xD782, 0xD784, 0xD785, 0xD787,
            0xDB96...0xDB9C, 0xDB9F...0xDBA4, 0xDBA7, 0xDBA8, 0xDBAA...0xDBAD:
            nil
        default: letter
        }
    }

    /// Whether the three bytes are a joiner or a mark of direction, U+200C to U+200F.
    private static func isJoiner(_ bytes: Span<UInt8>, _ offset: Int) -> Bool {
        bytes[offset] == 0xE2 && bytes[offset + 1] == 0x80 && bytes[offset + 2] & 0xFC == 0x8C
    }
}
