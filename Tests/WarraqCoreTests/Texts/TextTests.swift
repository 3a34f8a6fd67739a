// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqUnicode

@Suite("Text")
struct TextTests {
    private let slice = Array("..كتاب و book!".utf8)[2...]

    @Test("counts from 0 whatever its bytes' indices are")
    func slices() {
        let text = Text(validUTF8: slice, base: 100)
        #expect(text.utf8Count == 17)
        #expect(text.string == "كتاب و book!")
        #expect(text.string(in: 0..<8) == "كتاب")
        #expect(Array(text.bytes(in: 12..<16)) == Array("book".utf8))
        #expect(text.string(in: 12..<99) == "book!")
        #expect(text.string(in: 50..<99) == "")
        #expect(text == "كتاب و book!")
    }

    @Test("knows the boundaries between scalars")
    func boundaries() {
        let text = Text(validUTF8: slice, base: nil)
        let boundaries = (-1...18).filter { text.isScalarBoundary($0) }
        #expect(boundaries == [0, 2, 4, 6, 8, 9, 11, 12, 13, 14, 15, 16, 17])
        #expect((-1...1).map { Text().isScalarBoundary($0) } == [false, true, false])
    }

    @Test("without a way home has no origins")
    func untracked() {
        for text in [Text(), Text("نص"), Text(validUTF8: slice, base: nil), "نص"] {
            #expect(!text.isTracked)
            #expect(text.originalRanges(of: 0..<text.utf8Count) == nil)
            #expect(text.originalSpan(of: 0..<0) == nil)
        }
    }

    @Test("in one piece lies from its base on")
    func contiguous() {
        let text = Text(validUTF8: slice, base: 100)
        #expect(text.originalRanges(of: 9..<11) == [109..<111])
        #expect(text.originalSpan(of: 0..<17) == 100..<117)
        #expect(text.originalSpan(of: 17..<17) == 117..<117)
    }

    @Test("made of pieces lies where its alignment tells, counted from the base")
    func aligned() {
        // The source is "a&amp;b<br>c", the text "a&bc".
        var builder = AlignmentBuilder()
        builder.copy(0..<1)
        builder.replace(1..<6, targetCount: 1)
        builder.copy(6..<7)
        builder.copy(11..<12)
        let text = Text(validUTF8: Array("a&bc".utf8)[...], alignment: builder.finish(sourceCount: 12), base: 50)
        #expect(text.originalRanges(of: 0..<4) == [50..<57, 61..<62])
        #expect(text.originalSpan(of: 1..<2) == 51..<56)
        #expect(text.originalSpan(of: 2..<4) == 56..<62)
        #expect(Text(validUTF8: slice, alignment: nil, base: 50).isTracked == false)
    }

    @Test("finds its words, in any script")
    func words() {
        let text = Text("قال: «نعم» to 3.5 我们")
        #expect(text.words.map { text.string(in: $0.utf8Range) } == ["قال", "نعم", "to", "3.5", "我", "们"])
        #expect(text.words.count == 6)
        #expect(Text().words.count == 0)
        #expect(Text(" .\n").words.map(\.utf8Range) == [])
    }
}
