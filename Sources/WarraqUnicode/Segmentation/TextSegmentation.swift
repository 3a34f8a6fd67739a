// SPDX-License-Identifier: Apache-2.0

/// Counts of words, sentences, lines and paragraphs, and questions about boundaries.
///
/// All of them take valid UTF-8, give offsets in UTF-8 bytes and allocate nothing; each counter costs O(n).
public enum TextSegmentation {
    /// Returns the number of words, as ``Word`` defines them; 0 for empty text.
    public static func countWords(in bytes: Span<UInt8>) -> Int {
        wordCount(in: bytes).words
    }

    /// Returns the number of words and how many of them are estimated.
    public static func wordCount(in bytes: Span<UInt8>) -> WordCount {
        let rules = WordRules(bytes)
        var cursor = WordCursor()
        var (words, estimated) = (0, 0)
        while let word = cursor.advance(rules) {
            words += 1
            estimated += word.isEstimated ? 1 : 0
        }
        return WordCount(words: words, estimated: estimated)
    }

    /// Returns the number of sentences that hold a letter or digit; 0 for empty text.
    public static func countSentences(in bytes: Span<UInt8>) -> Int {
        var cursor = SentenceCursor()
        var count = 0
        while cursor.next(in: bytes) != nil {
            count += cursor.lastHasWord ? 1 : 0
        }
        return count
    }

    /// Returns the number of lines, blank ones included; 0 for empty text.
    public static func countLines(in bytes: Span<UInt8>) -> Int {
        var cursor = LineCursor()
        var count = 0
        while cursor.next(in: bytes) != nil { count += 1 }
        return count
    }

    /// Returns the number of paragraphs, as ``ParagraphCursor`` defines them; 0 for blank text.
    public static func countParagraphs(in bytes: Span<UInt8>) -> Int {
        var cursor = ParagraphCursor()
        var count = 0
        while cursor.next(in: bytes) != nil { count += 1 }
        return count
    }

    /// Tells whether a range holds White_Space only; the empty range does.
    ///
    /// - Parameters:
    ///   - range: UTF-8 byte offsets at scalar boundaries of `bytes`.
    ///   - bytes: Valid UTF-8.
    /// - Complexity: O(bytes up to the first other scalar).
    public static func isBlank(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
        var offset = range.lowerBound
        while offset < range.upperBound {
            let (scalar, length) = UnicodeProperties.scalar(at: offset, in: bytes)
            guard UnicodeProperties.isWhitespace(scalar) else { return false }
            offset += length
        }
        return true
    }
}
