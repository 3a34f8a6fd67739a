// SPDX-License-Identifier: Apache-2.0

/// Folding under which cue words, labels and month names are compared.
///
/// Letters lose case, accents and spelling variants; characters that are not seen are dropped; blanks become a space and
/// punctuation becomes one of a few ASCII marks. The result is for comparison only and is never shown.
enum CueFolding {
    /// The mark that stands for quotes, brackets, bullets and all other punctuation and symbols.
    static let otherMark: UInt32 = 0x2C

    /// Folds one scalar.
    ///
    /// - Returns: The folded scalar, or 0 if it is dropped; `second` is 0 save for the lam-alef ligatures.
    static func fold(_ scalar: UInt32) -> (first: UInt32, second: UInt32) {
        switch scalar {
        case 0..<0x80: (foldASCII(scalar), 0)
        case 0x80..<0xC0: (foldLatin1Mark(scalar), 0)
        case 0xC0..<0x180: (foldLatin(scalar), 0)
        case 0x300..<0x370: (0, 0)
        case 0x370..<0x400: (foldGreek(scalar), 0)
        case 0x400..<0x530: (foldCyrillic(scalar), 0)
        case 0x591..<0x5C8: (scalar == 0x5BE ? 0x2D : 0, 0)  // points go, maqaf parts as a hyphen does
        case 0x5F3, 0x5F4: (0x20, 0)  // geresh and gershayim, as the apostrophe
        case 0x600..<0x700: (foldArabic(scalar), 0)
        case 0x93C, 0x9BC: (0, 0)  // nukta
        case 0x966..<0x970: (scalar - 0x966 + 0x30, 0)
        case 0x9E6..<0x9F0: (scalar - 0x9E6 + 0x30, 0)
        case 0xE50..<0xE5A: (scalar - 0xE50 + 0x30, 0)
        case 0x2000..<0x2070: (foldGeneralPunctuation(scalar), 0)
        case 0x301C: (0x2D, 0)  // wave dash
        case 0x2070..<0x2C00, 0x3001..<0x3005, 0x3008..<0x3030, 0xE000..<0xF900, 0x1F000..<0x1FB00: (otherMark, 0)
        case 0x1680, 0x3000: (0x20, 0)
        case 0xFB50..<0xFF00: foldPresentationForm(scalar)
        case 0xFF01..<0xFF5E: (foldASCII(scalar - 0xFF01 + 0x21), 0)
        case 0xFF5E: (0x2D, 0)
        case 0xFFFD: (otherMark, 0)
        default: (scalar, 0)
        }
    }

    /// Whether a folded scalar belongs to a word: a letter or a digit of any script.
    static func isWord(_ folded: UInt32) -> Bool {
        folded >= 0x80 || (0x61...0x7A).contains(folded) || isDigit(folded)
    }

    /// Whether a folded scalar is a decimal digit (Arabic-Indic and Persian digits fold to ASCII).
    static func isDigit(_ folded: UInt32) -> Bool { (0x30...0x39).contains(folded) }

