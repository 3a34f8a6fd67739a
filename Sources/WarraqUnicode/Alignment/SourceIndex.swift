// SPDX-License-Identifier: Apache-2.0

/// The runs of an alignment in the order of the source, for many questions to one whose runs go backwards.
struct SourceIndex {
    /// What the runs below a node of the tree come to.
    private struct Node {
        var sourceEnd = Int.min
        var targetStart = Int.max
        var targetEnd = Int.min

        init() {}

        init(_ run: Alignment.Run) {
            (sourceEnd, targetStart, targetEnd) = (run.source.upperBound, run.target.lowerBound, run.target.upperBound)
        }

        init(_ first: Node, _ second: Node) {
            sourceEnd = Swift.max(first.sourceEnd, second.sourceEnd)
            targetStart = Swift.min(first.targetStart, second.targetStart)
            targetEnd = Swift.max(first.targetEnd, second.targetEnd)
        }
    }

    /// Runs that have a source, sorted by its beginning.
    private let runs: [Alignment.Run]
    /// A binary tree: node 1 is the root, the children of node n are 2n and 2n + 1, and the leaves are the runs.
    private var nodes: [Node]
    private let leafCount: Int

    /// - Complexity: O(n log n) for n breakpoints.
    init(_ alignment: Alignment) {
        runs = (-1..<alignment.breakpoints.count)
            .map { alignment.run(at: $0) }
            .filter { !$0.target.isEmpty && !$0.source.isEmpty }
            .sorted { $0.source.lowerBound < $1.source.lowerBound }
        var leafCount = 1
        while leafCount < runs.count { leafCount *= 2 }
        self.leafCount = leafCount
        nodes = [Node](repeating: Node(), count: 2 * leafCount)
        for (index, run) in runs.enumerated() { nodes[leafCount + index] = Node(run) }
        for index in stride(from: leafCount - 1, to: 0, by: -1) {
            nodes[index] = Node(nodes[2 * index], nodes[2 * index + 1])
        }
    }

    /// The hull of the target of a source range that is not empty.
    ///
    /// - Complexity: O(log n) where no source is pointed to twice; more for each further run that overlaps the range.
    func targetRange(of source: Range<Int>) -> Range<Int>? {
        var low = 0
        var high = runs.count
        while low < high {
            let middle = (low + high) / 2
            if runs[middle].source.lowerBound < source.upperBound { low = middle + 1 } else { high = middle }
        }
        return hull(of: source, node: 1, leaves: 0..<leafCount, end: low)
    }

    /// The hull of what a node's runs before `end` have of a range; recursion goes as deep as the tree, at most 32.
    private func hull(of source: Range<Int>, node: Int, leaves: Range<Int>, end: Int) -> Range<Int>? {
        let content = nodes[node]
        if leaves.lowerBound >= end || content.sourceEnd <= source.lowerBound { return nil }
        let first = runs[leaves.lowerBound]
        if leaves.count == 1 { return first.target(of: source) }
        if leaves.upperBound <= end && first.source.lowerBound >= source.lowerBound
            && content.sourceEnd <= source.upperBound
        {
            return content.targetStart..<content.targetEnd
        }
        let middle = leaves.lowerBound + leaves.count / 2
        let left = hull(of: source, node: 2 * node, leaves: leaves.lowerBound..<middle, end: end)
        let right = hull(of: source, node: 2 * node + 1, leaves: middle..<leaves.upperBound, end: end)
        guard let left, let right else { return left ?? right }
        return Swift.min(left.lowerBound, right.lowerBound)..<Swift.max(left.upperBound, right.upperBound)
    }
}
