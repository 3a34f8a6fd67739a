// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqCuration
import WarraqTesting

@Suite struct BoilerplateLinesTests {
    private func clean(
        _ document: Document, _ configure: (inout BoilerplateLines.Options) -> Void = { _ in }
    ) throws -> Document {
        var options = BoilerplateLines.Options()
        configure(&options)
        let stage = try BoilerplateLines(options: options)
        var (document, scratch) = (document, stage.makeScratch())
        #expect(stage.process(&document, scratch: &scratch) == .keep)
        return document
    }

    private func clean(_ text: String, _ configure: (inout BoilerplateLines.Options) -> Void = { _ in }) throws
        -> String
    {
        try clean(Document(id: "a", text: Text(text)), configure).text.string
    }

    @Test(
        "sentences of every script stay, menus go",
        arguments: [
            "هل وصلت القافلة أمس؟", "یہ کتاب بہت پرانی ہے۔", "«کی به خانه برمی‌گردی؟»", "מתי הגיע האורח הביתה?",
            "我们昨天去了图书馆。",
            "彼は昨日図書館へ行きました。", "यह किताब पुरानी है।", "Он сказал: «Я дома».", "Ev çok eski bir yapıdır.",
            "Πού είναι το βιβλίο;",
            "ይህ መጽሐፍ ጥሩ ነው።", "այս գիրքը լավն է։", "The book is old.[3]", "He said (twice) it was old.)",
            "مات في عام ١٠٩٢.[١٢]",
            "\u{201C}It is very old\u{201D}", "قال إن الأمر انتهى…",
        ])
    func prose(line: String) throws {
        let kept = try clean("القائمة الرئيسية\n\(line)\nHome | About us\nتسجيل دخول\n") { $0.citations = false }
        #expect(kept == line + "\n")
    }

    @Test(
        "each rule and its counter",
        arguments: [
            ("to be continued...", "lines.no_end"), ("Yes indeed.", "lines.few_words"),
            ("Please enable JavaScript to go on.", "lines.javascript"),
            ("This site uses cookies for all.", "lines.policy"),
            ("aaa bbb " + String(repeating: "x", count: 1001) + ".", "lines.long_word"),
        ])
    func rules(line: String, counter: String) throws {
        let document = try clean(Document(id: "a", text: Text("\(line)\nThis one line stays.")))
        #expect(document.text == "This one line stays.")
        #expect(document.counters.map { "\($0.name) \($0.count)" } == [counter + " 1"])
    }

    @Test("a long Chinese line without spaces is no long word")
    func chinese() throws {
        let line = String(repeating: "他昨天去了图书馆，", count: 200) + "然后回家。"
        #expect(try clean(line) == line)
    }

    @Test("marks in brackets go from the lines that stay, blank lines stay, tags move along")
    func edits() throws {
        var document = Document(id: "a", text: "Menu\n\nمات في مراكش[١٢] عام ١٢٠٠.[3][بحاجة لمصدر]\n")
        let start = "Menu\n\nمات في ".utf8.count
        document.tags = [TextTag(layer: "place", label: "x", utf8Range: start..<start + "مراكش".utf8.count)]
        let cleaned = try clean(document)
        #expect(cleaned.text == "\nمات في مراكش عام ١٢٠٠.\n")
        #expect(cleaned.tags.map { cleaned.text.string(in: $0.utf8Range) } == ["مراكش"])
        #expect(try clean("It [edit] is [so] old []now [4.\n") == "It  is [so] old now [4.\n")
    }

    @Test("options take rules out")
    func options() throws {
        let text = "Menu\nuse cookies\njavascript"
        #expect(try clean(text) == "")
        #expect(
            try clean(text) { ($0.sentenceEnd, $0.minWords, $0.javascript, $0.policies) = (false, 0, false, false) }
                == text)
    }

    @Test("keeps the contract")
    func contract() throws { try TransformContract(BoilerplateLines.self).verify() }
}
