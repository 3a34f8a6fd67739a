// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqLanguage

private func identify(_ text: String, sampleBytes: Int = 1024) -> LanguageIdentification {
    LanguageIdentifier(sampleBytes: sampleBytes).identify(Array(text.utf8).span)
}

@Suite("LanguageIdentifier")
struct LanguageIdentifierTests {
    @Test(
        "tells languages of one script apart by n-grams",
        arguments: [
            ("en", "The shop on the corner opens at eight and closes after sunset."),
            ("de", "Der Laden an der Ecke öffnet um acht und schließt nach Sonnenuntergang."),
            ("nl", "De winkel op de hoek gaat om acht uur open en sluit na zonsondergang."),
            ("fr", "La boutique du coin ouvre à huit heures et ferme après le coucher du soleil."),
            ("es", "La tienda de la esquina abre a las ocho y cierra después de la puesta del sol."),
            ("pt", "A loja da esquina abre às oito e fecha depois do pôr do sol, mas não aos domingos."),
            ("it", "Il negozio all'angolo apre alle otto e chiude dopo il tramonto."),
            ("tr", "Köşedeki dükkân sabah sekizde açılıyor ve güneş battıktan sonra kapanıyor."),
            ("az", "Küncdəki mağaza səhər səkkizdə açılır və gün batandan sonra bağlanır."),
            ("pl", "Sklep na rogu otwiera się o ósmej i zamyka po zachodzie słońca."),
            ("cs", "Obchod na rohu otevírá v osm hodin a zavírá po západu slunce."),
            ("fi", "Kulman kauppa avataan kahdeksalta ja suljetaan auringonlaskun jälkeen."),
            ("sw", "Duka la pembeni hufunguliwa saa mbili asubuhi na kufungwa baada ya jua kutua."),
            ("vi", "Cửa hàng ở góc phố mở cửa lúc tám giờ và đóng cửa sau khi mặt trời lặn."),
            ("ru", "Магазин на углу открывается в восемь и закрывается после захода солнца."),
            ("uk", "Крамниця на розі відчиняється о восьмій і зачиняється після заходу сонця."),
            ("bg", "Магазинът на ъгъла отваря в осем и затваря след залез слънце."),
            ("ar", "يفتح الدكان الذي على الزاوية أبوابه في الثامنة ويغلق بعد غروب الشمس."),
            ("fa", "مغازهٔ سر نبش ساعت هشت باز می‌شود و پس از غروب آفتاب می‌بندد."),
            ("ur", "کونے والی دکان آٹھ بجے کھلتی ہے اور سورج ڈوبنے کے بعد بند ہو جاتی ہے۔"),
            ("hi", "कोने वाली दुकान आठ बजे खुलती है और सूरज डूबने के बाद बंद हो जाती है।"),
            ("mr", "कोपऱ्यावरचे दुकान आठ वाजता उघडते आणि सूर्यास्तानंतर बंद होते."),
        ])
    func ngrams(language: String, text: String) {
        let found = identify(text)
        #expect(found.language == language)
        #expect(found.score > 0.6 && found.score <= 1)
        #expect(found.second != nil && found.second != language)
        #expect(found.bytesRead == text.utf8.count)
        #expect(identify(text.uppercased()).language == language, "in capitals")
    }

    @Test(
        "tells languages by their script",
        arguments: [
            ("el", "Grek", "Το μαγαζί ανοίγει στις οκτώ"), ("he", "Hebr", "החנות בפינה נפתחת בשמונה"),
            ("hy", "Armn", "Անկյունի խանութը բացվում է ութին"), ("ka", "Geor", "მაღაზია რვა საათზე იღება"),
            ("th", "Thai", "ร้านค้าหัวมุมเปิดแปดโมง"), ("ko", "Hang", "모퉁이 가게는 여덟 시에 문을 엽니다"),
            ("ja", "Jpan", "角の店は八時に開きます"), ("zh", "Hani", "街角的商店早上八点开门，日落以后关门"),
            ("bn", "Beng", "কোণের দোকান আটটায় খোলে"), ("ta", "Taml", "மூலையில் உள்ள கடை எட்டு மணிக்குத் திறக்கும்"),
        ])
    func scripts(language: String, script: String, text: String) {
        let found = identify(text)
        #expect(found.language == language)
        #expect(found.script == script)
    }

    @Test("is honest where nothing tells", arguments: ["", " \n", "12 — 34!", "👩‍👩‍👧", "؟!،", "\u{301}\u{301}"])
    func nothing(text: String) {
        let found = identify(text)
        #expect(found.language == "und")
        #expect(found.script == "Zyyy")
        #expect(found.score == 0)
    }

    @Test("is less sure of less text")
    func amounts() {
        let (word, sentence) = (identify("land"), identify("Das Land liegt zwischen zwei Flüssen und ist sehr flach."))
        #expect(word.score < 0.7)
        #expect(sentence.language == "de")
        #expect(sentence.score > 0.95)
        #expect(identify("a").score < 0.3)
    }

    @Test("takes the language of the script with more letters")
    func mixed() {
        let arabic = "يفتح الدكان الذي على الزاوية أبوابه في الثامنة ويغلق بعد غروب الشمس"
        let found = identify(arabic + " opening hours")
        #expect(found.language == "ar")
        #expect(found.score < identify(arabic).score)
        #expect(identify("The words " + arabic + " are Arabic, as everyone can see who reads the letters.").score < 0.7)
    }

    @Test(
        "a name in Latin letters makes no Chinese, Japanese or Korean line another language",
        arguments: [
            ("zh", "安装 Microsoft Office 软件包之前请先关闭"), ("ja", "Windows Server の設定を変更する"),
            ("ko", "Google Chrome 브라우저를 다시 시작하세요"),
        ])
    func names(language: String, text: String) {
        let found = identify(text)
        #expect(found.language == language)
        #expect(found.score < 0.9)
    }

    @Test("reads decomposed letters, harakat and tatweel like plain ones")
    func marks() {
        #expect(identify("Der Laden o\u{308}ffnet fru\u{308}h und schließt spa\u{308}t am Abend.").language == "de")
        #expect(identify("يَفْتَحُ الدُّكَّانُ أَبْوَابَهُ فِي الثَّامِنَةِ").language == "ar")
        #expect(identify("مــرحــبــاً بكم في الدكان الجديد على الزاوية").language == "ar")
    }

    @Test("reads Arabic presentation forms like the letters they stand for")
    func presentationForms() {
        // يفتح الدكان الذي على الزاوية
        #expect(identify("ﻳﻔﺘﺢ ﺍﻟﺪﻛﺎﻥ ﺍﻟﺬﻱ ﻋﻠﻰ ﺍﻟﺰﺍﻭﻳﺔ").language == "ar")
        // مغازه ساعت هشت باز می‌شود
        #expect(identify("\u{FEFF}ﻣﻐﺎﺯﻩ ﺳﺎﻋﺖ ﻫﺸﺖ ﺑﺎﺯ ﻣﯽ‌ﺷﻮﺩ").language == "fa")
        #expect(identify("\u{FEFF}\u{FDFD}\u{FBB2} ﷺ").score <= 1)
    }

    @Test(
        "has low scores for what is no running text of a known language",
        arguments: [
            "TWFuIGlzIGRpc3Rpbmd1aXNoZWQsIG5vdCBvbmx5IGJ5IGhpcyByZWFzb24sIGJ1dCBieSB0aGlz",
            "qwrtzp xkcd vbnm lkjh gfds zxcv poiu mnbv hjkl wxyz",
        ])
    func noLanguage(text: String) { #expect(identify(text).score < 0.3) }
}
