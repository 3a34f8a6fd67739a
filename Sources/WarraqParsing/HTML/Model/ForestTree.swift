// SPDX-License-Identifier: Apache-2.0

/// A tree as it stands in a file: the number of its nodes; of each node the threshold, and in one word from the lowest byte
/// on the feature and where yes and no lead (from 128 on a leaf); then the leaves, from the left to the right.
struct ForestTree {
    /// A node, with the leaves that are left where its question is answered with no.
    struct Node {
        let threshold: Float
        let column: Int
        let leavesOfNo: UInt32
    }

    private(set) var nodes: [Node] = []
    private(set) var leaves: [Float] = []

    /// From here on a number means a leaf.
    private static let leaf = 128

    /// Reads a tree; nil if it is none.
    init?(_ reader: inout ModelReader, columns: Int) {
        guard let count = reader.word().map(Int.init), count < Forest.maxLeaves, let words = reader.words(count * 2),
            let values = reader.words(count + 1)
        else { return nil }
        leaves = values.map { Float(bitPattern: $0) }
        // A child lies behind its parent, so from the last node on the leaves below each are known.
        var below = [Range<Int>](repeating: 0..<0, count: count)
        for index in (0..<count).reversed() {
            let packed = words[index * 2 + 1]
            let column = Int(packed & 0xFF)
            guard column < columns, let yes = ForestTree.leaves(Int(packed >> 8 & 0xFF), index, below),
                let no = ForestTree.leaves(Int(packed >> 16 & 0xFF), index, below), yes.upperBound == no.lowerBound
            else { return nil }
            below[index] = yes.lowerBound..<no.upperBound
            let cleared = yes.reduce(UInt32(0)) { $0 | 1 << UInt32($1) }
            nodes.append(
                Node(threshold: Float(bitPattern: words[index * 2]), column: column, leavesOfNo: ~cleared))
        }
        // All leaves hang on the first node.
        if count > 0, below[0] != 0..<count + 1 { return nil }
    }

    private static func leaves(_ child: Int, _ parent: Int, _ below: [Range<Int>]) -> Range<Int>? {
        if child >= leaf { return child - leaf <= below.count ? child - leaf..<child - leaf + 1 : nil }
        return child > parent && child < below.count ? below[child] : nil
    }
}
