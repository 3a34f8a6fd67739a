// SPDX-License-Identifier: Apache-2.0

import WarraqUnicode

/// A term found in a text.
struct TermMatch: Equatable {
    /// The term's row.
    let row: Int
    /// Half-open UTF-8 byte offsets.
    let range: Range<Int>
}

extension TermIndex {
    /// Finds the terms in a text.
    ///
    /// - Parameters:
    ///   - bytes: Valid UTF-8.
    ///   - words: Room for the words of a part of the text.
    ///   - isNested: Whether terms inside others and terms that overlap are found, too; else the leftmost counts, and of those at one
    ///     word the longest.
    ///   - body: Gets the matches in order until it returns false.
    func forEachMatch(
        in bytes: Span<UInt8>, _ words: inout TermWords, isNested: Bool = false, _ body: (TermMatch) -> Bool
    ) {
        words.begin()
        while words.fill(from: bytes, self) {
            var next = 0
            for candidate in 0..<words.candidateCount {
                let index = Int(words.candidates[candidate])
                if index < next { continue }
                if index >= words.limit { break }
                if isNested {
                    guard forEachTerm(at: index, words, bytes, { forEachRow(of: $0, bytes, body) }) else { return }
                } else if let found = longest(at: index, words, bytes) {
                    guard forEachRow(of: found, bytes, body) else { return }
                    next = found.next
                }
            }
            words.finish(upTo: max(next, words.limit))
        }
    }

    /// The longest term that begins at a word.
    private func longest(at index: Int, _ words: borrowing TermWords, _ bytes: Span<UInt8>) -> Found? {
        var best: Found?
        _ = forEachTerm(at: index, words, bytes) {
            best = $0
            return true
        }
        return best
    }

    /// Calls `body` with the terms that begin at a word, from the shortest to the longest: those that begin with the word as it is, or
    /// if there is none, with what remains of it.
    ///
    /// - Returns: False if `body` did.
    private func forEachTerm(
        at index: Int, _ words: borrowing TermWords, _ bytes: Span<UInt8>, _ body: (Found) -> Bool
    ) -> Bool {
        let word = words.words[index]
        var (hasFound, goesOn) = (false, true)
        func take(_ found: Found) -> Bool {
            hasFound = true
            goesOn = body(found)
            return goesOn
        }
        walk(Start(word: word.range), word.hash, index, words, bytes, take)
        guard !hasFound, forms.mayBegin(word.range, in: bytes) else { return goesOn }
        let starts = forms.starts(of: word.range, in: bytes, folding)
        for place in 0..<starts.count where !hasFound {
            let start = starts[place]
            let silent = start.hasSilentAlef ? Proclitics.alef : 0
            let hash = folding.hash(of: start.word, before: silent, behind: 0, in: bytes)
            if mayBegin(hash) || forms.hasEndings { walk(start, hash, index, words, bytes, take) }
        }
        return goesOn
    }

    /// Goes from a word to the next ones as long as terms go on, and calls `body` at each term until it returns false.
    private func walk(
        _ start: Start, _ first: UInt64, _ index: Int, _ words: borrowing TermWords, _ bytes: Span<UInt8>,
        _ body: (Found) -> Bool
    ) {
        var (hash, chain, word, next) = (first, UInt64?.none, start.word, index + 1)
        while true {
            let node = node(hash)
            let found =
                match(node, start, Ending(word.upperBound), next: next, bytes)
                ?? inflected(start, word, chain, next: next, bytes)
            if let found, !body(found) { return }
            guard node.hasChildren, next < words.count else { return }
            let other = words.words[next]
            guard let gap = TermGap.code(word.upperBound..<other.range.lowerBound, in: bytes, folding) else { return }
            chain = TermHash.prefix(hash, gap)
            hash = TermHash.chain(hash, gap, other.hash)
            (word, next) = (other.range, next + 1)
        }
    }

    /// The term that ends with what remains of a word.
    ///
    /// - Parameter chain: The hash of what stands before the word, nil if it is the first.
    private func inflected(
        _ start: Start, _ word: Range<Int>, _ chain: UInt64?, next: Int, _ bytes: Span<UInt8>
    ) -> Found? {
        guard forms.hasEndings, forms.mayEnd(word, in: bytes) else { return nil }
        let silent = chain == nil && start.hasSilentAlef ? Proclitics.alef : 0
        let endings = forms.endings(of: word, in: bytes, folding)
        for place in 0..<endings.count {
            let ending = endings[place]
            let own = folding.hash(
                of: word.lowerBound..<ending.textEnd, before: silent, behind: ending.appended, in: bytes)
            let hash = chain.map { TermHash.extended($0, own) } ?? own
            if let found = match(node(hash), start, ending, next: next, bytes) { return found }
        }
        return nil
    }
}
