// SPDX-License-Identifier: Apache-2.0

/// Where nodes go, and how they are made.
extension TreeBuilder {
    /// A place in the tree: before a child of a node, or behind all where that is 0.
    struct Place {
        let parent: UInt32
        let before: UInt32
    }

    /// The appropriate place for inserting a node, with content of tables fostered where that is called for.
    mutating func place(in target: OpenElement) -> Place {
        if fosters, target.tag.fostersContent { return fosterPlace() }
        if open.count > options.maxDepth {
            // As browsers do: what would lie deeper becomes a sibling.
            let parent = arena.nodes[Int(target.node)].parent
            if parent != 0 { return Place(parent: parent, before: 0) }
        }
        return Place(parent: target.node, before: 0)
    }

    private mutating func fosterPlace() -> Place {
        let table = lastOpenIndex(of: .table)
        if let template = lastOpenIndex(of: .template), template > table ?? -1 {
            return Place(parent: open[template].node, before: 0)
        }
        guard let table else { return Place(parent: open[0].node, before: 0) }
        let node = open[table].node
        let parent = arena.nodes[Int(node)].parent
        if parent != 0 { return Place(parent: parent, before: node) }
        return Place(parent: open[max(0, table - 1)].node, before: 0)
    }

    var currentPlace: Place {
        mutating get {
            guard let last = open.last else { return Place(parent: 0, before: 0) }
            return place(in: last)
        }
    }

    /// The source of the current token.
    var tokenSource: Range<Int> { tokenizer.tokenStart..<tokenizer.position }

    /// Makes an element of the current start tag.
    mutating func makeElement() -> UInt32 {
        var node = StoredNode(kind: .element, source: tokenSource)
        node.name = tokenizer.name
        node.tag = tag
        node.first = UInt32(truncatingIfNeeded: tokenizer.firstAttribute)
        node.second = UInt32(truncatingIfNeeded: tokenizer.attributes.count - tokenizer.firstAttribute)
        return arena.add(node)
    }

    /// Inserts an HTML element for the current start tag and opens it.
    @discardableResult
    mutating func insertElement() -> UInt32 {
        let place = currentPlace
        let node = makeElement()
        arena.link(node, under: place.parent, before: place.before)
        push(node)
        return node
    }

    /// Inserts an element that has no content.
    mutating func insertVoid() {
        insertElement()
        pop()
    }

    /// Inserts an element that no tag stands for, and opens it.
    @discardableResult
    mutating func insertImplied(_ tag: Tag) -> UInt32 {
        let place = currentPlace
        let at = tokenizer.tokenStart
        var node = StoredNode(kind: .element, source: at..<at)
        node.name = UInt32(tag.rawValue)
        node.tag = tag
        let id = arena.add(node)
        arena.link(id, under: place.parent, before: place.before)
        push(id)
        return id
    }

    /// An element like another, with the same attributes, in no tree.
    mutating func clone(_ node: UInt32) -> UInt32 {
        clones += 1
        let own = arena.nodes[Int(node)]
        var copy = StoredNode(kind: .element, source: Int(own.sourceStart)..<Int(own.sourceEnd))
        copy.name = own.name
        copy.tag = own.tag
        copy.first = own.first
        copy.second = own.second
        return arena.add(copy)
    }

    /// Inserts text, into the text node before the place where there is one.
    mutating func insertText(_ run: TextRun) {
        let place = currentPlace
        if place.parent == 0 || run.isEmpty { return }
        let previous =
            place.before == 0
            ? arena.nodes[Int(place.parent)].lastChild : arena.nodes[Int(place.before)].previous
        if previous != 0, arena.nodes[Int(previous)].kind == .text {
            arena.append(run, to: previous)
        } else {
            arena.link(arena.addText(run), under: place.parent, before: place.before)
        }
    }

    /// Inserts the current comment; with `parent` as its last child.
    mutating func insertComment(under parent: UInt32? = nil) {
        let place = parent.map { Place(parent: $0, before: 0) } ?? currentPlace
        var node = StoredNode(kind: .comment, source: tokenSource)
        let text = tokenizer.text
        node.first = UInt32(truncatingIfNeeded: text.start) | (text.isSide ? 0x8000_0000 : 0)
        node.second = UInt32(truncatingIfNeeded: text.end - text.start)
        arena.link(arena.add(node), under: place.parent, before: place.before)
    }

    /// Inserts the element whose text runs to its end tag.
    mutating func insertRawText(_ state: Tokenizer.Mode) {
        insertElement()
        tokenizer.mode = state
        originalMode = mode
        mode = .text
    }

    /// Whether the current tag has the attribute.
    func hasAttribute(_ name: UInt32) -> Bool {
        tokenizer.attributes[tokenizer.firstAttribute...].contains { $0.name == name }
    }

    /// The value of an attribute of the current tag, in lower case.
    func lowercasedValue(of name: UInt32, _ input: Span<UInt8>) -> [UInt8]? {
        guard let attribute = tokenizer.attributes[tokenizer.firstAttribute...].first(where: { $0.name == name }) else {
            return nil
        }
        return attribute.value.range.map {
            ASCII.lowercased(attribute.value.isSide ? tokenizer.side[$0] : input[$0])
        }
    }

    /// Gives an element the attributes of the current tag that it does not have.
    mutating func mergeAttributes(into node: UInt32) {
        let own = arena.nodes[Int(node)]
        for attribute in tokenizer.attributes[tokenizer.firstAttribute...] {
            guard lateAttributes.count < min(options.maxAttributes, 4096) else { return }
            guard lateNames.insert(UInt64(node) << 32 | UInt64(attribute.name)).inserted else { continue }
            let has = tokenizer.attributes[Int(own.first)..<Int(own.first + own.second)].contains {
                $0.name == attribute.name
            }
            if !has { lateAttributes.append((node: node, attribute: attribute)) }
        }
    }
}
