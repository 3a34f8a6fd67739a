// SPDX-License-Identifier: Apache-2.0

/// Walks the sentences of a text by the rules of UAX #29, without word lists: `Mr. Smith` has a boundary inside.
///
/// The sentences follow one another without gaps and cover the text; each holds the spaces and the line end behind it.
/// A line end closes a sentence (the rules take it for a paragraph's end). The cursor holds no text, only a place in
/// it; each call must be given the same bytes.
///
/// - SeeAlso: UAX #29 of Unicode 15.0, rules SB1 to SB998.
public struct SentenceCursor: Sendable {
    /// The end of the last sentence, at which the next one starts.
    public private(set) var offset: Int
    /// Whether the last sentence holds a letter or digit.
    public private(set) var lastHasWord = false

    /// A cursor at `offset`, which must be a sentence boundary of the text, as 0 always is.
    public init(from offset: Int = 0) {
        self.offset = offset
    }

    /// Returns the next sentence as a half-open range of UTF-8 byte offsets, or `nil` at the end of the text.
    ///
    /// - Parameter bytes: Valid UTF-8, the same in each call. Empty text has no sentence.
    /// - Complexity: O(bytes of the sentence) and what stands up to the next letter; O(n) for the whole text. Allocates
    ///   nothing.
    public mutating func next(in bytes: Span<UInt8>) -> Range<Int>? {
        guard offset < bytes.count else { return nil }
        let start = offset
        (offset, lastHasWord) = SentenceRules(bytes).sentence(from: start)
        return start..<offset
    }
}
