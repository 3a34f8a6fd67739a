// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore

@Suite("TextEditor")
struct TextEditorTests {
    /// `one  two & three`, tagged at each word and at the ampersand, 1,000 bytes into its file.
    private func document() -> Document {
        let bytes = Array("one  two & three".utf8)
        var document = Document(
            id: "a", origin: Origin(uri: "a", range: 1000..<1016), text: Text(validUTF8: bytes[...], base: 1000))
        document.tags = [0..<3, 5..<8, 9..<10, 11..<16].map { TextTag(layer: "w", label: "\($0)", utf8Range: $0) }
        return document
    }

    private func marked(_ document: Document) -> [String] {
        document.tags.map { document.text.string(in: $0.utf8Range) }
    }

    @Test("copies, replaces, inserts and leaves out; tags go along")
    func edits() {
        var document = document()
        document.edit { editor in
            editor.insert("» ", at: 0)
            editor.copy(0..<3)
            editor.replace(3..<5, with: " ")
            editor.copy(5..<9)
            editor.replace(9..<10, with: "and")
            editor.copy(10..<10)
            editor.copy(10..<16)
            #expect(editor.count == 3 + 3 + 1 + 4 + 3 + 6)
        }
        #expect(document.text.string == "» one two and three")
        #expect(marked(document) == ["one", "two", "and", "three"])
        #expect(
            document.tags.map { document.originalSpan(of: $0) } == [1000..<1003, 1005..<1008, 1009..<1010, 1011..<1016])
        #expect(document.text.originalRanges(of: 0..<3) == [])
        #expect(document.text.originalSpan(of: 0..<3) == 1000..<1000)
        #expect(document.counters.isEmpty)
    }

    @Test("a tag that cuts a replaced run grows to it")
    func growth() {
        var document = document()
        document.tags = [TextTag(layer: "w", label: "cut", utf8Range: 6..<7)]
        document.edit { editor in
            editor.copy(0..<5)
            editor.replace(5..<8, with: "اثنان")
            editor.copy(8..<16)
        }
        #expect(marked(document) == ["اثنان"])
        #expect(document.originalSpan(of: document.tags[0]) == 1005..<1008)
    }

    @Test("a tag of which only a part is left shrinks to it")
    func shrinking() {
        var document = document()
        document.edit { editor in
            editor.copy(1..<3)
            editor.copy(11..<13)
        }
        #expect(document.text.string == "neth")
        #expect(marked(document) == ["ne", "th"])
        #expect(document.counters.map { "\($0.name) \($0.count)" } == ["tags_lost 2"])
    }

    @Test("text may change its order")
    func reordering() {
        var document = document()
        document.edit { editor in
            editor.copy(11..<16)
            editor.insert(" ", at: 16)
            editor.copy(0..<3)
        }
        #expect(document.text.string == "three one")
        #expect(marked(document) == ["one", "three"])
        #expect(document.text.originalRanges(of: 0..<9) == [1011..<1016, 1000..<1003])
        #expect(document.text.originalSpan(of: 0..<9) == 1000..<1016)
    }

    @Test("two edits map back through both")
    func composition() {
        var document = document()
        document.edit { editor in
            editor.copy(0..<3)
            editor.replace(3..<5, with: " ")
            editor.copy(5..<16)
        }
        document.edit { editor in
            editor.copy(4..<8)
            editor.replace(8..<9, with: "+")
            editor.copy(9..<15)
        }
        #expect(document.text.string == "two + three")
        #expect(marked(document) == ["two", "+", "three"])
        #expect(document.tags.map { document.originalSpan(of: $0) } == [1005..<1008, 1009..<1010, 1011..<1016])
    }

    @Test("a text without a way home gets none by an edit, and its tags still move")
    func untracked() {
        var document = Document(id: "a", text: "ab cd")
        #expect(!document.recordsEdits)
        document.tags = [TextTag(layer: "w", label: "x", utf8Range: 3..<5)]
        #expect(document.recordsEdits)
        document.edit { $0.copy(2..<5) }
        #expect(marked(document) == ["cd"])
        #expect(document.text.originalSpan(of: 0..<2) == nil)
    }

    @Test("a tag with an origin of its own keeps it")
    func ownOrigin() {
        var document = document()
        document.tags = [TextTag(layer: "w", label: "x", utf8Range: 0..<3, origin: 7..<10)]
        document.edit { $0.copy(0..<3) }
        #expect(document.originalSpan(of: document.tags[0]) == 7..<10)
    }

    @Test("an edit that copies nothing leaves an empty text and loses all tags")
    func nothing() {
        var document = document()
        document.edit { _ in }
        #expect(document.text.isEmpty && document.tags.isEmpty && document.text.isTracked)
        #expect(document.takeCounters().map { "\($0.name) \($0.count)" } == ["tags_lost 4"])
    }
}
