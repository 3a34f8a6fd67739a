// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqParsing

@Suite struct ParsePlainTests {
    private func parse(_ bytes: [UInt8], strict: Bool = false, base: Int = 0) throws -> Document {
        var options = ParsePlain.Options()
        options.strict = strict
        var document = rawDocument(bytes, base: base)
        #expect(try ParsePlain(options: options).process(&document) == .keep)
        return document
    }

    @Test(
        "takes text of any script as it is",
        arguments: [
            "", "plain", "قال: نعم", "שלום", "你好，世界", "こんにちは", "สวัสดี", "नमस्ते", "привет", "İstanbul", "a\r\nb\u{0}c",
        ])
    func text(text: String) throws {
        let document = try parse(Array(text.utf8), base: 7)
        #expect(document.text.string.unicodeScalars.elementsEqual(text.unicodeScalars))
        #expect(document.isParsed)
        #expect(document.text.originalSpan(of: 0..<document.text.utf8Count) == 7..<7 + text.utf8.count)
    }

    @Test("skips a byte order mark and keeps offsets right")
    func byteOrderMark() throws {
        let document = try parse([0xEF, 0xBB, 0xBF] + Array("نص".utf8), base: 10)
        #expect(document.text == "نص")
        #expect(document.text.originalSpan(of: 0..<2) == 13..<15)
        #expect(try parse([0xEF, 0xBB, 0xBF]).text.isEmpty)
    }

    @Test("repairs broken bytes, counts them, and knows where they were")
    func repairs() throws {
        var document = try parse(Array("ab".utf8) + [0xFF] + Array("cd".utf8) + [0xE2, 0x82], base: 3)
        #expect(document.text == "ab\u{FFFD}cd\u{FFFD}")
        #expect(document.takeCounters().map { "\($0.name) \($0.count)" } == ["encoding.repaired 2"])
        #expect(document.fields["encoding_repaired"] == 2)
        #expect(document.text.originalSpan(of: 2..<5) == 5..<6)
        #expect(document.text.originalSpan(of: 5..<7) == 6..<8)
        #expect(document.text.originalSpan(of: 7..<10) == 8..<10)
    }

