// SPDX-License-Identifier: Apache-2.0

import Glibc

/// How many different words a text has, and how evenly they occur.
struct Vocabulary {
    /// Different words.
    private(set) var different = 0
    /// `-Σ p ln p` over the different words; 0 for a text without words.
    private(set) var entropy = 0.0
    private var table = CountTable()
    private var slots: [Int] = []

    private static let logarithms = (0..<4096).map { $0 == 0 ? 0 : log(Double($0)) }

    /// Counts the words of a text.
    mutating func count(_ words: TokenList) {
        (different, entropy) = (0, 0)
        if words.count == 0 { return }
        table.reset(for: words.count)
        table.count(words, into: &slots)
        // In the order of the text, so that the sum is the same wherever the table has put them.
        var sum = 0.0
        for slot in slots {
            sum += Vocabulary.logarithm(table.count(at: slot))
            if !table.mark(slot) { different += 1 }
        }
        entropy = max(0, log(Double(words.count)) - sum / Double(words.count))
    }

    private static func logarithm(_ count: Int) -> Double {
        count < logarithms.count ? logarithms[count] : log(Double(count))
    }

    /// Gives the storage of a long text back.
    mutating func release(above limit: Int) {
        table.release(above: 2 * limit)
        if slots.capacity > limit { slots = [] }
    }
}
