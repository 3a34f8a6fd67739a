// SPDX-License-Identifier: Apache-2.0

import Glibc

/// How many different words a text has, and how evenly they occur.
struct Vocabulary {
    /// Different words.
    private(set) var different = 0
    /// `-Σ p ln p` over the different words; 0 for a text without words.
    private(set) var entropy = 0.0
    private var table = CountTable()

    private static let logarithms = (0..<4096).map { $0 == 0 ? 0 : log(Double($0)) }

    /// Counts the words of a text.
    mutating func count(_ words: borrowing TokenList) {
        (different, entropy) = (0, 0)
        if words.count == 0 { return }
        table.reset(for: words.count)
        table.count(words.tokens)
        different = table.different
        entropy = max(0, log(Double(words.count)) - Vocabulary.sum(table.entries) / Double(words.count))
    }

    /// `Σ n ln n` over the counts, in the order of the text, so that it is the same wherever the table has put them.
    private static func sum(_ entries: Span<CountTable.Entry>) -> Double {
        var sum = 0.0
        for index in 0..<entries.count where entries[index].count > 1 {
            sum += Double(entries[index].count) * logarithm(Int(entries[index].count))
        }
        return sum
    }

    private static func logarithm(_ count: Int) -> Double {
        count < logarithms.count ? logarithms[count] : log(Double(count))
    }

    /// Gives the storage of a long text back.
    mutating func release(above limit: Int) { table.release(above: 2 * limit) }
}
