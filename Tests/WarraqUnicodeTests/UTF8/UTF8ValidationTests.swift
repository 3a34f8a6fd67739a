// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqUnicode

@Suite("UTF8Validation")
struct UTF8ValidationTests {
    @Test(
        "finds no fault in any script, at any place in a block",
        arguments: [
            "", "a", "كتاب الورّاقين", "کتاب‌خانه", "ספר", "書籍", "本屋さん", "หนังสือ", "पुस्तक", "книга", "kitapçı",
            "book", "📚👩🏽‍🏫", "\u{0}\u{7F}\u{80}\u{7FF}\u{800}\u{D7FF}\u{E000}\u{FFFF}\u{10000}\u{10FFFF}",
        ]
    )
    func acceptsScripts(text: String) {
        for padding in 0...70 {
            let bytes = Array(repeating: 0x61, count: padding) + Array(text.utf8) + Array(text.utf8)
            #expect(UTF8Validation.firstInvalidOffset(in: bytes.span) == nil, "after \(padding) letters")
        }
    }

    @Test(
        "finds each kind of ill-formed sequence at its first byte, at any place in a block",
        arguments: [
            [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC2], [0xC2, 0x41], [0xE0, 0x9F, 0xBF], [0xE2, 0x82],
            [0xE2, 0x82, 0x41], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF0, 0x8F, 0xBF, 0xBF], [0xF0, 0x9F, 0x98],
            [0xF0, 0x9F, 0x98, 0x41], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xF8], [0xFE], [0xFF],
        ] as [[UInt8]]
    )
    func refuses(sequence: [UInt8]) {
        for padding in 0...80 {
            for tail in [0, 1, 3, 15, 16, 17, 64, 65] {
                let bytes =
                    Array(repeating: 0x61, count: padding) + sequence + Array(repeating: 0x62, count: tail)
                #expect(UTF8Validation.firstInvalidOffset(in: bytes.span) == padding, "between \(padding) and \(tail)")
            }
        }
    }

    @Test("does not let a continuation too many pass behind any whole character")
    func refusesSurplusContinuation() {
        for text in ["a", "é", "ع", "書", "📚"] {
            for padding in 0...70 {
                let good = Array(repeating: 0x61, count: padding) + Array(text.utf8)
                let bytes = good + [0x80] + Array(repeating: 0x62, count: 70)
                #expect(UTF8Validation.firstInvalidOffset(in: bytes.span) == good.count)
            }
        }
    }

    @Test("agrees with the standard library on random and hostile bytes")
    func agreesWithStandardLibrary() {
        var random = SeededBytes(seed: printedSeed("UTF8Validation"))
        for round in 0..<20_000 {
            let length = Int.random(in: 0...150, using: &random)
            let bytes = round % 3 == 0 ? random.hostileBytes(count: length) : random.damagedText(scalars: length)
            #expect(UTF8Validation.firstInvalidOffset(in: bytes.span) == standardOffset(bytes), "\(bytes)")
        }
    }

    /// The first error as `UTF8Span` reports it.
    private func standardOffset(_ bytes: [UInt8]) -> Int? {
        do {
            _ = try UTF8Span(validating: bytes.span)
            return nil
        } catch {
            return error.byteOffsets.lowerBound
        }
    }
}
