// SPDX-License-Identifier: Apache-2.0

/// End tags of formatting elements that are not closed where they were opened.
extension TreeBuilder {
    /// Closes a formatting element whose tags are misnested.
    ///
    /// - SeeAlso: https://html.spec.whatwg.org/#adoption-agency-algorithm
    mutating func adoptionAgency(_ input: Span<UInt8>) {
        if currentTag == tag, !arena.nodes[Int(current)].has(StoredNode.isFormatting) {
            pop()
            return
        }
        guard work < workBudget, clones < 10_000 + input.count / 8 else { return anyOtherEndTag() }
        for _ in 0..<8 {
            guard let element = formattingElement(named: tag) else { return anyOtherEndTag() }
            guard let position = openIndex(of: element) else { return removeFormatting(element) }
            guard isNodeInScope(element) else { return }
            guard let block = furthestBlock(above: position) else {
                while open.count > position { pop() }
                return removeFormatting(element)
            }
            adopt(element, at: position, block: block)
        }
    }

    /// The topmost special element on the stack below a formatting element.
    private mutating func furthestBlock(above position: Int) -> Int? {
        var index = position + 1
        defer { work += index - position }
        while index < open.count {
            if open[index].tag.isSpecial { return index }
            index += 1
        }
        return nil
    }

    private mutating func adopt(_ element: UInt32, at position: Int, block blockIndex: Int) {
        let block = open[blockIndex].node
        let ancestor = open[position - 1]
        // The entry behind which the new element goes; 0 while it is the old one's place.
        var bookmark: UInt32 = 0
        var last = block
        var index = blockIndex
        var rounds = 0
        while true {
            rounds += 1
            index -= 1
            let node = open[index].node
            if node == element { break }
            var entry = formattingIndex(of: node)
            if rounds > 3, let found = entry {
                removeFormatting(at: found)
                entry = nil
            }
            guard let entry else {
                removeOpen(at: index)
                continue
            }
            let copy = clone(node)
            replaceFormatting(at: entry, by: copy)
            arena.nodes[Int(node)].flags &= ~StoredNode.isOpen
            arena.nodes[Int(copy)].flags |= StoredNode.isOpen
            open[index] = OpenElement(node: copy, tag: open[index].tag)
            if last == block { bookmark = copy }
            arena.unlink(last)
            arena.link(last, under: copy)
            last = copy
        }
        arena.unlink(last)
        let place = place(in: ancestor)
        arena.link(last, under: place.parent, before: place.before)
        let copy = clone(element)
        work += arena.moveChildren(of: block, to: copy)
        arena.link(copy, under: block)
        moveFormatting(element, copy, behind: bookmark)
        if let old = openIndex(of: element) { removeOpen(at: old) }
        let place2 = (openIndex(of: block) ?? open.count - 1) + 1
        insertOpen(copy, at: place2)
    }

    /// Puts the new element in the list: behind the bookmark, or where the old one was.
    private mutating func moveFormatting(_ old: UInt32, _ new: UInt32, behind bookmark: UInt32) {
        guard let index = formattingIndex(of: old) else { return }
        if bookmark == 0 {
            replaceFormatting(at: index, by: new)
            return
        }
        removeFormatting(at: index)
        let target = (formattingIndex(of: bookmark) ?? formatting.count - 1) + 1
        formatting.insert(new, at: target)
        arena.nodes[Int(new)].flags |= StoredNode.isFormatting
    }
}
