// SPDX-License-Identifier: Apache-2.0

import Glibc

/// How likely the language with the smallest deficit is right.
struct LanguageCertainty {
    /// From 0 to 1.
    let value: Double

    /// The share of right answers where nothing speaks against the best language.
    private static let most = 0.99

    /// N-grams of one text depend on each other, so the sum of their logarithms says too much.
    private static let temper = 0.6

    /// How many pieces marks make of a word of Devanagari; the pieces are often the same in other words.
    private static let pieces = 2.0

    /// Compares the best language with the others of the script, and with what running text of a known language has.
    init(_ scores: NgramScores, best: Int) {
        let least = scores.deficits[best]
        let words = Double(max(1, scores.words))
        // A word that is said again says nothing new.
        let different = max(1, scores.differentWords)
        let news = min(1, different * (scores.wordsAreWhole ? 1 : Self.pieces) / words)
        let rest = scores.deficits.reduce(0.0) { sum, deficit in
            let exponent = Self.temper * news * LanguageModel.step * Double(deficit - least)
            // What follows changes no digit.
            return exponent < 50 ? sum + exp(-exponent) : sum
        }
        let symbols = Double(max(1, scores.symbols))
        value =
            Self.most * Self.fit(Double(least) / symbols, symbols: symbols * news)
            * Self.variety(words, different: different)
            * (scores.wordsAreWhole ? Self.length(symbols / words - 1) : 1) / rest
    }

    /// Whether the text looks like running text of the best language, from 0 to 1.
    ///
    /// Text in one of the languages loses little against the best language of each n-gram: 0.7 a symbol in the middle, 1.3 in
    /// one sentence of a thousand. Text in unknown languages loses about 2. Short texts scatter.
    ///
    /// - Parameter deficit: By symbol, in steps.
    private static func fit(_ deficit: Double, symbols: Double) -> Double {
        min(1, max(0, (1.8 + 2 / symbols.squareRoot() - deficit * LanguageModel.step) / 0.5))
    }

    /// Whether there are as many different words as in running text, from 0 to 1: four where there are many.
    private static func variety(_ words: Double, different: Double) -> Double {
        min(1, different / min(4, words.squareRoot()))
    }

    /// Whether words are as long as in running text, from 0 to 1: units, chords and hexadecimal digits have one or two letters.
    private static func length(_ letters: Double) -> Double { min(1, max(0, (letters - 1) / 1.5)) }
}
