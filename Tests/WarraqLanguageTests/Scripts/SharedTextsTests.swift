// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqTestSupport

@testable import WarraqLanguage

@Suite("languageByScript on the texts in 72 languages")
struct SharedTextsTests {
    /// Languages that script, letters and words settle, by file name; all other texts are in Latin letters.
    static let settled = [
        "amh": "am", "arb": "ar", "bel": "be", "ben": "bn", "bul": "bg", "cmn_hans": "zh", "cmn_hant": "zh",
        "ell_monotonic": "el", "eng": "en", "guj": "gu", "heb": "he", "hin": "hi", "hye": "hy", "jpn": "ja",
        "kat": "ka",
        "kaz": "kk", "khk": "mn", "kor": "ko", "mar": "mr", "mkd": "mk", "pan": "pa", "pes_1": "fa", "pnb": "pnb",
        "rus": "ru", "srp_cyrl": "sr", "tam": "ta", "tha": "th", "uig_arab": "ug", "ukr": "uk", "urd": "ur",
    ]

    @Test("names the settled languages, and no other")
    func texts() throws {
        let texts = try SharedFolder.files(in: "corpus/texts").filter { $0.name.hasSuffix(".txt") }
        guard !texts.isEmpty else { return }
        #expect(texts.count > 60)
        var (lines, right, wrong) = (0, 0, 0)
        for (name, bytes) in texts {
            let expected = Self.settled[String(name.dropLast(4))] ?? "und"
            #expect(ScriptProfile.languageByScript(bytes.span).language == expected, "\(name)")
            for line in bytes.split(separator: 0x0A).map(Array.init) where line.count > 40 {
                let found = ScriptProfile.languageByScript(line.span).language
                (lines, right) = (lines + 1, right + (found == expected ? 1 : 0))
                if found != expected && found != "und" { wrong += 1 }
            }
        }
        print("single lines: \(lines), right \(right), named wrongly \(wrong)")
        #expect(right * 100 >= lines * 97)
        #expect(wrong * 200 <= lines)
    }
}
