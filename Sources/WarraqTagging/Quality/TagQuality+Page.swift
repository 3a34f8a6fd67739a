// SPDX-License-Identifier: Apache-2.0

import WarraqLanguage

extension TagQuality {
    /// The page, its table made of the signals themselves.
    static let page: String = {
        let rows = QualitySignal.all.map { "- `quality.\($0.name)`: \($0.summary)" }
        return head + "\n\n" + rows.joined(separator: "\n")
    }()

    private static let head = """
        Each signal of the chosen sets becomes a field under `quality`; `filter.quality` decides on them. Words are those of \
        `text.words` (UAX #29; a Han character is one, Thai, Lao, Khmer and Burmese are counted by clusters). A half word is a \
        Han character or a cluster: in the mean length two are one word, and where most words are such, an n-gram of n words is one of 2n. \
        A symbol is a run of one scalar that is neither in a word nor white space; ASCII punctuation that joins two words without a space \
        (`and/or`) is none. A character is a Unicode scalar. Lines are taken \
        without white space at their ends. A sentence may end with any mark of Unicode that ends one: `. ! ? ؟ ۔ । 。 ։ ።` and others; a \
        line may close with quotes or brackets behind it.

        Stop words are those of the document's `language`: Gopher's eight for English, those of FineWeb-2 for 1,929 other languages \
        and scripts. They are compared without case, without harakat, points and tatweel, and with the forms of alef, yeh and kaf \
        alike; where a list has elided words (`l'`), the parts of `l'homme` and `d'une` are looked for as well. Without a list the signal \
        is null.

        An empty text has 0 everywhere but 1 in `alphabetic_words`. Shares have six digits behind the point. What is equal is told \
        by 64-bit hashes.
        """
}
