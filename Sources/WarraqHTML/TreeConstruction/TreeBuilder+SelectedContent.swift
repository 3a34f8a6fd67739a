// SPDX-License-Identifier: Apache-2.0

/// What `selectedcontent` elements show: a copy of the content of the option that their `select` starts with.
///
/// - SeeAlso: https://html.spec.whatwg.org/#the-selectedcontent-element
extension TreeBuilder {
    mutating func fillSelectedContents(_ elements: [UInt32], _ input: Span<UInt8>) {
        var done: Set<UInt32> = []
        for element in elements {
            guard let select = select(around: element), done.insert(select).inserted,
                let option = selectedOption(of: select)
            else { continue }
            copyContent(of: option, to: element, limit: 10_000 + input.count / 8)
        }
    }

    private mutating func select(around element: UInt32) -> UInt32? {
        var node = arena.nodes[Int(element)].parent
        while node != 0, arena.nodes[Int(node)].tag != .select {
            node = arena.nodes[Int(node)].parent
            work += 1
            if work >= workBudget { return nil }
        }
        return node == 0 || has(node, KnownName.multiple) ? nil : node
    }

    private func has(_ node: UInt32, _ name: UInt32) -> Bool {
        let own = arena.nodes[Int(node)]
        return tokenizer.attributes[Int(own.first)..<Int(own.first + own.second)].contains { $0.name == name }
    }

    /// The last option that says so, else the first that may be chosen.
    private mutating func selectedOption(of select: UInt32) -> UInt32? {
        var first: UInt32?
        var selected: UInt32?
        var node = arena.following(select, within: select)
        while node != 0, work < workBudget {
            work += 1
            if arena.nodes[Int(node)].tag == .option {
                if has(node, KnownName.selected) { selected = node }
                if first == nil, !has(node, KnownName.disabled) { first = node }
            }
            node = arena.following(node, within: select)
        }
        return selected ?? first
    }

    private mutating func copyContent(of source: UInt32, to target: UInt32, limit: Int) {
        // A list of its own: the copy could lie below what is copied.
        var pending: [(node: UInt32, parent: UInt32)] = []
        func enqueue(_ node: UInt32, _ parent: UInt32, _ arena: Arena) {
            var child = arena.nodes[Int(node)].lastChild
            while child != 0 {
                pending.append((child, parent))
                child = arena.nodes[Int(child)].previous
            }
        }
        let old = arena.nodes[Int(target)].firstChild
        if old != 0 { return }
        enqueue(source, target, arena)
        while let (node, parent) = pending.popLast(), clones < limit {
            clones += 1
            var copy = arena.nodes[Int(node)]
            (copy.parent, copy.firstChild, copy.lastChild, copy.next, copy.previous) = (0, 0, 0, 0, 0)
            let id = arena.add(copy)
            arena.link(id, under: parent)
            if copy.kind == .element { enqueue(node, id, arena) }
        }
    }
}
