// SPDX-License-Identifier: Apache-2.0

extension HTMLDocument {
    package func storedAttributes(of node: HTMLNode) -> ArraySlice<StoredAttribute> {
        let own = stored(node)
        guard own.kind == .element else { return [] }
        return attributes[Int(own.first)..<Int(own.first + own.second)]
    }

    /// The bytes of a stored text, wherever they lie.
    package func bytes(of text: StoredText) -> ArraySlice<UInt8> {
        text.isSide ? side[text.range] : source[text.range]
    }

    /// The attributes of an element in the order of the source.
    public func attributes(of node: HTMLNode) -> [HTMLAttribute] {
        storedAttributes(of: node).map { attribute in
            HTMLAttribute(
                name: names.string(of: attribute.name & ~StoredAttribute.namespaced),
                isNamespaced: attribute.name & StoredAttribute.namespaced != 0,
                value: String(decoding: bytes(of: attribute.value), as: UTF8.self),
                sourceRange: Int(attribute.sourceStart)..<Int(attribute.sourceEnd),
                valueSourceRange: Int(attribute.valueSourceStart)..<Int(attribute.valueSourceEnd))
        }
    }

    /// The value of an attribute, references resolved; nil where the element does not have it.
    public func attribute(_ name: String, of node: HTMLNode) -> String? {
        guard let id = self.id(of: name) else { return nil }
        return value(of: id, of: node).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The number of a name in this document; nil where nothing has it.
    package func id(of name: String) -> UInt32? {
        let bytes = Array(name.utf8)
        return names.find(bytes.span)
    }

    package func value(of name: UInt32, of node: HTMLNode) -> ArraySlice<UInt8>? {
        for attribute in storedAttributes(of: node) where attribute.name & ~StoredAttribute.namespaced == name {
            return bytes(of: attribute.value)
        }
        return nil
    }

    /// Whether the words of the `class` attribute hold a word; case counts.
    public func hasClass(_ name: String, _ node: HTMLNode) -> Bool {
        hasClass(Array(name.utf8)[...], node)
    }

    func hasClass(_ name: ArraySlice<UInt8>, _ node: HTMLNode) -> Bool {
        guard !name.isEmpty, let value = value(of: KnownName.classNames, of: node) else { return false }
        return value.split(whereSeparator: ASCII.isWhitespace).contains { $0.elementsEqual(name) }
    }

    /// The words of the `class` attribute.
    public func classes(of node: HTMLNode) -> [String] {
        (value(of: KnownName.classNames, of: node) ?? []).split(whereSeparator: ASCII.isWhitespace)
            .map { String(decoding: $0, as: UTF8.self) }
    }

    /// The elements below a node with a local name, of any namespace, in the order of the document.
    ///
    /// - Complexity: O(nodes below `node`).
    public func elements(named name: String, in node: HTMLNode? = nil) -> [HTMLNode] {
        guard let id = self.id(of: name) else { return [] }
        return descendants(of: node ?? root).filter { stored($0).kind == .element && stored($0).name == id }
    }

    /// The elements below a node with a word in their `class` attribute, in the order of the document.
    public func elements(withClass name: String, in node: HTMLNode? = nil) -> [HTMLNode] {
        let word = Array(name.utf8)[...]
        return descendants(of: node ?? root).filter { hasClass(word, $0) }
    }

    /// The elements below a node that have an attribute, and with `value` exactly that one, in the order of the document.
    public func elements(withAttribute name: String, value: String? = nil, in node: HTMLNode? = nil) -> [HTMLNode] {
        guard let id = self.id(of: name) else { return [] }
        let wanted = value.map { Array($0.utf8) }
        return descendants(of: node ?? root).filter { element in
            guard let own = self.value(of: id, of: element) else { return false }
            return wanted.map { own.elementsEqual($0) } ?? true
        }
    }

    /// The first element with the `id`.
    public func element(withID id: String) -> HTMLNode? {
        let wanted = Array(id.utf8)
        return descendants(of: root).first { value(of: KnownName.id, of: $0)?.elementsEqual(wanted) ?? false }
    }
}
