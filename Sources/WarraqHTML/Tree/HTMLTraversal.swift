// SPDX-License-Identifier: Apache-2.0

/// The children of a node, in order.
public struct HTMLChildren: Sequence, IteratorProtocol {
    private let document: HTMLDocument
    private var following: HTMLNode?

    init(_ document: HTMLDocument, of node: HTMLNode) {
        self.document = document
        following = document.firstChild(of: node)
    }

    /// The next child.
    public mutating func next() -> HTMLNode? {
        guard let node = following else { return nil }
        following = document.nextSibling(of: node)
        return node
    }
}

/// All nodes below a node in the order of the document, each before its children.
public struct HTMLDescendants: Sequence, IteratorProtocol {
    private let document: HTMLDocument
    private let top: HTMLNode
    private var current: HTMLNode
    private var isDone = false

    init(_ document: HTMLDocument, of node: HTMLNode) {
        self.document = document
        top = node
        current = node
    }

    /// The next node.
    public mutating func next() -> HTMLNode? {
        step { $0.following($1, within: $2) }
    }

    /// Passes over what lies below the node answered last, and answers the next node.
    public mutating func skipChildren() -> HTMLNode? {
        step { $0.beyond($1, within: $2) }
    }

    private mutating func step(_ move: (Arena, UInt32, UInt32) -> UInt32) -> HTMLNode? {
        if isDone { return nil }
        let found = move(document.arena, current.id, top.id)
        isDone = found == 0
        if isDone { return nil }
        current = HTMLNode(found)
        return current
    }
}

/// The nodes above a node, from the nearest up, without the document.
public struct HTMLAncestors: Sequence, IteratorProtocol {
    private let document: HTMLDocument
    private var current: HTMLNode

    init(_ document: HTMLDocument, of node: HTMLNode) {
        self.document = document
        current = node
    }

    /// The next node upwards.
    public mutating func next() -> HTMLNode? {
        guard let parent = document.parent(of: current), parent != document.root else { return nil }
        current = parent
        return parent
    }
}

extension HTMLDocument {
    /// The children of a node, in order.
    public func children(of node: HTMLNode) -> HTMLChildren { HTMLChildren(self, of: node) }

    /// All nodes below a node, in the order of the document.
    public func descendants(of node: HTMLNode) -> HTMLDescendants { HTMLDescendants(self, of: node) }

    /// The elements above a node, the nearest first.
    public func ancestors(of node: HTMLNode) -> HTMLAncestors { HTMLAncestors(self, of: node) }
}
