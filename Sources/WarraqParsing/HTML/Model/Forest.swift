// SPDX-License-Identifier: Apache-2.0

/// A sum of decision trees, asked for eight rows at once.
///
/// No tree is walked. Each tree has a bit for each leaf; each question whose answer is no clears the leaves that only yes
/// leads to, and the lowest bit that is left is the leaf. The questions of a feature stand in the order of their thresholds,
/// so that the first one that all rows answer with yes ends them.
/// - SeeAlso: Lucchese et al. 2015, "QuickScorer".
struct Forest: Sendable {
    /// Whether a feature is at most a number.
    struct Question: Sendable {
        let threshold: Float
        let tree: UInt32
        /// The leaves that a no leaves.
        let leaves: Int32
    }

    /// The questions about a feature, by threshold.
    struct Feature: Sendable {
        let column: Int
        let questions: Range<Int>
    }

    /// The most leaves of a tree.
    static let maxLeaves = 32

    private var questions: [Question] = []
    private var features: [Feature] = []
    /// What each leaf adds: ``maxLeaves`` for each tree.
    private var values: [Float] = []
    private var base: Float = 0

    /// A forest that answers 0.
    init() {}

    /// Reads a forest: trees, features and the base; then each tree.
    ///
    /// - Parameter features: How many there are; a forest of others is none of ours.
    init?(_ reader: inout ModelReader, features count: Int) {
        guard let trees = reader.word(), trees < 10_000, let columns = reader.word(), Int(columns) == count,
            let base = reader.word()
        else { return nil }
        self.base = Float(bitPattern: base)
        var asked: [(column: Int, question: Question)] = []
        for tree in 0..<trees {
            guard let found = ForestTree(&reader, columns: count) else { return nil }
            for node in found.nodes {
                asked.append(
                    (
                        node.column,
                        Question(threshold: node.threshold, tree: tree, leaves: Int32(bitPattern: node.leavesOfNo))
                    ))
            }
            values += found.leaves + [Float](repeating: 0, count: Forest.maxLeaves - found.leaves.count)
        }
        asked.sort { ($0.column, $0.question.threshold) < ($1.column, $1.question.threshold) }
        questions = asked.map(\.question)
        for index in asked.indices where index == 0 || asked[index].column != asked[index - 1].column {
            let end = asked[index...].firstIndex { $0.column != asked[index].column } ?? asked.count
            features.append(Feature(column: asked[index].column, questions: index..<end))
        }
    }

    /// Sums the trees for each row.
    ///
    /// - Complexity: O(rows · questions), most of them for eight rows at once.
    func scores(_ matrix: borrowing FeatureMatrix) -> [Float] {
        var scores = [Float](repeating: base, count: matrix.rows)
        if values.isEmpty { return scores }
        var alive = [SIMD8<Int32>](repeating: SIMD8(repeating: -1), count: values.count / Forest.maxLeaves)
        for start in stride(from: 0, to: scores.count, by: 8) {
            for tree in alive.indices { alive[tree] = SIMD8(repeating: -1) }
            // The last rows stand for those that are missing to eight.
            let offsets = (0..<8).map { min(start + $0, scores.count - 1) * matrix.columns }
            ask(matrix.values.span, offsets.span, &alive)
            for lane in 0..<min(8, scores.count - start) { scores[start + lane] += sum(alive.span, lane) }
        }
        return scores
    }

    private func ask(_ rows: Span<Float>, _ offsets: Span<Int>, _ alive: inout [SIMD8<Int32>]) {
        var leaves = alive.mutableSpan
        for feature in features {
            var row = SIMD8<Float>(repeating: 0)
            var most = -Float.infinity
            for lane in 0..<8 {
                let value = rows[offsets[lane] &+ feature.column]
                row[lane] = value
                most = value > most ? value : most
            }
            for index in feature.questions {
                let question = questions[index]
                if question.threshold >= most { break }
                // The sign of the difference is the answer, and spread over all bits a mask: a comparison of vectors that
                // picks from two others becomes a loop over lanes.
                let difference = SIMD8(repeating: question.threshold) - row
                let isNo = unsafe unsafeBitCast(difference, to: SIMD8<Int32>.self) &>> SIMD8(repeating: 31)
                let tree = Int(question.tree)
                leaves[tree] = leaves[tree] & (~isNo | SIMD8(repeating: question.leaves))
            }
        }
    }

    private func sum(_ alive: Span<SIMD8<Int32>>, _ lane: Int) -> Float {
        var sum: Float = 0
        for tree in alive.indices {
            sum += values[tree &* Forest.maxLeaves &+ alive[tree][lane].trailingZeroBitCount]
        }
        return sum
    }
}
