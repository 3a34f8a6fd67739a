// SPDX-License-Identifier: Apache-2.0

/// Random texts for property tests: scalars that the rules treat differently, among letters of many scripts.
struct SampleTexts {
    var random: SeededBytes

    /// One or more scalars for each class of the word and the sentence rules, and for each kind of word.
    private static let special: [Unicode.Scalar] = [
        "\r", "\n", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}", "\t", " ", "\u{A0}", "\u{3000}", "\u{AD}",
        "\u{200B}", "\u{200D}", "\u{200E}", "\u{2060}", "\u{308}", "\u{64E}", "\u{FE0F}", "\u{1F3FB}", "\u{1F1E6}",
        "\u{1F1FF}", "\u{1F600}", "\u{2764}", "\u{24C2}", "\u{2139}", "'", "\u{2019}", "\"", ".", ",", ":", ";", "!",
        "?", "؟", "،", "۔", "。", "…", "(", ")", "»", "“", "-", "_", "\u{203F}", "+", "\u{0}", "\u{7F}", "\u{10FFFF}",
    ]

    private static let letters: [Unicode.Scalar] = [
        "a", "Z", "ß", "İ", "ı", "5", "٥", "۵", "५", "๕", "½", "ا", "ل", "پ", "א", "ת", "я", "Я", "Σ", "ς", "क", "ि",
        "्",
        "中", "々", "〇", "か", "ん", "ゝ", "カ", "ー", "ｶ", "ﾞ", "한", "ไ", "ท", "ย", "า", "่", "ๆ", "ເ", "ລ", "ກ", "្", "ខ",
        "မ", "န", "်", "္", "𐐀", "𝟘", "𠀀", "ա", "ა", "አ",
    ]

    init(seed: UInt64) {
        random = SeededBytes(seed: seed)
    }

    /// A text of up to `scalars` scalars; half of them from a few only, so that rules with a memory are met.
    mutating func text(upTo scalars: Int) -> [UInt8] {
        let few = (0..<4).map { _ in scalar() }
        var text = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0...scalars, using: &random) {
            text.append(Bool.random(using: &random) ? few[Int.random(in: 0..<4, using: &random)] : scalar())
        }
        return Array(String(text).utf8)
    }

    /// Letters of one alphabet, sometimes with a special scalar behind them.
    mutating func word() -> [UInt8] {
        let alphabets: [ClosedRange<UInt32>] = [0x61...0x7A, 0xC0...0x17F, 0x400...0x47F, 0x620...0x6D3, 0x5D0...0x5EA]
        let alphabet = alphabets[Int.random(in: 0..<alphabets.count, using: &random)]
        var word = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0...20, using: &random) {
            if let letter = Unicode.Scalar(UInt32.random(in: alphabet, using: &random)) { word.append(letter) }
        }
        if Bool.random(using: &random) { word.append(scalar()) }
        return Array(String(word).utf8)
    }

    private mutating func scalar() -> Unicode.Scalar {
        switch Int.random(in: 0..<8, using: &random) {
        case 0..<4: return Self.special[Int.random(in: 0..<Self.special.count, using: &random)]
        case 4..<7: return Self.letters[Int.random(in: 0..<Self.letters.count, using: &random)]
        default: return Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &random)) ?? "x"
        }
    }
}
