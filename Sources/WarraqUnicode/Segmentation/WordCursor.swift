// SPDX-License-Identifier: Apache-2.0

/// Walks the words of a text; ``Word`` says what a word is.
///
/// The cursor holds no text, only a place in it; each call must be given the same bytes.
public struct WordCursor: Sendable {
    /// The end of the last word, from which the next one is looked for.
    public internal(set) var offset: Int

    /// A cursor at `offset`, which must be a word boundary of the text, as 0 always is.
    public init(from offset: Int = 0) {
        self.offset = offset
    }

    /// Returns the next word, or `nil` when there is none up to the end of the text.
    ///
    /// - Parameter bytes: Valid UTF-8, the same in each call. Empty text has no word.
    /// - Complexity: O(bytes up to the end of the word); O(n) for the whole text. Allocates nothing.
    public mutating func next(in bytes: Span<UInt8>) -> Word? {
        let rules = WordRules(bytes)
        return advance(rules)
    }

    /// The same for callers that keep the rules between calls.
    @inline(__always)
    mutating func advance(_ rules: borrowing WordRules) -> Word? {
        while offset < rules.bytes.count {
            let (first, end) = rules.property(at: offset)
            if first.isOutsideWords, !rules.isIgnorable(at: end) {
                offset = end
                continue
            }
            let start = offset
            if first.opensRun {
                let isEstimated = first.kind.isCluster
                offset = isEstimated ? rules.clusterEnd(from: start) : rules.kanaRunEnd(from: end)
                return Word(utf8Range: start..<offset, isEstimated: isEstimated)
            }
            let segment = rules.segment(of: first, endingAt: end)
            offset = segment.end
            if segment.isWord { return Word(utf8Range: start..<offset, isEstimated: false) }
        }
        return nil
    }
}
