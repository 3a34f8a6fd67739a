// SPDX-License-Identifier: Apache-2.0

/// A node of an ``HTMLDocument``: a number, which means nothing in another document.
public struct HTMLNode: Hashable, Sendable, Comparable {
    package let id: UInt32

    package init(_ id: UInt32) {
        self.id = id
    }

    /// The position among the document's nodes, below ``HTMLDocument/nodeCount``: for tables of one's own.
    public var index: Int { Int(id) }

    /// Whether a node was made earlier; mostly, but not always, the order of the tree.
    public static func < (one: HTMLNode, other: HTMLNode) -> Bool { one.id < other.id }
}

/// What a node is.
public enum HTMLNodeKind: Sendable, Hashable {
    /// The root of all.
    case document
    /// An element.
    case element
    /// Characters.
    case text
    /// A comment, or markup that is read as one.
    case comment
    /// The document type.
    case doctype
}

/// An attribute, with its place in the source.
public struct HTMLAttribute: Sendable, Hashable {
    /// The name as it is written in source, in lower case but for those of SVG; with its prefix.
    public let name: String
    /// Whether the prefix of the name stands for a namespace: `xlink:href` in SVG.
    public let isNamespaced: Bool
    /// The value, references resolved.
    public let value: String
    /// The bytes of the source from the first of the name to the last of the value, quotes included.
    public let sourceRange: Range<Int>
    /// The bytes of the value, without quotes; empty behind the name where there is none.
    public let valueSourceRange: Range<Int>
}
