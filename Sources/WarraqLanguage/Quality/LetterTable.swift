// SPDX-License-Identifier: Apache-2.0

import WarraqUnicode

/// What the meter asks about the scalars below U+2000, one lookup each: all alphabets but a few rare ones.
struct LetterTable: Sendable {
    /// Facts about a scalar.
    struct Facts: OptionSet {
        let rawValue: UInt8
        /// Property Alphabetic.
        static let letter = Facts(rawValue: 1)
        /// Has another scalar for lower case.
        static let upper = Facts(rawValue: 2)
        /// A letter in lower case.
        static let lower = Facts(rawValue: 4)
        /// A decimal digit.
        static let digit = Facts(rawValue: 8)
        /// Upper or title case by its category.
        static let capital = Facts(rawValue: 16)
    }

    /// The first scalar that has no place in the table.
    static let limit: UInt32 = 0x2000
    /// Stands in ``unmarked`` for a mark that may be left out.
    static let optional: UInt16 = .max

    /// The one table.
    static let shared = LetterTable()

    let facts: [Facts]
    /// The scalars without case, `i` for `İ`.
    let folded: [UInt16]
    /// The scalars with the Arabic letters that are taken for one another as one, and ``optional``.
    let unmarked: [UInt16]

    private init() {
        let scalars = (0..<LetterTable.limit).map { Unicode.Scalar($0) ?? "\u{FFFD}" }
        facts = scalars.map(LetterTable.facts)
        folded = scalars.map { UInt16(truncatingIfNeeded: LetterTable.fold($0).value) }
        unmarked = scalars.map(LetterTable.unmark)
    }

    /// The scalar that stands for another one without case; `İ` and `i` are alike.
    static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        scalar == "\u{130}" ? "i" : UnicodeProperties.simpleCaseFold(scalar)
    }

    /// What holds for any scalar.
    static func facts(_ scalar: Unicode.Scalar) -> Facts {
        var facts: Facts = UnicodeProperties.isAlphabetic(scalar) ? .letter : []
        let category = UnicodeProperties.generalCategory(of: scalar)
        if fold(scalar) != scalar {
            facts.insert(.upper)
        } else if category == .lowercaseLetter {
            facts.insert(.lower)
        }
        switch category {
        case .decimalNumber: facts.insert(.digit)
        case .uppercaseLetter, .titlecaseLetter: facts.insert(.capital)
        default: break
        }
        return facts
    }

    private static func unmark(_ scalar: Unicode.Scalar) -> UInt16 {
        switch scalar.value {
        case 0x622, 0x623, 0x625, 0x671: 0x627  // forms of alef
        case 0x649, 0x64A: 0x6CC  // forms of yeh
        case 0x643: 0x6A9  // kaf
        case 0x640, 0x64B...0x65F, 0x670, 0x591...0x5BD, 0x5BF, 0x5C1, 0x5C2, 0x5C4, 0x5C5, 0x5C7, 0x6D6...0x6DC,
            0x6DF...0x6E4, 0x6E7, 0x6E8, 0x6EA...0x6ED:
            optional
        default: UInt16(truncatingIfNeeded: scalar.value)
        }
    }
}

/// A scalar of valid UTF-8 and the number of its bytes.
struct WideScalar {
    let value: UInt32
    let length: Int

    @inline(__always)
    init(_ bytes: Span<UInt8>, _ offset: Int) {
        let first = bytes[offset]
        if first < 0x80 {
            (value, length) = (UInt32(first), 1)
        } else if first < 0xE0 {
            (value, length) = (UInt32(first & 0x1F) << 6 | UInt32(bytes[offset &+ 1] & 0x3F), 2)
        } else if first < 0xF0 {
            let tail = UInt32(bytes[offset &+ 1] & 0x3F) << 6 | UInt32(bytes[offset &+ 2] & 0x3F)
            (value, length) = (UInt32(first & 0x0F) << 12 | tail, 3)
        } else {
            let scalar = UnicodeProperties.scalar(at: offset, in: bytes)
            (value, length) = (scalar.scalar.value, scalar.length)
        }
    }

    /// As the standard library has it.
    var scalar: Unicode.Scalar { Unicode.Scalar(value) ?? "\u{FFFD}" }
}
