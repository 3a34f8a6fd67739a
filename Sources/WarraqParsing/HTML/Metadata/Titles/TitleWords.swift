// SPDX-License-Identifier: Apache-2.0

import WarraqUnicode

/// The words of a title, case and punctuation left out, to compare titles by.
struct TitleWords {
    /// Hashes of the words in order.
    let words: [UInt64]
    /// The letters and digits of the text in a row, case folded.
    let letters: [UInt8]

    static var maxBytes: Int { 1000 }

    init(_ text: String) {
        var folded: [UInt8] = []
        for scalar in text.unicodeScalars.prefix(TitleWords.maxBytes) {
            let lowered = UnicodeProperties.simpleCaseFold(scalar)
            switch UnicodeProperties.generalCategory(of: lowered) {
            case .format, .nonspacingMark: continue
            default: folded.append(contentsOf: String(lowered).utf8)
            }
        }
        let span = folded.span
        var hashes: [UInt64] = []
        var joined: [UInt8] = []
        var cursor = WordCursor()
        while let word = cursor.next(in: span) {
            hashes.append(WordHash.of(span.extracting(word.utf8Range)))
            joined.append(contentsOf: folded[word.utf8Range])
        }
        (words, letters) = (hashes, joined)
    }

    /// The share of words that two titles have in common, in `0...1` (Dice); 0 if one has none.
    func likeness(to other: TitleWords) -> Double {
        let total = words.count + other.words.count
        guard !words.isEmpty, !other.words.isEmpty else { return 0 }
        var counts: [UInt64: Int] = [:]
        for word in words { counts[word, default: 0] += 1 }
        var common = 0
        for word in other.words {
            guard let left = counts[word], left > 0 else { continue }
            counts[word] = left - 1
            common += 1
        }
        return 2 * Double(common) / Double(total)
    }

    func likeness(to text: String) -> Double { likeness(to: TitleWords(text)) }

    /// Whether both are the same but for case, blanks and punctuation.
    func isSame(as other: TitleWords) -> Bool { !letters.isEmpty && letters == other.letters }
}
