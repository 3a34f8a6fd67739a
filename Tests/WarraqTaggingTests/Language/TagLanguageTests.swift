// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqTagging

@Suite struct TagLanguageTests {
    @Test(
        "writes language and script of the text",
        arguments: [
            ("قالت الوزارة في بيان إن العمل سيبدأ غدا", "ar", "Arab"),
            ("این بخش پنج سال طول کشید و گروه‌ها ناچار شدند", "fa", "Arab"),
            ("The ministry said that the work would begin tomorrow", "en", "Latn"),
            ("העבודה תתחיל מחר בבוקר", "he", "Hebr"),
            ("Η εργασία θα αρχίσει αύριο", "el", "Grek"), ("これは日本語の文章です", "ja", "Jpan"), ("작업은 내일 시작됩니다", "ko", "Hang"),
            ("งานจะเริ่มพรุ่งนี้", "th", "Thai"),
        ])
    func languages(text: String, language: String, script: String) throws {
        var document = Document(id: "a", text: Text(text))
        #expect(try TagLanguage(options: .init()).process(&document) == .keep)
        #expect(document.fields["language"] == .string(language))
        #expect(document.fields["script"] == .string(script))
        guard case .double(let score)? = document.fields["language_score"] else { return #expect(Bool(false)) }
        #expect((0...1).contains(score))
    }

    @Test("does not guess where there are no letters", arguments: ["", "12 — 34!", "\n", "👩‍👩‍👧"])
    func noLetters(text: String) throws {
        var document = Document(id: "a", text: Text(text))
        _ = try TagLanguage(options: .init()).process(&document)
        #expect(document.fields["language"] == "und")
        #expect(document.fields["script"] == "Zyyy")
        #expect(document.fields["language_score"] == .double(0))
        #expect(document.text.string == text)
    }
}
