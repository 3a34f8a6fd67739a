// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqUnicode

@testable import WarraqEncodings

@Suite("TextDecoder")
struct TextDecoderTests {
    private func decoded(_ bytes: [UInt8], _ label: String) throws -> (text: String, alignment: Alignment, errors: Int)
    {
        let decoder = TextDecoder(try #require(CharacterEncoding(label: label)))
        var (text, alignment, plain) = ([UInt8](), Alignment(), [UInt8]())
        let errors = decoder.decode(bytes.span, into: &text, alignment: &alignment)
        #expect(decoder.decode(bytes.span, into: &plain) == errors && plain == text)
        let repairs = decoder.repairs(in: bytes.span)
        #expect(repairs == errors)
        let invalid = UTF8Validation.firstInvalidOffset(in: text.span)
        #expect(invalid == nil)
        #expect(alignment.targetCount == text.count && alignment.sourceCount == bytes.count)
        return (String(decoding: text, as: UTF8.self), alignment, errors)
    }

    @Test(
        "reads each encoding of the standard",
        arguments: [
            ("windows-1256", [0xC7, 0xE1, 0xDA, 0xD1, 0xC8, 0xED, 0xC9], "العربية"),
            ("iso-8859-6", [0xC7, 0xE4, 0xD9, 0xD1, 0xC8, 0xEA, 0xC9], "العربية"),
            ("windows-1255", [0xF9, 0xEC, 0xE5, 0xED], "שלום"), ("iso-8859-8-i", [0xF9, 0xEC, 0xE5, 0xED], "שלום"),
            ("windows-1251", [0xCF, 0xF0, 0xE8], "При"), ("koi8-r", [0xF0, 0xD2, 0xC9], "При"),
            ("koi8-u", [0xAE, 0xBE], "ўЎ"), ("ibm866", [0x8F, 0xE0, 0xA8], "При"), ("iso-8859-5", [0xBF, 0xE0], "Пр"),
            ("x-mac-cyrillic", [0xA2, 0xFF], "Ґ€"), ("macintosh", [0xBD, 0xDB], "Ω€"),
            ("windows-874", [0xA1, 0xD2], "กา"),
            ("windows-1253", [0xC1, 0xE1], "Αα"), ("windows-1254", [0xDD, 0xFD], "İı"), ("latin2", [0xB1], "ą"),
            ("windows-1252", [0x80, 0x81, 0xE9], "€\u{81}é"), ("x-user-defined", [0x41, 0x80], "A\u{F780}"),
            ("gbk", [0x80, 0xC4, 0xE3, 0xBA, 0xC3], "€你好"),
            ("gb18030", [0x94, 0x39, 0xDA, 0x33, 0x81, 0x30, 0x81, 0x30], "💩\u{80}"),
            ("gb18030", [0x81, 0x35, 0xF4, 0x37], "\u{E7C7}"),
            ("big5", [0xA7, 0x41, 0x88, 0x62, 0x87, 0x7B], "你\u{CA}\u{304}𡵓"),
            ("euc-kr", [0xC7, 0xD1, 0xB1, 0xDB, 0x81, 0x41], "한글갂"),
            ("shift_jis", [0x93, 0xFA, 0xB1, 0xF0, 0x40], "日ｱ\u{E000}"),
            ("euc-jp", [0xC6, 0xFC, 0x8E, 0xB1, 0x8F, 0xB0, 0xA1], "日ｱ丂"),
            (
                "iso-2022-jp",
                [0x1B, 0x24, 0x42, 0x46, 0x7C, 0x1B, 0x28, 0x4A, 0x5C, 0x1B, 0x28, 0x49, 0x31, 0x1B, 0x28, 0x42, 0x41],
                "日¥ｱA"
            ),
            ("utf-16le", [0x27, 0x06, 0x3D, 0xD8, 0xA9, 0xDC], "ا💩"),
            ("utf-16be", [0x4E, 0x00, 0xD8, 0x3D, 0xDC, 0xA9], "一💩"),
            ("utf-8", [0xD8, 0xA7, 0x41], "اA"), ("windows-1256", [], ""), ("utf-16le", [], ""),
            ("replacement", [], ""),
        ] as [(String, [UInt8], String)]
    )
    func characters(label: String, bytes: [UInt8], text: String) throws {
        let result = try decoded(bytes, label)
        #expect(result.text.unicodeScalars.elementsEqual(text.unicodeScalars), "\(label): \(result.text)")
        #expect(result.errors == 0)
        // A switch to another set belongs to no character.
        let start = label == "iso-2022-jp" ? 3 : 0
        #expect(text.isEmpty || result.alignment.sourceSpan(of: 0..<text.utf8.count) == start..<bytes.count)
    }

    @Test(
        "bytes that are no characters become U+FFFD, and delimiters behind them stay",
        arguments: [
            ("iso-8859-6", [0xA1, 0x41], "\u{FFFD}A", 1),
            ("gbk", [0xC4, 0x3C, 0xFF, 0xC4], "\u{FFFD}<\u{FFFD}\u{FFFD}", 3),
            ("gb18030", [0x81, 0x30, 0x41, 0x81, 0x30, 0x81], "\u{FFFD}0A\u{FFFD}", 2),
            ("gb18030", [0xE3, 0x32, 0x9A, 0x36], "\u{FFFD}", 1),
            ("big5", [0x80, 0xA7, 0x22, 0x81, 0xFF], "\u{FFFD}\u{FFFD}\"\u{FFFD}", 3),
            ("euc-kr", [0xC7, 0x20, 0xC7], "\u{FFFD} \u{FFFD}", 2),
            ("shift_jis", [0x81, 0x3F, 0xA0, 0xFD], "\u{FFFD}?\u{FFFD}\u{FFFD}", 3),
            ("euc-jp", [0x8F, 0xB0, 0x41, 0xA1], "\u{FFFD}A\u{FFFD}", 2),
            ("iso-2022-jp", [0x1B, 0x41, 0x0E, 0x1B, 0x24, 0x42, 0x1B, 0x28, 0x42], "\u{FFFD}A\u{FFFD}\u{FFFD}", 3),
            ("utf-16le", [0x3D, 0xD8, 0x41, 0x00, 0x00, 0xDC, 0x41], "\u{FFFD}A\u{FFFD}\u{FFFD}", 3),
            ("utf-16be", [0xD8, 0x3D], "\u{FFFD}", 1),
            ("utf-8", [0xE2, 0x82, 0x41], "\u{FFFD}A", 1), ("iso-2022-kr", [0x41, 0x42], "\u{FFFD}", 1),
        ] as [(String, [UInt8], String, Int)]
    )
    func errors(label: String, bytes: [UInt8], text: String, errors: Int) throws {
        let result = try decoded(bytes, label)
        #expect(
            result.text == text && result.errors == errors, "\(label): \(result.text.debugDescription) \(result.errors)"
        )
    }

