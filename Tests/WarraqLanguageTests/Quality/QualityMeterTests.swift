// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqLanguage

@Suite struct QualityMeterTests {
    private func measure(
        _ text: String, _ stopWords: StopWords? = nil, _ sets: Set<QualitySet> = Set(QualitySet.allCases)
    )
        -> QualityMeasures
    {
        var meter = QualityMeter(sets: sets)
        return meter.measure(Array(text.utf8).span, stopWords: stopWords)
    }

    private func value(_ name: String, _ text: String, _ stopWords: StopWords? = nil) throws -> Double? {
        let signal = try #require(QualitySignal.named(name), "\(name)")
        return measure(text, stopWords)[signal]
    }

    @Test(
        "an empty text, and one without words, has 0 everywhere but a full share of words with a letter",
        arguments: ["", "\n", " \u{3000}\u{A0}\r\n\n\t"])
    func empty(text: String) {
        let measures = measure(text, StopWords(["the"]))
        for signal in QualitySignal.all where signal.name != "fineweb.newline_ratio" {
            #expect(measures[signal] == (signal.name == "gopher.alphabetic_words" ? 1 : 0), "\(signal.name)")
        }
    }

    @Test("measures only what it is asked for", arguments: QualitySet.allCases)
    func sets(set: QualitySet) {
        let measures = measure("قال نعم.\nThe end!", StopWords(["the"]), [set])
        let all = measure("قال نعم.\nThe end!", StopWords(["the"]))
        for signal in QualitySignal.all { #expect(measures[signal] == (signal.set == set ? all[signal] : nil)) }
    }

    @Test(
        "words and symbols",
        arguments: [
            ("gopher.words", "قال: «نعم»، ثم مضى!", 4), ("gopher.words", "我们走吧。", 4), ("gopher.words", "ใน บ้าน", 3),
            ("gopher.words", "!!! ... ؟؟", 0), ("gopher.hash_ratio", "# # a b", 0.5),
            ("gopher.hash_ratio", "#وسم", 0.5),
            ("gopher.ellipsis_ratio", "نعم... لا… ربما", 0.4), ("gopher.ellipsis_ratio", "他走了……", 0.25),
            ("gopher.alphabetic_words", "عام ٢٠٢٤ ، نعم", 0.5), ("gopher.alphabetic_words", "१२ वर्ष", 0.5),
            ("gopher.alphabetic_words", "ሰላም፡ለዓለም", 1), ("gopher.alphabetic_words", "a well-known and/or", 1),
            ("gopher.alphabetic_words", "好。好", 0.666667), ("gopher.hash_ratio", "a#b c", 0.333333),
            ("gopher.mean_word_length", "قلب كتاب", 3.5), ("gopher.mean_word_length", "كَتَبَ كتـــب", 3),
            ("gopher.mean_word_length", "שָׁלוֹם שלום", 4), ("gopher.mean_word_length", "می‌رود", 5),
            ("gopher.mean_word_length", "我们走吧", 2), ("redpajama.all_caps_words", "НАТО и США", 0.666667),
            ("redpajama.all_caps_words", "قال NATO", 0.5), ("redpajama.all_caps_words", "A1 İSTANBUL ığdır 12", 0.5),
            ("redpajama.non_alphabetic_words", "سنة ٢٠٢٤", 0.5),
            ("redpajama.unique_words", "Straße STRASSE straße", 0.666667),
            ("redpajama.unique_words", "كِتاب كتاب كتـاب", 0.333333), ("redpajama.unique_words", "ΝΑΙ ναι", 0.5),
            ("redpajama.unigram_entropy", "a a b b", 0.693147), ("redpajama.unigram_entropy", "a a a", 0),
            ("redpajama.digit_ratio", "٢٠ ۲۰ २० 20", 0.727273), ("redpajama.uppercase_ratio", "Ab Вг Δε", 0.375),
            ("redpajama.sentences", "هل جاء؟ نعم. आया। 来了。", 4), ("redpajama.curly_bracket_ratio", "{a}", 0.666667),
        ] as [(String, String, Double)])
    func words(name: String, text: String, expected: Double) throws {
        #expect(try value(name, text) == expected, "\(name) of \(text)")
    }

    @Test(
        "lines",
        arguments: [
            ("gopher.bullet_lines", "- a\n• ب\n— قال\n\nc", 0.4),
            ("gopher.ellipsis_lines", "نعم…\nno...  \nb", 0.666667),
            ("fineweb.terminal_lines", "هل جاء؟\nوہ آیا۔\nआया।\n来了。\n来了！」\nYes.\nنعم\nno:", 0.75),
            ("fineweb.terminal_lines", "قال: «نعم.»\n(done.)\n\u{201C}Да!\u{201D}\nτι είναι;\nwhat;", 0.8),
            ("fineweb.short_lines", "سطر قصير\n\nسطر طويل بما يكفي ليكون فوق الثلاثين حرفا", 0.5),
            ("fineweb.newline_ratio", "a b\nc d\r\n", 0.5), ("fineweb.duplicate_line_chars", "ab\nab\n", 0.5),
            ("repetition.duplicate_lines", "نعم\nنعم\n\nلا", 0.333333),
            ("repetition.duplicate_line_chars", "نعم\nنعم\nلا", 0.3),
            ("repetition.duplicate_paragraphs", "a\nb\n\na\nb\n\nc", 0.333333),
            ("repetition.duplicate_paragraph_chars", "a\nb\n\na\nb", 0.375),
            ("c4.lines", "هل من ماء هنا؟\nالصفحة الرئيسية\nقال: «هل من ماء؟»\nواحد اثنان ثلاثة...", 2),
            ("c4.lines", "我们今天去了图书馆。\nเว็บไซต์นี้ใช้คุกกี้\nWe use cookies here.\nplease enable JavaScript now.", 1),
            ("c4.sentences", "نعم ولا وربما. هل جاء أحد؟\nقصير.", 2),
            ("c4.policy_lines", "We USE cookies\nPrivacy Policy", 2),
            ("c4.javascript_lines", "a JavaScript\nb\njavascripts", 2),
            ("c4.lorem_ipsum", "Lorem ipsum, lorem\nipsum", 1),
            ("c4.curly_brackets", "{ {{ }", 3), ("c4.long_lines", String(repeating: "ن", count: 200) + "\nا", 1),
            ("redpajama.words_per_line", "a b\n\nc", 1.5),
        ] as [(String, String, Double)])
    func lines(name: String, text: String, expected: Double) throws {
        #expect(try value(name, text) == expected, "\(name) of \(text)")
    }

    @Test(
        "repeated n-grams count symbols in Gopher's set and only words in RedPajama's",
        arguments: [
            ("repetition.top_2gram", "a, b a, c", 0.666667), ("redpajama.top_2gram", "a, b A, b c", 0.8),
            ("redpajama.top_2gram", "a b c d", 0), ("repetition.duplicate_5gram", "a b c d e a b c d e", 0.263158),
            ("redpajama.duplicate_5gram", "a b c d e a b c d e f", 0.909091),
            ("repetition.duplicate_5gram", "我们今天去了图书馆里我们今天去了图书馆里", 0.5),
            ("repetition.duplicate_5gram", "今天去了今天去了", 0),
        ] as [(String, String, Double)])
    func ngrams(name: String, text: String, expected: Double) throws {
        let found = try value(name, text)
        #expect(found == expected, "\(name) of \(text)")
    }

    @Test("hostile texts cost time in proportion to their size", arguments: 0..<8)
    func hostile(kind: Int) {
        let (piece, count) = [
            ("ن", 500_000), ("a ", 500_000), (".", 1_000_000), ("\n", 1_000_000), (")\u{300}", 300_000),
            ("use cookie", 100_000),
            ("ก", 300_000), ("\u{200D}😀", 150_000),
        ][kind]
        let clock = ContinuousClock()
        let short = clock.measure { _ = measure(String(repeating: piece, count: count / 10)) }
        let long = clock.measure { _ = measure(String(repeating: piece, count: count)) }
        #expect(long < max(short, .milliseconds(20)) * 40, "\(short) and \(long)")
    }
}
