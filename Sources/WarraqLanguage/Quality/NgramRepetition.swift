// SPDX-License-Identifier: Apache-2.0

/// How much of a text is repeated n-grams, for n from 2 to 10.
///
/// A longer n-gram can only be repeated where shorter ones are: after the 2-grams, few places of an ordinary text are left to look at,
/// so that all nine lengths cost little more than the first, and of the 2-grams a ``RepeatFilter`` leaves those that may be repeated.
/// The worst case, a text that is all repetition, is ten times it.
struct NgramRepetition {
    /// What counts as repeated.
    enum Rule {
        /// From left to right, an n-gram that was met before; the place then jumps behind it (Gopher as datatrove has it).
        case later
        /// All words of n-grams that occur more than once, the first time included (RedPajama-V2).
        case all
    }

    /// The characters of the most frequent n-gram times its number, for n from 2 to 4; 0 where none is repeated.
    private(set) var top = [0, 0, 0]
    /// The characters of repeated n-grams, for n from 5 to 10.
    private(set) var duplicates = [0, 0, 0, 0, 0, 0]

    private var filter = RepeatFilter()
    private var table = CountTable()
    /// Where n-grams start that may be repeated, ascending, as many as ``count``; two more follow.
    private var places: [UInt32] = []
    /// The entries of ``table`` that count them.
    private var numbers: [UInt32] = []
    private var count = 0

    /// Measures a text.
    ///
    /// - Parameters:
    ///   - unit: How many tokens make a word: 2 where they are half words.
    ///   - spaces: Whether a character between tokens counts for the most frequent n-gram.
    mutating func measure(_ tokens: borrowing TokenList, unit: Int, spaces: Bool, _ rule: Rule) {
        for index in top.indices { top[index] = 0 }
        for index in duplicates.indices { duplicates[index] = 0 }
        if tokens.count < 2 * unit { return }
        let all = tokens.tokens
        reserve(all.count + 2)
        count = filter.candidates(all, length: 2 * unit, into: &places)
        for words in 2...10 {
            let length = words * unit
            if words > 2 { narrow(to: length, by: unit, count: tokens.count) }
            countRepeated(all, length)
            if count == 0 { return }
            if words < 5 {
                top[words - 2] = topCharacters(all, length, spaces: spaces)
            } else {
                duplicates[words - 5] = rule == .later ? laterCharacters(all, length) : allCharacters(all, length)
            }
        }
    }

    private mutating func reserve(_ room: Int) {
        guard places.count < room else { return }
        places = Array(repeating: 0, count: max(room, places.count * 2))
        numbers = places
    }

    /// Gives the storage of a long text back.
    mutating func release(above limit: Int) {
        table.release(above: 2 * limit)
        filter.release(above: limit)
        if places.count > limit { (places, numbers) = ([], []) }
    }

    /// Leaves the places where both the shorter n-gram there and the one that ends with the longer one are repeated.
    private mutating func narrow(to length: Int, by unit: Int, count total: Int) {
        // Behind the last place, places at which nothing starts.
        (places[count], places[count + 1]) = (.max, .max)
        let last = UInt32(truncatingIfNeeded: max(0, total - length + 1))
        count = NgramRepetition.narrow(&places, count, by: UInt32(truncatingIfNeeded: unit), below: last)
    }

    private static func narrow(_ places: inout [UInt32], _ count: Int, by unit: UInt32, below last: UInt32) -> Int {
        var starts = places.mutableSpan
        var kept = 0
        for index in 0..<count {
            let place = starts[index]
            let other = place &+ unit
            // Places ascend, and a unit is at most two.
            let isRepeated = (starts[index &+ 1] == other ? 1 : 0) | (starts[index &+ 2] == other ? 1 : 0)
            starts[kept] = place
            kept &+= isRepeated & (place < last ? 1 : 0)
        }
        return kept
    }

    /// Counts the n-grams that start at the places left, and leaves those that are repeated.
    private mutating func countRepeated(_ tokens: Span<TokenList.Token>, _ length: Int) {
        table.reset(for: count)
        table.count(tokens, length: length, at: places, count: count, into: &numbers)
        count = NgramRepetition.keepRepeated(&places, &numbers, count, table)
    }

    private static func keepRepeated(
        _ places: inout [UInt32], _ numbers: inout [UInt32], _ count: Int, _ table: borrowing CountTable
    ) -> Int {
        var starts = places.mutableSpan
        var entries = numbers.mutableSpan
        let counts = table.entries
        var kept = 0
        for index in 0..<count {
            let (place, entry) = (starts[index], entries[index])
            starts[kept] = place
            entries[kept] = entry
            kept &+= counts[Int(entry)].count > 1 ? 1 : 0
        }
        return kept
    }

    private func topCharacters(_ tokens: Span<TokenList.Token>, _ length: Int, spaces: Bool) -> Int {
        let entries = table.entries
        // The first of those that are equally frequent, as entries are in the order of the text.
        var (best, place) = (1 as UInt32, 0)
        for index in 0..<entries.count where entries[index].count > best {
            (best, place) = (entries[index].count, Int(entries[index].place))
        }
        let characters = tokens[place + length].end - tokens[place].end + (spaces ? length - 1 : 0)
        return best == 1 ? 0 : characters * Int(best)
    }

    private mutating func laterCharacters(_ tokens: Span<TokenList.Token>, _ length: Int) -> Int {
        var (characters, next) = (0, 0)
        for index in 0..<count {
            let place = Int(places[index])
            guard place >= next, table.mark(Int(numbers[index])) else { continue }
            characters += tokens[place + length].end - tokens[place].end
            next = place + length
        }
        return characters
    }

    private func allCharacters(_ tokens: Span<TokenList.Token>, _ length: Int) -> Int {
        var (characters, end) = (0, 0)
        for index in 0..<count {
            let place = Int(places[index])
            characters += tokens[place + length].end - tokens[max(end, place)].end
            end = place + length
        }
        return characters
    }
}
