// SPDX-License-Identifier: Apache-2.0

/// How much text stands below each node of a document, and how much of it in links; counted once for all nodes.
///
/// Length is in Unicode scalars without ASCII white space, so that indentation does not count and no script counts
/// double. Text of `script`, `style`, `template`, `iframe`, `noembed` and `noframes` is none.
public struct HTMLTextStatistics: Sendable {
    private var lengths: [UInt32]
    private var linkLengths: [UInt32]
    private var elements: [UInt32]

    /// Counts the text of a document.
    ///
    /// - Complexity: O(nodes and bytes of text), without recursion.
    public init(of document: HTMLDocument) {
        let count = document.nodeCount
        lengths = [UInt32](repeating: 0, count: count)
        linkLengths = lengths
        elements = lengths
        let order = countTexts(document)
        for id in order.reversed() {
            let node = document.arena.nodes[Int(id)]
            if id == 0 { continue }
            let isLink = node.tag == .a && node.kind == .element
            lengths[Int(node.parent)] &+= lengths[Int(id)]
            linkLengths[Int(node.parent)] &+= isLink ? lengths[Int(id)] : linkLengths[Int(id)]
            if isLink { linkLengths[Int(id)] = lengths[Int(id)] }
            elements[Int(node.parent)] &+= elements[Int(id)] &+ (node.kind == .element ? 1 : 0)
        }
    }

    /// Counts each text by itself; answers the nodes in the order of the document.
    private mutating func countTexts(_ document: HTMLDocument) -> [UInt32] {
        var order: [UInt32] = []
        order.reserveCapacity(document.nodeCount)
        let arena = document.arena
        var node: UInt32 = 0
        while true {
            order.append(node)
            let own = arena.nodes[Int(node)]
            if own.kind == .text {
                var length = 0
                document.forEachPart(of: HTMLNode(node)) { bytes, _ in
                    length += HTMLTextStatistics.scalars(in: bytes.span)
                }
                lengths[Int(node)] = UInt32(clamping: length)
            }
            let isSkipped = own.kind == .element && own.tag.hidesText
            node = isSkipped ? arena.beyond(node, within: 0) : arena.following(node, within: 0)
            if node == 0 { return order }
        }
    }

    private static func scalars(in bytes: Span<UInt8>) -> Int {
        var count = 0
        for index in bytes.indices {
            let byte = bytes[index]
            // Continuation bytes are no scalars of their own.
            count &+= byte & 0xC0 != 0x80 && !ASCII.isWhitespace(byte) ? 1 : 0
        }
        return count
    }

    /// The scalars of text below a node, or of a text.
    public func textLength(of node: HTMLNode) -> Int { Int(lengths[node.index]) }

    /// The part of it that stands in links (`a` elements).
    public func linkLength(of node: HTMLNode) -> Int { Int(linkLengths[node.index]) }

    /// How many elements there are below a node.
    public func elementCount(of node: HTMLNode) -> Int { Int(elements[node.index]) }

    /// The share of the text below a node that stands in links, in `0...1`; 0 where there is no text.
    public func linkDensity(of node: HTMLNode) -> Double {
        let length = textLength(of: node)
        return length == 0 ? 0 : Double(linkLength(of: node)) / Double(length)
    }
}

extension Tag {
    /// Elements whose text no reader sees.
    var hidesText: Bool {
        switch self {
        case .script, .style, .template, .iframe, .noembed, .noframes: true
        default: false
        }
    }
}
