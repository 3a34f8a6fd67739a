// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqTestSupport
import WarraqTesting
import WarraqUnicode

@Suite struct DocumentApplyTests {
    private func tagged() -> Document {
        var document = Document(id: "a", text: "قال فلان نعم")
        document.tags = [
            TextTag(layer: "word", label: "a", utf8Range: 0..<6), TextTag(layer: "word", label: "b", utf8Range: 7..<15),
        ]
        return document
    }

    @Test("an edit that does not say where text went loses the tags, and says so")
    func withoutAlignment() {
        var document = tagged()
        document.apply(TextEdit(validUTF8: Array("نعم".utf8)[...], alignment: nil))
        #expect(document.tags.isEmpty)
        #expect(document.takeCounters().map { "\($0.name) \($0.count)" } == ["tags_lost 2"])
    }

    @Test("an edit without alignment that changes nothing keeps the tags")
    func unchanged() {
        var document = tagged()
        document.apply(TextEdit(validUTF8: document.text.utf8, alignment: nil))
        #expect(document.tags == tagged().tags)
        #expect(document.counters.isEmpty)
    }

    @Test("many tags in a text whose parts change places move as each does alone", arguments: 1...20)
    func shuffled(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        let text = Text(String(repeating: "abcdefghij", count: 20))
        var document = Document(id: "a", text: text)
        document.tags = (0..<60).map { number in
            let start = random.below(200)
            return TextTag(layer: "x", label: "\(number)", utf8Range: start..<min(200, start + random.below(9)))
        }
        var single: [TextTag] = []
        var moves: [Range<Int>] = (0..<20).map { $0 * 10..<$0 * 10 + random.below(11) }
        for index in moves.indices { moves.swapAt(index, random.below(20)) }
        func edit(_ document: inout Document) {
            document.edit { editor in for range in moves { editor.copy(range) } }
        }
        for tag in document.tags {
            var alone = Document(id: "b", text: text)
            alone.tags = [tag]
            edit(&alone)
            single += alone.tags
        }
        edit(&document)
        #expect(document.tags == single, "seed \(seed)")
    }
}
