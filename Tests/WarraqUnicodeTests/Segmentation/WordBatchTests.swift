// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqUnicode

@Suite("Words in batches")
struct WordBatchTests {
    private static func oneByOne(_ bytes: [UInt8]) -> [Word] {
        var (cursor, words) = (WordCursor(), [Word]())
        while let word = cursor.next(in: bytes.span) { words.append(word) }
        return words
    }

    private static func batches(_ bytes: [UInt8], takingTurns: Bool = false) -> [Word] {
        var (cursor, words) = (WordCursor(), [Word]())
        var batch = InlineArray<40, Word>(repeating: Word(utf8Range: 0..<0))
        while true {
            let count = cursor.next(into: &batch, in: bytes.span)
            for index in 0..<count { words.append(batch[index]) }
            if count < 40 { return words }
            if takingTurns, let word = cursor.next(in: bytes.span) { words.append(word) }
        }
    }

    /// Prose in ASCII with what the rules treat differently here and there.
    private static func text(_ texts: inout SampleTexts) -> [UInt8] {
        let pieces = [
            "word", "it's", "3.14", "a.b", "1,000", "x:y", "x;y", "1:2", "1;2", "U.S.A.", "a..b", "_", "a_b", "__",
            "'t",
            "t'", "2a.3", "a'1", " ", "  ", ", ", ". ", "\r\n", "\n", "-", "(", "longer_words", "abcdefghij",
            "0123456789",
        ]
        var bytes: [UInt8] = []
        for _ in 0..<Int.random(in: 0...120, using: &texts.random) {
            let isOther = Int.random(in: 0..<24, using: &texts.random) == 0
            bytes += isOther ? texts.text(upTo: 4) : Array((pieces.randomElement(using: &texts.random) ?? "").utf8)
            if Bool.random(using: &texts.random) { bytes.append(0x20) }
        }
        return bytes
    }

    @Test("are those that are found one by one, whatever stands among ASCII")
    func equal() {
        var texts = SampleTexts(seed: printedSeed("word batches"))
        for _ in 0..<4_000 {
            let bytes = Self.text(&texts)
            let words = Self.oneByOne(bytes)
            #expect(Self.batches(bytes) == words, "\(bytes)")
            #expect(Self.batches(bytes, takingTurns: true) == words, "\(bytes)")
        }
    }

    @Test("each ASCII scalar between letters, digits and at the ends of sixty-four bytes", arguments: 0..<128)
    func ascii(byte: Int) {
        let sides = [("a", "b"), ("1", "2"), ("a", "1"), ("1", "a"), (" ", "a"), ("a", " "), ("_", "a"), ("a", "é")]
        for (left, right) in sides {
            for length in [0, 1, 60, 61, 62, 63, 64, 65, 126, 127, 128] {
                let fill = Array(repeating: UInt8(0x20), count: length)
                let bytes = fill + left.utf8 + [UInt8(byte)] + right.utf8 + Array(repeating: UInt8(0x2D), count: 70)
                #expect(Self.batches(bytes) == Self.oneByOne(bytes), "\(bytes)")
            }
        }
    }

    @Test("words of any length, as many as there are", arguments: [0, 1, 40, 41, 63, 64, 65, 1000])
    func lengths(count: Int) {
        let long = Array(repeating: UInt8(ascii: "a"), count: count)
        #expect(Self.batches(long).map(\.utf8Range) == (count == 0 ? [] : [0..<count]))
        let many = Array(repeatElement("a ", count: count).joined().utf8)
        #expect(Self.batches(many).count == count)
    }
}
