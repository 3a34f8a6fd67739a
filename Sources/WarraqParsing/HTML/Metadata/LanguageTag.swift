// SPDX-License-Identifier: Apache-2.0

/// Languages as pages declare them, as BCP 47 tags.
enum LanguageTag {
    /// A declared language in the case that RFC 5646 recommends, `_` read as `-`; nil where it is no tag.
    ///
    /// `EN_us` is `en-US`, `zh-hant-tw` is `zh-Hant-TW`. Of a list (`en, fr`) the first counts; `x-default`, `und` and names
    /// such as `English` are none. Three-letter codes of languages that have two letters are shortened.
    static func normalize(_ declared: String) -> String? {
        let first = declared.split(whereSeparator: { $0 == "," || $0 == ";" || $0 == " " || $0 == "." }).first ?? ""
        guard first.utf8.count <= 35 else { return nil }
        let parts = first.split(whereSeparator: { $0 == "-" || $0 == "_" })
        guard let language = parts.first, isLetters(language), (2...3).contains(language.utf8.count) else { return nil }
        let code = language.lowercased()
        if code == "und" || code == "mul" || code == "zxx" { return nil }
        var tag = shorter[code] ?? code
        for part in parts.dropFirst() {
            guard part.utf8.count <= 8, part.utf8.allSatisfy(isAlphanumeric) else { return tag }
            switch part.utf8.count {
            case 1: return tag  // extensions say nothing of the language
            case 2 where isLetters(part): tag += "-" + part.uppercased()
            case 4 where isLetters(part): tag += "-" + part.prefix(1).uppercased() + part.dropFirst().lowercased()
            default: tag += "-" + part.lowercased()
            }
        }
        return tag
    }

    private static let shorter: [String: String] = [
        "ara": "ar", "eng": "en", "fra": "fr", "fre": "fr", "deu": "de", "ger": "de", "spa": "es", "por": "pt",
        "ita": "it",
        "rus": "ru", "tur": "tr", "fas": "fa", "per": "fa", "heb": "he", "zho": "zh", "chi": "zh", "jpn": "ja",
        "kor": "ko",
        "hin": "hi", "tha": "th", "urd": "ur", "nld": "nl", "dut": "nl", "ell": "el", "gre": "el", "pol": "pl",
        "ukr": "uk",
        "iw": "he", "in": "id", "vie": "vi", "ind": "id", "swe": "sv", "ben": "bn",
    ]

    private static func isLetters(_ text: Substring) -> Bool { text.utf8.allSatisfy { ($0 | 0x20) &- 0x61 < 26 } }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 }
}
