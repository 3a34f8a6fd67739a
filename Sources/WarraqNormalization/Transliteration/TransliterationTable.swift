// SPDX-License-Identifier: Apache-2.0

/// The letters of each scheme of transliteration.
enum TransliterationTable {
    /// The Latin text of each Arabic scalar.
    static func letters(_ scheme: NormalizeTransliterate.Scheme) -> [Unicode.Scalar: String] {
        switch scheme {
        case .buckwalter:
            table(
                "' | > & < } A b p t v j H x d * r z s $ S D T Z E g _ f q k l m n h w Y y F N K a u i ~ o ` { P J V G")
        case .safeBuckwalter:
            table(
                "C M O W I Q A b p t v j H x d V r z s c S D T Z E g _ f q k l m n h w Y y F N K a u i ~ o e L P J B G")
        case .hsb:
            table(
                "' Ā Â ŵ Ă ŷ A b ħ t θ j H x d ð r z s š S D T Ď ς γ _ f q k l m n h w ý y ã ũ ĩ a u i ~ . á Ä p c v g")
        case .latin: latin
        }
    }

    /// The scalars in the order of the schemes.
    private static let arabic: [Unicode.Scalar] =
        (Array(0x621...0x63A) + Array(0x640...0x652) + [0x670, 0x671, 0x67E, 0x686, 0x6A4, 0x6AF]).compactMap {
            Unicode.Scalar(UInt32($0))
        }

    private static func table(_ latin: String) -> [Unicode.Scalar: String] {
        Dictionary(zip(arabic, latin.split(separator: " ").map(String.init))) { first, _ in first }
    }

    /// The romanization of UNGEGN as ICU's Arab-Latn has it, character by character.
    private static let latin: [Unicode.Scalar: String] = {
        let letters = """
            ʾ ậ ạ\u{309} w\u{309} ạ\u{339} ỷ ạ b ẗ t tẖ j ḥ kẖ d dẖ r z s sẖ ṣ ḍ ṭ ẓ ʿ gẖ - f q k l m n h w y\u{331} y \
            aⁿ uⁿ iⁿ a u i \u{303} \u{30A} a ạ p cẖ v g
            """
        var table = Self.table(letters)
        table["\u{640}"] = ""
        table.merge(["\u{698}": "zẖ", "\u{6A9}": "k", "\u{6CC}": "y"]) { $1 }
        table.merge(["\u{60C}": ",", "\u{61B}": ";", "\u{61F}": "?", "\u{66A}": "%", "\u{66B}": ".", "\u{66C}": ","]) {
            $1
        }
        for digit in UInt32(0)...9 {
            for zero in [UInt32(0x660), 0x6F0] { Unicode.Scalar(zero + digit).map { table[$0] = String(digit) } }
        }
        return table
    }()
}
