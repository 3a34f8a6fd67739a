// SPDX-License-Identifier: Apache-2.0

/// How much of a text is repeated n-grams, for n from 2 to 10.
///
/// A longer n-gram can only be repeated where shorter ones are: after the 2-grams, few places of an ordinary text are left to look at,
/// so that all nine lengths cost little more than the first. The worst case, a text that is all repetition, is nine times it.
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

    private var table = CountTable()
    /// Where n-grams start that may be repeated, ascending.
    private var candidates: [Int] = []
    /// By candidate, its slot in the table.
    private var slots: [Int] = []
    /// By place, whether the n-gram of the last length there is repeated.
    private var isRepeated: [Bool] = []
    /// By slot, whether the scan from left to right has met it.
    private var isMet: [Bool] = []

    /// Measures a text.
    ///
    /// - Parameters:
    ///   - unit: How many tokens make a word: 2 where they are half words.
    ///   - spaces: Whether a character between tokens counts for the most frequent n-gram.
    mutating func measure(_ tokens: TokenList, unit: Int, spaces: Bool, _ rule: Rule) {
        for index in top.indices { top[index] = 0 }
        for index in duplicates.indices { duplicates[index] = 0 }
        candidates.removeAll(keepingCapacity: true)
        let first = 2 * unit
        if tokens.count >= first { candidates.append(contentsOf: 0...tokens.count - first) }
        isRepeated.removeAll(keepingCapacity: true)
        isRepeated.append(contentsOf: repeatElement(false, count: tokens.count))
        for words in 2...10 where !candidates.isEmpty {
            let length = words * unit
            if words > 2 { narrow(to: length, by: unit, count: tokens.count) }
            if candidates.isEmpty { return }
            count(tokens, length)
            if words < 5 { top[words - 2] = topCharacters(tokens, length, spaces: spaces) }
            if words > 4 {
                duplicates[words - 5] = rule == .later ? laterCharacters(tokens, length) : allCharacters(tokens, length)
            }
            for index in candidates.indices { isRepeated[candidates[index]] = table.counts[slots[index]] > 1 }
        }
    }

    /// Gives the storage of a long text back.
    mutating func release(above limit: Int) {
        table.release(above: 2 * limit)
        if candidates.capacity > limit { (candidates, slots, isRepeated, isMet) = ([], [], [], []) }
    }

    /// Leaves the places where both the shorter n-gram there and the one that ends with the longer one are repeated.
    private mutating func narrow(to length: Int, by unit: Int, count: Int) {
        var kept = 0
        for index in candidates.indices {
            let place = candidates[index]
            if place + length <= count, isRepeated[place], isRepeated[place + unit] {
                candidates[kept] = place
                kept += 1
            } else {
                // Nobody asks for the shorter n-gram here any more: those who do stand before.
                isRepeated[place] = false
            }
        }
        candidates.removeSubrange(kept...)
    }

    private mutating func count(_ tokens: TokenList, _ length: Int) {
        table.reset(for: candidates.count)
        slots.removeAll(keepingCapacity: true)
        let power = TokenList.power(length)
        for place in candidates { slots.append(table.count(tokens.hash(at: place, length: length, power: power))) }
    }

    private func topCharacters(_ tokens: TokenList, _ length: Int, spaces: Bool) -> Int {
        var (best, bestPlace) = (UInt32(1), 0)
        for index in candidates.indices where table.counts[slots[index]] > best {
            (best, bestPlace) = (table.counts[slots[index]], candidates[index])
        }
        if best == 1 { return 0 }
        return (tokens.characters(in: bestPlace..<bestPlace + length) + (spaces ? length - 1 : 0)) * Int(best)
    }

    private mutating func laterCharacters(_ tokens: TokenList, _ length: Int) -> Int {
        let missing = table.counts.count - isMet.count
        if missing > 0 { isMet.append(contentsOf: repeatElement(false, count: missing)) }
        for slot in slots { isMet[slot] = false }
        var (characters, next) = (0, 0)
        for index in candidates.indices where candidates[index] >= next {
            if isMet[slots[index]] {
                characters += tokens.characters(in: candidates[index]..<candidates[index] + length)
                next = candidates[index] + length
            }
            isMet[slots[index]] = true
        }
        return characters
    }

    private func allCharacters(_ tokens: TokenList, _ length: Int) -> Int {
        var (characters, end) = (0, 0)
        for index in candidates.indices where table.counts[slots[index]] > 1 {
            let start = max(end, candidates[index])
            end = candidates[index] + length
            characters += tokens.characters(in: start..<end)
        }
        return characters
    }
}
