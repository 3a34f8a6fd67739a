// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore

@Suite("Document")
struct DocumentTests {
    @Test("has an id of its own, or a hash of where it lies")
    func ids() {
        let origin = Origin(uri: "a.txt", range: 0..<4)
        #expect(Document(id: "mine", origin: origin, text: "نص").id == "mine")
        let hashed = Document(origin: origin, text: "نص").id
        #expect(hashed.description.count == 32)
        #expect(hashed == Document(origin: origin, text: "").id)
        let others = [
            Origin(uri: "b.txt", range: 0..<4), Origin(uri: "a.txt", range: 1..<4),
            Origin(uri: "a.txt", range: 0..<9),
            Origin(uri: "a.txt", range: 0..<4, layers: [Origin.Layer(codec: "gzip", range: 0..<9)]),
            Origin(uri: "a.txt", range: 0..<4, layers: [Origin.Layer(codec: "gzip", range: 9..<18)]),
        ].map { DocumentID(of: $0) }
        #expect(Set(others + [hashed]).count == 6)
        #expect(DocumentID("mine").part(2) == "mine#2")
    }

    @Test("is unparsed until it gets its text")
    func parsing() {
        let raw = RawContent(bytes: Array("نص".utf8)[...], mediaType: .plainText)
        var document = Document(origin: Origin(uri: "a", range: 0..<4), raw: raw)
        #expect(!document.isParsed && document.text.isEmpty)
        document.tags = [TextTag(layer: "x", label: "y", utf8Range: 0..<0)]
        document.setText("")
        #expect(document.isParsed && document.tags.isEmpty)
        #expect(Document(id: "a", text: "").isParsed)
    }

    @Test("counts what happens to it, by name")
    func counters() {
        var document = Document(id: "a", text: "")
        document.count("repairs", 2)
        document.count("lost")
        document.count("repairs")
        document.count("nothing", 0)
        #expect(document.counters.map(\.name) == ["repairs", "lost"])
        #expect(document.takeCounters().map(\.count) == [3, 1])
        #expect(document.counters.isEmpty && document.takeCounters().isEmpty)
    }
}
