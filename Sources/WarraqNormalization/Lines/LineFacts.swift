// SPDX-License-Identifier: Apache-2.0

import WarraqUnicode

/// What the width and the ends of a line depend on, of one character.
struct LineFacts {
    private let bits: UInt8

    private static let space: UInt8 = 4
    private static let mark: UInt8 = 8
    private static let tight: UInt8 = 16

    /// The columns that the character takes.
    var width: Int { Int(bits & 3) }
    /// Whether it is white space.
    var isSpace: Bool { bits & LineFacts.space != 0 }
    /// Whether it stands on the character before.
    var isMark: Bool { bits & LineFacts.mark != 0 }
    /// Whether lines that end and begin with such characters are joined without a space.
    var joinsWithoutSpace: Bool { bits & LineFacts.tight != 0 }

    /// Looks a character up.
    @inline(__always)
    init(_ scalar: Unicode.Scalar, in table: Span<UInt8>) {
        bits = scalar.value < 0x10000 ? table[Int(scalar.value)] : LineFacts.bits(of: scalar)
    }

    /// The facts of the Basic Multilingual Plane; some milliseconds of work at the first use.
    static let table: [UInt8] = (UInt32(0)...0xFFFF).map { value in
        Unicode.Scalar(value).map(LineFacts.bits) ?? 1
    }

    private static func bits(of scalar: Unicode.Scalar) -> UInt8 {
        var bits = width(of: scalar)
        if UnicodeProperties.isWhitespace(scalar) { bits |= space }
        switch UnicodeProperties.generalCategory(of: scalar) {
        case .nonspacingMark where scalar.value >= 0x300, .enclosingMark where scalar.value >= 0x300: bits |= mark
        default: break
        }
        if isTight(scalar) { bits |= tight }
        return bits
    }

    private static func width(of scalar: Unicode.Scalar) -> UInt8 {
        switch scalar.value {
        case 0..<0x300: return scalar.value == 0xAD ? 0 : 1
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFF01...0xFF60:
            return 2
        case 0x20000...0x3FFFD: return 2
        default: break
        }
        switch UnicodeProperties.generalCategory(of: scalar) {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: return 1
        }
    }

    private static func isTight(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0xE00: false
        case 0x3000...0x303F, 0xFF01...0xFF60: true
        default:
            UnicodeProperties.isIdeographic(scalar) || UnicodeProperties.isKana(scalar)
                || UnicodeProperties.isComplexContext(scalar)
        }
    }
}
