// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqUnicode

@Suite("Words")
struct WordTests {
    @Test(
        "words of each script; | separates what is found",
        arguments: [
            ("English", "Don't panic: it's 42.5% (or so)!", "Don't|panic|it's|42.5|or|so"),
            ("Arabic", "قال: نعم، وصلتُ الساعةَ ٣:٣٠ صباحًا.", "قال|نعم|وصلتُ|الساعةَ|٣|٣٠|صباحًا"),
            ("Arabic", "كـــتاب «مُدرِّسة» 2024م", "كـــتاب|مُدرِّسة|2024م"),
            ("Persian", "می‌خواهم کتاب‌ها را بخوانم؛ ۱۲۳", "می‌خواهم|کتاب‌ها|را|بخوانم|۱۲۳"),
            ("Hebrew", "צה\"ל אמר: ג'ירפה, בן-אדם", "צה\"ל|אמר|ג'ירפה|בן|אדם"),
            ("Turkish", "İstanbul'da ığdır çok güzel", "İstanbul'da|ığdır|çok|güzel"),
            ("Russian", "Кто-то сказал: «Привет»…", "Кто|то|сказал|Привет"),
            ("Hindi", "मैं हिन्दी बोलता हूँ। क्या १२?", "मैं|हिन्दी|बोलता|हूँ|क्या|१२"),
            ("Chinese", "我在2024年去了北京。", "我|在|2024|年|去|了|北|京"),
            ("Japanese", "これはペンです。らーめんとラーメン、人々", "これは|ペン|です|らーめんと|ラーメン|人|々"),
            ("Korean", "안녕하세요, 세계!", "안녕하세요|세계"),
            ("Greek", "Καλημέρα, κόσμε·", "Καλημέρα|κόσμε"),
            ("Amharic", "ሰላም፡ዓለም።", "ሰላም|ዓለም"),
        ])
    func scripts(script: String, text: String, words: String) {
        let segmented = SegmentedBytes(text)
        #expect(segmented.words.allSatisfy { !$0.isEstimated })
        let found = segmented.words.map { segmented.text($0.utf8Range) }
        #expect(found == words.split(separator: "|").map(String.init), "\(script)")
    }

    @Test(
        "scripts that need a dictionary give orthographic clusters, marked as estimated",
        arguments: [
            ("Thai", "ไทยแลนด์", "ไท|ย|แล|น|ด์"), ("Thai", "น้ำใจ มากๆ", "น้ำ|ใจ|มา|กๆ"),
            ("Lao", "ພາສາລາວ", "ພາ|ສາ|ລາ|ວ"), ("Lao", "ເຂົ້າ", "ເຂົ້າ"),
            ("Khmer", "ស្ត្រីខ្មែរ", "ស្ត្រី|ខ្មែ|រ"),
            ("Burmese", "မြန်မာ", "မြန်|မာ"), ("Burmese", "ဗုဒ္ဓ အင်္ဂလိပ်", "ဗုဒ္ဓ|အင်္ဂ|လိပ်"),
        ])
    func clusters(script: String, text: String, clusters: String) {
        let segmented = SegmentedBytes(text)
        #expect(segmented.words.allSatisfy { $0.isEstimated })
        let found = segmented.words.map { segmented.text($0.utf8Range) }
        #expect(found == clusters.split(separator: "|").map(String.init), "\(script)")
    }

    @Test(
        "the count says how many words are estimated",
        arguments: [
            ("", 0, 0), (" \u{64E} \n…—", 0, 0), ("½ ² ___ 😀", 0, 0), ("iPhone 15 ไทย", 4, 2), ("٣", 1, 0),
        ])
    func counts(text: String, words: Int, estimated: Int) {
        #expect(SegmentedBytes(text).wordCount == WordCount(words: words, estimated: estimated))
        #expect(SegmentedBytes(text).countedWords == words)
    }

    @Test("a walk ends where its body throws")
    func throwing() {
        struct Enough: Error {}
        var seen = 0
        let bytes = Array("one two three".utf8)
        #expect(throws: Enough.self) {
            try TextSegmentation.forEachWord(in: bytes.span) { (_: Word) throws(Enough) in
                seen += 1
                if seen == 2 { throw Enough() }
            }
        }
        #expect(seen == 2)
    }

    @Test(
        "long runs of one scalar take one pass",
        arguments: ["a", "'", "a'", "\u{308}", "\u{200D}", "🇩", "❤\u{200D}", ".", ". ", "1.", "ไ", "္", "ん", "\r"])
    func hostile(unit: String) {
        let bytes = Array(String(repeating: unit, count: 300_000).utf8)
        let elapsed = ContinuousClock().measure {
            var (boundaries, sentences) = (WordBoundaryCursor(), SentenceCursor())
            while boundaries.next(in: bytes.span) != nil {}
            while sentences.next(in: bytes.span) != nil {}
            _ = TextSegmentation.countWords(in: bytes.span)
        }
        // A pass costs tens of milliseconds in a debug build; a square of the length would cost minutes.
        #expect(elapsed < .seconds(20))
    }
}
