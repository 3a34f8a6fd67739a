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

    /// A place where an n-gram starts that may be repeated.
    struct Candidate {
        var place: Int
        /// Where the table counts its n-gram.
        var slot = 0
    }

    private var table = CountTable()
    /// By place, ascending.
    private var candidates: [Candidate] = []

    /// Measures a text.
    ///
    /// - Parameters:
    ///   - unit: How many tokens make a word: 2 where they are half words.
    ///   - spaces: Whether a character between tokens counts for the most frequent n-gram.
    mutating func measure(_ tokens: TokenList, unit: Int, spaces: Bool, _ rule: Rule) {
        for index in top.indices { top[index] = 0 }
        for index in duplicates.indices { duplicates[index] = 0 }
        candidates.removeAll(keepingCapacity: true)
        for place in 0..<max(0, tokens.count + 1 - 2 * unit) { candidates.append(Candidate(place: place)) }
        for words in 2...10 {
            let length = words * unit
            if words > 2 { narrow(to: length, by: unit, count: tokens.count) }
            if candidates.isEmpty { return }
            table.reset(for: candidates.count)
            table.count(tokens, length: length, at: &candidates)
            if words < 5 {
                top[words - 2] = topCharacters(tokens, length, spaces: spaces)
            } else {
                duplicates[words - 5] = rule == .later ? laterCharacters(tokens, length) : allCharacters(tokens, length)
            }
        }
    }

    /// Gives the storage of a long text back.
    mutating func release(above limit: Int) {
        table.release(above: 2 * limit)
        if candidates.capacity > limit { candidates = [] }
    }

    /// Leaves the places where both the shorter n-gram there and the one that ends with the longer one are repeated.
    private mutating func narrow(to length: Int, by unit: Int, count: Int) {
        var kept = 0
        let total = candidates.count
        for index in 0..<total {
            let place = candidates[index].place
            guard place + length <= count, isRepeated(index) else { continue }
            // Places ascend one by one at most, so the other one is near.
            var other = index + 1
            while other < total, candidates[other].place < place + unit { other += 1 }
            guard other < total, candidates[other].place == place + unit, isRepeated(other) else { continue }
            candidates[kept] = candidates[index]
            kept += 1
        }
        candidates.removeSubrange(kept...)
    }

    @inline(__always)
    private func isRepeated(_ index: Int) -> Bool { table.count(at: candidates[index].slot) > 1 }

    private func topCharacters(_ tokens: TokenList, _ length: Int, spaces: Bool) -> Int {
        var (best, place) = (1, 0)
        for candidate in candidates {
            let count = table.count(at: candidate.slot)
            if count > best { (best, place) = (count, candidate.place) }
        }
        if best == 1 { return 0 }
        return (tokens.characters(in: place..<place + length) + (spaces ? length - 1 : 0)) * best
    }

    private mutating func laterCharacters(_ tokens: TokenList, _ length: Int) -> Int {
        var (characters, next) = (0, 0)
        for candidate in candidates where candidate.place >= next {
            guard table.mark(candidate.slot) else { continue }
            characters += tokens.characters(in: candidate.place..<candidate.place + length)
            next = candidate.place + length
        }
        return characters
    }

    private func allCharacters(_ tokens: TokenList, _ length: Int) -> Int {
        var (characters, end) = (0, 0)
        for candidate in candidates where table.count(at: candidate.slot) > 1 {
            let start = max(end, candidate.place)
            end = candidate.place + length
            characters += tokens.characters(in: start..<end)
        }
        return characters
    }
}
