// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqLanguage

@Suite("LanguageIdentifier among close languages")
struct CloseLanguagesTests {
    private func identify(_ text: String) -> LanguageIdentification {
        LanguageIdentifier().identify(Array(text.utf8).span)
    }

    @Test(
        "goes by words that only one of them has",
        arguments: [
            (
                "id",
                "Ia mengatakan bahwa mobil itu rusak karena hujan, dan harganya naik dua persen pada bulan Agustus."
            ),
            (
                "ms",
                "Beliau berkata bahawa kereta itu rosak kerana hujan, dan harganya naik dua peratus pada bulan Ogos."
            ),
            ("hr", "Tko želi putovati vlakom, neka tijekom kolovoza kupi kartu; točne uvjete objavljuje tvrtka."),
            (
                "bs",
                "Ko želi putovati vozom, neka u augustu kupi kartu; tačne uslove saopćenjem objavljuje historijski muzej."
            ),
            (
                "sr",
                "Ko želi da putuje vozom pre avgusta, neka uvek kupi kartu na vreme; gde i kada, piše u obaveštenju."
            ),
            ("da", "Hvad siger man, når der kun er lidt tid tilbage efter mødet, og nogen gerne vil have noget mere?"),
            ("nb", "Hva sier man når det bare er litt tid igjen etter møtet, og noen gjerne vil ha noe mer?"),
            ("nn", "Kva seier ein når det berre er litt tid att etter møtet, og nokon gjerne vil ha noko meir?"),
        ])
    func words(language: String, text: String) {
        let found = identify(text)
        #expect(found.language == language)
        #expect(found.script == "Latn")
        #expect(found.score > 0.5)
        #expect(identify(text.uppercased()).language == language, "in capitals")
    }

    @Test(
        "tells languages without n-grams by their words",
        arguments: [
            ("gl", "Hoxe a xente xa non ten tempo para facer unha festa coa súa familia, pero os mozos aínda cantan."),
            (
                "pt",
                "Hoje as pessoas já não têm tempo para fazer uma festa com a sua família, mas os jovens ainda cantam."
            ),
            (
                "es",
                "Hoy la gente ya no tiene tiempo para hacer una fiesta con su familia, pero los jóvenes aún cantan."
            ),
            (
                "oc",
                "Uèi lo monde an pas pus lo temps de far la fèsta, mas los joves cantan totjorn la lenga nòstra, perque aquò's plan."
            ),
            ("ne", "आज मानिसहरू बजार जान सक्दैनन् किनभने बाटो बन्द छ, तर भोलि सबै पसल खुल्ने भएको छ।"),
            ("hi", "आज लोग बाज़ार नहीं जा सकते क्योंकि रास्ता बंद है, लेकिन कल सभी दुकानें खुलेंगी।"),
            ("mr", "आज लोक बाजारात जाऊ शकत नाहीत कारण रस्ता बंद आहे, पण उद्या सर्व दुकाने उघडतील."),
            ("ca", "Avui la gent ja no té temps de fer una festa amb la família, però els joves encara canten sempre."),
        ])
    func wordsAlone(language: String, text: String) { #expect(identify(text).language == language) }

    @Test(
        "goes by beginnings of words, whatever their ends",
        arguments: [
            ("hr", "suradnika suradnicom suradničko"), ("bs", "saradnika historičarka lahkoatletičar"),
            ("sr", "saradnika svetskog čovekovih izveštavanja"),
        ])
    func stems(language: String, words: String) {
        #expect(identify("Bili su tamo kod " + words + " i rekli im da dođu.").language == language)
    }

    @Test("one word does not turn a long text", arguments: ["saradnja", "historija", "vreme", "hiljada"])
    func turning(word: String) {
        let text = """
            Tko želi putovati vlakom, neka tijekom kolovoza kupi kartu; točne uvjete objavljuje tvrtka. Obitelji s djecom \
            imaju popust, a suradnja sa sveučilištem donosi i besplatna predavanja o povijesti glazbe. 
            """
        #expect(identify(text).language == "hr")
        #expect(identify(text + word).language == "hr")
        #expect(identify(text + String(repeating: word + " ", count: 20)).language == "hr", "said again")
    }

    @Test("is unsure where no word tells close languages apart")
    func undecided() {
        let found = identify("Ovo je samo kratka rečenica koja ne kaže ništa novo o tome.")
        #expect(["hr", "bs", "sr"].contains(found.language))
        #expect(found.score < 0.75)
    }

    @Test(
        "Serbian in Latin letters needs more than one word", arguments: ["Ovde smo.", "To je lepo napisano u knjizi"])
    func oneWord(text: String) { #expect(identify(text).language != "sr") }

    @Test("words of one language say nothing in a text of another family")
    func foreign() {
        #expect(identify("The hospital said that bahwa and karena are words of Indonesian.").language == "en")
        #expect(identify("Der Arzt sagte, dass noget und meget dänische Wörter sind.").language == "de")
    }

    @Test("has no close language without letters of the script")
    func others() {
        #expect(identify("Где и када почиње утакмица, пише у новинама.").second != "bs")
        #expect(identify("bahwa " + String(repeating: "ب", count: 100)).language != "id")
    }

    @Test("a word said a million times changes nothing but the sums")
    func repeated() {
        let text = Array(String(repeating: "bahwa ", count: 1_000_000).utf8)
        let found = LanguageIdentifier(sampleBytes: 10_000_000).identify(text.span)
        #expect(found.language == "id" && (0...1).contains(found.score))
    }
}
