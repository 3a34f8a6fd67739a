// SPDX-License-Identifier: Apache-2.0

import WarraqHTML

/// What a page says of itself that helps to find its main content.
struct PageHints: Sendable {
    /// Words of title, description and structured data.
    var vocabulary = PageVocabulary()
    /// Kinds of things that the page says it is about, by schema.org and Open Graph.
    var kinds: PageKinds = []
    /// Bytes of long texts in the structured data.
    var structuredBytes = 0

    /// Longest text that is looked at, and shortest of structured data.
    private static let (maxTitle, maxDescription, minStructured) = (600, 2000, 160)

    /// Reads the hints of a page.
    ///
    /// - Complexity: O(nodes + bytes of structured data).
    init(_ document: HTMLDocument) {
        let nodes = document.arena.nodes
        let itemtype = document.id(of: "itemtype")
        for id in nodes.indices where nodes[id].kind == .element {
            let own = nodes[id]
            switch own.tag {
            case .title where own.namespace == .html: add(text: own, document, to: \.title, limit: PageHints.maxTitle)
            case .meta: readMeta(own, document)
            case .script: readScript(own, document)
            default:
                guard own.second > 0, let itemtype else { continue }
                if let value = document.value(of: itemtype, of: HTMLNode(UInt32(id))) { kinds.insert(schema: value) }
            }
        }
    }

    private mutating func add(
        text own: StoredNode, _ document: HTMLDocument, to words: WritableKeyPath<PageVocabulary, WordFilter>,
        limit: Int
    ) {
        guard own.firstChild != 0 else { return }
        var bytes: [UInt8] = []
        document.forEachPart(of: HTMLNode(own.firstChild)) { part, _ in bytes.append(contentsOf: part) }
        WordHashes.forEach(bytes.prefix(limit)) { vocabulary[keyPath: words].insert($0) }
    }

    private mutating func readMeta(_ own: StoredNode, _ document: HTMLDocument) {
        var (name, content): (ArraySlice<UInt8>, ArraySlice<UInt8>) = ([], [])
        for index in Int(own.first)..<Int(own.first &+ own.second) {
            let attribute = document.attributes[index]
            switch attribute.name {
            case KnownName.name, KnownName.property: name = document.bytes(of: attribute.value)
            case KnownName.content: content = document.bytes(of: attribute.value)
            default: break
            }
        }
        guard !name.isEmpty, !content.isEmpty, name.count < 40 else { return }
        switch String(decoding: name, as: UTF8.self).lowercased() {
        case "og:title", "twitter:title", "title", "dc.title", "citation_title":
            WordHashes.forEach(content.prefix(PageHints.maxTitle)) { vocabulary.title.insert($0) }
        case "og:description", "description", "twitter:description", "dc.description":
            WordHashes.forEach(content.prefix(PageHints.maxDescription)) { vocabulary.description.insert($0) }
        case "og:type": kinds.insert(openGraph: content)
        default: break
        }
    }

    private mutating func readScript(_ own: StoredNode, _ document: HTMLDocument) {
        var isData = false
        for index in Int(own.first)..<Int(own.first &+ own.second) {
            let attribute = document.attributes[index]
            guard attribute.name == KnownName.type else { continue }
            isData = document.bytes(of: attribute.value).starts(with: "application/ld+json".utf8)
        }
        guard isData, own.firstChild != 0 else { return }
        document.forEachPiece(of: own.firstChild) { piece in
            readData((piece.isSide ? document.side : document.source)[piece.range])
        }
    }

    /// Reads the strings of JSON, whatever stands around them: it is often broken.
    private mutating func readData(_ data: ArraySlice<UInt8>) { readData(data.span) }

    private mutating func readData(_ bytes: Span<UInt8>) {
        var scanner = DataStrings()
        while let found = scanner.next(bytes) {
            if found.role == .type {
                kinds.insert(schema: ArraySlice(found.range.map { bytes[$0] }))
            } else if found.range.count >= PageHints.minStructured {
                if vocabulary.structured.isEmpty { vocabulary.structured = WordFilter(log2Bits: 17) }
                structuredBytes += found.range.count
                let text = DataStrings.unescaped(bytes.extracting(found.range))
                var last: (UInt32, UInt32) = (0, 0)
                WordHashes.forEach(text.span) { word in
                    vocabulary.structured.insert(WordFilter.sequence(last.0, last.1, word))
                    last = (last.1, word)
                }
            }
        }
    }
}
