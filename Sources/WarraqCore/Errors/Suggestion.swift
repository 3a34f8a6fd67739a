// SPDX-License-Identifier: Apache-2.0

/// Finds what was probably meant by a misspelt word.
public enum Suggestion {
    /// The candidate nearest to `word`: at most a third of its scalars (and at least one) inserted, left out, changed
    /// or swapped with a neighbour.
    ///
    /// Nil if none is near.
    ///
    /// - Complexity: O(candidates × length²).
    public static func closest(to word: String, in candidates: [String]) -> String? {
        let limit = max(1, word.unicodeScalars.count / 3)
        let ranked = candidates.map { (name: $0, distance: distance(word, $0)) }.filter { $0.distance <= limit }
        return ranked.min { ($0.distance, $0.name) < ($1.distance, $1.name) }?.name
    }

    /// A hint that names the nearest candidate, if there is one, and then all of them in order.
    public static func hint(for word: String, in candidates: [String], called kind: String) -> String {
        let all = "\(kind): " + (candidates.isEmpty ? "none" : candidates.sorted().joined(separator: ", "))
        return closest(to: word, in: candidates).map { "did you mean '\($0)'? \(all)" } ?? all
    }

    private static func distance(_ left: String, _ right: String) -> Int {
        let (left, right) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for row in left.indices {
            var current = [row + 1]
            for column in right.indices {
                let isEqual = left[row] == right[column]
                var cost = min(last[column + 1] + 1, current[column] + 1, last[column] + (isEqual ? 0 : 1))
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    cost = min(cost, beforeLast[column - 1] + 1)
                }
                current.append(cost)
            }
            (beforeLast, last) = (last, current)
        }
        return last[right.count]
    }
}
