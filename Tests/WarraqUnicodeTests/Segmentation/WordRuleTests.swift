// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqUnicode

/// The rules of UAX #29 one by one, in cases of our own; `|` stands where a boundary is.
@Suite("Word boundaries, rule by rule")
struct WordRuleTests {
    @Test(
        "each rule",
        arguments: [
            ("WB1", ""), ("WB3", "a|\r\n|b"), ("WB3a", "\n|\u{308}|a"), ("WB3a", "\r|\r\n|\n"), ("WB3b", "a|\u{85}|b"),
            ("WB3c", "👩\u{200D}🚒|👩|👩"), ("WB3c", "\u{200D}❤"), ("WB3c", "a\u{200D}Ⓜ|\u{2764}"),
            ("WB3d", "a|   |b"), ("WB3d", "a| \u{308}| |b"), ("WB4", "a\u{308}\u{AD}\u{200D}b|!\u{308}|c"),
            ("WB4", "قَالَ| |نَعَمْ"), ("WB5", "Straße|,| |بيت|,| |дом|,| |σπίτι"), ("WB6", "can't|'|,| |s|.|1"),
            ("WB6", "a\u{308}'\u{308}b|·|'"), ("WB7", "e.g|.| |l·l|'"), ("WB7a", "ג'|.|ג'ג'|'"),
            ("WB7b", "צה\"ל|\"|a|\"|b"), ("WB7c", "צ\"\u{5B0}ל\u{5B0}|\""), ("WB8", "2024٢٠٢٤| |1"),
            ("WB9", "a1|-|b2"), ("WB10", "3a٣ألف| |1"), ("WB11", "3.14|,|-|3,14|."),
            ("WB12", "1'000|;|a|-|1|:|2|-|1;2"),
            ("WB12", "٣٫١٤"), ("WB13", "カタカナ|ひ|ら"), ("WB13a", "snake_case_|ひ|カ_カ"), ("WB13b", "__a|.|_1"),
            ("WB15", "🇩🇪|🇫🇷|🇮"), ("WB16", "a|🇩🇪|🇫|b"), ("WB16", "🇩\u{FE0F}🇪|🇫"), ("WB999", "中|国|!|?|±"),
        ])
    func rules(rule: String, marked: String) {
        let parts = marked.unicodeScalars.split(separator: "|").map { String($0) }
        let segmented = SegmentedBytes(parts.joined())
        let segments = segmented.wordSegments.map(segmented.text)
        #expect(segments.map { Array($0.unicodeScalars) } == parts.map { Array($0.unicodeScalars) }, "\(rule)")
    }

    @Test("a cursor goes on from a boundary as if it had walked there")
    func resumes() {
        let bytes = Array("one two, three".utf8)
        var cursor = WordBoundaryCursor(from: 4)
        let segment = cursor.next(in: bytes.span)
        #expect(segment == 4..<7)
        #expect(cursor.offset == 7)
        var words = WordCursor(from: 7)
        let (word, none) = (words.next(in: bytes.span), words.next(in: bytes.span))
        #expect(word?.utf8Range == 9..<14)
        #expect(none == nil)
    }

    @Test("boundaries are asked for at both ends, inside scalars and outside the text")
    func queries() {
        let text = SegmentedBytes("بيت كبير")
        #expect((-1...16).filter(text.isWordBoundary) == [0, 6, 7, 15])
        #expect(SegmentedBytes("").isWordBoundary(at: 0))
    }
}
