// SPDX-License-Identifier: Apache-2.0

/// Makes texts at random out of the pieces that go wrong together: letters and marks of all scripts, spaces, line ends, controls.
///
/// ```swift
/// var random = SeededGenerator(seed: seed)
/// let text = RandomTexts.text(of: 200, using: &random)
/// ```
public enum RandomTexts {
    private static let pieces: [String] = [
        "a", "Z", "é", "e\u{301}", "ı", "İ", "ß", "0", "٣", "۴", "ب", "لا", "ا", "أ", "إ", "آ", "ى", "ة", "ـ",
        "\u{64B}",
        "\u{64E}", "\u{651}", "\u{670}", "ﻻ", "ﺏ", "ﷲ", "ک", "ی", "\u{200C}", "\u{200D}", "ש", "\u{5B8}", "一", "字", "カ",
        "か", "ﾞ", "ก", "า", "\u{E31}", "क", "\u{94D}", "ष", "ж", "Ё", "한", "\u{1F468}", "\u{1F3FD}", "\u{FE0F}", " ",
        " ",
        " ", "  ", "\t", "\u{A0}", "\u{3000}", "\n", "\n", "\r\n", "\r", "\u{85}", "\u{2028}", "\u{2029}", "\u{B}",
        "\u{C}",
        "\u{0}", "\u{200B}", "\u{FEFF}", "\u{202E}", ".", "،", "。", "؟", "!", ",", ":", "-", "_", "'", "\"", "«", "(",
        "]",
        "#", "@", "/", "\\", "<", "&", "\u{FFFD}", "\u{FFFE}", "\u{10FFFF}", "https://a.b/?c", "2021-05-03",
    ]

    /// A text of so many pieces; the empty text for 0.
    public static func text(of count: Int, using random: inout some RandomNumberGenerator) -> String {
        var text = ""
        for _ in 0..<count { text += pieces[Int.random(in: 0..<pieces.count, using: &random)] }
        return text
    }

    /// Samples named after their number, of 1 to 200 pieces each.
    public static func samples(_ count: Int, using random: inout some RandomNumberGenerator) -> [ContractTexts.Sample] {
        (0..<count).map { number in
            let pieces = Int.random(in: 1...200, using: &random)
            return ContractTexts.Sample(name: "random-\(number)", text: text(of: pieces, using: &random))
        }
    }
}
