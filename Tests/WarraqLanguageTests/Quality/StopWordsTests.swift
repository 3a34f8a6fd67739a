// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqLanguage

@Suite struct StopWordsTests {
    private func different(_ text: String, _ words: StopWords?) -> Double? {
        var meter = QualityMeter(sets: [.gopher])
        return QualitySignal.named("gopher.stop_words").flatMap { signal in
            meter.measure(Array(text.utf8).span, stopWords: words)[signal]
        }
    }

    @Test(
        "finds the stop words of a language as its texts write them",
        arguments: [
            ("en", "The end of it", 2), ("ar", "ذهب إلى البيت من الحقل", 2), ("ar", "ذَهَبَ إِلَى البَيْتِ مِنَ الحَقْلِ", 2),
            ("ar", "الى ومن", 1), ("fa", "كتاب او را از خانه", 2), ("he", "הוא הלך אל הבית עם אחיו", 2),
            ("he", "הוּא הָלַךְ עִם אָחִיו", 2), ("ru", "Он был в доме", 3), ("tr", "İle ve bir", 3), ("zh", "我的书在这里", 2),
            ("ja", "東京の駅に行く", 2), ("th", "ในบ้านของเขาและที่ทำงาน", 4), ("hi", "राम के घर में", 2),
            ("ur", "گھر میں کتاب ہے", 2),
            ("fr", "L’homme d'une ville, qu'il est", 5), ("fr", "aujourd'hui l'", 1), ("it", "L'uomo e dell'acqua", 2),
            ("ca", "l'home d'un poble", 3),
            ("ko", "나는 학교에 갔다", 3), ("bo", "ང་དང་ཁྱོད་", 1), ("km", "ខ្ញុំបានទៅផ្ទះនិងសាលា", 3),
        ] as [(String, String, Double)])
    func languages(language: String, text: String, expected: Double) throws {
        let words = try #require(StopWords(language: language))
        #expect(different(text, words) == expected, "\(language): \(text)")
    }

    @Test(
        "a word with an elided one counts once, whatever it holds",
        arguments: [("d'un d’Un", 1.0), ("d'un homme", 0.5), ("c'était aujourd'hui", 0)])
    func elided(text: String, share: Double) throws {
        var meter = QualityMeter(sets: [.redpajama])
        let signal = try #require(QualitySignal.named("redpajama.stop_word_ratio"))
        #expect(meter.measure(Array(text.utf8).span, stopWords: StopWords(language: "fr"))[signal] == share)
    }

    @Test("a language without a list has no stop words to count", arguments: ["und", "xx", "", "qqq"])
    func unknown(language: String) {
        #expect(StopWords(language: language)?.count == nil)
        #expect(different("the of", nil) == nil)
    }

    @Test("punctuation and phrases in a list are left out; what is equal when folded counts once")
    func entries() {
        #expect(StopWords(["،", "·", "in the", "The", "the", "إلى", "الى"]).count == 2)
        #expect(StopWords([]).count == 0)
        #expect(StopWords((0..<500).map { "word\($0)" }).count == 500)
    }

    @Test("every list has two words that can be found, or as many as it has")
    func all() throws {
        let usable = LanguageSettings.codes.filter { code in
            LanguageSettings(language: String(code.prefix(3)), script: String(code.suffix(4)))
                .map { StopWords($0.stopWords).count >= 2 } ?? false
        }
        #expect(LanguageSettings.codes.count == 1929)
        #expect(usable.count > 1900, "\(usable.count)")
    }
}
