// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqUnicode

@Suite("Segmentation of any text")
struct SegmentationPropertyTests {
    @Test("word boundaries are those of the plain rules, found in order or one by one")
    func wordBoundaries() {
        var texts = SampleTexts(seed: printedSeed("word boundaries"))
        for _ in 0..<20_000 {
            let bytes = texts.text(upTo: 14)
            let plain = PlainWordRules(bytes).boundaries
            let segmented = SegmentedBytes(bytes)
            #expect(boundaries(segmented.wordSegments) == plain, "\(bytes)")
            #expect(segmented.wordBoundaries == plain, "\(bytes)")
        }
    }

    @Test("words found by blocks of bytes are those of the plain rules, whatever scalar stands in them and where")
    func blocks() {
        let scalars =
            (UInt32(0)...0x7FF).compactMap(Unicode.Scalar.init) + ["中", "ก", "\u{200D}", "\u{2019}", "𐐀", "😀"]
        for (before, after) in [("بت", "aéжбcdefghijklmnop"), ("Éa", "وو"), ("жabcdefghijklmn", "ابتثجح١٢ ")] {
            for scalar in scalars {
                let bytes = Array((before + String(Character(scalar)) + after).utf8)
                let segments = SegmentedBytes(bytes).wordSegments
                #expect(boundaries(segments) == PlainWordRules(bytes).boundaries, "\(before) \(scalar.value) \(after)")
            }
        }
    }

    @Test("boundaries in long words of mixed scripts are those of the plain rules")
    func longWords() {
        var texts = SampleTexts(seed: printedSeed("long words"))
        for _ in 0..<3_000 {
            let bytes = (0..<12).flatMap { _ in texts.word() }
            #expect(boundaries(SegmentedBytes(bytes).wordSegments) == PlainWordRules(bytes).boundaries, "\(bytes)")
        }
    }

    @Test("sentence boundaries are those of the plain rules")
    func sentenceBoundaries() {
        var texts = SampleTexts(seed: printedSeed("sentence boundaries"))
        for _ in 0..<20_000 {
            let bytes = texts.text(upTo: 14)
            let sentences = SegmentedBytes(bytes).sentences
            #expect(boundaries(sentences) == PlainSentenceRules(bytes).boundaries, "\(bytes)")
        }
    }

    @Test("what ends a sentence or a paragraph does so in the middle of long text of any script")
    func ends() {
        let scalars = (0...0x10FFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init).filter {
            UnicodeProperties.isSentenceTerminal($0) || "\n\r\u{85}\u{2028}\u{2029}".unicodeScalars.contains($0)
        }
        let letters = ["a", "é", "ж", "ا", "ی", "א", "ա", "ܐ", "ߊ", "क", "ก", "အ", "ア", "中", "가", "ꯀ", "𐐨"]
        for scalar in scalars {
            for (index, letter) in letters.enumerated() {
                let words = String(repeating: letter, count: 13 + index) + " "
                let bytes = Array((words + words + String(Character(scalar)) + " " + words + words).utf8)
                #expect(boundaries(SegmentedBytes(bytes).sentences) == PlainSentenceRules(bytes).boundaries, "\(bytes)")
            }
        }
    }

    @Test("sentence boundaries in long text are those of the plain rules")
    func longSentences() {
        var texts = SampleTexts(seed: printedSeed("long sentences"))
        for _ in 0..<3_000 {
            var bytes: [UInt8] = []
            for _ in 0..<10 { bytes += texts.word() + [0x20] + texts.text(upTo: 2) }
            #expect(boundaries(SegmentedBytes(bytes).sentences) == PlainSentenceRules(bytes).boundaries, "\(bytes)")
        }
    }

