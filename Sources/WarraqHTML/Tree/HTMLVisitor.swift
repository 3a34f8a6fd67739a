// SPDX-License-Identifier: Apache-2.0

/// Someone who is shown the nodes of a document one after the other.
public protocol HTMLVisitor {
    /// Looks at a node before what lies below it.
    ///
    /// - Parameters:
    ///   - name: The name of an element; nil for other nodes.
    ///   - kind: What the node is.
    /// - Returns: Whether what lies below is shown too.
    mutating func enter(_ node: HTMLNode, _ kind: HTMLNodeKind, _ name: HTMLName?) -> Bool

    /// Takes leave of an element after what lies below it.
    mutating func leave(_ node: HTMLNode, _ name: HTMLName)
}

extension HTMLDocument {
    /// Shows all nodes to a visitor in the order of the document; faster than to step from node to node.
    ///
    /// - Complexity: O(nodes), without recursion.
    public func visit<Visitor: HTMLVisitor>(_ visitor: inout Visitor) {
        let nodes = arena.nodes.span
        var id: UInt32 = 0
        while true {
            let own = nodes[Int(id)]
            let isElement = own.kind == .element
            let name = isElement ? HTMLName(id: own.name) : nil
            if visitor.enter(HTMLNode(id), HTMLNodeKind(own.kind), name), own.firstChild != 0 {
                id = own.firstChild
                continue
            }
            if let name { visitor.leave(HTMLNode(id), name) }
            var next = own.next
            var parent = own.parent
            while next == 0 {
                if id == 0 || parent == 0 { return }
                let above = nodes[Int(parent)]
                if above.kind == .element { visitor.leave(HTMLNode(parent), HTMLName(id: above.name)) }
                (next, parent) = (above.next, above.parent)
            }
            id = next
        }
    }
}

extension HTMLNodeKind {
    init(_ stored: StoredNode.Kind) {
        switch stored {
        case .document: self = .document
        case .element: self = .element
        case .text: self = .text
        case .comment: self = .comment
        case .doctype: self = .doctype
        }
    }
}
