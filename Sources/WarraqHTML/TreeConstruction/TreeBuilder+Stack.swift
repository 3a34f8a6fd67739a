// SPDX-License-Identifier: Apache-2.0

/// The stack of open elements.
extension TreeBuilder {
    var current: UInt32 { open.last?.node ?? 0 }
    var currentTag: Tag { open.last?.tag ?? .other }

    /// The current node, or what a fragment is parsed for where only its root is open.
    var adjustedCurrent: UInt32 {
        context != 0 && open.count == 1 ? context : current
    }

    func isForeign(_ node: UInt32) -> Bool {
        arena.nodes[Int(node)].namespace != .html
    }

    mutating func push(_ node: UInt32) {
        let tag = arena.nodes[Int(node)].tag
        arena.nodes[Int(node)].flags |= StoredNode.isOpen
        open.append(OpenElement(node: node, tag: tag))
        openCounts[Int(tag.rawValue)] += 1
        if isForeign(node) { foreignOpen += 1 }
    }

    mutating func pop() {
        guard let last = open.popLast() else { return }
        left(last)
    }

    /// Takes an element out of the middle of the stack.
    mutating func removeOpen(at index: Int) {
        work += open.count - index
        left(open.remove(at: index))
    }

    private mutating func left(_ element: OpenElement) {
        arena.nodes[Int(element.node)].flags &= ~StoredNode.isOpen
        openCounts[Int(element.tag.rawValue)] -= 1
        if isForeign(element.node) { foreignOpen -= 1 }
    }

    /// Puts an open element at a place of the stack.
    mutating func insertOpen(_ node: UInt32, at index: Int) {
        let tag = arena.nodes[Int(node)].tag
        arena.nodes[Int(node)].flags |= StoredNode.isOpen
        openCounts[Int(tag.rawValue)] += 1
        work += open.count - index
        open.insert(OpenElement(node: node, tag: tag), at: index)
    }

    /// Pops elements until one of the name has been popped.
    mutating func popUntil(_ tag: Tag) {
        while let last = open.last {
            pop()
            if last.tag == tag { return }
        }
    }

    mutating func popUntil(_ isLast: (Tag) -> Bool) {
        while let last = open.last {
            pop()
            if isLast(last.tag) { return }
        }
    }

    /// Pops elements until the current one is such; the root stays.
    mutating func clear(backTo isContext: (Tag) -> Bool) {
        while open.count > 1, !isContext(currentTag) { pop() }
    }

    func isOpen(_ tag: Tag) -> Bool {
        openCounts[Int(tag.rawValue)] > 0
    }

    /// How far down the stack a search may look: all of it, until the budget is spent.
    var searchFloor: Int {
        work < workBudget ? 0 : max(0, open.count - 64)
    }

    /// Whether an element of the name is open and no element between ends the scope.
    mutating func isInScope(_ tag: Tag, _ scope: Scope = .usual) -> Bool {
        guard isOpen(tag) else { return false }
        return isAnyInScope(scope) { $0 == tag }
    }

    @inline(__always)
    mutating func isAnyInScope(_ scope: Scope, _ isWanted: (Tag) -> Bool) -> Bool {
        var index = open.count - 1
        let floor = searchFloor
        defer { work += open.count - index }
        while index >= floor {
            let tag = open[index].tag
            if isWanted(tag) { return true }
            if scope.ends(at: tag) { return false }
            index -= 1
        }
        return false
    }

    /// Whether the very node is open in the usual scope.
    mutating func isNodeInScope(_ node: UInt32) -> Bool {
        var index = open.count - 1
        let floor = searchFloor
        defer { work += open.count - index }
        while index >= floor {
            if open[index].node == node { return true }
            if open[index].tag.endsScope { return false }
            index -= 1
        }
        return false
    }

    mutating func generateImpliedEndTags(except tag: Tag = .other) {
        while let last = open.last, last.tag.hasImpliedEnd, last.tag != tag { pop() }
    }

    mutating func closeParagraph() {
        generateImpliedEndTags(except: .p)
        popUntil(.p)
    }

    mutating func closeParagraphInScope() {
        if isInScope(.p, .button) { closeParagraph() }
    }

    /// Where an element stands on the stack, from the top.
    mutating func openIndex(of node: UInt32) -> Int? {
        var index = open.count - 1
        let floor = searchFloor
        defer { work += open.count - index }
        while index >= floor {
            if open[index].node == node { return index }
            index -= 1
        }
        return nil
    }

    mutating func lastOpenIndex(of tag: Tag) -> Int? {
        guard isOpen(tag) else { return nil }
        var index = open.count - 1
        let floor = searchFloor
        defer { work += open.count - index }
        while index >= floor {
            if open[index].tag == tag { return index }
            index -= 1
        }
        return nil
    }

    /// Chooses the insertion mode from what is open.
    ///
    /// - SeeAlso: https://html.spec.whatwg.org/#reset-the-insertion-mode-appropriately
    mutating func resetInsertionMode() {
        var index = open.count - 1
        let floor = searchFloor
        defer { work += open.count - max(0, index) }
        while index >= floor {
            let isLast = index == 0
            let tag = isLast && context != 0 ? arena.nodes[Int(context)].tag : open[index].tag
            switch tag {
            case .td, .th: if !isLast { return mode = .inCell }
            case .tr: return mode = .inRow
            case .tbody, .thead, .tfoot: return mode = .inTableBody
            case .caption: return mode = .inCaption
            case .colgroup: return mode = .inColumnGroup
            case .table: return mode = .inTable
            case .template: return mode = templateModes.last ?? .inBody
            case .head: if !isLast { return mode = .inHead }
            case .body: return mode = .inBody
            case .frameset: return mode = .inFrameset
            case .html: return mode = head == 0 ? .beforeHead : .afterHead
            default: break
            }
            index -= 1
        }
        mode = .inBody
    }
}
