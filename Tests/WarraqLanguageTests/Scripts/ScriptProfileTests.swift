// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqUnicode

@testable import WarraqLanguage

private func profile(_ text: String) -> ScriptProfile { ScriptProfile(Array(text.utf8).span) }

private func guess(_ text: String) -> LanguageGuess { ScriptProfile.languageByScript(Array(text.utf8).span) }

@Suite("ScriptProfile")
struct ScriptProfileTests {
    @Test("counts letters and nothing else")
    func counts() {
        let mixed = profile("Warraq وَرّاق 2024، ١٢٣: дом, ᾄδω שָׁלוֹם 漢字かな 한글 ไทย हिन्दी")
        #expect(mixed[.latin] == 6)
        #expect(mixed[.arabic] == 4)
        #expect(mixed[.cyrillic] == 3)
        #expect(mixed[.greek] == 3)
        #expect(mixed[.hebrew] == 4)
        #expect(mixed[.han] == 2)
        #expect(mixed[.hiragana] == 2)
        #expect(mixed[.hangul] == 2)
        #expect(mixed[.thai] == 3)
        #expect(mixed[.devanagari] == 6)
        #expect(mixed.letters == 35)
    }

    @Test(
        "is empty for an empty text and for text without letters",
        arguments: ["", " \n", "123 ١٢٣", "…!؟،", "ـــ", "\u{200F}", "😀"])
    func empty(text: String) {
        #expect(profile(text) == ScriptProfile() || profile(text).letters == 0)
        #expect(profile(text).dominant == nil)
        #expect(guess(text) == LanguageGuess(language: "und", script: "Zyyy", score: 0))
    }

    @Test("adds up over parts")
    func parts() {
        var sum = ScriptProfile()
        for part in ["قال ", "yes", "да", "漢"] { sum.add(Array(part.utf8).span) }
        #expect(sum == profile("قال yesда漢"))
    }

    @Test("agrees with a plain count by Unicode's own properties")
    func plainCount() {
        for scalar in UInt32(0)...0x1FFFF {
            guard let scalar = Unicode.Scalar(scalar) else { continue }
            // The standard library may know a later Unicode than the package does.
            guard let age = scalar.properties.age, (age.major, age.minor) <= (15, 0) else { continue }
            let counted = profile(String(scalar)).letters == 1
            let category = scalar.properties.generalCategory
            switch category {
            case _ where scalar == "\u{640}": #expect(!counted)
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter:
                #expect(counted, "U+\(String(scalar.value, radix: 16)) is a letter")
            case .decimalNumber, .spaceSeparator, .control, .format, .dashPunctuation, .openPunctuation, .mathSymbol:
                #expect(!counted, "U+\(String(scalar.value, radix: 16)) is none")
            default: break
            }
        }
    }

    @Test("reads invalid bytes as no letters")
    func invalid() {
        #expect(ScriptProfile([0xD9, 0xFF, 0xE2, 0x80, 0xC0, 0xAF, 0xF5, 0xED, 0xA0, 0x80].span).letters == 0)
        #expect(ScriptProfile([0xFF, 0x61, 0xD9].span).letters == 1)
    }
}

@Suite("languageByScript")
struct LanguageByScriptTests {
    @Test(
        "names the language that script, letters and words settle",
        arguments: [
            ("قالت الوزارة إن الجسر الذي أغلق منذ عام فتح اليوم أمام السيارات.", "ar"),
            ("وَزارَةُ النَّقْلِ تَقُولُ إِنَّ الجِسْرَ فُتِحَ", "ar"),
            ("او گفت که ساخت این پل پنج سال طول کشید و از امروز در خدمت مردم است.", "fa"),
            ("وزیر نے کہا کہ یہ پل آج سے عوام کے لیے کھول دیا گیا ہے۔", "ur"),
            ("وەزیر گوتی ئەم پردە لە ئەمڕۆوە بۆ هەموو کەس دەکرێتەوە", "ckb"),
            ("وزير وويل چې دا پل نن د خلکو لپاره پرانيستل شو او ټولې لارې خلاصې دي", "ps"),
            ("مىنىستىر بۇ كۆۋرۈكنىڭ بۈگۈن ئېچىلغانلىقىنى ئېيتتى", "ug"),
            ("השר אמר כי הגשר נפתח היום לתנועה", "he"), ("Ο υπουργός είπε ότι η γέφυρα άνοιξε", "el"),
            ("Նախարարն ասաց, որ կամուրջը բացվել է", "hy"), ("მინისტრმა თქვა, რომ ხიდი გაიხსნა", "ka"),
            ("รัฐมนตรีกล่าวว่าสะพานเปิดแล้ว", "th"), ("장관은 다리가 열렸다고 말했다", "ko"),
            ("大臣は橋が今日開通したと述べた", "ja"), ("部长表示这座大桥今天正式通车", "zh"),
            ("मंत्री ने कहा कि पुल आज से लोगों के लिए खोल दिया गया है", "hi"),
            ("Министр сказал, что мост открыли сегодня, и это был праздник для всех", "ru"),
            ("Міністр сказав, що міст відкрили сьогодні, і це було свято для всіх", "uk"),
            ("Міністр сказаў, што мост адкрылі сёння, і гэта было свята для ўсіх", "be"),
            ("Министърът каза, че мостът е отворен днес и това е празник за всички", "bg"),
            ("Министар је рекао да је мост отворен и да ће људи прећи реку", "sr"),
            ("The minister said that the bridge was opened to the public on Sunday.", "en"),
        ]
    )
    func settled(text: String, language: String) {
        let found = guess(text)
        #expect(found.language == language)
        #expect(found.score > 0.4 && found.score <= 1)
    }

    @Test(
        "says und where the text does not settle it",
        arguments: [
            "Der Minister sagte, dass die Brücke am Sonntag geöffnet wurde.",
            "Le ministre a dit que le pont est ouvert.",
            "De minister zei dat de brug op zondag is geopend.", "Bakan köprünün açıldığını söyledi.",
            "Facebook Twitter", "OK",
            "El ministro dijo que el puente fue abierto.", "बाज़ार", "𐎀𐎁𐎂",
        ]
    )
    func undecided(text: String) {
        #expect(guess(text).language == "und")
        #expect(guess(text).score == 0)
    }

    @Test("is less sure of a mixed text than of a pure one")
    func mixed() {
        let pure = "قالت الوزارة إن الجسر الذي أغلق منذ عام فتح اليوم أمام السيارات."
        #expect(guess(pure + " Blue Fin Logistics Group").score < guess(pure).score)
        #expect(guess(pure + " Blue Fin Logistics Group").language == "ar")
    }
}
