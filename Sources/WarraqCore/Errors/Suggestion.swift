// SPDX-License-Identifier: Apache-2.0

/// Finds what was probably meant by a misspelt word.
public enum Suggestion {
    /// The candidate nearest to `word`: one with at most a third of its scalars (and at least one) inserted, left out,
    /// changed or swapped with a neighbour; else one of which `word`, of three scalars or more, is the beginning or
    /// the part after a dot.
    ///
    /// Nil if none is near.
    ///
    /// - Complexity: O(candidates × length²).
    public static func closest(to word: String, in candidates: [String]) -> String? {
        nearest(to: word, in: candidates) ?? longer(than: word, in: candidates)
    }

    /// The candidate of which `word` is most probably a misspelling, and not another word of its own.
    ///
    /// Nil for words of less than four scalars and for one that only goes on or ends early: `author` and `authors` are two names.
    ///
    /// - Complexity: O(candidates × length²).
    public static func misspelt(_ word: String, in candidates: [String]) -> String? {
        guard word.unicodeScalars.count >= 4, !candidates.contains(word) else { return nil }
        return nearest(to: word, in: candidates.filter { !$0.hasPrefix(word) && !word.hasPrefix($0) })
    }

    private static func nearest(to word: String, in candidates: [String]) -> String? {
        let limit = max(1, word.unicodeScalars.count / 3)
        let ranked = candidates.map { (name: $0, distance: distance(word, $0)) }.filter { $0.distance <= limit }
        return ranked.min { ($0.distance, $0.name) < ($1.distance, $1.name) }?.name
    }

    /// The shortest candidate that holds the whole word at its beginning, or after its dot.
    private static func longer(than word: String, in candidates: [String]) -> String? {
        guard word.unicodeScalars.count >= 3 else { return nil }
        let found = candidates.filter { $0.hasPrefix(word) || $0.hasSuffix("." + word) }
        return found.min { ($0.unicodeScalars.count, $0) < ($1.unicodeScalars.count, $1) }
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
