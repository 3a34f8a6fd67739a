// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqEncodings
import WarraqUnicode

@Suite("StreamingDecoder")
struct StreamingDecoderTests {
    @Test("what is cut waits for the rest, and only that")
    func waiting() throws {
        let encoding = try #require(CharacterEncoding(label: "gb18030"))
        var (decoder, text) = (StreamingDecoder(encoding), [UInt8]())
        func next(_ bytes: [UInt8]) -> String {
            text = []
            decoder.decode(bytes.span, into: &text)
            return String(decoding: text, as: UTF8.self)
        }
        #expect(next([0x61, 0x62, 0x63, 0x64, 0x94]) == "ab")
        #expect(next([0x39]) == "c")
        #expect(next([]) == "")
        #expect(next([0xDA]) == "d")
        #expect(next([0x33, 0x20, 0x20, 0x20]) == "💩")
        text = []
        decoder.finish(into: &text)
        #expect(text == Array("   ".utf8) && decoder.repairs == 0)
    }

    @Test("a text that ends within a character ends with U+FFFD")
    func end() throws {
        for (label, bytes) in [
            ("utf-8", [0xE2, 0x82]), ("gb18030", [0x81, 0x30, 0x81]), ("utf-16le", [0x41]), ("utf-16be", [0xD8, 0x3D]),
            ("shift_jis", [0x93]), ("euc-jp", [0x8F, 0xB0]), ("big5", [0xA7]), ("euc-kr", [0xC7]),
        ] as [(String, [UInt8])] {
            var decoder = StreamingDecoder(try #require(CharacterEncoding(label: label)), recordsAlignment: true)
            var text: [UInt8] = []
            for byte in bytes { decoder.decode([byte].span, into: &text) }
            let alignment = decoder.finish(into: &text)
            #expect(text == Array("\u{FFFD}".utf8) && decoder.repairs == 1, "\(label)")
            #expect(alignment?.sourceSpan(of: 0..<3) == 0..<bytes.count, "\(label)")
        }
    }

    @Test(
        "a mark decides, if it is read, in any pieces",
        arguments: [
            ([0xEF, 0xBB, 0xBF, 0xC3, 0xA9], "utf-8", "é", 3), ([0xFF, 0xFE, 0x41, 0x00], "utf-16le", "A", 2),
            ([0xFE, 0xFF, 0x00, 0x41], "utf-16be", "A", 2), ([0xEF, 0xBB], "windows-1252", "ï»", 0),
            ([0xFE], "windows-1252", "þ", 0), ([0xEF, 0xBB, 0x41], "windows-1252", "ï»A", 0),
            ([0x41, 0xEF, 0xBB, 0xBF], "windows-1252", "Aï»¿", 0), ([0xFF, 0xFE], "utf-16le", "", 2),
            ([], "windows-1252", "", 0),
        ] as [([UInt8], String, String, Int)]
    )
    func mark(bytes: [UInt8], name: String, text: String, start: Int) {
        for size in 1...6 {
            var decoder = StreamingDecoder(.windows1252, readsMark: true, recordsAlignment: true)
            var output: [UInt8] = []
            for offset in stride(from: 0, to: bytes.count, by: size) {
                decoder.decode(Array(bytes[offset..<min(offset + size, bytes.count)]).span, into: &output)
            }
            let alignment = decoder.finish(into: &output)
            #expect(decoder.encoding.name == name && String(decoding: output, as: UTF8.self) == text, "\(size)")
            if output.isEmpty { continue }
            #expect(alignment?.sourceSpan(of: 0..<output.count) == start..<bytes.count, "\(size)")
        }
    }

    @Test("a mark that is not read is a character")
    func markAsCharacter() {
        var (decoder, text) = (StreamingDecoder(.utf16LE), [UInt8]())
        decoder.decode([0xFF, 0xFE, 0x41, 0x00].span, into: &text)
        decoder.finish(into: &text)
        #expect(String(decoding: text, as: UTF8.self).unicodeScalars.elementsEqual("\u{FEFF}A".unicodeScalars))
    }

    @Test("nothing is recorded that nobody asked for")
    func unrecorded() {
        var (decoder, text) = (StreamingDecoder(.windows1256), [UInt8]())
        decoder.decode([0xC7].span, into: &text)
        #expect(decoder.finish(into: &text) == nil)
    }

    @Test("decoded text costs a bit for each byte of it, and text as it is nothing")
    func memory() throws {
        func cost(_ label: String, _ bytes: [UInt8]) throws -> Int {
            var (text, alignment) = ([UInt8](), Alignment())
            TextDecoder(try #require(CharacterEncoding(label: label))).decode(
                bytes.span, into: &text, alignment: &alignment)
            return alignment.byteCost
        }
        let arabic = [UInt8](repeating: 0xC7, count: 8192)
        #expect(try cost("windows-1256", arabic) == 16384 / 8 + 16384 / 128)
        #expect(try cost("utf-16le", arabic) == 8192 / 8 + 8192 / 128 + 12288 / 8 + 12288 / 128)
        #expect(try cost("windows-1256", [UInt8](repeating: 0x41, count: 8192)) == 0)
        #expect(try cost("utf-8", [UInt8](repeating: 0x41, count: 8192)) == 0)
    }
}
