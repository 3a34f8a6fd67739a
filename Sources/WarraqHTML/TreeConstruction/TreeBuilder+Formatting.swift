// SPDX-License-Identifier: Apache-2.0

/// The list of active formatting elements.
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

    mutating func replaceFormatting(at index: Int, by node: UInt32) {
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
}
