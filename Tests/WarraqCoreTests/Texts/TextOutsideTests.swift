// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqUnicode

/// Tags come from plugins and from files, so their ranges may lie anywhere.
@Suite struct TextOutsideTests {
    private var edited: Text {
        var document = Document(id: "a", text: Text(validUTF8: Array("أب، ج".utf8)[...], base: 100))
        document.edit { editor in
            editor.copy(0..<4)
            editor.replace(4..<7, with: " ")
        }
        return document.text
    }

    @Test("the way home of a range outside the text is that of its part inside", arguments: [-5..<3, 2..<90, 80..<90])
    func ranges(range: Range<Int>) {
        let inside = range.clamped(to: 0..<edited.utf8Count)
        #expect(edited.originalSpan(of: range) == edited.originalSpan(of: inside))
        #expect(edited.originalRanges(of: range) == edited.originalRanges(of: inside))
        let plain = Text(validUTF8: Array("abc".utf8)[...], base: 7)
        #expect(plain.originalSpan(of: -9..<2) == 7..<9)
        #expect(plain.originalRanges(of: 1..<Int.max) == [8..<10])
    }

    @Test("a tag outside the text is gone after an edit", arguments: [40..<50, Int.max - 1..<Int.max, -7 ..< -1])
    func tags(range: Range<Int>) {
        var document = Document(id: "a", text: "كتاب قديم")
        document.tags = [TextTag(layer: "x", label: "y", utf8Range: range)]
        document.edit { editor in
            editor.copy(9..<17)
            editor.replace(8..<9, with: "، ")
            editor.copy(0..<8)
        }
        #expect(document.tags.isEmpty)
        document.tags = [TextTag(layer: "x", label: "y", utf8Range: range)]
        document.edit { $0.copy(0..<4) }
        #expect(document.tags.isEmpty)
    }

    @Test("offsets outside the text count as its ends", arguments: OffsetUnit.allCases)
    func offsets(unit: OffsetUnit) {
        let text: Text = "كتاب"
        let map = OffsetMap(text, unit: unit)
        #expect(map.offset(ofUTF8: 90) == map.offset(ofUTF8: text.utf8Count))
        #expect(map.offset(ofUTF8: -1) == 0)
    }
}
