// SPDX-License-Identifier: Apache-2.0

/// What is known of a block when all blocks have been judged once: what was said of those around it.
///
/// The one definition of the features of the second model: those of the first, and these.
struct ContextFeatures {
    private static let windows = [2, 5, 12]
    private static let levels = 4

    /// The names of the features in the order of the columns.
    static let names: [String] =
        BlockFeatures.names
        + ["score"] + [-3, -2, -1, 1, 2, 3].map { "score\($0)" } + windows.map { "window\($0)" }
        + (1...levels).flatMap { ["up\($0)_score", "up\($0)_most"] }
        + [
            "group_score", "page_expected", "page_content", "page_most", "page_sure", "share_before", "from_sure",
            "to_sure", "from_first", "to_last", "text_from_sure", "heading_score", "section_score", "best_inside",
            "best_value", "best_distance", "best_share",
        ]

    private let page: PageBlocks
    private let scores: [Float]
    private let length: [Float]
    private var expected: [Float] = [0]
    private var weight: [Float] = [0]
    private let before: [Int32]
    private let after: [Int32]
    private let ends: ClosedRange<Int>?
    private let best: (range: Range<Int32>, value: Float)
    private let groupOf: [Int32]
    private var groupScores: [Float]
    private let total: Float
    private let most: Float
    private let sure: Float
    private var headings: [Int32] = []
    private var sections: [Float] = []
    private var maxima: [Float]

    /// Adds the features of the second model to the rows of the first.
    static func matrix(_ first: FeatureMatrix, _ page: PageBlocks, scores: [Float]) -> FeatureMatrix {
        var matrix = FeatureMatrix(columns: names.count, rows: first.rows)
        if first.rows == 0 { return matrix }
        let context = ContextFeatures(page, scores)
        for index in 0..<first.rows {
            matrix.values.append(contentsOf: first.values[index * first.columns..<(index + 1) * first.columns])
            context.append(index, to: &matrix.values)
        }
        return matrix
    }

    private init(_ page: PageBlocks, _ scores: [Float]) {
        (self.page, self.scores) = (page, scores)
        length = page.blocks.map { Float(max(1, $0.shape.length)) }
        var (sum, whole) = (Float(0), Float(0))
        for index in scores.indices {
            sum += scores[index] * length[index]
            whole += length[index]
            expected.append(sum)
            weight.append(whole)
        }
        total = whole
        most = scores.max() ?? 0
        let isSure = scores.map { $0 > 0.5 }
        sure = Float(isSure.count { $0 })
        (before, after) = ContextFeatures.nearest(isSure)
        let high = scores.map { $0 > 0.7 }
        ends = high.firstIndex(of: true).flatMap { first in high.lastIndex(of: true).map { first...$0 } }
        best = ContextFeatures.best(page, expected, weight)
        (groupOf, groupScores) = ContextFeatures.groups(page, scores, length)
        maxima = [Float](repeating: 0, count: page.containers.count)
        for (index, block) in page.blocks.enumerated() {
            maxima[Int(block.container)] = max(maxima[Int(block.container)], scores[index])
        }
        for index in page.containers.indices.reversed() {
            let parent = page.containers[index].parent
            if parent >= 0 { maxima[Int(parent)] = max(maxima[Int(parent)], maxima[index]) }
        }
        findSections()
    }

    /// For each block the nearest sure one before it and behind it; -1 and the count where there is none.
    private static func nearest(_ isSure: [Bool]) -> ([Int32], [Int32]) {
        var (before, after) = ([Int32](), [Int32](repeating: 0, count: isSure.count))
        var last: Int32 = -1
        for index in isSure.indices {
            before.append(last)
            if isSure[index] { last = Int32(index) }
        }
        var next = Int32(isSure.count)
        for index in isSure.indices.reversed() {
            after[index] = next
            if isSure[index] { next = Int32(index) }
        }
        return (before, after)
    }

