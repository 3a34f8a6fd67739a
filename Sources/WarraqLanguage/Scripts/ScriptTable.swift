// SPDX-License-Identifier: Apache-2.0

/// The script of each scalar, as far as letters are counted.
///
/// Letters are the scalars of the general categories L*, save tatweel; harakat and points are none. The vowel signs of the
/// Indic scripts count, since they are letters of the word to a reader. Ranges follow the blocks of Unicode.
struct ScriptTable: Sendable {
    /// Index of the script for scalars below `limit`.
    private let small: [UInt8]
    private static let limit = 0x3400

    static let shared = ScriptTable()

    private init() {
        var table = (0..<UInt32(Self.limit)).map { Self.isLetter($0) ? Self.otherIndex : 0 }
        for (script, ranges) in Self.ranges {
            for scalar in ranges.joined() where table[scalar] != 0 || Self.isVowelSign(scalar, of: script) {
                table[scalar] = UInt8(script.index)
            }
        }
        small = table
    }

    private static func isLetter(_ scalar: UInt32) -> Bool {
        switch Unicode.Scalar(scalar)?.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
            scalar != 0x640  // tatweel
        default: false
        }
    }

    /// Whether a mark is a letter to a reader of the script: the vowel signs of Brahmic scripts.
    private static func isVowelSign(_ scalar: Int, of script: Script) -> Bool {
        guard (0x900..<0x10A0).contains(scalar) || script == .khmer else { return false }
        switch Unicode.Scalar(UInt32(scalar))?.properties.generalCategory {
        case .nonspacingMark, .spacingMark: return true
        default: return false
        }
    }

    /// The index of a scalar's script, or 0 if it is no letter.
    @inline(__always)
    func index(of scalar: UInt32) -> UInt8 {
        scalar < UInt32(Self.limit) ? small[Int(scalar)] : Self.largeIndex(of: scalar)
    }

    private static func largeIndex(of scalar: UInt32) -> UInt8 {
        switch scalar {
        case 0x3400...0x4DBF, 0x4E00...0x9FFF: hanIndex
        case 0xAC00...0xD7A3: hangulIndex
        default: isLetter(scalar) ? rareIndex(of: scalar) : 0
        }
    }

    private static func rareIndex(of scalar: UInt32) -> UInt8 {
        switch scalar {
        case 0xF900...0xFAFF, 0x20000...0x33479: hanIndex
        case 0xA960...0xA97C, 0xD7B0...0xD7FB, 0xFFA0...0xFFDC: hangulIndex
        case 0xFB50...0xFDFF, 0xFE70...0xFEFC, 0x10EC0...0x10EFF, 0x1EE00...0x1EEFF: arabicIndex
        case 0xFF21...0xFF5A, 0xFB00...0xFB06, 0xA722...0xA7FF, 0xAB30...0xAB6F: latinIndex
        case 0xFF66...0xFF9F, 0x1AFF0...0x1B16F: kanaIndex
        case 0xFB1D...0xFB4F: hebrewIndex
        case 0xA640...0xA69F: cyrillicIndex
        case 0xAB01...0xAB2E, 0x1E7E0...0x1E7FE: ethiopicIndex
        default: otherIndex
        }
    }

    private static let hanIndex = UInt8(Script.han.index)
    private static let hangulIndex = UInt8(Script.hangul.index)
    private static let arabicIndex = UInt8(Script.arabic.index)
    private static let latinIndex = UInt8(Script.latin.index)
    private static let kanaIndex = UInt8(Script.kana.index)
    private static let hebrewIndex = UInt8(Script.hebrew.index)
    private static let cyrillicIndex = UInt8(Script.cyrillic.index)
    private static let ethiopicIndex = UInt8(Script.ethiopic.index)
    private static let otherIndex = UInt8(Script.other.index)

    private static let ranges: [(Script, [ClosedRange<Int>])] = [
        (
            .latin,
            [
                0x41...0x5A, 0x61...0x7A, 0xAA...0xAA, 0xBA...0xBA, 0xC0...0x24F, 0x250...0x2B8, 0x1D00...0x1DBF,
                0x1E00...0x1EFF, 0x2C60...0x2C7F,
            ]
        ),
        (.greek, [0x370...0x3FF, 0x1F00...0x1FFF]),
        (.cyrillic, [0x400...0x52F, 0x1C80...0x1C8F]),
        (.armenian, [0x531...0x588]),
        (.hebrew, [0x5D0...0x5F2]),
        (.arabic, [0x620...0x6FF, 0x750...0x77F, 0x870...0x8FF]),
        (.syriac, [0x710...0x74F, 0x860...0x86A]),
        (.thaana, [0x780...0x7B1]),
        (.devanagari, [0x900...0x963, 0x971...0x97F]),
        (.bengali, [0x980...0x9E3, 0x9F0...0x9F1, 0x9FC...0x9FE]),
        (.gurmukhi, [0xA01...0xA5E, 0xA70...0xA75]),
        (.gujarati, [0xA81...0xAE3, 0xAF9...0xAFF]),
        (.odia, [0xB01...0xB63, 0xB71...0xB71]),
        (.tamil, [0xB82...0xBD7]),
        (.telugu, [0xC00...0xC63]),
        (.kannada, [0xC80...0xCE3, 0xCF1...0xCF3]),
        (.malayalam, [0xD00...0xD57, 0xD5F...0xD63, 0xD7A...0xD7F]),
        (.sinhala, [0xD81...0xDDF, 0xDF2...0xDF3]),
        (.thai, [0xE01...0xE3A, 0xE40...0xE4E]),
        (.lao, [0xE81...0xECE, 0xEDC...0xEDF]),
        (.tibetan, [0xF00...0xF00, 0xF40...0xF84, 0xF88...0xFBC]),
        (.burmese, [0x1000...0x103F, 0x1050...0x108F, 0x109A...0x109D]),
        (.georgian, [0x10A0...0x10FA, 0x10FC...0x10FF, 0x1C90...0x1CBF, 0x2D00...0x2D2D]),
        (.hangul, [0x1100...0x11FF, 0x3131...0x318E]),
        (.ethiopic, [0x1200...0x135F, 0x1380...0x138F, 0x2D80...0x2DDE]),
        (.khmer, [0x1780...0x17D3, 0x17D7...0x17D7, 0x17DC...0x17DD]),
        (.mongolian, [0x1820...0x18AA]),
        (.kana, [0x3041...0x3096, 0x309D...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF, 0x31F0...0x31FF]),
        (.han, [0x2E80...0x2FD5, 0x3005...0x3007, 0x3021...0x3029, 0x3038...0x303B]),
    ]
}
