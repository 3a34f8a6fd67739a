// SPDX-License-Identifier: Apache-2.0

/// A name as a number, to compare many nodes by without making strings.
///
/// The names that the standard gives rules for have the same number in every document; others belong to one document.
public struct HTMLName: Hashable, Sendable {
    let id: UInt32

    init(id: UInt32) {
        self.id = id
    }

    /// A name that has the same number in every document: of an HTML element, or a common attribute; nil for others.
    ///
    /// - Parameter name: In lower case, but for the names of SVG.
    public init?(known name: String) {
        let bytes = Array(name.utf8)
        guard let id = NameTable.known.find(bytes.span) else { return nil }
        self.id = id
    }

    /// The number, from 1: for tables of one's own.
    ///
    /// Known names have those below 400.
    public var index: Int { Int(id) }
}

extension HTMLDocument {
    /// The number of an element's local name; nil for other nodes.
    public func elementName(of node: HTMLNode) -> HTMLName? {
        stored(node).kind == .element ? HTMLName(id: stored(node).name) : nil
    }

    /// The number of a name in this document; nil where nothing has the name.
    public func name(_ name: String) -> HTMLName? {
        id(of: name).map { HTMLName(id: $0) }
    }

    /// The value of an attribute, references resolved; nil where the element does not have it.
    public func attribute(_ name: HTMLName, of node: HTMLNode) -> String? {
        value(of: name.id, of: node).map { String(decoding: $0, as: UTF8.self) }
    }
}
