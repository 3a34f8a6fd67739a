// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqUnicode

@Suite("Lines and paragraphs")
struct LineTests {
    @Test(
        "lines end at every mandatory break",
        arguments: [
            ("", []), ("\n", [""]), ("one", ["one"]), ("one\n", ["one"]), ("one\ntwo", ["one", "two"]),
            ("a\r\nb\rc\n\rd", ["a", "b", "c", "", "d"]), ("a\u{0B}b\u{0C}c", ["a", "b", "c"]),
            ("سطر\u{2028}سطر آخر\u{2029}نهاية\u{85}", ["سطر", "سطر آخر", "نهاية"]),
            ("â\u{A0}€…\u{2026}é\nx", ["â\u{A0}€…\u{2026}é", "x"]),
            (
                "a line of more than sixteen bytes\nand one more of them",
                ["a line of more than sixteen bytes", "and one more of them"]
            ),
        ] as [(String, [String])])
    func lines(text: String, lines: [String]) {
        let segmented = SegmentedBytes(text)
        #expect(segmented.lines.map { segmented.text($0.content) } == lines)
        #expect(segmented.countedLines == lines.count)
    }

    @Test("a line knows its content and where its terminator ends")
    func terminators() {
        let lines = SegmentedBytes("ab\r\nc").lines
        #expect(lines == [Line(content: 0..<2, end: 4), Line(content: 4..<5, end: 5)])
        #expect(lines.map(\.utf8Range) == [0..<4, 4..<5])
    }

    @Test(
        "paragraphs are blocks between blank lines",
        arguments: [
            ("", []), (" \n\t\n\u{3000}", []), ("one\ntwo", ["one\ntwo"]), ("one\n\ntwo\n", ["one", "two"]),
            ("\r\n\r\nأول\r\nثان\r\n \u{A0}\r\n\r\nثالث", ["أول\r\nثان", "ثالث"]),
            ("  indented\n\n\n\u{2028}x", ["  indented", "x"]), ("一\u{2029}二", ["一\u{2029}二"]),
        ] as [(String, [String])])
    func paragraphs(text: String, paragraphs: [String]) {
        let segmented = SegmentedBytes(text)
        #expect(segmented.paragraphs.map(segmented.text) == paragraphs)
        #expect(segmented.countedParagraphs == paragraphs.count)
    }

    @Test(
        "blank is White_Space only",
        arguments: [("", true), (" \t\u{A0}\u{3000}", true), ("\u{200B}", false), (".", false)])
    func blank(text: String, isBlank: Bool) {
        #expect(SegmentedBytes(text).isBlank == isBlank)
    }
}
