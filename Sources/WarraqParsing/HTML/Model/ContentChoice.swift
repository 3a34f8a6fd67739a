// SPDX-License-Identifier: Apache-2.0

/// Which blocks of a page are its main content, and how sure that is.
package struct ContentChoice: Sendable {
    /// For each block whether it is kept.
    package var kept: [Bool]
    /// For each block the probability that it is content.
    package var scores: [Float]
    /// How good the choice is expected to be: the F measure of its words, in `0...1`.
    package var confidence: Float

    /// Chooses all of so many blocks.
    init(everything count: Int) {
        kept = [Bool](repeating: true, count: count)
        scores = [Float](repeating: 1, count: count)
        confidence = 1
    }

    /// Chooses the blocks that make the expected F measure of their words the largest.
    ///
    /// If all probabilities are right, no other rule does better: a sure page is cut sharply, an unsure one is kept wide.
    /// - Parameters:
    ///   - words: How many words each block has.
    ///   - beta: How much more finding all counts than finding only what belongs; 1 for both alike.
    /// - Complexity: O(blocks · log blocks).
    init(scores: [Float], words: [Float], beta: Float) {
        self.scores = scores
        kept = [Bool](repeating: false, count: scores.count)
        let order = scores.indices.sorted { (scores[$0], $1) > (scores[$1], $0) }
        let square = beta * beta
        let expected = zip(scores, words).reduce(Float(0)) { $0 + $1.0 * $1.1 }
        var (found, taken, best, bestCount) = (Float(0), Float(0), Float(0), 0)
        for (place, index) in order.enumerated() {
            found += scores[index] * words[index]
            taken += words[index]
            let value = (1 + square) * found / max(0.001, taken + square * expected)
            // Blocks without words are as good as those beside them.
            if value >= best, scores[index] > 0.02 { (best, bestCount) = (value, place + 1) }
        }
        for index in order.prefix(bestCount) { kept[index] = true }
        confidence = min(1, best)
    }
}
