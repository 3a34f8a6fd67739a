// SPDX-License-Identifier: Apache-2.0

import WarraqHTML

/// What the page as a whole is like.
struct PageFeatures {
    static let names =
        [
            "page_blocks", "page_length", "page_link_share", "page_prose", "page_prose_share", "page_group_share",
            "page_structured", "page_paragraph_share", "page_forms", "page_articles",
        ] + (0..<PageKinds.count).map { "page_kind_\($0)" }

    private let row: [Float]

    init(_ page: PageBlocks, _ sums: BlockSums, _ hints: PageHints, _ groups: GroupFeatures) {
        let count = page.blocks.count
        let total = max(1, sums.length[count])
        let paragraphs = page.blocks.reduce(Float(0)) { $0 + ($1.kind == .paragraph ? Float($1.shape.length) : 0) }
        let articles = page.containers.reduce(0) { $0 + ($1.tag == .article ? 1 : 0) }
        let forms = page.containers.reduce(0) { $0 + ($1.tag == .form ? 1 : 0) }
        row =
            [
                Float(count), total, sums.linkLength[count] / total, sums.prose[count], sums.prose[count] / total,
                groups.largestShare, Float(hints.structuredBytes), paragraphs / total, Float(forms), Float(articles),
            ] + (0..<PageKinds.count).map { Float(hints.kinds.rawValue >> UInt16($0) & 1) }
    }

    func append(to row: inout [Float]) { row.append(contentsOf: self.row) }
}