    /// The element that would be the best answer if one had to be taken whole.
    private static func best(
        _ page: PageBlocks, _ expected: [Float], _ weight: [Float]
    ) -> (range: Range<Int32>, value: Float) {
        let all = expected[expected.count - 1]
        var best: (range: Range<Int32>, value: Float) = (0..<0, 0)
        for container in page.containers where !container.blocks.isEmpty {
            let (start, end) = (Int(container.blocks.lowerBound), Int(container.blocks.upperBound))
            let value = 2 * (expected[end] - expected[start]) / max(1, weight[end] - weight[start] + all)
            if value >= best.value { best = (container.blocks, value) }
        }
        return best
    }

    private static func groups(_ page: PageBlocks, _ scores: [Float], _ length: [Float]) -> ([Int32], [Float]) {
        var known: [UInt32: Int32] = [:]
        var (groupOf, sums, weights) = ([Int32](), [Float](), [Float]())
        for (index, block) in page.blocks.enumerated() {
            let signature = page.containers[Int(block.container)].signature
            let group = known[signature] ?? Int32(sums.count)
            if Int(group) == sums.count {
                known[signature] = group
                sums.append(0)
                weights.append(0)
            }
            groupOf.append(group)
            sums[Int(group)] += scores[index] * length[index]
            weights[Int(group)] += length[index]
        }
        return (groupOf, zip(sums, weights).map { $0 / max(1, $1) })
    }

    /// The heading over each block, and what was said of all up to the next one.
    private mutating func findSections() {
        var (heading, start) = (Int32(-1), 0)
        sections = [Float](repeating: 0, count: scores.count)
        func mean(_ end: Int) -> Float { (expected[end] - expected[start]) / max(1, weight[end] - weight[start]) }
        for index in page.blocks.indices {
            if page.blocks[index].kind.headingLevel > 0 {
                let value = mean(index)
                for step in start..<index { sections[step] = value }
                (heading, start) = (Int32(index), index)
            }
            headings.append(heading)
        }
        let value = mean(scores.count)
        for step in start..<scores.count { sections[step] = value }
    }

    private func mean(_ range: Range<Int>) -> Float {
        (expected[range.upperBound] - expected[range.lowerBound])
            / max(1, weight[range.upperBound] - weight[range.lowerBound])
    }

    private func append(_ index: Int, to row: inout [Float]) {
        let count = scores.count
        row.append(scores[index])
        for distance in [-3, -2, -1, 1, 2, 3] {
            row.append(scores.indices.contains(index + distance) ? scores[index + distance] : -1)
        }
        for window in ContextFeatures.windows {
            row.append(mean(max(0, index - window)..<min(count, index + window + 1)))
        }
        appendLevels(index, to: &row)
        let all = max(1, expected[count])
        row.append(groupScores[Int(groupOf[index])])
        row.append(expected[count])
        row.append(expected[count] / max(1, total))
        row.append(most)
        row.append(sure)
        row.append(expected[index] / all)
        row.append(before[index] < 0 ? 1000 : Float(index - Int(before[index])))
        row.append(Int(after[index]) == count ? 1000 : Float(Int(after[index]) - index))
        row.append(ends.map { Float(index - $0.lowerBound) } ?? -1000)
        row.append(ends.map { Float($0.upperBound - index) } ?? -1000)
        row.append(before[index] < 0 ? -1 : weight[index] - weight[Int(before[index]) + 1])
        row.append(headings[index] < 0 ? -1 : scores[Int(headings[index])])
        row.append(sections[index])
        row.append(best.range.contains(Int32(index)) ? 1 : 0)
        row.append(best.value)
        let distance = max(Int(best.range.lowerBound) - index, index - Int(best.range.upperBound) + 1, 0)
        row.append(Float(distance))
        row.append((weight[Int(best.range.upperBound)] - weight[Int(best.range.lowerBound)]) / max(1, total))
    }

    private func appendLevels(_ index: Int, to row: inout [Float]) {
        var at = page.blocks[index].container
        if page.containers[Int(at)].blocks.count == 1 { at = page.containers[Int(at)].wider }
        for _ in 0..<ContextFeatures.levels {
            guard at >= 0 else {
                row.append(contentsOf: [-1, -1])
                continue
            }
            let range = page.containers[Int(at)].blocks
            row.append(mean(Int(range.lowerBound)..<Int(range.upperBound)))
            row.append(maxima[Int(at)])
            at = page.containers[Int(at)].wider
        }
    }
}
