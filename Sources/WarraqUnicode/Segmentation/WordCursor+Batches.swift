// SPDX-License-Identifier: Apache-2.0

/// Many words at a time, for those who want all of a text: sixty-four bytes of ASCII give their words as bits.
extension WordCursor {
    /// Writes the next words to the front of a batch, and returns how many; fewer than fit only at the end of the text.
    ///
    /// The words are those of ``next(in:)``, and the two can take turns.
    ///
    /// - Parameters:
    ///   - batch: Any words, 32 or more: fewer are right as well, and slow.
    ///   - bytes: Valid UTF-8, the same in each call.
    /// - Complexity: O(bytes up to the end of the last word). Allocates nothing.
    public mutating func next<let size: Int>(into batch: inout InlineArray<size, Word>, in bytes: Span<UInt8>) -> Int {
        var words = batch.mutableSpan
        return fill(&words, WordRules(bytes))
    }

    private mutating func fill(_ words: inout MutableSpan<Word>, _ rules: borrowing WordRules) -> Int {
        var count = 0
        while count < words.count {
            // A word of the other kind is looked for word by word where more of its kind are likely.
            if ASCIIWords.areLikely(rules.bytes, at: offset) {
                while words.count - count >= ASCIIWords.most, takeASCII(&words, &count, rules.bytes) {}
                if count == words.count { break }
            }
            guard let word = advance(rules) else { break }
            words[count] = word
            count += 1
        }
        return count
    }

    /// Takes the words of the next sixty-four bytes as far as they can be told; returns whether more may be.
    @inline(__always)
    private mutating func takeASCII(_ words: inout MutableSpan<Word>, _ count: inout Int, _ bytes: Span<UInt8>) -> Bool
    {
        guard offset &+ ASCIIWords.width <= bytes.count else { return false }
        let ascii = ASCIIWords(bytes, at: offset)
        var rest = ascii.parts
        while rest != 0 {
            let start = rest.trailingZeroBitCount
            let end = start &+ (~(rest &>> UInt64(start))).trailingZeroBitCount
            guard ascii.endsWord(at: end) else {
                // Sixty-four bytes from the word on tell more, if it is not these very ones.
                offset &+= start
                return start > 0 && ascii.limit == ASCIIWords.width
            }
            words[count] = Word(utf8Range: offset &+ start..<offset &+ end)
            count &+= 1
            rest &= ~0 &<< UInt64(end)
        }
        // The last scalar may be followed by a mark, so it is looked at again.
        let passed = ascii.limit &- 1
        guard passed > 0 else { return false }
        offset &+= passed
        return ascii.limit == ASCIIWords.width
    }
}
