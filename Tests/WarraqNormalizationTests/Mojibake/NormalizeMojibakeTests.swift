// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqEncodings
import WarraqNormalization
import WarraqTesting
import WarraqUnicode

@Suite("NormalizeMojibake")
struct NormalizeMojibakeTests {
    private func normalized(_ text: String, layers: Int = 4) throws -> Document {
        var options = NormalizeMojibake.Options()
        options.maxLayers = layers
        let stage = try NormalizeMojibake(options: options)
        var (document, scratch) = (Document(id: "a", text: Text(text)), stage.makeScratch())
        #expect(stage.process(&document, scratch: &scratch) == .keep)
        return document
    }

    /// Text whose UTF-8 somebody read in another encoding, so many times.
    private func misread(_ text: String, as label: String, times: Int = 1) throws -> String {
        let decoder = TextDecoder(try #require(CharacterEncoding(label: label)))
        return (0..<times).reduce(text) { text, _ in decoder.decode(Array(text.utf8)) }
    }

    @Test("the contract")
    func contract() throws { try TransformContract(NormalizeMojibake.self).verify() }

    private static let sentences = [
        "وصلت السفينة إلى الميناء صباح اليوم، وقال القبطان إن الرحلة كانت طويلة",
        "הספינה הגיעה לנמל הבוקר, והקברניט אמר שהמסע היה ארוך",
        "Корабль прибыл в порт сегодня утром, и капитан сказал, что путь был долгим", "船今天早上到了港口，船长说这次旅行很长。",
        "船は今朝港に着いた。船長は長い旅だったと言った。", "เรือมาถึงท่าเรือเมื่อเช้านี้ และกัปตันบอกว่าการเดินทางยาวนานมาก",
        "जहाज़ आज सुबह बंदरगाह पर पहुँचा", "Gemi bu sabah limana ulaştı; kaptan yolculuğun çok uzun sürdüğünü söyledi",
        "کشتی امروز صبح به بندر رسید و ناخدا گفت که سفر طولانی بود",
        "“It’s late,” she said — and the café’s clock struck twelve…",
    ]

    @Test("UTF-8 that was read as something else, once and twice", arguments: sentences)
    func utf8(text: String) throws {
        for (label, times) in [("windows-1252", 1), ("windows-1252", 2), ("windows-1251", 1), ("macintosh", 1)] {
            let document = try normalized(misread(text, as: label, times: times))
            #expect(document.text.string == text, "\(label), \(times) times")
            #expect(document.fields["mojibake.misread"] == .string("utf-8 read as \(label)"))
        }
        #expect(try normalized(text).text.string == text)
        #expect(try normalized(text).counters.isEmpty && normalized(text).fields["mojibake.misread"] == nil)
    }

    @Test(
        "other encodings that were read as windows-1252 or Latin-1",
        arguments: [
            ("ÇáÚÑÈíÉ ÇáÝÕÍì", "العربية الفصحى", "windows-1256"),
            ("Ïðèâåò, êàê äåëà?", "Привет, как дела?", "windows-1251"),
            ("ðÒÉ×ÅÔ, ËÁË ÄÅÌÁ?", "Привет, как дела?", "koi8-r"),
            ("äñôéðä äâéòä ìðîì äáå÷ø", "הספינה הגיעה לנמל הבוקר", "windows-1255"),
            ("ÄãºÃ£¬ÊÀ½ç¡£ÎÒÃÇÊÇÖÐ¹úÈË¡£", "你好，世界。我们是中国人。", "gb18030"),
            ("\u{93}\u{FA}\u{96}{\u{8C}ê\u{82}Ì\u{95}\u{B6}\u{8F}Í\u{82}Å\u{82}·\u{81}B", "日本語の文章です。", "shift_jis"),
            ("Ø§Ù\u{84}Ø¹Ø±Ø¨Ù\u{8A}Ø©", "العربية", "utf-8"),
        ] as [(String, String, String)]
    )
    func others(text: String, expected: String, encoding: String) throws {
        let document = try normalized(text)
        #expect(document.text.string == expected)
        #expect(document.fields["mojibake.misread"] == .string("\(encoding) read as windows-1252"))
        #expect(document.counters.map(\.name) == ["encoding.repaired"])
    }

    @Test(
        "good text that looks odd stays",
        arguments: [
            "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ",
            "Öö, öööö… «À» é», É” CAFÉ” ß“ Straße“ „Spaß“",
            "30 °C (86 °F) ± 2 °C, £88 £102 §5 §6 ×2 ×3 ¼ ½ ¾ ®™©", "│ a │ b │\n├───┼───┤\n└───┴───┘",
            "к ё Рёв, Рёбра; «Ёж» №5",
            "þáð það æði ðþó", "E = mc², x ≤ ½·π", "¯\\_(ツ)_/¯ ಠ_ಠ ( ͡° ͜ʖ ͡°)", "ПРЕАМБУЛА. ГЕНЕРАЛЬНАЯ АССАМБЛЕЯ",
            "ΣΥΜΒΟΥΛΙΟ ΤΗΣ ΕΥΡΩΠΗΣ",
            "دŒû", "NESTLÉ® NESTLÉ™", "Ξ®", "ط§", "CAFÃ® DE", "ΛΟΓΩ¥", "ABÌ£",
            "SÃO PAULO, MAÇÃ, CORAÇÃO", "XÃ HỘI", "L’ORÉAL®",
            "ООО В® и Р™", "غ³", "ÇĞİÖŞÜ çğıöşü", "zażółć gęślą jaźń", "Příliš žluťoučký kůň", "/ˈfəʊnətɪk/ [ʃʒθðŋ]",
            "Muḥammad ibn Jarīr al-Ṭabarī", "ℵ₀ ∀x∈ℝ ∑∫√", "👩‍👩‍👧‍👦 🇫🇷 ❤️",
            "رک دگ بھ سک تک کھ", "ÄÖÜ äöü", "ÅÄÖ åäö", "Umlaute: äöüß", "", "\u{FFFD}\u{FFFD}\u{FFFD}",
        ])
    func good(text: String) throws {
        let document = try normalized(text)
        #expect(document.text.string == text)
        #expect(document.counters.isEmpty)
    }

    @Test("tags stay on their words, and every word leads to the bytes that were misread")
    func origins() throws {
        let text = "before \(Self.sentences[0]) after"
        let broken = try misread(text, as: "windows-1252", times: 2)
        let stage = try NormalizeMojibake(options: .init())
        var (document, scratch) = (
            Document(
                origin: Origin(uri: "a", range: 0..<broken.utf8.count),
                text: Text(validUTF8: Array(broken.utf8)[...], base: 0)),
            stage.makeScratch()
        )
        _ = stage.process(&document, scratch: &scratch)
        #expect(document.text.string == text)
        for word in document.text.words {
            let span = try #require(document.text.originalSpan(of: word.utf8Range))
            let source = String(decoding: Array(broken.utf8)[span], as: UTF8.self)
            #expect(try misread(document.text.string(in: word.utf8Range), as: "windows-1252", times: 2) == source)
        }
    }

    @Test("no more layers than asked for")
    func layers() throws {
        let text = Self.sentences[0]
        let broken = try misread(text, as: "windows-1252", times: 3)
        #expect(try normalized(broken, layers: 1).text.string == misread(text, as: "windows-1252", times: 2))
        #expect(try normalized(broken).text.string == text)
    }
}
