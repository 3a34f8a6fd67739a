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

    @Test("fails text in another encoding instead of repairing half of it")
    func otherEncoding() throws {
        let latin = try #require(throws: DocumentFailure.self) { try parse([UInt8](repeating: 0xC7, count: 40)) }
        #expect(
            latin
                == DocumentFailure(
                    .encoding, "40 of 40 bytes are no valid UTF-8: the text has another encoding", byteOffset: 0))
        let wide = try #require(throws: DocumentFailure.self) { try parse([0xFF, 0xFE, 0x41, 0x00]) }
        #expect(wide.message == "the bytes begin with the mark of UTF-16LE, which is not read yet")
        #expect(throws: DocumentFailure.self) { try parse([0xFE, 0xFF, 0x00, 0x41]) }
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
