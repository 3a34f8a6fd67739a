// SPDX-License-Identifier: Apache-2.0

/// SVG and MathML.
extension TreeBuilder {
    /// Whether a token is for the rules of foreign content.
    ///
    /// - SeeAlso: https://html.spec.whatwg.org/#tree-construction-dispatcher
    func usesForeignRules(_ kind: TokenKind) -> Bool {
        if foreignOpen == 0 && context == 0 || open.isEmpty || kind == .end { return false }
        let node = arena.nodes[Int(adjustedCurrent)]
        if node.namespace == .html { return false }
        let isCharacter = kind == .text || kind == .null
        switch node.tag {
        case .mathText:
            if isCharacter { return false }
            if kind == .startTag, tag != .mglyph, tag != .malignmark { return false }
        case .mathAnnotation:
            if kind == .startTag, tag == .svg { return false }
            if node.has(StoredNode.holdsHTML), isCharacter || kind == .startTag { return false }
        case .svgIntegration:
            if isCharacter || kind == .startTag { return false }
        default: break
        }
        return true
    }

    /// Whether HTML may stand in the node: an integration point, or an HTML element.
    private func takesHTML(_ id: UInt32) -> Bool {
        let node = arena.nodes[Int(id)]
        return node.namespace == .html || node.tag == .mathText || node.tag == .svgIntegration
            || node.has(StoredNode.holdsHTML)
    }

    mutating func inForeignContent(_ kind: TokenKind, _ input: Span<UInt8>) -> Bool {
        switch kind {
        case .null:
            let start = tokenizer.side.count
            UTF8Encoding.append(0xFFFD, to: &tokenizer.side)
            insertText(TextRun(side: start..<tokenizer.side.count, source: tokenSource))
            return false
        case .comment:
            insertComment()
            return false
        case .startTag:
            let isFontOfHTML =
                tag == .font
                && (hasAttribute(KnownName.color) || hasAttribute(KnownName.face) || hasAttribute(KnownName.size))
            if tag.endsForeignContent || isFontOfHTML {
                leaveForeignContent()
                return dispatch(kind, input)
            }
            insertForeign(arena.nodes[Int(adjustedCurrent)].namespace, input)
            return false
        case .endTag: return endForeignTag(input)
        case .text, .doctype, .end: return false
        }
    }

    private mutating func leaveForeignContent() {
        while open.count > 1, !takesHTML(current) { pop() }
    }

    private mutating func endForeignTag(_ input: Span<UInt8>) -> Bool {
        if tag == .br || tag == .p {
            leaveForeignContent()
            return dispatch(.endTag, input)
        }
        var index = open.count - 1
        let floor = max(1, searchFloor)
        while index >= floor {
            let node = arena.nodes[Int(open[index].node)]
            if node.namespace == .html { break }
            if lowercasedName(node.name) == tokenizer.name {
                work += open.count - index
                while open.count > index { pop() }
                return false
            }
            index -= 1
        }
        work += open.count - index
        return index < floor ? false : dispatch(.endTag, input)
    }

    private func lowercasedName(_ name: UInt32) -> UInt32 {
        guard name >= KnownName.firstMixedCase, name <= KnownName.definitionURL else { return name }
        return name - (name - KnownName.firstMixedCase) % 2
    }

    /// Inserts an element of another namespace for the current start tag.
    mutating func insertForeign(_ namespace: HTMLNamespace, _ input: Span<UInt8>) {
        let name = tokenizer.name
        if namespace == .svg, (KnownName.firstMixedCase..<KnownName.firstMixedCaseAttribute).contains(name),
            (name - KnownName.firstMixedCase) % 2 == 0
        {
            tokenizer.name = name + 1
        }
        adjustAttributes(namespace)
        let encoding = tag == .annotationXML ? lowercasedValue(of: KnownName.encoding, input) : nil
        let place = currentPlace
        let node = makeElement()
        arena.nodes[Int(node)].namespace = namespace
        arena.nodes[Int(node)].tag = foreignTag(namespace)
        if encoding == Array("text/html".utf8) || encoding == Array("application/xhtml+xml".utf8) {
            arena.nodes[Int(node)].flags |= StoredNode.holdsHTML
        }
        arena.link(node, under: place.parent, before: place.before)
        push(node)
        if tokenizer.isSelfClosing { pop() }
    }

    func foreignTag(_ namespace: HTMLNamespace) -> Tag {
        switch (namespace, tag) {
        case (.math, .mi), (.math, .mo), (.math, .mn), (.math, .ms), (.math, .mtext): .mathText
        case (.math, .annotationXML): .mathAnnotation
        case (.svg, .desc), (.svg, .title): .svgIntegration
        case (.svg, .other) where tokenizer.name == KnownName.foreignObject: .svgIntegration
        default: .other
        }
    }

    /// Writes the names of attributes as SVG and MathML have them, and marks those of other namespaces.
    private mutating func adjustAttributes(_ namespace: HTMLNamespace) {
        for index in tokenizer.firstAttribute..<tokenizer.attributes.count {
            let name = tokenizer.attributes[index].name
            if name == KnownName.endOfMixedCase {
                if namespace == .math { tokenizer.attributes[index].name = KnownName.definitionURL }
            } else if namespace == .svg,
                (KnownName.firstMixedCaseAttribute..<KnownName.endOfMixedCase).contains(name)
                    || name == KnownName.glyphref, (name - KnownName.firstMixedCase) % 2 == 0
            {
                tokenizer.attributes[index].name = name + 1
            } else if (KnownName.xmlns...KnownName.xmlnsXlink).contains(name) {
                tokenizer.attributes[index].name = name | StoredAttribute.namespaced
            }
        }
    }
}
