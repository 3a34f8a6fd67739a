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
        slots.removeAll(keepingCapacity: true)
        for hash in words.hashes {
            let slot = table.count(hash)
            if table.counts[slot] == 1 { different += 1 }
            slots.append(slot)
        }
        // In the order of the text, so that the sum is the same wherever the table has put them.
        var sum = 0.0
        for slot in slots { sum += Vocabulary.logarithm(Int(table.counts[slot])) }
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
