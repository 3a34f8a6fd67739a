// SPDX-License-Identifier: Apache-2.0

/// The nodes of one document, and how they hang together.
package struct Arena: Sendable {
    package internal(set) var nodes: [StoredNode] = [StoredNode(kind: .document, source: 0..<0)]
    var pieces: [TextPiece] = []
    var doctypes: [Doctype] = []

    @inline(__always)
    mutating func add(_ node: StoredNode) -> UInt32 {
        nodes.append(node)
        return UInt32(truncatingIfNeeded: nodes.count - 1)
    }

    /// Hangs a node without parent under `parent`, before `sibling`, or last where that is 0.
    @inline(__always)
    mutating func link(_ node: UInt32, under parent: UInt32, before sibling: UInt32 = 0) {
        let previous = sibling == 0 ? nodes[Int(parent)].lastChild : nodes[Int(sibling)].previous
        nodes[Int(node)].parent = parent
        nodes[Int(node)].previous = previous
        nodes[Int(node)].next = sibling
        if previous == 0 { nodes[Int(parent)].firstChild = node } else { nodes[Int(previous)].next = node }
        if sibling == 0 { nodes[Int(parent)].lastChild = node } else { nodes[Int(sibling)].previous = node }
    }

    /// Takes a node off its parent, with all below it.
    mutating func unlink(_ node: UInt32) {
        let own = nodes[Int(node)]
        let isLinked = own.previous != 0 || own.next != 0 || nodes[Int(own.parent)].firstChild == node
        guard isLinked else { return }
        if own.previous == 0 {
            nodes[Int(own.parent)].firstChild = own.next
        } else {
            nodes[Int(own.previous)].next = own.next
        }
        if own.next == 0 {
            nodes[Int(own.parent)].lastChild = own.previous
        } else {
            nodes[Int(own.next)].previous = own.previous
        }
        nodes[Int(node)].parent = 0
        nodes[Int(node)].previous = 0
        nodes[Int(node)].next = 0
    }

    /// Moves all children of one element behind those of another; answers how many.
    mutating func moveChildren(of source: UInt32, to target: UInt32) -> Int {
        var child = nodes[Int(source)].firstChild
        guard child != 0 else { return 0 }
        let (first, last) = (child, nodes[Int(source)].lastChild)
        var count = 0
        while child != 0 {
            nodes[Int(child)].parent = target
            child = nodes[Int(child)].next
            count += 1
        }
        let before = nodes[Int(target)].lastChild
        nodes[Int(first)].previous = before
        if before == 0 { nodes[Int(target)].firstChild = first } else { nodes[Int(before)].next = first }
        nodes[Int(target)].lastChild = last
        nodes[Int(source)].firstChild = 0
        nodes[Int(source)].lastChild = 0
        return count
    }

    /// The node behind another in the order of the document, below `top`; 0 when there is none.
    package func following(_ node: UInt32, within top: UInt32) -> UInt32 {
        let child = nodes[Int(node)].firstChild
        return child != 0 ? child : beyond(node, within: top)
    }

    /// The node behind another and all below it, below `top`; 0 when there is none.
    package func beyond(_ node: UInt32, within top: UInt32) -> UInt32 {
        var at = node
        while at != top {
            if nodes[Int(at)].next != 0 { return nodes[Int(at)].next }
            at = nodes[Int(at)].parent
        }
        return 0
    }

    /// A new text node of one run.
    mutating func addText(_ run: TextRun) -> UInt32 {
        let node = add(StoredNode(kind: .text, source: run.source))
        if run.isSide {
            pieces.append(TextPiece(run))
            nodes[Int(node)].flags = StoredNode.hasPieces
            nodes[Int(node)].first = UInt32(pieces.count)
            nodes[Int(node)].second = UInt32(pieces.count)
        }
        return node
    }

    /// Lengthens a text node by a run.
    mutating func append(_ run: TextRun, to node: UInt32) {
        let own = nodes[Int(node)]
        if !own.has(StoredNode.hasPieces) {
            if !run.isSide, Int(own.sourceEnd) == run.start {
                nodes[Int(node)].sourceEnd = UInt32(truncatingIfNeeded: run.end)
                return
            }
            pieces.append(TextPiece(TextRun(input: Int(own.sourceStart)..<Int(own.sourceEnd))))
            nodes[Int(node)].flags |= StoredNode.hasPieces
            nodes[Int(node)].first = UInt32(pieces.count)
            nodes[Int(node)].second = UInt32(pieces.count)
        }
        let last = Int(nodes[Int(node)].second) - 1
        pieces.append(TextPiece(run))
        pieces[last].next = UInt32(pieces.count)
        nodes[Int(node)].second = UInt32(pieces.count)
        nodes[Int(node)].sourceStart = min(own.sourceStart, UInt32(truncatingIfNeeded: run.source.lowerBound))
        nodes[Int(node)].sourceEnd = max(own.sourceEnd, UInt32(truncatingIfNeeded: run.source.upperBound))
    }
}
