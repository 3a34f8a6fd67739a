// SPDX-License-Identifier: Apache-2.0

extension HTMLDocument {
    /// The value of an attribute as UTF-8, references resolved, without making a string; nil where the element does not
    /// have it.
    public func attributeBytes(_ name: HTMLName, of node: HTMLNode) -> ArraySlice<UInt8>? {
        value(of: name.id, of: node)
    }

    /// Hands over the attributes of an element in the order of the source: the number of the name, and the value as UTF-8
    /// with its references resolved.
    ///
    /// - Complexity: O(attributes). Allocates nothing.
    public func forEachAttribute(of node: HTMLNode, _ body: (HTMLName, Span<UInt8>) -> Void) {
        for attribute in storedAttributes(of: node) {
            let text = attribute.value
            let value = text.isSide ? side.span.extracting(text.range) : source.span.extracting(text.range)
            body(HTMLName(id: attribute.name & ~StoredAttribute.namespaced), value)
        }
    }
}
