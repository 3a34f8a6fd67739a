// SPDX-License-Identifier: Apache-2.0

/// The list of active formatting elements, and the adoption agency.
extension TreeBuilder {
    /// Adds an element, of which no more than three equal ones stay behind the last marker.
    mutating func pushFormatting(_ node: UInt32, _ input: Span<UInt8>) {
        var index = formatting.count - 1
        let floor = work < workBudget ? 0 : max(0, formatting.count - 16)
        var equal = 0
        var earliest = 0
        while index >= floor, formatting[index] != 0 {
            if isEqual(formatting[index], node, input) {
                equal += 1
                earliest = index
            }
            index -= 1
        }
        work += formatting.count - index
        if equal >= 3 { removeFormatting(at: earliest) }
        formatting.append(node)
        arena.nodes[Int(node)].flags |= StoredNode.isFormatting
    }

    mutating func removeFormatting(at index: Int) {
        work += formatting.count - index
        let node = formatting.remove(at: index)
        arena.nodes[Int(node)].flags &= ~StoredNode.isFormatting
    }

    mutating func removeFormatting(_ node: UInt32) {
        if let index = formattingIndex(of: node) { removeFormatting(at: index) }
    }

    mutating func formattingIndex(of node: UInt32) -> Int? {
        guard arena.nodes[Int(node)].has(StoredNode.isFormatting) else { return nil }
        var index = formatting.count - 1
        while index >= 0, formatting[index] != node { index -= 1 }
        work += formatting.count - index
        return index >= 0 ? index : nil
    }

    /// The last element of the name behind the last marker.
    mutating func formattingElement(named tag: Tag) -> UInt32? {
        var index = formatting.count - 1
        let floor = work < workBudget ? 0 : max(0, formatting.count - 64)
        defer { work += formatting.count - index }
        while index >= floor, formatting[index] != 0 {
            if arena.nodes[Int(formatting[index])].tag == tag { return formatting[index] }
            index -= 1
        }
        return nil
    }

    mutating func clearFormattingToMarker() {
        while let node = formatting.popLast(), node != 0 {
            arena.nodes[Int(node)].flags &= ~StoredNode.isFormatting
        }
    }

    /// Opens again what was closed with its parent.
    ///
    /// Hostile input could repeat elements without end: there are so many
    /// and no more.
    mutating func reconstructFormatting(_ input: Span<UInt8>) {
        guard let last = formatting.last, last != 0, !arena.nodes[Int(last)].has(StoredNode.isOpen) else { return }
        guard clones < 10_000 + input.count / 8 else { return }
        var index = formatting.count - 1
        while index > 0 {
            let entry = formatting[index - 1]
            if entry == 0 || arena.nodes[Int(entry)].has(StoredNode.isOpen) { break }
            index -= 1
        }
        while index < formatting.count {
            let place = currentPlace
            let old = formatting[index]
            let node = clone(old)
            arena.link(node, under: place.parent, before: place.before)
            push(node)
            replaceFormatting(at: index, by: node)
            index += 1
        }
    }

    private mutating func replaceFormatting(at index: Int, by node: UInt32) {
        arena.nodes[Int(formatting[index])].flags &= ~StoredNode.isFormatting
        arena.nodes[Int(node)].flags |= StoredNode.isFormatting
        formatting[index] = node
    }

    /// Whether two elements have the same name and the same attributes.
    private mutating func isEqual(_ one: UInt32, _ other: UInt32, _ input: Span<UInt8>) -> Bool {
        let (a, b) = (arena.nodes[Int(one)], arena.nodes[Int(other)])
        guard a.name == b.name, a.second == b.second else { return false }
        if a.first == b.first || a.second == 0 { return true }
        guard a.second <= 32 else { return false }
        for attribute in tokenizer.attributes[Int(a.first)..<Int(a.first + a.second)] {
            work += Int(a.second) + Int(attribute.value.length)
            let same = tokenizer.attributes[Int(b.first)..<Int(b.first + b.second)].contains {
                $0.name == attribute.name && isEqual($0.value, attribute.value, input)
            }
            if !same { return false }
        }
        return true
    }

    private func isEqual(_ one: StoredText, _ other: StoredText, _ input: Span<UInt8>) -> Bool {
        guard one.length == other.length else { return false }
        let (a, b) = (one.range.lowerBound, other.range.lowerBound)
        for step in 0..<Int(one.length) {
            let left = one.isSide ? tokenizer.side[a + step] : input[a + step]
            let right = other.isSide ? tokenizer.side[b + step] : input[b + step]
            if left != right { return false }
        }
        return true
    }

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