    @Test("any bytes in any encoding: each piece of the text decodes from the bytes it came from")
    func anyBytes() throws {
        let seed = UInt64.random(in: 0...UInt64(UInt32.max))
        print("TextDecoder: seed \(seed)")
        var random = SplitMix(state: seed)
        for encoding in CharacterEncoding.all {
            for round in 0..<20 {
                let bytes = (0..<Int.random(in: 0...120, using: &random)).map { _ in
                    Bool.random(using: &random)
                        ? UInt8.random(in: 0...255, using: &random) : UInt8.random(in: 0x20...0x7E, using: &random)
                }
                let result = try decoded(bytes, encoding.name)
                // Switching encodings decode a piece differently without what came before.
                if encoding.name == "iso-2022-jp" { continue }
                var offset = 0
                for scalar in result.text.unicodeScalars {
                    let end = offset + String(scalar).utf8.count
                    let span = result.alignment.sourceSpan(of: offset..<end)
                    let piece = TextDecoder(encoding).decode(Array(bytes[span]))
                    #expect(piece.unicodeScalars.contains(scalar), "seed \(seed), \(encoding), round \(round), \(span)")
                    offset = end
                }
            }
        }
    }

    @Test("long texts, behind a text that is there already")
    func long() throws {
        let bytes = (0..<100_000).map {
            UInt8(truncatingIfNeeded: $0 % 7 == 0 ? 0x20 : $0 % 300 < 40 ? 0x61 : 0xC7 + $0 % 3)
        }
        let decoder = TextDecoder(.windows1256)
        var (text, alignment) = (Array("ab".utf8), Alignment())
        #expect(decoder.decode(bytes.span, into: &text, alignment: &alignment) == 0)
        #expect(String(decoding: text, as: UTF8.self) == "ab" + decoder.decode(bytes))
        #expect(alignment.isMonotonic && alignment.targetCount == text.count - 2)
        var (offset, place) = (0, 0)
        for scalar in String(decoding: text[2...], as: UTF8.self).unicodeScalars {
            let end = offset + String(scalar).utf8.count
            if alignment.sourceSpan(of: offset..<end) != place..<place + 1 {
                Issue.record("\(offset) comes from \(alignment.sourceSpan(of: offset..<end)), not \(place)")
                break
            }
            (offset, place) = (end, place + 1)
        }
    }
}