    /// Whether a dropped scalar belongs to the letter before it: a vowel mark, an accent or a tatweel.
    static func isMark(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x300..<0x370, 0x483...0x489, 0x610...0x61A, 0x640, 0x64B...0x65F, 0x670, 0x6D6...0x6ED: true
        default: false
        }
    }

    private static func foldASCII(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0x41...0x5A: scalar + 0x20
        case 0x61...0x7A, 0x30...0x39: scalar
        case 0x20, 0x09...0x0D, 0x27, 0x60: 0x20  // an apostrophe parts words: "d'articles"
        case 0x2D, 0x2E, 0x2F, 0x3A, 0x7C, 0x28, 0x29, 0x2B: scalar  // - . / : | ( ) +
        case 0x21, 0x3F: 0x21
        case 0..<0x20, 0x7F: 0
        default: otherMark
        }
    }

    private static func foldLatin1Mark(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0xA0: 0x20
        case 0xAD, 0x80..<0xA0: 0
        case 0xAA: 0x61
        case 0xBA: 0x6F
        default: otherMark
        }
    }

    private static func foldLatin(_ scalar: UInt32) -> UInt32 {
        let index = scalar < 0xE0 ? Int(scalar - 0xC0) : Int(scalar < 0x100 ? scalar - 0xE0 : scalar - 0x100 + 32)
        return UInt32(latinBases[index])
    }

    private static func foldCyrillic(_ scalar: UInt32) -> UInt32 {
        var lower = scalar
        switch scalar {
        case 0x400...0x40F: lower = scalar + 0x50
        case 0x410...0x42F: lower = scalar + 0x20
        case 0x483...0x489: return 0
        default: break
        }
        return lower == 0x451 ? 0x435 : (lower == 0x439 ? 0x438 : lower)  // ё, й: decomposed they lose their mark
    }

    private static func foldGreek(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0x386, 0x3AC: 0x3B1
        case 0x388, 0x3AD: 0x3B5
        case 0x389, 0x3AE: 0x3B7
        case 0x38A, 0x390, 0x3AA, 0x3AF, 0x3CA: 0x3B9
        case 0x38C, 0x3CC: 0x3BF
        case 0x38E, 0x3AB, 0x3B0, 0x3CB, 0x3CD: 0x3C5
        case 0x38F, 0x3CE: 0x3C9
        case 0x3A2, 0x3C2: 0x3C3
        case 0x391...0x3A9: scalar + 0x20
        case 0x37E: 0x21
        case 0x384, 0x385, 0x387: otherMark
        default: scalar
        }
    }

    private static func foldArabic(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0x622, 0x623, 0x625, 0x671...0x673, 0x675: 0x627
        case 0x649, 0x626, 0x6CC...0x6CE, 0x6D0...0x6D3: 0x64A
        case 0x629, 0x6C0...0x6C3, 0x6D5: 0x647
        case 0x624: 0x648
        case 0x6A9...0x6AE: 0x643
        case 0x660...0x669: scalar - 0x660 + 0x30
        case 0x6F0...0x6F9: scalar - 0x6F0 + 0x30
        case 0x640, 0x64B...0x65F, 0x670, 0x6D6...0x6DC, 0x6DF...0x6E8, 0x6EA...0x6ED, 0x610...0x61A, 0x61C: 0
        case 0x61F: 0x21
        case 0x6D4: 0x2E
        case 0x600...0x60F, 0x61B, 0x61D, 0x61E, 0x66A...0x66D, 0x6DD, 0x6DE, 0x6E9: otherMark
        default: scalar
        }
    }

    private static func foldGeneralPunctuation(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0x2000...0x200A, 0x202F, 0x205F, 0x2018, 0x2019, 0x2028, 0x2029: 0x20
        case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F: 0
        case 0x2010...0x2015: 0x2D
        case 0x2022, 0x2027: 0x7C  // bullets part segments as bars do
        default: otherMark
        }
    }

    private static func foldPresentationForm(_ scalar: UInt32) -> (first: UInt32, second: UInt32) {
        switch scalar {
        case 0xFEF5...0xFEFC: return (0x644, 0x627)
        case 0xFE00...0xFE0F, 0xFE70...0xFE7F, 0xFEFF: return (0, 0)
        case 0xFE80...0xFEF4: return (foldArabic(UInt32(formBases[Int(scalar - 0xFE80)])), 0)
        case 0xFB56...0xFB59: return (0x67E, 0)
        case 0xFB7A...0xFB7D: return (0x686, 0)
        case 0xFB8A, 0xFB8B: return (0x698, 0)
        case 0xFB8E...0xFB95: return (foldArabic(scalar < 0xFB92 ? 0x6A9 : 0x6AF), 0)
        case 0xFBA6...0xFBAD: return (0x647, 0)
        case 0xFBFC...0xFBFF: return (0x64A, 0)
        default: return (scalar, 0)
        }
    }

    /// Base letters of U+00C0...U+00DF and U+0100...U+017F; the ligatures are named after their first letter.
    private static let latinBases: [UInt8] = Array(
        ("aaaaaaaceeeeiiiidnooooo,ouuuuyts"
            + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooo"
            + "rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8
    )

    /// Letters of U+FE80...U+FEF4, which the standard lists in alphabetic order with one, two or four forms each.
    private static let formBases: [UInt16] = {
        let two: Set<UInt16> = [0x622, 0x623, 0x624, 0x625, 0x627, 0x629, 0x62F, 0x630, 0x631, 0x632, 0x648, 0x649]
        let letters = Array(0x621...0x63A) + Array(0x641...0x64A) as [UInt16]
        return letters.flatMap { letter in
            Array(repeating: letter, count: letter == 0x621 ? 1 : (two.contains(letter) ? 2 : 4))
        }
    }()
}

extension CueFolding {
    /// A hash of folded words that never sees a dropped character (FNV-1a, 64 bits, over scalars).
    struct WordHash {
        private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

        /// Adds a folded scalar of a word.
        mutating func add(_ folded: UInt32) { value = (value ^ UInt64(folded)) &* 0x100_0000_01B3 }
    }

    /// Returns the folded scalars of a text, blanks collapsed, as tables of cues are made from.
    static func folded(_ text: String) -> [UInt32] {
        var folded: [UInt32] = []
        for scalar in text.unicodeScalars {
            let (first, second) = fold(scalar.value)
            for value in [first, second] where value != 0 && (value != 0x20 || folded.last ?? 0x20 != 0x20) {
                folded.append(value)
            }
        }
        while folded.last == 0x20 { folded.removeLast() }
        return folded
    }

    /// Returns the hash of one word.
    static func hash(_ word: String) -> UInt64 {
        var hash = WordHash()
        for scalar in folded(word) { hash.add(scalar) }
        return hash.value
    }
}
