// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WarraqCore

/// Where other tools drop or damage good text in languages other than English, and this one does not.
///
/// The article `GoodTextsOtherToolsDrop` of WarraqCuration lists what these tests try, by their names.
@Suite struct GoodTextTests {
    @Test(
        "lines that end in the marks of their script stay",
        arguments: [
            "متى وصلت الرسالة إلى أهلها؟", "وہ گاڑی آج بھی دیر سے آئی۔", "آیا او امروز به خانه برمی‌گردد؟",
            "桥还在，只是少了一块石头。",
            "你猜他花了多少时间？", "店主は少し考えてから答えました。", "मुंशी अब भी चिट्ठियाँ लिखता है।", "ደብዳቤው ዛሬ ጠዋት ደረሰ።",
            "նամակը այսօր առավոտյան հասավ։",
        ])
    func endMarks(line: String) throws { #expect(try GoodTexts.lines(line) == line) }

    @Test(
        "lines that end in a quotation mark of their script stay and end a sentence",
        arguments: [
            "قال الشيخ: «الكتاب في البيت.»", "قالت: «متى نعود؟»", "«Я вижу чужой свет.»", "老人说：“桥还在。”", "店主は「時計は待つ。」",
            "\u{201E}Wir haben zugehört.\u{201C}",
        ])
    func quotes(line: String) throws {
        #expect(try GoodTexts.lines(line).isEmpty == false || GoodTexts.signal("gopher.words", line) ?? 0 < 3)
        #expect(try GoodTexts.signal("fineweb.terminal_lines", line) == 1)
    }

    @Test("text without spaces is neither one word nor a word too long")
    func unspaced() throws {
        for sentence in ["他昨天去了图书馆，然后回家吃饭。", "彼は昨日図書館へ行って、それから家に帰りました。"] {
            let paragraph = String(repeating: sentence, count: 80)
            #expect(paragraph.count > 1000)
            #expect(try GoodTexts.lines(paragraph) == paragraph)
            #expect(try GoodTexts.lines(sentence) == sentence)
        }
    }

    @Test("harakat, points and tatweel change neither the length of words nor the stop words")
    func optionalMarks() throws {
        for (plain, marked) in [
            ("خرج من البيت إلى النهر في الصباح", "خَرَجَ مِنَ البَيْتِ إِلَى النَّهْرِ فِي الصَّبَاحِ"),
            ("هو قال عن العام", "هـــو قـال عـن العـــام"), ("הוא הלך עם אחיו אל הים", "הוּא הָלַךְ עִם אָחִיו אֶל הַיָּם"),
        ] {
            for name in ["gopher.mean_word_length", "gopher.stop_words"] {
                let language = plain.unicodeScalars.first?.value ?? 0 < 0x600 ? "he" : "ar"
                let bare = try GoodTexts.signal(name, plain, language: language)
                #expect(try GoodTexts.signal(name, marked, language: language) == bare, "\(name) of \(marked)")
                #expect(bare ?? 0 > 1)
            }
        }
    }

    @Test("a vocalised Arabic story is kept")
    func vocalised() throws {
        let story = """
            خَرَجَ الصَّيَّادُ مِنْ بَيْتِهِ قَبْلَ طُلُوعِ الشَّمْسِ، وَمَشَى إِلَى النَّهْرِ وَفِي يَدِهِ شَبَكَةٌ قَدِيمَةٌ. كَانَ الْمَاءُ هَادِئًا فِي ذَلِكَ الْيَوْمِ.
            أَلْقَى الشَّبَكَةَ مَرَّةً وَمَرَّتَيْنِ فَلَمْ تَخْرُجْ سَمَكَةٌ. ثُمَّ جَلَسَ عَلَى صَخْرَةٍ وَأَكَلَ خُبْزًا وَتَمْرًا.
            """
        #expect(try GoodTexts.verdict(story, language: "ar") == .keep)
        #expect(try GoodTexts.signal("gopher.mean_word_length", story, language: "ar") ?? 9 < 6)
    }

    @Test(
        "stop words are those of the language, as its writers spell them",
        arguments: [
            ("fa", "كتاب را از بازار خريد كه به خانه برد", 4), ("ar", "ذهب الى البيت على عجل", 2),
            ("tr", "Ve İÇİN bir", 3),
            ("ru", "НА и В", 3), ("ko", "할머니는 시장에 가서 사과를 샀다", 3), ("zh", "他的书在桥的对面", 2), ("th", "เขาเป็นคนของที่นี่", 2),
        ] as [(String, String, Double)])
    func stopWords(language: String, text: String, least: Double) throws {
        #expect(try GoodTexts.signal("gopher.stop_words", text, language: language) ?? 0 >= least)
    }

    @Test("letters and digits of every script are letters and digits")
    func letters() throws {
        for text in ["قرأ الولد كتابا", "हम घर गए", "我们走吧", "ไปบ้าน", "მივედით სახლში", "ቤት ሄድን"] {
            #expect(try GoodTexts.signal("gopher.alphabetic_words", text) == 1, "\(text)")
        }
        for text in ["١٢٣ ٤٥٦", "۱۲۳", "१२३", "๑๒๓", "123"] {
            #expect(try GoodTexts.signal("redpajama.non_alphabetic_words", text) == 1, "\(text)")
        }
    }

    @Test("a Chinese ellipsis is one, and an Arabic comma is no word")
    func punctuation() throws {
        #expect(try GoodTexts.signal("gopher.ellipsis_ratio", "他走了……") == 0.25)
        #expect(try GoodTexts.signal("gopher.words", "قال، ثم مضى؛ ولم يعد") == 5)
        #expect(try GoodTexts.signal("gopher.mean_word_length", "قال، ثمة", language: "ar") == 3)
    }

    @Test("speech that begins with a dash is no list")
    func speech() throws {
        let dialogue = "— Ты где?\n— На маяке.\n— Жди меня там."
        #expect(try GoodTexts.signal("gopher.bullet_lines", dialogue) == 0)
    }

    @Test("marks of citation go in the digits and words of the language, and the line stays")
    func citations() throws {
        #expect(try GoodTexts.lines("مات في مراكش عام ١٢٠٠.[١٢]") == "مات في مراكش عام ١٢٠٠.")
        #expect(try GoodTexts.lines("او در تبریز زاده شد.[۳][نیازمند منبع]") == "او در تبریز زاده شد.")
        #expect(try GoodTexts.lines("桥建于一七九二年。[编辑]") == "桥建于一七九二年。")
    }

    @Test("the stories of the example are good, in whatever language")
    func stories() throws {
        let file = try #require(Examples.file("corpus-cleaning/documents.jsonl"))
        let bad: Set = [
            "ar-page", "ar-menu", "ar-tags", "fa-teasers", "en-page", "en-repeats", "en-words", "en-table", "en-short",
            "en-lorem",
            "xx-keys", "zh-list", "empty",
        ]
        var stories = 0
        for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
            let record = try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
            guard let id = record["id"] as? String, let text = record["text"] as? String, !bad.contains(id) else {
                continue
            }
            stories += 1
            #expect(try GoodTexts.verdict(text) == .keep, "\(id)")
            if !id.hasPrefix("th") { #expect(try GoodTexts.lines(text) == text, "\(id)") }
        }
        #expect(stories == 14)
    }
}

/// The examples of the repository.
private enum Examples {
    static func file(_ name: String) -> URL? {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let file = root.appending(path: "Examples/" + name)
        return FileManager.default.fileExists(atPath: file.path) ? file : nil
    }
}
