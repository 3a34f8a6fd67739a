// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqLanguage
import WarraqTesting
import WarraqUnicode

/// Random text folds as the plain implementation folds it; a failure names its seed.
@Suite("Arabic folding against the plain implementation")
struct ArabicFoldingPropertyTests {
    private let folding = ArabicFolding(.search)
    private let naive = NaiveFolding(forms: UnicodeData.arabicForms ?? [:])

    @Test("text and alignment are the same on mixed scripts")
    func mixedScripts() {
        for seed in UInt64(0)..<1_200 {
            var random = SeededGenerator(seed: seed)
            expectSame(random.text(pieces: Int.random(in: 0...60, using: &random)), seed: seed)
        }
    }

    @Test("bytes that are not UTF-8 pass, whatever stands around them")
    func brokenText() {
        for seed in UInt64(0)..<2_500 {
            var random = SeededGenerator(seed: seed)
            var bytes = random.text(pieces: Int.random(in: 1...20, using: &random))
            for _ in 0..<Int.random(in: 1...12, using: &random) where !bytes.isEmpty {
                let index = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<3, using: &random) {
                case 0: bytes[index] = UInt8.random(in: 0x80...0xFF, using: &random)
                case 1: bytes.remove(at: index)
                default:
                    bytes.insert(
                        [0xD8, 0xD9, 0xDB, 0xE2, 0xEF, 0x80, 0xA3].randomElement(using: &random) ?? 0, at: index)
                }
            }
            expectSame(bytes, seed: seed)
        }
    }

    @Test("letters of one length of every count meet the blocks at every place")
    func everyAlignment() {
        for (index, special) in ["أ", "َ", "٣", "ـ", "\u{200B}", "\u{A0}", "ﷺ", "ﻻ", "ی", "ة"].enumerated() {
            for position in 0..<70 {
                let text = String(repeating: "ب", count: position / 2) + (position % 2 == 1 ? " " : "") + special
                expectSame(Array((text + "من كتاب إلى مدرسة في القرية").utf8), seed: UInt64(index * 1000 + position))
            }
        }
    }

    @Test("folding folded text changes nothing")
    func idempotence() {
        for seed in UInt64(0)..<1_200 {
            var random = SeededGenerator(seed: seed)
            var once: [UInt8] = []
            folding.fold(random.text(pieces: 40).span, into: &once)
            var twice: [UInt8] = []
            folding.fold(once.span, into: &twice)
            if once != twice { Issue.record("seed \(seed): the second folding changed the text") }
        }
    }

    @Test("every character of the Arabic blocks folds alone as in a text, and only once")
    func everyCharacter() {
        let blocks: [ClosedRange<UInt32>] = [
            0x0080...0x00FF, 0x0590...0x08FF, 0x1670...0x1690, 0x2000...0x206F, 0x3000...0x3003, 0xFB00...0xFEFF,
            0x1EE00...0x1EEFF,
        ]
        for scalar in blocks.joined().compactMap(Unicode.Scalar.init) {
            let alone = folding.fold(String(scalar))
            #expect(folding.fold(alone) == alone, "U+\(String(scalar.value, radix: 16))")
            let text = "كتاب واحد من القرية " + String(scalar) + " ثم كتاب واحد من القرية"
            #expect(folding.fold(text) == "كتاب واحد من القريه " + alone + " ثم كتاب واحد من القريه")
            expectSame(Array(String(scalar).utf8), seed: UInt64(scalar.value))
        }
    }

    private func expectSame(_ bytes: [UInt8], seed: UInt64) {
        var text: [UInt8] = []
        var builder = AlignmentBuilder()
        folding.fold(bytes.span, into: &text, alignment: &builder)
        let alignment = builder.finish(sourceCount: bytes.count)
        var plain: [UInt8] = []
        folding.fold(bytes.span, into: &plain)
        if plain != text { Issue.record("seed \(seed): the text differs without alignment") }
        // Without UnicodeData.txt the plain implementation does not know the presentation forms.
        if naive.forms.isEmpty && bytes.contains(0xEF) { return }
        let expected = naive.fold(bytes)
        if text != expected.text {
            Issue.record("seed \(seed): \(bytes) became \(text), not \(expected.text)")
        } else if alignment != expected.alignment {
            Issue.record("seed \(seed): \(bytes): alignment \(alignment), not \(expected.alignment)")
        }
    }
}
