// SPDX-License-Identifier: Apache-2.0

/// Walks the segments between the word boundaries of UAX #29: words, and the spaces and punctuation between them.
///
/// The segments follow one another without gaps and cover the text; none cuts a scalar. The cursor holds no text, only
/// a place in it, so it can lie in a scratch; each call must be given the same bytes.
///
/// - SeeAlso: UAX #29 of Unicode 15.0, rules WB1 to WB999. ``WordCursor`` gives words only.
public struct WordBoundaryCursor: Sendable {
    /// The end of the last segment, at which the next one starts.
    public private(set) var offset: Int

    /// A cursor at `offset`, which must be a word boundary of the text, as 0 always is.
    public init(from offset: Int = 0) {
        self.offset = offset
    }

    /// Returns the next segment as a half-open range of UTF-8 byte offsets, or `nil` at the end of the text.
    ///
    /// - Parameter bytes: Valid UTF-8, the same in each call. Empty text has no segment.
    /// - Complexity: O(bytes of the segment); O(n) for the whole text. Allocates nothing.
    public mutating func next(in bytes: Span<UInt8>) -> Range<Int>? {
        guard offset < bytes.count else { return nil }
        let start = offset
        offset = WordRules(bytes).segment(from: start).end
        return start..<offset
    }
}
