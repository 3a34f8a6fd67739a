// SPDX-License-Identifier: Apache-2.0

/// A sum of decision trees.
struct Forest: Sendable {
    /// A question, whether a feature is at most a number; or a leaf, which leads to itself.
    struct Node: Sendable {
        var threshold: Float
        var feature: UInt8
        /// Where to go on in the tree.
        var yes: UInt8
        var no: UInt8
    }

    /// Where a tree lies.
    private struct Tree {
        var start: Int
        /// How many steps lead to every leaf.
        var depth: Int
    }

    private var nodes: [Node] = []
    /// For each node what it adds; 0 for those that are no leaves.
    private var values: [Float] = []
    private var trees: [Tree] = []
    private var base: Float = 0

    /// A forest that answers 0.
    init() {}

    /// From here on a number means a leaf, in files.
    private static let leaf = 128

    /// Reads a forest: trees, features and the base; then of each tree the number of nodes and its nodes and leaves.
    ///
    /// - Parameter features: How many there are; a forest of others is none of ours.
    init?(_ reader: inout ModelReader, features: Int) {
        guard let count = reader.word(), count < 10_000, let columns = reader.word(), Int(columns) == features,
            let base = reader.word()
        else { return nil }
        self.base = Float(bitPattern: base)
        for _ in 0..<count {
            guard readTree(&reader, features) else { return nil }
        }
    }

    private mutating func readTree(_ reader: inout ModelReader, _ features: Int) -> Bool {
        guard let count = reader.word().map(Int.init), count < Forest.leaf, let words = reader.words(count * 2),
            let leaves = reader.words(count + 1)
        else { return false }
        var depths = [Int](repeating: 0, count: count)
        var tree = Tree(start: nodes.count, depth: 0)
        for index in 0..<count {
            let packed = words[index * 2 + 1]
            let children = [Int(packed >> 8 & 0xFF), Int(packed >> 16 & 0xFF)]
            guard Int(packed & 0xFF) < features else { return false }
            for child in children {
                // A child lies behind its parent, so that every walk ends.
                if child >= Forest.leaf ? child - Forest.leaf > count : child <= index || child >= count { return false }
                if child < Forest.leaf { depths[child] = depths[index] + 1 }
            }
            tree.depth = max(tree.depth, depths[index] + 1)
            // Leaves stand behind the nodes.
            let places = children.map { UInt8($0 >= Forest.leaf ? $0 - Forest.leaf + count : $0) }
            nodes.append(
                Node(
                    threshold: Float(bitPattern: words[index * 2]), feature: UInt8(packed & 0xFF), yes: places[0],
                    no: places[1]))
            values.append(0)
        }
        for (index, leaf) in leaves.enumerated() {
            let own = UInt8(count + index)
            nodes.append(Node(threshold: 0, feature: 0, yes: own, no: own))
            values.append(Float(bitPattern: leaf))
        }
        trees.append(tree)
        return true
    }

    /// Sums the trees for each row.
    ///
    /// Four rows go down a tree side by side, without a branch on what they find: a walk waits for memory, not for guesses.
    /// - Complexity: O(rows · trees · depth).
    func scores(_ matrix: borrowing FeatureMatrix) -> [Float] {
        var scores = [Float](repeating: base, count: matrix.rows)
        let columns = matrix.columns
        let whole = scores.count & ~3
        for tree in trees {
            var row = 0
            while row < whole {
                let offset = row &* columns
                var (a, b, c, d) = (tree.start, tree.start, tree.start, tree.start)
                for _ in 0..<tree.depth {
                    a = step(a, tree.start, matrix.values, offset)
                    b = step(b, tree.start, matrix.values, offset &+ columns)
                    c = step(c, tree.start, matrix.values, offset &+ 2 &* columns)
                    d = step(d, tree.start, matrix.values, offset &+ 3 &* columns)
                }
                scores[row] += values[a]
                scores[row &+ 1] += values[b]
                scores[row &+ 2] += values[c]
                scores[row &+ 3] += values[d]
                row &+= 4
            }
            while row < scores.count {
                var at = tree.start
                for _ in 0..<tree.depth { at = step(at, tree.start, matrix.values, row &* columns) }
                scores[row] += values[at]
                row &+= 1
            }
        }
        return scores
    }

    @inline(__always)
    private func step(_ at: Int, _ start: Int, _ matrix: borrowing [Float], _ offset: Int) -> Int {
        let node = nodes[at]
        let isYes = matrix[offset &+ Int(node.feature)] <= node.threshold
        return start &+ Int(isYes ? node.yes : node.no)
    }
}
