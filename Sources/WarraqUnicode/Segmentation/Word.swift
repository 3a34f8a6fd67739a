// SPDX-License-Identifier: Apache-2.0

/// A word of a text.
///
/// A word is a segment of UAX #29 that holds a letter or digit (``UnicodeProperties/isLetterOrDigit(_:)``). Three kinds
/// of writing do without spaces and get their own rule:
/// - Han: each character is a word, as UAX #29 has it;
/// - kana: a run of hiragana is one word, as a run of katakana is under UAX #29; a prolonged sound mark goes with the
///   run before it;
/// - Thai, Lao, Khmer, Burmese and their relatives need a dictionary: each orthographic cluster (roughly a syllable) is
///   taken as a word and marked by ``isEstimated``.
public struct Word: Hashable, Sendable {
    /// Where the word lies: half-open UTF-8 byte offsets, never empty.
    public let utf8Range: Range<Int>
    /// Whether the word is an orthographic cluster that stands in for a word.
    public let isEstimated: Bool

    /// A word at a range of a text.
    @inlinable
    public init(utf8Range: Range<Int>, isEstimated: Bool = false) {
        self.utf8Range = utf8Range
        self.isEstimated = isEstimated
    }
}

/// How many words a text has.
public struct WordCount: Hashable, Sendable {
    /// All words, estimated ones included.
    public let words: Int
    /// Those that are orthographic clusters of scripts that need a dictionary; at most ``words``.
    public let estimated: Int

    /// A count of words, of which `estimated` stand in for real ones.
    public init(words: Int, estimated: Int) {
        self.words = words
        self.estimated = estimated
    }
}
