// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqLanguage
import WarraqTestSupport
import WarraqTesting

@Suite("LanguageIdentifier on hostile texts")
struct HostileTextTests {
    private let identifier = LanguageIdentifier()

    @Test("reads a bounded part of a long text, from its start to its end", arguments: [64, 100, 1000, 2048, 100_000])
    func bounded(limit: Int) {
        let sentence = Array("Магазин на углу открывается в восемь и закрывается после захода солнца. ".utf8)
        let text = (0..<4000).flatMap { _ in sentence }
        let found = LanguageIdentifier(sampleBytes: limit).identify(text.span)
        #expect(found.language == "ru")
        #expect(found.bytesRead <= limit + 3 * 4)
        #expect(found.bytesRead >= limit - 3 * 4)
    }

    @Test("sees a language that begins late")
    func late() {
        let first = String(repeating: "The shop on the corner opens at eight. ", count: 30)
        let rest = String(repeating: "Der Laden an der Ecke schließt nach Sonnenuntergang. ", count: 100)
        #expect(identifier.identify(Array((first + rest).utf8).span).language == "de")
    }

    @Test("is quick and unsure on one letter ten million times", arguments: ["a", "ا", "я", "ก", "ß"])
    func oneLetter(letter: String) {
        let text = [UInt8](String(repeating: letter, count: 10_000_000).utf8)
        let found = identifier.identify(text.span)
        #expect((0...1).contains(found.score))
        #expect(found.bytesRead <= 1036)
    }

    @Test(
        "is unsure of what is no running text",
        arguments: [
            String(repeating: "!?.,;:-—…«»()[]{}", count: 10_000), String(repeating: "😀👍🏽🎉 ", count: 10_000),
            String(repeating: "x += y[i] * (z >> 2); if (x != 0) { goto l1; }\n", count: 300),
            String(repeating: "| 12.5 | 13.7 | -4 |\n", count: 3000), String(repeating: "kg cm µs ", count: 3000),
            String(repeating: "kg ", count: 3), String(repeating: "kg ", count: 3000),
            "12.5 kg 13.7 cm 4 µs 120 ml 33 mm",
            String(repeating: "lol ", count: 40), String(repeating: "hahaha ", count: 40), "blah blah blah blah",
            String(repeating: "ههههه ", count: 40), String(repeating: "кг см мм мл ", count: 100),
            String(repeating: "किमी सेमी ", count: 50), String(repeating: "Am F C G ", count: 40),
            "8f3a 09bc d41d 8cd9 8f00 b204 e980 0998 ecf8 427e aa5b 0c1d beef 77aa 3c3c 90de 1fab",
            "AB-1203 XK-77 QRT-90012B ZZ-4 LMN-331XL PQ-18EU BFG-2099 RT-5 KLM-88213 TTW-7A",
            "N,N-dimethylformamide tetrahydrofuran ethylenediaminetetraacetic trichlorofluoromethane",
            String(repeating: "ZmFzZGZqa2xqZHNhZmxrags0YXNk", count: 300),
            String(repeating: "ACGTTGCAAGCT", count: 3000),
        ])
    func noText(text: String) {
        let found = identifier.identify(Array(text.utf8).span)
        #expect(found.language == "und" || found.score < 0.6, "\(found)")
    }

    @Test(
        "is no surer of what is said again", arguments: ["blah", "lol", "kg cm µs", "la la la", "Заголовок", "ههههه"])
    func again(text: String) {
        let (once, often) = (identifier.identify(Array(text.utf8).span), String(repeating: text + " ", count: 60))
        let found = LanguageIdentifier(sampleBytes: 1 << 20).identify(Array(often.utf8).span)
        #expect(found.language == once.language)
        #expect(found.score <= once.score)
    }

    @Test("words cut by the sample are no other words", arguments: ["haha", "blah", "lol"])
    func cutWords(word: String) {
        let text = Array(String(repeating: word + " ", count: 1000).utf8)
        #expect(identifier.identify(text.span).score < 0.3)
        let odd = Array(("xyz " + String(repeating: word + "  ", count: 997)).utf8)
        #expect(identifier.identify(odd.span).score < 0.4)
    }

    @Test("tells a text of two directions by the script with more letters, and is less sure")
    func directions() {
        let arabic = "يفتح الدكان الذي على الزاوية أبوابه في الثامنة ويغلق بعد غروب الشمس. "
        let english = "The shop opens at eight. "
        let mixed = String(repeating: arabic + "\u{202B}" + english + "\u{202C}", count: 20)
        let found = LanguageIdentifier(sampleBytes: 1 << 20).identify(Array(mixed.utf8).span)
        #expect(found.language == "ar" && found.score < 0.85 && found.score > 0.5)
    }

    @Test("adds up sums of any length")
    func long() {
        let text = [UInt8](String(repeating: "Der Laden öffnet früh und schließt spät. ", count: 5000).utf8)
        let found = LanguageIdentifier(sampleBytes: 1 << 20).identify(text.span)
        #expect(found.language == "de")
        #expect(found.score > 0.95)
        #expect(found.bytesRead == text.count)
    }

    @Test("walks any bytes to their end")
    func random() {
        var random = SeededGenerator(printedFor: "walks any bytes to their end")
        for _ in 0..<400 {
            let text = (0..<Int.random(in: 0...5000, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            let found = identifier.identify(text.span)
            #expect((0...1).contains(found.score))
            #expect(found.bytesRead <= text.count)
        }
    }

    @Test("takes a text that is cut anywhere")
    func cut() {
        let text = Array("Üç köşe — ثلاث زوايا — 三个角 — तीन कोने 👩‍👩‍👧".utf8)
        for end in 0...text.count {
            let found = identifier.identify(Array(text[..<end]).span)
            #expect((0...1).contains(found.score))
        }
    }
}
