// SPDX-License-Identifier: Apache-2.0

import WarraqUnicode

/// The script of each scalar that counts as a letter, by one load for most scripts.
///
/// Letters are the scalars of the general categories L*, save tatweel; harakat and points are none. The vowel signs of the
/// Indic scripts count, since they are letters of the word to a reader. The long vowel mark of kana counts as Katakana.
struct ScriptTable: Sendable {
    /// 1 + the index of the script, or 0 for what is no letter, of scalars below `limit`.
    private let small: [UInt8]
    private static let limit: UInt32 = 0x3400

    /// The table; built at first use.
    static let shared = ScriptTable()

    private init() { small = (0..<Self.limit).map(Self.slot) }

    /// 1 + the index of a scalar's script, or 0 if it is no letter.
    @inline(__always)
    func slot(of scalar: UInt32) -> UInt8 {
        scalar < Self.limit ? small[Int(scalar)] : Self.largeSlot(of: scalar)
    }

    /// 1 + the index of a script.
    static func slot(of script: Script) -> UInt8 { UInt8(script.index + 1) }

    private static func largeSlot(of scalar: UInt32) -> UInt8 {
        switch scalar {
        case 0x4E00...0x9FFF: hanSlot
        case 0xAC00...0xD7A3: hangulSlot
        default: slot(of: scalar)
        }
    }

    private static let hanSlot = slot(of: Script.han)
    private static let hangulSlot = slot(of: Script.hangul)

    private static func slot(of value: UInt32) -> UInt8 {
        guard let scalar = Unicode.Scalar(value), isLetter(scalar) else { return 0 }
        if value == 0x30FC || value == 0xFF70 { return slot(of: Script.katakana) }
        return slot(of: UnicodeProperties.script(of: scalar))
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch UnicodeProperties.generalCategory(of: scalar) {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: scalar != "\u{640}"
        case .nonspacingMark, .spacingMark: isIndic(scalar.value)
        default: false
        }
    }

    /// Whether a scalar lies in the blocks from Devanagari to Myanmar, or of Khmer.
    private static func isIndic(_ value: UInt32) -> Bool {
        (0x900..<0x10A0).contains(value) || (0x1780..<0x1800).contains(value)
    }
}
