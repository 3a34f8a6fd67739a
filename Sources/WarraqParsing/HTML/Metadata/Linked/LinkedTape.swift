// SPDX-License-Identifier: Apache-2.0

/// The values of a JSON text, one after the other as they stand in it, linked by numbers.
struct LinkedTape {
    enum Kind: UInt8 {
        case object, array, string, scalar
    }

    struct Node {
        let kind: Kind
        /// The key that it is the value of, within an object.
        let key: LinkedKey
        /// The body of a string without quotes, or the bytes of a number or literal.
        var range: Range<Int32>
        /// The first value in it, and the next value beside it; -1 for none.
        var first: Int32 = -1
        var next: Int32 = -1
    }

    var nodes: [Node] = []
    /// The values that stand in no other.
    var roots: [Int32] = []
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var parser = LinkedParser()
        parser.parse(bytes.span)
        (nodes, roots) = (parser.nodes, parser.roots)
    }

    /// The values in an object or array.
    func children(of node: Int32) -> LinkedChildren { LinkedChildren(tape: self, following: nodes[Int(node)].first) }

    /// The first value of an object's key.
    func value(_ key: LinkedKey, of node: Int32) -> Int32? {
        guard nodes[Int(node)].kind == .object else { return nil }
        return children(of: node).first { nodes[Int($0)].key == key }
    }

    /// A value as the list of its elements, or as a list of itself.
    func elements(of node: Int32) -> [Int32] {
        nodes[Int(node)].kind == .array ? Array(children(of: node).prefix(LinkedTape.maxElements)) : [node]
    }

    /// No list is looked at further.
    static var maxElements: Int { 64 }

    func rawBytes(of node: Int32) -> ArraySlice<UInt8> {
        let range = nodes[Int(node)].range
        return bytes[Int(range.lowerBound)..<Int(range.upperBound)]
    }

    /// A string or number as text, cleaned; nil for other values, for `null` and for blank texts.
    func text(of node: Int32) -> String? {
        let own = nodes[Int(node)]
        guard own.kind == .string || own.kind == .scalar else { return nil }
        let raw = rawBytes(of: node)
        guard own.kind == .string else {
            let text = String(decoding: raw, as: UTF8.self)
            return ["null", "true", "false"].contains(text) ? nil : text
        }
        let unescaped = LinkedString.unescape(raw.span)
        let text = MetadataText.clean(unescaped.span)
        return text.isEmpty ? nil : text
    }

    /// The text of an object's key: a string, the first string of an array, or the name of an object.
    func text(_ key: LinkedKey, of node: Int32) -> String? {
        guard let value = value(key, of: node) else { return nil }
        for element in elements(of: value) {
            if let text = text(of: element) { return text }
            let parts: [LinkedKey] = key == .image ? [.url, .contentURL, .id] : [.name, .url, .id]
            for part in parts {
                if let inner = self.value(part, of: element), let text = text(of: inner) { return text }
            }
        }
        return nil
    }
}

/// The values in an object or array, in order.
struct LinkedChildren: Sequence, IteratorProtocol {
    let tape: LinkedTape
    var following: Int32

    mutating func next() -> Int32? {
        guard following >= 0 else { return nil }
        defer { following = tape.nodes[Int(following)].next }
        return following
    }
}
