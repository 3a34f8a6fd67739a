// SPDX-License-Identifier: Apache-2.0

/// Languages so close to each other that n-grams of letters hardly tell them apart, and words that do.
///
/// The words are common ones that one standard language has and the others spell or say otherwise: spelling, months, everyday
/// nouns and function words, as grammars name them. They were not counted in a corpus. They stand in lower case.
struct CloseLanguages: Sendable {
    /// The languages, as tags of the model; those without n-grams are told by their words alone.
    let languages: [String]
    /// By how much differences of n-grams inside the family are divided: 1 where they say as much as between other languages.
    let shrinkage: Int
    /// Words of some of the languages.
    let words: [Entry]

    /// Creates a family.
    init(languages: [String], shrinkage: Int = 1, words: [Entry]) {
        (self.languages, self.shrinkage, self.words) = (languages, shrinkage, words)
    }

    /// Words that some languages of a family have, and what each says against the others.
    struct Entry: Sendable {
        let languages: [String]
        /// Apart by spaces; `suradn*` stands for all words that begin so.
        let words: String
        /// Cost for the other languages, in steps of ``LanguageModel/step``.
        let cost: Int

        /// Words that the other languages hardly have: a likelihood ratio of 150, tempered as n-grams are.
        static func only(_ languages: [String], _ words: String) -> Entry {
            Entry(languages: languages, words: words, cost: 24)
        }

        /// Words that the others have as well, and use less: a likelihood ratio of five.
        static func rather(_ languages: [String], _ words: String) -> Entry {
            Entry(languages: languages, words: words, cost: 8)
        }
    }

    /// The families in Devanagari.
    static let devanagari = [hindi]

    /// The families in Latin letters.
    static let latin = [malay, southSlavic, scandinavian, galician, occitan]
}