    @Test("fails what is broken when it is told to be strict")
    func strict() throws {
        let failure = try #require(throws: DocumentFailure.self) {
            try parse(Array("ab".utf8) + [0xFF], strict: true, base: 100)
        }
        #expect(failure == DocumentFailure(.encoding, "the bytes are no valid UTF-8", byteOffset: 102))
    }

    @Test("fails what is no text in any encoding instead of repairing half of it")
    func noText() throws {
        let bytes = [UInt8](repeating: 0xC7, count: 40) + [0, 1, 2]
        let failure = try #require(throws: DocumentFailure.self) { try parse(bytes) }
        #expect(
            failure
                == DocumentFailure(
                    .encoding, "40 of 43 bytes are no valid UTF-8: the text has another encoding", byteOffset: 0))
    }

    /// `قال القبطان: إن الرحلة كانت طويلة` in windows-1256.
    private static let arabic: [UInt8] = [
        0xDE, 0xC7, 0xE1, 0x20, 0xC7, 0xE1, 0xDE, 0xC8, 0xD8, 0xC7, 0xE4, 0x3A, 0x20, 0xC5, 0xE4, 0x20, 0xC7, 0xE1,
        0xD1,
        0xCD, 0xE1, 0xC9, 0x20, 0xDF, 0xC7, 0xE4, 0xCA, 0x20, 0xD8, 0xE6, 0xED, 0xE1, 0xC9,
    ]
    private static let utf8 = Array("قال القبطان: إن الرحلة كانت طويلة".utf8)

    @Test(
        "reads declared and undeclared encodings, and overrules what is plainly wrong",
        arguments: [
            (nil, arabic, "windows-1256"), ("windows-1256", arabic, "windows-1256"), ("utf-8", arabic, "windows-1256"),
            ("iso-8859-1", arabic, "windows-1256"), ("nonsense", arabic, "windows-1256"), (nil, utf8, "utf-8"),
            ("windows-1256", utf8, "utf-8"), ("UTF-8", utf8, "utf-8"),
        ] as [(String?, [UInt8], String)]
    )
    func encodings(declared: String?, bytes: [UInt8], encoding: String) throws {
        var document = rawDocument(bytes, base: 5)
        document.raw?.charset = declared
        _ = try ParsePlain(options: .init()).process(&document)
        #expect(document.text == "قال القبطان: إن الرحلة كانت طويلة")
        #expect(document.fields["encoding"] == .string(encoding))
        #expect(document.fields["encoding_declared"] == declared.map(Value.string))
        let word = encoding == "utf-8" ? 5..<11 : 5..<8
        #expect(document.text.originalSpan(of: 0..<6) == word)
    }

    @Test("reads UTF-16 with a mark, and declared without one")
    func wide() throws {
        let document = try parse([0xFF, 0xFE, 0x45, 0x06, 0x41, 0x00], base: 1)
        #expect(document.text == "مA" && document.fields["encoding"] == .string("utf-16le"))
        #expect(document.text.originalSpan(of: 0..<2) == 3..<5)
        #expect(try parse([0xFE, 0xFF, 0x06, 0x45]).text == "م")
        var declared = rawDocument([0x00, 0x41, 0x00, 0x42])
        declared.raw?.charset = "utf-16be"
        _ = try ParsePlain(options: .init()).process(&declared)
        #expect(declared.text == "AB")
        #expect(throws: DocumentFailure.self) { try parse([0xFF, 0xFE, 0x41], strict: true) }
    }

    @Test(
        "takes a few bytes that are all broken for another encoding, and a few among many for broken",
        arguments: [
            (
                Array("Le ".utf8) + [0xE9] + Array("t".utf8) + [0xE9] + Array(" est chaud".utf8), "Le été est chaud",
                "windows-1252"
            ),
            (Array("Le été est ".utf8) + [0xFF], "Le été est \u{FFFD}", "utf-8"),
            (Array("a long road ".utf8) + [0xE2, 0x80], "a long road \u{FFFD}", "utf-8"),
            (Array("قال ".utf8) + [0xD8], "قال \u{FFFD}", "utf-8"),
            (Array("ab".utf8) + [0xFF, 0, 1], "ab\u{FFFD}\u{0}\u{1}", "utf-8"),
        ] as [([UInt8], String, String)]
    )
    func fewBroken(bytes: [UInt8], text: String, encoding: String) throws {
        let document = try parse(bytes)
        #expect(document.text.string == text && document.fields["encoding"] == .string(encoding))
    }

    @Test("reads what hides in ASCII bytes: UTF-16 without a mark, ISO-2022-JP")
    func hidden() throws {
        let units = Array("قال القبطان إن الرحلة كانت طويلة".utf16)
        let wide = try parse(units.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }, base: 2)
        #expect(wide.text == "قال القبطان إن الرحلة كانت طويلة" && wide.fields["encoding"] == .string("utf-16le"))
        #expect(wide.text.originalSpan(of: 7..<21) == 10..<24)
        let japanese = try parse([0x1B, 0x24, 0x42, 0x46, 0x7C, 0x4B, 0x5C, 0x1B, 0x28, 0x42, 0x61])
        #expect(japanese.text == "日本a" && japanese.fields["encoding"] == .string("iso-2022-jp"))
        #expect(japanese.text.originalSpan(of: 3..<6) == 5..<7)
    }

    @Test("overrules an encoding that makes no text of the bytes, and says what was declared")
    func mixedUp() throws {
        var document = rawDocument([0xEB, 0xCF, 0xD2, 0xC1, 0xC2, 0xCC, 0xD8, 0x20, 0xD0, 0xD2, 0xC9, 0xC2, 0xD9, 0xCC])
        document.raw?.charset = "windows-1251"
        _ = try ParsePlain(options: .init()).process(&document)
        #expect(document.text == "Корабль прибыл")
        #expect(document.fields["encoding"] == .string("koi8-r"))
        #expect(document.fields["encoding_declared"] == .string("windows-1251"))
    }

    @Test("keeps no way home where nobody asks for it")
    func untracked() throws {
        var document = rawDocument(Array("ab".utf8) + [0xFF])
        document.raw?.tracksOrigins = false
        _ = try ParsePlain(options: .init()).process(&document)
        #expect(!document.text.isTracked)
        #expect(document.text == "ab\u{FFFD}")
    }
}
