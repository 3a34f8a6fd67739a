// SPDX-License-Identifier: Apache-2.0

@testable import WarraqTesting

/// Random texts of words of many scripts with every kind of white space between them, and scalars that look like it in UTF-8.
enum SpacedTexts {
    private static let words = [
        "a", "Harbour", "كتاب", "شَرِكَت", "می\u{200C}گوید", "ספרייה", "市政府今天", "駅前の広場で、", "เทศบาลเปิด", "नगर", "город",
        "çalışmaların",
        "“q”", "x\u{2026}", "。", "\u{3001}\u{3003}", "\u{AB}", "\u{C6}\u{85}", "\u{1681}", "\u{169C}", "\u{200B}",
        "\u{180E}",
        "\u{2060}", "\u{205E}", "\u{202A}", "\u{3040}", "\u{8}", "\u{E}", "\u{1F}", "\u{0}", "!", "\u{1F468}",
    ]
    /// All 25 scalars of White_Space.
    private static let spaces: [Unicode.Scalar] = (UInt32(0)...0x3000).compactMap(Unicode.Scalar.init).filter {
        $0.properties.isWhitespace
    }

    /// Samples of up to 80 words each; in some most white space is a single space, so that blocks without changes are met.
    static func samples(_ count: Int, using random: inout some RandomNumberGenerator) -> [ContractTexts.Sample] {
        (0..<count).map { number in
            let plainness = Int.random(in: 0...20, using: &random)
            var text = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0...80, using: &random) {
                text += words[Int.random(in: 0..<words.count, using: &random)].unicodeScalars
                if Int.random(in: 0...20, using: &random) < plainness {
                    text.append(Int.random(in: 0..<8, using: &random) == 0 ? "\n" : " ")
                    continue
                }
                for _ in 0..<Int.random(in: 0...4, using: &random) {
                    let isCommon = Bool.random(using: &random)
                    let some = isCommon ? [" ", "\n", "\r", "\u{A0}"] : spaces
                    text.append(some[Int.random(in: 0..<some.count, using: &random)])
                }
            }
            return ContractTexts.Sample(name: "spaced-\(number)", text: String(text))
        }
    }
}