    @Test("every letter and digit lies in one word, every word holds one, and words cut no scalar")
    func wordsHoldLetters() {
        var texts = SampleTexts(seed: printedSeed("words"))
        for _ in 0..<10_000 {
            let bytes = texts.text(upTo: 20)
            let words = SegmentedBytes(bytes).words
            let letters = Self.lettersAndDigits(in: bytes)
            #expect(zip(words, words.dropFirst()).allSatisfy { $0.utf8Range.upperBound <= $1.utf8Range.lowerBound })
            #expect(words.allSatisfy { word in letters.contains { word.utf8Range.contains($0) } }, "\(bytes)")
            #expect(letters.allSatisfy { letter in words.contains { $0.utf8Range.contains(letter) } }, "\(bytes)")
            #expect(words.allSatisfy { Self.isScalarBoundary($0.utf8Range.lowerBound, bytes) })
            #expect(words.allSatisfy { Self.isScalarBoundary($0.utf8Range.upperBound, bytes) })
            #expect(SegmentedBytes(bytes).countedWords == words.count)
        }
    }

    @Test("words of scripts with spaces are the segments of UAX #29 that hold a letter or digit")
    func wordsAreSegments() {
        var texts = SampleTexts(seed: printedSeed("words and segments"))
        for _ in 0..<10_000 {
            let bytes = texts.text(upTo: 20)
            guard !Self.hasRuns(bytes) else { continue }
            let letters = Self.lettersAndDigits(in: bytes)
            let segments = SegmentedBytes(bytes).wordSegments.filter { segment in
                letters.contains { segment.contains($0) }
            }
            #expect(SegmentedBytes(bytes).words.map(\.utf8Range) == segments, "\(bytes)")
        }
    }

    @Test("lines cover the text, hold no terminator, and are those of the plain definition")
    func lines() {
        var texts = SampleTexts(seed: printedSeed("lines"))
        for _ in 0..<10_000 {
            let bytes = texts.text(upTo: 40)
            let segmented = SegmentedBytes(bytes)
            #expect(boundaries(segmented.lines.map(\.utf8Range))?.last == bytes.count)
            let contents = segmented.lines.map { segmented.text($0.content) }
            #expect(contents == Self.plainLines(String(decoding: bytes, as: UTF8.self)), "\(bytes)")
        }
    }

    @Test("paragraphs hold no blank line, and leave out nothing but blank lines and terminators")
    func paragraphs() {
        var texts = SampleTexts(seed: printedSeed("paragraphs"))
        for _ in 0..<10_000 {
            let bytes = texts.text(upTo: 40)
            var (rest, end) = ([UInt8](), 0)
            let paragraphs = SegmentedBytes(bytes).paragraphs
            for paragraph in paragraphs {
                rest += bytes[end..<paragraph.lowerBound]
                end = paragraph.upperBound
                let lines = Self.plainLines(String(decoding: bytes[paragraph], as: UTF8.self))
                #expect(lines.allSatisfy { !$0.unicodeScalars.allSatisfy(UnicodeProperties.isWhitespace) })
            }
            rest += bytes[end...]
            let left = String(decoding: rest, as: UTF8.self).unicodeScalars
            #expect(left.allSatisfy(UnicodeProperties.isWhitespace), "\(bytes)")
            #expect(SegmentedBytes(bytes).countedParagraphs == paragraphs.count)
        }
    }

    // MARK: - Plain definitions

    private static func lettersAndDigits(in bytes: [UInt8]) -> [Int] {
        var (offset, found) = (0, [Int]())
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            if UnicodeProperties.isLetterOrDigit(scalar) { found.append(offset) }
            offset += UTF8.width(scalar)
        }
        return found
    }

    private static func isScalarBoundary(_ offset: Int, _ bytes: [UInt8]) -> Bool {
        offset == bytes.count || bytes[offset] & 0xC0 != 0x80
    }

    private static func hasRuns(_ bytes: [UInt8]) -> Bool {
        String(decoding: bytes, as: UTF8.self).unicodeScalars.contains {
            Script(of: $0) == .hiragana || UnicodeProperties.isComplexContext($0)
        }
    }

    private static func plainLines(_ text: String) -> [String] {
        let terminators: [Unicode.Scalar] = ["\n", "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}"]
        var (lines, line) = ([String](), String.UnicodeScalarView())
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            if previous == "\r", scalar == "\n" {
                previous = nil
                continue
            }
            previous = scalar
            if terminators.contains(scalar) {
                lines.append(String(line))
                line = .init()
            } else {
                line.append(scalar)
            }
        }
        return line.isEmpty ? lines : lines + [String(line)]
    }
}
