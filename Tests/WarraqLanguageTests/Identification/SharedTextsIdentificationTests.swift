// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WarraqLanguage
import WarraqTestSupport

@Suite("LanguageIdentifier on the texts in 72 languages")
struct SharedTextsIdentificationTests {
    /// Languages by file name, of the texts in a language and script that the identifier knows.
    static let languages = [
        "afr": "af", "als": "sq", "arb": "ar", "azj_latn": "az", "bel": "be", "ben": "bn", "bul": "bg", "cat": "ca",
        "ces": "cs", "cmn_hans": "zh", "cmn_hant": "zh", "cym": "cy", "dan": "da", "deu": "de", "ell_monotonic": "el",
        "eng": "en", "epo": "eo", "est": "et", "eus": "eu", "fin": "fi", "fra": "fr", "gle": "ga", "guj": "gu",
        "heb": "he", "hin": "hi", "hun": "hu", "hye": "hy", "isl": "is", "ita": "it", "jpn": "ja", "kat": "ka",
        "kaz": "kk", "khk": "mn", "kor": "ko", "lat": "la", "lav": "lv", "lit": "lt", "mar": "mr", "mkd": "mk",
        "nld": "nl", "nob": "nb", "pan": "pa", "pes_1": "fa", "pnb": "pnb", "pol": "pl", "por_PT": "pt",
        "ron_1993": "ro", "rus": "ru", "slk": "sk", "slv": "sl", "som": "so", "spa": "es", "srp_cyrl": "sr",
        "swe": "sv", "swh": "sw", "tam": "ta", "tgl": "tl", "tha": "th", "tur": "tr", "uig_arab": "ug", "ukr": "uk",
        "urd": "ur", "vie": "vi", "yor": "yo", "zul": "zu",
    ]

    @Test("names the languages of whole texts, and of nearly all lines")
    func texts() throws {
        guard let folder = SharedFolder.url(of: "corpus/texts") else { return }
        let identifier = LanguageIdentifier()
        var (lines, right) = (0, 0)
        for (name, language) in Self.languages.sorted(by: { $0.key < $1.key }) {
            let bytes = [UInt8](try Data(contentsOf: folder.appending(path: name + ".txt")))
            #expect(identifier.identify(bytes.span).language == language, "\(name)")
            for line in bytes.split(separator: 0x0A).map(Array.init) where line.count > 40 {
                (lines, right) = (lines + 1, right + (identifier.identify(line.span).language == language ? 1 : 0))
            }
        }
        print("single lines: \(lines), right \(right)")
        #expect(right * 100 >= lines * 98)
    }
}
