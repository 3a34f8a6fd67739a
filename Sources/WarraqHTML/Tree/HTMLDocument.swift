// SPDX-License-Identifier: Apache-2.0

public import WarraqUnicode

/// A parsed document: a tree of nodes in arrays, linked by numbers.
///
/// Text is not copied out of the source but where the two differ (references, line ends). Every text and attribute knows
/// its bytes in the source. What stands in a `template` is found as its children.
public struct HTMLDocument: Sendable {
    /// The text that was parsed, as UTF-8: the input itself where that was valid UTF-8.
    public let source: [UInt8]
    /// How ``source`` belongs to the bytes of the input, where it had to be decoded; nil where it is the input.
    public let alignment: Alignment?
    /// What the document type made of the layout.
    public let quirksMode: HTMLQuirksMode
    /// The encoding that the input was read in.
    public internal(set) var encoding = HTMLEncoding(name: "utf-8", origin: .given)

    package let arena: Arena
    package let attributes: [StoredAttribute]
    package let side: [UInt8]
    package let names: NameTable

    init(source: [UInt8], alignment: Alignment?, builder: consuming TreeBuilder) {
        self.source = source
        self.alignment = alignment
        quirksMode = builder.quirks
        arena = builder.arena
        attributes = builder.tokenizer.attributes
        side = builder.tokenizer.side
        names = builder.tokenizer.names
    }

    /// How many nodes there are, those taken out of the tree while it was built included.
    public var nodeCount: Int { arena.nodes.count }

    /// The node above all others.
    public var root: HTMLNode { HTMLNode(0) }

    /// The `html` element; of a fragment the parent of its content.
    public var documentElement: HTMLNode? {
        children(of: root).first { kind(of: $0) == .element }
    }

    /// The `head` element.
    public var head: HTMLNode? { documentElement.flatMap { child(of: $0, .head) } }

    /// The `body` element; nil for framesets.
    public var body: HTMLNode? { documentElement.flatMap { child(of: $0, .body) } }

    private func child(of node: HTMLNode, _ tag: Tag) -> HTMLNode? {
        children(of: node).first { stored($0).tag == tag && stored($0).kind == .element }
    }

    @inline(__always)
    func stored(_ node: HTMLNode) -> StoredNode { arena.nodes[Int(node.id)] }

    private func link(_ id: UInt32) -> HTMLNode? { id == 0 ? nil : HTMLNode(id) }

    /// What a node is.
    public func kind(of node: HTMLNode) -> HTMLNodeKind {
        HTMLNodeKind(stored(node).kind)
    }

    /// The local name of an element, in lower case but for those of SVG; the name of a document type; else empty.
    public func name(of node: HTMLNode) -> String {
        let own = stored(node)
        if own.kind == .doctype {
            return String(decoding: arena.doctypes[Int(own.first)].name ?? [], as: UTF8.self)
        }
        return names.string(of: own.name)
    }

    /// The public and the system identifier of a document type; nil for those not written.
    public func identifiers(ofDoctype node: HTMLNode) -> (publicID: String?, systemID: String?) {
        guard stored(node).kind == .doctype else { return (nil, nil) }
        let doctype = arena.doctypes[Int(stored(node).first)]
        return (
            doctype.publicID.map { String(decoding: $0, as: UTF8.self) },
            doctype.systemID.map { String(decoding: $0, as: UTF8.self) }
        )
    }

    /// Whose vocabulary an element belongs to.
    public func namespace(of node: HTMLNode) -> HTMLNamespace { stored(node).namespace }

    /// The node above; nil for the root.
    public func parent(of node: HTMLNode) -> HTMLNode? {
        node.id == 0 ? nil : HTMLNode(stored(node).parent)
    }

    /// The first child.
    public func firstChild(of node: HTMLNode) -> HTMLNode? { link(stored(node).firstChild) }
    /// The last child.
    public func lastChild(of node: HTMLNode) -> HTMLNode? { link(stored(node).lastChild) }
    /// The sibling behind.
    public func nextSibling(of node: HTMLNode) -> HTMLNode? { link(stored(node).next) }
    /// The sibling before.
    public func previousSibling(of node: HTMLNode) -> HTMLNode? { link(stored(node).previous) }

    /// The bytes of ``source`` that a node was made of: of an element its start tag, empty where none was written.
    public func sourceRange(of node: HTMLNode) -> Range<Int> {
        Int(stored(node).sourceStart)..<Int(stored(node).sourceEnd)
    }

    /// The bytes of the input as it was before decoding that belong to a range of ``source``.
    public func inputRange(of range: Range<Int>) -> Range<Int> { alignment?.sourceSpan(of: range) ?? range }
}

extension HTMLDocument {
    /// The bytes that the document holds in memory, its source included.
    public var memoryBytes: Int {
        source.capacity + side.capacity + arena.nodes.capacity * MemoryLayout<StoredNode>.stride
            + arena.pieces.capacity * MemoryLayout<TextPiece>.stride
            + attributes.capacity * MemoryLayout<StoredAttribute>.stride
    }
}
