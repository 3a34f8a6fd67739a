// SPDX-License-Identifier: Apache-2.0

import WarraqUnicode

/// Reads words that are not all ASCII, and brings them into the form in which they are compared.
struct WordFolding {
    /// Of the folded word.
    var hash = QualityHash.seed
    /// What holds for any of its scalars.
    private(set) var facts = LetterTable.Facts()
    private(set) var characters = 0
    /// Marks that may be left out.
    private(set) var optional: UInt32 = 0
    private(set) var digits: UInt32 = 0
    private(set) var capitals: UInt32 = 0

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

    /// Folds case; `İ` and `i` are alike.
    mutating func foldCased(_ bytes: Span<UInt8>, _ range: Range<Int>, _ letters: LetterTable) {
        var output = RunningHash()
        var offset = range.lowerBound
        while offset < range.upperBound {
            let scalar = WideScalar(bytes, offset)
            offset &+= scalar.length
            if scalar.value < LetterTable.limit {
                add(letters.facts[Int(scalar.value)])
                output.append(scalar: UInt32(letters.folded[Int(scalar.value)]))
            } else {
                add(LetterTable.facts(scalar.scalar))
                output.append(scalar: LetterTable.fold(scalar.scalar).value)
            }
        }
        hash = output.finish()
    }

    /// Leaves out marks and tatweel and writes Arabic letters that are taken for one another as one.
    mutating func foldMarked(_ bytes: Span<UInt8>, _ range: Range<Int>, _ letters: LetterTable) {
        var output = RunningHash()
        var offset = range.lowerBound
        while offset < range.upperBound {
            let scalar = WideScalar(bytes, offset)
            offset &+= scalar.length
            if scalar.value < LetterTable.limit {
                add(letters.facts[Int(scalar.value)])
                let letter = letters.unmarked[Int(scalar.value)]
                if letter != LetterTable.optional {
                    output.append(scalar: UInt32(letter))
                } else {
                    optional &+= 1
                }
            } else {
                add(LetterTable.facts(scalar.scalar))
                // Joiners and marks of direction are optional as well.
                if scalar.value &- 0x200C < 4 { optional &+= 1 } else { output.append(scalar: scalar.value) }
            }
        }
        hash = output.finish()
    }

    /// Reads a word that is left as it is.
    mutating func read(_ bytes: Span<UInt8>, _ range: Range<Int>, _ letters: LetterTable) {
        var offset = range.lowerBound
        while offset < range.upperBound {
            let first = bytes[offset]
            if (0xE5...0xE9).contains(first) || (0xEB...0xEC).contains(first) {
                add(.letter)  // Han and Hangul
                offset &+= 3
            } else {
                let scalar = WideScalar(bytes, offset)
                let isCommon = scalar.value < LetterTable.limit
                add(isCommon ? letters.facts[Int(scalar.value)] : LetterTable.facts(scalar.scalar))
                offset &+= scalar.length
            }
        }
    }

    @inline(__always)
    private mutating func add(_ more: LetterTable.Facts) {
        facts.formUnion(more)
        characters &+= 1
        digits &+= UInt32(more.rawValue &>> 3 & 1)
        capitals &+= UInt32(more.rawValue &>> 4 & 1)
    }
}
