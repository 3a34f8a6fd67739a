// SPDX-License-Identifier: Apache-2.0

/// One document on its way through a pipeline: text, fields and tags, and where it came from.
public struct Document: Sendable {
    /// The document's identity: given by the source, or a hash of its origin.
    public let id: DocumentID
    /// Where the document came from.
    public var origin: Origin
    /// The bytes as read, until a stage has parsed them (longer if a later stage asks for them).
    public var raw: RawContent?
    /// The text: valid UTF-8, empty until a stage has parsed the document.
    ///
    /// Set it by ``setText(_:)``, change it by ``edit(_:)``.
    public internal(set) var text: Text
    /// Named values in order: title, language, published ...
    public var fields: Fields
    /// Marks on the text, in the order in which they were made.
    public var tags: [TextTag]
    /// Whether the document has a text: false from the source's raw bytes to a parse stage.
    public private(set) var isParsed: Bool
    /// What happened on the way that is worth counting: see ``count(_:_:)``.
    public private(set) var counters: [Counter]

    /// Something that a stage counts: repairs, lost tags.
    public struct Counter: Sendable, Hashable {
        /// What was counted: part of the format.
        public var name: String
        /// How many.
        public var count: Int
    }

    /// Makes a document from bytes that a later stage parses.
    ///
    /// - Parameter id: nil gives a hash of the origin.
    public init(id: DocumentID? = nil, origin: Origin, raw: RawContent) {
        self.id = id ?? DocumentID(of: origin)
        (self.origin, self.raw, text, fields, tags, isParsed, counters) = (origin, raw, Text(), [:], [], false, [])
    }

    /// Makes a document that has its text already.
    ///
    /// - Parameter id: nil gives a hash of the origin.
    public init(id: DocumentID? = nil, origin: Origin, text: Text, fields: Fields = [:], tags: [TextTag] = []) {
        self.id = id ?? DocumentID(of: origin)
        (self.origin, raw, self.text, self.fields, self.tags) = (origin, nil, text, fields, tags)
        (isParsed, counters) = (true, [])
    }

    /// Makes a document without an origin: for tests and programs of one's own.
    public init(id: DocumentID, text: Text, fields: Fields = [:]) {
        self.init(id: id, origin: Origin(uri: id.description, range: 0..<text.utf8Count), text: text, fields: fields)
    }

    /// Gives the document its text: what a parse stage does once.
    ///
    /// Tags there may be are removed, since they marked another text.
    public mutating func setText(_ text: Text) {
        self.text = text
        isParsed = true
        tags.removeAll()
    }

    /// Counts something that happened to the document; the ledger adds it up by stage.
    public mutating func count(_ name: String, _ count: Int = 1) {
        if count == 0 { return }
        if let index = counters.firstIndex(where: { $0.name == name }) {
            counters[index].count += count
        } else {
            counters.append(Counter(name: name, count: count))
        }
    }

    /// Takes what was counted so far and begins again; the engine does so after each stage.
    public mutating func takeCounters() -> [Counter] {
        if counters.isEmpty { return [] }
        defer { counters.removeAll() }
        return counters
    }
}
