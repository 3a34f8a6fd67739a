// SPDX-License-Identifier: Apache-2.0

import WarraqHTML

/// The elements around a block: what they are, and what the words of their classes weigh.
struct PathFeatures {
    static let names =
        [
            "depth", "own_weight", "parent_weight", "path_weight", "least_weight", "most_weight", "upper_weight",
            "inline_weight",
        ]
        + (0..<ContainerMarks.count).map { "mark_\($0)" }

    /// The weights of a container and of those around it.
    private struct Weights {
        var own: Float = 0
        var parent: Float = 0
        var path: Float = 0
        var least: Float = 0
        var most: Float = 0
    }

    private var weights: [Weights] = []
    private let document: HTMLDocument
    private let table: ClassWeights

    init(_ page: PageBlocks, _ document: HTMLDocument, _ table: ClassWeights) {
        (self.document, self.table) = (document, table)
        weights.reserveCapacity(page.containers.count)
        for container in page.containers {
            var own: Float = 0
            if !table.isEmpty, !container.blocks.isEmpty {
                ClassWords.forEach(document, container.node) { own += table.weight(of: $0) }
            }
            var found = Weights(own: own, parent: 0, path: own, least: own, most: own)
            if container.parent >= 0 {
                let around = weights[Int(container.parent)]
                found.parent = around.own
                found.path += around.path
                found.least = min(own, around.least)
                found.most = max(own, around.most)
            }
            weights.append(found)
        }
    }

    func append(_ block: Block, _ page: PageBlocks, to row: inout [Float]) {
        let container = page.containers[Int(block.container)]
        let own = weights[Int(block.container)]
        row.append(Float(container.depth))
        row.append(own.own)
        row.append(own.parent)
        row.append(own.path)
        row.append(own.least)
        row.append(own.most)
        row.append(own.path - own.own - own.parent)
        var inline: Float = 0
        if !table.isEmpty {
            PathFeatures.forEachInline(block, page, document) { node in
                ClassWords.forEach(document, node) { inline += table.weight(of: $0) }
            }
        }
        row.append(inline)
        for bit in 0..<UInt32(ContainerMarks.count) { row.append(Float(container.marks.rawValue >> bit & 1)) }
    }

    /// Hands over the elements inside a line that hold its first text: a link, a button, a price.
    static func forEachInline(_ block: Block, _ page: PageBlocks, _ document: HTMLDocument, _ body: (UInt32) -> Void) {
        let container = page.containers[Int(block.container)].node
        var at = document.arena.nodes[Int(page.runs[Int(block.runs.lowerBound)].node)].parent
        for _ in 0..<4 where at != container && at != 0 {
            body(at)
            at = document.arena.nodes[Int(at)].parent
        }
    }
}
