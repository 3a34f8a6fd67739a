// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqTagging
import WarraqTesting

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

    @Test("is `und` below the least score, and says the score")
    func threshold() throws {
        var options = TagLanguage.Options()
        options.minScore = 1
        var document = Document(id: "a", text: Text("Une maison"))
        _ = try TagLanguage(options: options).process(&document)
        #expect(document.fields["language"] == "und")
        #expect(document.fields["script"] == "Latn")
        guard case .double(let score)? = document.fields["language_score"] else { return #expect(Bool(false)) }
        #expect(score > 0 && score < 1)
    }

    @Test(
        "writes the runner-up and the bytes read if asked",
        arguments: [
            ("Butikken åpner klokka åtte og stenger etter solnedgang", "nb", "nn" as Value, 56),
            ("작업은 내일 시작됩니다", "ko", .null, 32), ("", "und", .null, 0),
        ])
    func details(text: String, language: String, second: Value, bytes: Int) throws {
        var options = TagLanguage.Options()
        options.details = true
        var document = Document(id: "a", text: Text(text))
        _ = try TagLanguage(options: options).process(&document)
        #expect(document.fields["language"] == .string(language))
        if case .string = second {
            guard case .string(let found)? = document.fields["language_second"] else { return #expect(Bool(false)) }
            #expect(found == "nn" || found == "da")
        } else {
            #expect(document.fields["language_second"] == second)
        }
        #expect(document.fields["language_bytes"] == .int(bytes))
    }

    @Test("marks each paragraph with its language if asked")
    func paragraphs() throws {
        let parts = [
            "The shop on the corner opens at eight.\nIt closes after sunset.",
            "يفتح الدكان الذي على الزاوية في الثامنة",
            "12 — 34", "Магазин на углу открывается в восемь утра",
        ]
        var options = TagLanguage.Options()
        options.paragraphs = true
        let stage = try TagLanguage(options: options)
        #expect(stage.effects.writes.contains(.layer("language")))
        var document = Document(id: "a", text: Text(parts.joined(separator: "\n \n\n") + "\n"))
        _ = stage.process(&document)
        #expect(document.tags.map(\.label) == ["en", "ar", "und", "ru"])
        #expect(document.tags.map { document.text.string(in: $0.utf8Range) } == parts)
        #expect(document.tags.map { $0.attributes["script"] } == ["Latn", "Arab", "Zyyy", "Cyrl"])
        #expect(document.tags.allSatisfy { $0.layer == "language" && ($0.score.map((0...1).contains) ?? false) })
    }

    @Test(
        "tells the paragraphs of mixed pages",
        arguments: [
            (
                ["ar", "en", "ar"],
                ["يفتح المعرض أبوابه يوم الخميس", "The fair opens on Thursday.", "iPhone 15 متوفر الآن في جميع الفروع"]
            ),
            (
                ["fa", "ar", "fa"],
                ["نمایشگاه روز پنجشنبه باز می‌شود.", "يفتح المعرض أبوابه يوم الخميس", "سلام، حال شما چطور است؟"]
            ),
            (["ja", "en", "ja"], ["展示会は木曜日に開かれます。", "The fair opens on Thursday.", "Windows 11 の新機能について"]),
            (
                ["he", "en", "he"],
                ["התערוכה תיפתח ביום חמישי", "The fair opens on Thursday.", "ראשי | אודות | צור קשר"]
            ),
            (["ur", "zh", "th"], ["نمائش جمعرات کو کھلے گی، یہ خبر ہے۔", "展览将于下周四开放，欢迎参观。", "นิทรรศการเปิดวันพฤหัสบดี"]),
            (["tr", "und", "hi"], ["Sergi perşembe günü açılıyor.", "$ 12.50 | 30% | (***)", "प्रदर्शनी गुरुवार को खुलती है।"]),
            (["de", "und", "de"], ["Die Messe öffnet am Donnerstag.", "x[i] = y[j] << 2; z ^= ~w;", "Weiterlesen"]),
        ] as [([String], [String])])
    func mixed(languages: [String], parts: [String]) throws {
        var options = TagLanguage.Options()
        options.paragraphs = true
        var document = Document(id: "a", text: Text(parts.joined(separator: "\n\n")))
        _ = try TagLanguage(options: options).process(&document)
        #expect(document.tags.map(\.label) == languages)
        #expect(document.tags.map { document.text.string(in: $0.utf8Range) } == parts)
    }

    @Test("refuses options outside of their range")
    func ranges() {
        var options = TagLanguage.Options()
        options.minScore = 1.5
        #expect(throws: PipelineError.self) { try TagLanguage(options: options) }
        options = .init()
        options.sampleBytes = 10
        #expect(throws: PipelineError.self) { try TagLanguage(options: options) }
    }

    @Test("keeps the contract with all options on")
    func contract() throws {
        var options = TagLanguage.Options()
        (options.details, options.paragraphs, options.sampleBytes) = (true, true, 64)
        try TransformContract(TagLanguage.self, options: options).verify()
    }
}
