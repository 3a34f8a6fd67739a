// SPDX-License-Identifier: Apache-2.0

import WarraqHTML

/// What lies in the elements around a block, from the nearest that holds more than the block up.
enum SubtreeFeatures {
    /// How many elements are looked at.
    private static let levels = 4

    static let names: [String] =
        (1...levels).flatMap { level in
            ["length", "link_share", "prose_share", "page_share", "block_length"].map { "up\(level)_\($0)" }
        } + ["levels", "top_share", "top_link_share", "top_prose_share", "article_share", "article_link_share"]

    static func append(_ block: Block, _ page: PageBlocks, _ sums: BlockSums, to row: inout [Float]) {
        let total = max(1, sums.length[sums.length.count - 1])
        var at = block.container
        // The block's own element counts as the first level where it holds more than the block.
        if at >= 0, page.containers[Int(at)].blocks.count == 1 { at = page.containers[Int(at)].wider }
        var (level, top, article) = (0, Int32(-1), Int32(-1))
        while at >= 0, level < 64 {
            let container = page.containers[Int(at)]
            if level < levels { append(container.blocks, sums, total, to: &row) }
            level += 1
            if container.tag == .article || container.tag == .main { article = at }
            if container.wider >= 0 { top = at }
            at = container.wider
        }
        for _ in min(level, levels)..<levels { row.append(contentsOf: [-1, -1, -1, -1, -1]) }
        row.append(Float(level))
        appendShares(top, page, sums, total, withProse: true, to: &row)
        appendShares(article, page, sums, total, withProse: false, to: &row)
    }

    private static func append(_ range: Range<Int32>, _ sums: BlockSums, _ total: Float, to row: inout [Float]) {
        let length = BlockSums.of(sums.length, range)
        let some = max(1, length)
        row.append(length)
        row.append(BlockSums.of(sums.linkLength, range) / some)
        row.append(BlockSums.of(sums.prose, range) / some)
        row.append(length / total)
        row.append(length / Float(max(1, range.count)))
    }

    private static func appendShares(
        _ container: Int32, _ page: PageBlocks, _ sums: BlockSums, _ total: Float, withProse: Bool,
        to row: inout [Float]
    ) {
        guard container >= 0 else {
            row.append(contentsOf: [-1, -1])
            if withProse { row.append(-1) }
            return
        }
        let range = page.containers[Int(container)].blocks
        let length = BlockSums.of(sums.length, range)
        row.append(length / total)
        row.append(BlockSums.of(sums.linkLength, range) / max(1, length))
        if withProse { row.append(BlockSums.of(sums.prose, range) / max(1, length)) }
    }
}
