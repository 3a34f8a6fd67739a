// SPDX-License-Identifier: Apache-2.0

import Glibc

/// How likely the language with the smallest deficit is right.
struct LanguageCertainty {
    /// From 0 to 1.
    let value: Double

    /// The share of right answers where nothing speaks against the best language.
    private static let most = 0.99

    /// N-grams of one text depend on each other, so the sum of their logarithms says too much.
    private static let temper = 0.5

    /// Compares the best language with the others of the script, and with what running text of a known language has.
    init(_ scores: NgramScores, best: Int) {
        let least = scores.deficits[best]
        // What is said again says nothing new.
        let temper = Self.temper / scores.repetition
        let rest = scores.deficits.reduce(0.0) { sum, deficit in
            sum + exp(-temper * LanguageModel.step * Double(deficit - least))
        }
        value = Self.most * Self.fit(least, symbols: scores.symbols) / rest
    }

    /// Whether the text looks like running text of the best language, from 0 to 1.
    ///
    /// Text in one of the languages loses little against the best language of each n-gram: 0.7 a symbol in the middle, 1.3 in
    /// one sentence of a thousand. Text in unknown languages loses about 2. Short texts scatter.
    private static func fit(_ deficit: Int, symbols: Int) -> Double {
        let count = Double(max(1, symbols))
        let mean = Double(deficit) * LanguageModel.step / count
        return min(1, max(0, (1.8 + 2 / count.squareRoot() - mean) / 0.5))
    }
}
