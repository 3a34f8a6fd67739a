// SPDX-License-Identifier: Apache-2.0

/// One measure of the quality of a text; <doc:QualitySignals> defines all of them.
///
/// - A *word* is a ``WarraqUnicode/Word``; a *half word* is one that is a Han character or an orthographic cluster, about two of which
///   make a word of a dictionary.
/// - A *symbol* is a run of one other scalar that is neither White_Space nor a control, format or combining character, nor a mark between
///   words; ASCII punctuation that joins two words without a space is none.
/// - A *line* is that of ``WarraqUnicode/LineCursor`` without white space at its ends, a *paragraph* that of
///   ``WarraqUnicode/ParagraphCursor``, a *sentence* one of ``WarraqUnicode/SentenceCursor`` that holds a letter or digit.
/// - A *character* is a Unicode scalar.
public struct QualitySignal: Hashable, Sendable {
    /// The set it belongs to.
    public let set: QualitySet
    /// The name with that of its set: `gopher.mean_word_length`.
    public let name: String
    /// What is measured, in one line.
    public let summary: String
    /// Whether it is a whole number.
    public let isCount: Bool
    /// Its place among all signals.
    public let index: Int

    /// All signals, set by set.
    public static let all: [QualitySignal] = table.enumerated().map { index, row in
        QualitySignal(
            set: row.set, name: "\(row.set).\(row.name)", summary: row.summary, isCount: row.isCount, index: index)
    }

    /// The signal of a name, nil if there is none.
    public static func named(_ name: String) -> QualitySignal? { byName[name] }

    private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

    private typealias Row = (set: QualitySet, name: String, summary: String, isCount: Bool)

    private static let table: [Row] = [
        (.gopher, "words", "Words.", true),
        (
            .gopher, "mean_word_length",
            "Characters of words over words; two half words count as one, and "
                + "marks that may be left out do not count.",
            false
        ),
        (.gopher, "hash_ratio", "Number signs over words and symbols.", false),
        (.gopher, "ellipsis_ratio", "Ellipses over words and symbols.", false),
        (.gopher, "bullet_lines", "Lines that begin with a bullet over all lines, blank ones included.", false),
        (.gopher, "ellipsis_lines", "Lines that end in an ellipsis over all lines, blank ones included.", false),
        (.gopher, "alphabetic_words", "Words with a letter over words and symbols.", false),
        (
            .gopher, "stop_words",
            "How many different stop words of the language occur; null where the language has no list.", true
        ),
        (.repetition, "duplicate_paragraphs", "Paragraphs that stood before over paragraphs.", false),
        (
            .repetition, "duplicate_paragraph_chars",
            "Characters of paragraphs that stood before over characters of the text.", false
        ),
        (.repetition, "duplicate_lines", "Lines that stood before over lines, blank ones left out.", false),
        (
            .repetition, "duplicate_line_chars",
            "Characters of lines that stood before over characters of the text.", false
        ),
        (
            .repetition, "top_2gram",
            "Characters of the most frequent 2-gram, times its number, over characters of the text.", false
        ),
        (
            .repetition, "top_3gram",
            "Characters of the most frequent 3-gram, times its number, over characters of the text.", false
        ),
        (
            .repetition, "top_4gram",
            "Characters of the most frequent 4-gram, times its number, over characters of the text.", false
        ),
        (
            .repetition, "duplicate_5gram",
            "Characters of 5-grams that stood before, each character once, over characters of the text.", false
        ),
        (
            .repetition, "duplicate_6gram",
            "Characters of 6-grams that stood before, each character once, over characters of the text.", false
        ),
        (
            .repetition, "duplicate_7gram",
            "Characters of 7-grams that stood before, each character once, over characters of the text.", false
        ),
        (
            .repetition, "duplicate_8gram",
            "Characters of 8-grams that stood before, each character once, over characters of the text.", false
        ),
        (
            .repetition, "duplicate_9gram",
            "Characters of 9-grams that stood before, each character once, over characters of the text.", false
        ),
        (
            .repetition, "duplicate_10gram",
            "Characters of 10-grams that stood before, each character once, over characters of the text.", false
        ),
        (.c4, "lines", "Lines that `boilerplate.lines` keeps with its defaults.", true),
        (.c4, "sentences", "Sentences in those lines.", true),
        (.c4, "javascript_lines", "Lines with the word 'javascript'.", true),
        (.c4, "policy_lines", "Lines about cookies, privacy or terms of use, by the six phrases of C4.", true),
        (.c4, "lorem_ipsum", "How often 'lorem ipsum' stands in the text.", true),
        (.c4, "curly_brackets", "How often '{' stands in the text.", true),
        (.c4, "long_lines", "Lines of 200 characters and more: mC4 asks for three.", true),
        (.fineweb, "terminal_lines", "Lines that end a sentence over lines, blank ones left out.", false),
        (.fineweb, "short_lines", "Lines of at most 30 characters over lines, blank ones left out.", false),
        (
            .fineweb, "duplicate_line_chars",
            "Characters of lines that stood before over characters without line ends.", false
        ),
        (.fineweb, "newline_ratio", "Line ends over words and symbols.", false),
        (.redpajama, "curly_bracket_ratio", "'{' and '}' over characters.", false),
        (.redpajama, "lorem_ipsum_ratio", "'lorem ipsum' over characters.", false),
        (.redpajama, "all_caps_words", "Words in capitals over words.", false),
        (.redpajama, "non_alphabetic_words", "Words without a letter over words.", false),
        (.redpajama, "symbol_ratio", "Number signs and ellipses over words.", false),
        (
            .redpajama, "stop_word_ratio",
            "Stop words of the language over words; null where the language has no list.", false
        ),
        (.redpajama, "unique_words", "Different words over words, without case.", false),
        (.redpajama, "unigram_entropy", "Entropy of the words, in nats.", false),
        (.redpajama, "sentences", "Sentences with a letter or digit.", true),
        (.redpajama, "words_per_line", "Words over lines that have any.", false),
        (.redpajama, "digit_ratio", "Digits of all scripts over characters.", false),
        (.redpajama, "uppercase_ratio", "Capitals over characters.", false),
        (
            .redpajama, "top_2gram",
            "Characters of the words of the most frequent 2-gram, times its "
                + "number, over characters of words; 0 if none is repeated.",
            false
        ),
        (
            .redpajama, "top_3gram",
            "Characters of the words of the most frequent 3-gram, times its "
                + "number, over characters of words; 0 if none is repeated.",
            false
        ),
        (
            .redpajama, "top_4gram",
            "Characters of the words of the most frequent 4-gram, times its "
                + "number, over characters of words; 0 if none is repeated.",
            false
        ),
        (
            .redpajama, "duplicate_5gram",
            "Characters of words in repeated 5-grams, each once, over characters of words.", false
        ),
        (
            .redpajama, "duplicate_6gram",
            "Characters of words in repeated 6-grams, each once, over characters of words.", false
        ),
        (
            .redpajama, "duplicate_7gram",
            "Characters of words in repeated 7-grams, each once, over characters of words.", false
        ),
        (
            .redpajama, "duplicate_8gram",
            "Characters of words in repeated 8-grams, each once, over characters of words.", false
        ),
        (
            .redpajama, "duplicate_9gram",
            "Characters of words in repeated 9-grams, each once, over characters of words.", false
        ),
        (
            .redpajama, "duplicate_10gram",
            "Characters of words in repeated 10-grams, each once, over characters of words.", false
        ),
    ]
}
