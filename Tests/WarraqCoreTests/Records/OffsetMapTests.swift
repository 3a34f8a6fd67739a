// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore

@Suite("OffsetMap")
struct OffsetMapTests {
    private static let texts = [
        "", "plain", "كتابٌ قديم", "a\u{1F4D6}b 𝄞 é 字", "\u{1F468}\u{200D}\u{1F469}",
        String(repeating: "\u{1F4D6}", count: 400), String(repeating: "x字ب\u{1F4D6}", count: 300),
        String(repeating: "a", count: 511) + "字" + String(repeating: "ب", count: 600),
    ]

    @Test("translates every offset both ways as a plain count does", arguments: texts)
    func plainCount(string: String) {
        let text = Text(string)
        for unit in OffsetUnit.allCases {
            let map = OffsetMap(text, unit: unit)
            var expected = 0
            for index in string.unicodeScalars.indices {
                let utf8 =
                    index.utf16Offset(in: string) == 0 ? 0 : string.utf8.distance(from: string.startIndex, to: index)
                #expect(map.offset(ofUTF8: utf8) == expected)
                #expect(map.utf8Offset(of: expected) == utf8)
                let scalar = string.unicodeScalars[index]
                expected += unit == .utf8 ? UTF8.width(scalar) : unit == .utf16 ? UTF16.width(scalar) : 1
            }
            #expect(map.offset(ofUTF8: text.utf8Count) == expected)
            #expect(map.utf8Offset(of: expected) == text.utf8Count)
            #expect(map.utf8Offset(of: expected + 1) == nil)
            #expect(map.utf8Offset(of: -1) == nil)
        }
    }

    @Test("has no UTF-8 offset for one inside a character")
    func inside() {
        let text = Text("a\u{1F4D6}b")
        #expect(OffsetMap(text, unit: .utf8).utf8Offset(of: 2) == nil)
        #expect(OffsetMap(text, unit: .utf16).utf8Offset(of: 2) == nil)
        #expect(OffsetMap(text, unit: .codepoints).utf8Offset(of: 2) == 5)
    }
}
