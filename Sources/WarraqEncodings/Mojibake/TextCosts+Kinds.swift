// SPDX-License-Identifier: Apache-2.0

internal import WarraqUnicode

extension TextCosts {
    /// The kind of a scalar of the Basic Multilingual Plane.
    static func kind(of value: UInt32) -> TextKind {
        guard let scalar = Unicode.Scalar(value) else { return .garbage }
        switch value {
        case 0x09...0x0D, 0x20, 0x2028, 0x2029, 0x3000: return .blank
        case 0xA0: return .noBreakSpace
        case 0x201A, 0x201E: return .opening
        case 0x61...0x7A: return .asciiSmall
        case 0x41...0x5A: return .asciiCapital
        case 0x30...0x39, 0x660...0x669, 0x6F0...0x6F9: return .digit
        case 0x00...0x7F where value < 0x20 || value == 0x7F: return .garbage
        case 0x00...0x7F, 0xA1, 0xAB, 0xB7, 0xBB, 0xBF, 0x2010...0x2019, 0x201B...0x201D: return .punctuation
        case 0x201F, 0x2023...0x2027, 0x2039, 0x203A: return .punctuation
        case 0x60C, 0x61B, 0x61F, 0x66A...0x66C, 0x6D4, 0x3001...0x301F, 0xFF01...0xFF20: return .punctuation
        case 0xAA, 0xBA, 0x192, 0x2C6, 0x2DC, 0x200B, 0x200E, 0x200F, 0x2020...0x2022, 0x2030: return .symbol
        case 0x200C, 0x200D: return .arabicMark
        case 0x3040...0x30FF, 0xFF66...0xFF9F: return .kana
        default: break
        }
        let category = UnicodeProperties.generalCategory(of: scalar)
        switch category {
        case .control, .privateUse, .surrogate, .unassigned: return .garbage
        default: break
        }
        let script = UnicodeProperties.script(of: scalar)
        let isLetter = UnicodeProperties.isAlphabetic(scalar)
        switch script.code {
        case "Latn" where isLetter: return isCapital(category) ? .latinCapital : .latinSmall
        case "Grek" where isLetter: return isCapital(category) ? .greekCapital : .greekSmall
        case "Cyrl" where isLetter: return isCapital(category) ? .cyrillicCapital : .cyrillicSmall
        case "Arab" where category == .otherLetter || value == 0x640: return .arabic
        case "Hebr" where category == .otherLetter: return .hebrew
        case "Thai" where category == .nonspacingMark: return .thaiMark
        case "Thai": return .thai
        case "Hani": return .han
        case "Hang": return .hangul
        default: break
        }
        if category == .nonspacingMark, value < 0x900 {
            return 0x591...0x5C7 ~= value ? .hebrewMark : value >= 0x600 ? .arabicMark : .mark
        }
        if isLetter || category == .nonspacingMark || category == .spacingMark { return .otherLetter }
        return isPunctuation(category) && value > 0x300 ? .punctuation : .symbol
    }

    private static func isCapital(_ category: Unicode.GeneralCategory) -> Bool { category == .uppercaseLetter }

    private static func isPunctuation(_ category: Unicode.GeneralCategory) -> Bool {
        switch category {
        case .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation,
            .otherPunctuation, .connectorPunctuation:
            true
        default: false
        }
    }

    /// The cost of characters that have no rank.
    static func cost(of value: UInt32, _ kind: TextKind) -> UInt8 {
        switch kind {
        case .blank: value < 0x80 ? 18 : 60
        case .noBreakSpace: 40
        case .opening: 45
        case .digit: 35
        case .punctuation: value < 0x80 ? 40 : 45
        case .symbol: isUsualSymbol(value) ? 65 : 90
        case .asciiSmall: 29
        case .asciiCapital: 33
        case .latinSmall, .latinCapital: value < 0x100 ? 65 : 85
        case .greekSmall, .greekCapital, .cyrillicSmall, .cyrillicCapital: 95
        case .arabic: 95
        case .hebrew: 70
        case .thai: 70
        case .mark: 0x300...0x304 ~= value || 0x306...0x30C ~= value || [0x309, 0x31B, 0x323].contains(value) ? 60 : 95
        case .arabicMark, .hebrewMark, .thaiMark: 50
        case .han: 130
        case .kana: value < 0x30A0 ? 44 : value < 0xFF00 ? 60 : 95
        case .hangul: 130
        case .otherLetter: isUsualScript(value) ? 50 : 120
        case .emoji: 80
        case .garbage: value == 0xFFFD ? 100 : 140
        }
    }

    private static func isUsualSymbol(_ value: UInt32) -> Bool {
        [0xA3, 0xA7, 0xA9, 0xAE, 0xB0, 0x20AC, 0x2022, 0x2116, 0x2122, 0xAA, 0xBA].contains(value)
    }

    /// Armenian, the scripts of India and South-East Asia, Georgian, Ethiopic, Khmer, Mongolian.
    private static func isUsualScript(_ value: UInt32) -> Bool {
        switch value {
        case 0x530...0x58F, 0x900...0x109F, 0x10A0...0x10FF, 0x1200...0x137F, 0x1780...0x18AF: true
        default: false
        }
    }
}
