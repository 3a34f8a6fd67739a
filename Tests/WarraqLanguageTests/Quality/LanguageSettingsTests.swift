// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqLanguage
import WarraqTestSupport

@Suite struct LanguageSettingsTests {
    @Test(
        "finds the settings of a language tag, by script where there are several",
        arguments: [
            ("ar", nil, "arb_Arab"), ("ara", nil, "arb_Arab"), ("ar", "Latn", "arb_Latn"), ("ar", "Zyyy", "arb_Arab"),
            ("arz", nil, "arz_Arab"), ("fa", "Arab", "fas_Arab"), ("zh-Hant", "Hani", "cmn_Hani"),
            ("sr-Latn", "Cyrl", "srp_Latn"),
            ("sr", nil, "srp_Cyrl"), ("sr", "Latn", "srp_Latn"), ("uz", nil, "uzn_Latn"), ("hi", nil, "hin_Deva"),
            ("he", "Hebr", "heb_Hebr"), ("en", "Latn", nil), ("und", nil, nil), ("", nil, nil), ("-", nil, nil),
        ] as [(String, String?, String?)])
    func codes(language: String, script: String?, code: String?) {
        #expect(LanguageSettings(language: language, script: script)?.code == code)
    }

    @Test("has the figures of FineWeb-2")
    func figures() throws {
        let arabic = try #require(LanguageSettings(language: "ar"))
        #expect(arabic.meanWordLength == 2...9)
        #expect(arabic.alphabeticWords == 0.787)
        #expect(arabic.terminalLines == 0.143)
        #expect(arabic.newlineRatio == 0.189)
        #expect(arabic.duplicateLines == 0.304)
        #expect(arabic.topNgrams == [0.197, 0.172, 0.146])
        #expect(arabic.duplicateNgrams == [0.165, 0.153, 0.142, 0.131, 0.12, 0.109])
        #expect(LanguageSettings(language: "aai")?.terminalLines == nil)
    }

    @Test("every tag that the identifier gives, but English, has settings")
    func identifier() {
        let tags =
            "af ar az be bg bn bs ca cs cy da de el eo es et eu fa fi fr ga gu he hi hr hu hy id is it ja ka kk ko la lt lv "
            + "mk mn mr ms nb nl nn pa pl pt ro ru sk sl so sq sr sv sw ta te th tl tr uk ur vi xh yo zh zu"
        for tag in tags.split(separator: " ") { #expect(LanguageSettings(language: String(tag)) != nil, "\(tag)") }
    }

    @Test("the table is the one of the reference")
    func reference() throws {
        guard let lines = SharedFolder.lines(of: "reference/languages.tsv") else { return }
        for line in lines.dropFirst(2) {
            let columns = line.split(separator: "\t").map(String.init)
            let settings = try #require(
                LanguageSettings(language: String(columns[0].prefix(3)), script: String(columns[0].suffix(4))))
            #expect(settings.code == columns[0])
            #expect(settings.stopWords == columns[17].split(separator: " ").map(String.init))
            #expect(settings.duplicateNgrams.last == Double(columns[16]))
        }
    }
}
