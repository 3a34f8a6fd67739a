// SPDX-License-Identifier: Apache-2.0

/// Where a block stands in the page: from its ends, its headline, the last heading and the last cue.
struct PlaceFeatures {
    static let names = [
        "place", "text_before", "from_headline", "from_title", "heading_distance", "heading_level", "heading_cue",
        "text_since_heading", "cue_before", "cue_distance", "next_heading_distance", "blocks_before",
    ]

    private let sums: BlockSums
    private let cues: BlockCues
    private let count: Int
    private let levels: [UInt8]
    private let headline: Int
    private let title: Int
    private var nextHeading: [Int32]
    private var lastHeading = -1
    private var lastCue = -1

    init(_ page: PageBlocks, _ sums: BlockSums, _ cues: BlockCues, _ hints: PageHints) {
        (self.sums, self.cues) = (sums, cues)
        let blocks = page.blocks
        count = blocks.count
        levels = blocks.map { UInt8($0.kind.headingLevel) }
        headline = levels.firstIndex(of: 1) ?? -1
        title = PlaceFeatures.title(blocks, words: hints.vocabulary.title.count)
        nextHeading = [Int32](repeating: Int32(blocks.count), count: blocks.count)
        var next = Int32(blocks.count)
        for index in blocks.indices.reversed() {
            nextHeading[index] = next
            if levels[index] > 0 { next = Int32(index) }
        }
    }

    /// The block that is most like the page's title; headings before others, the first of equal ones.
    private static func title(_ blocks: [Block], words: Int) -> Int {
        var (best, score) = (-1, Float(0.4))
        for (index, block) in blocks.enumerated() where block.shape.titleWords > 0 {
            let share = Float(block.shape.titleWords) / Float(max(1, block.shape.words))
            let cover = Float(block.shape.titleWords) / Float(max(1, words))
            let bonus: Float = block.kind.headingLevel > 0 ? 1.3 : 1
            let own = share * min(1, cover) * bonus
            if own > score { (best, score) = (index, own) }
        }
        return best
    }

    mutating func append(_ index: Int, to row: inout [Float]) {
        let total = max(1, sums.length[count])
        row.append(Float(index) / Float(max(1, count)))
        row.append(sums.length[index] / total)
        row.append(headline < 0 ? -1000 : Float(index - headline))
        row.append(title < 0 ? -1000 : Float(index - title))
        row.append(lastHeading < 0 ? -1 : Float(index - lastHeading))
        row.append(lastHeading < 0 ? -1 : Float(levels[lastHeading]))
        row.append(lastHeading < 0 ? -1 : Float(cues.kinds[lastHeading]))
        row.append(lastHeading < 0 ? -1 : sums.length[index] - sums.length[lastHeading + 1])
        row.append(lastCue < 0 ? -1 : Float(cues.kinds[lastCue]))
        row.append(lastCue < 0 ? -1 : Float(index - lastCue))
        row.append(Float(Int(nextHeading[index]) - index))
        row.append(Float(index))
        if levels[index] > 0 { lastHeading = index }
        if cues.kinds[index] > 0 { lastCue = index }
    }
}
