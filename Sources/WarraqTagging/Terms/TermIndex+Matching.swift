// SPDX-License-Identifier: Apache-2.0

import WarraqUnicode

/// A term found in a text.
struct TermMatch: Equatable {
    /// The term's number in the index.
    let term: Int
    /// Half-open UTF-8 byte offsets.
    let range: Range<Int>
}

extension TermIndex {
    /// Finds the terms in a text: leftmost first, of those at one word the longest, none overlapping another.
    ///
    /// - Parameters:
    ///   - bytes: Valid UTF-8.
    ///   - words: Room for the words of a part of the text.
    ///   - body: Gets the matches in order.
    func forEachMatch(in bytes: Span<UInt8>, _ words: inout TermWords, _ body: (TermMatch) -> Void) {
        words.begin()
        while words.fill(from: bytes, self) {
            var next = 0
            for candidate in 0..<words.candidateCount {
                let index = Int(words.candidates[candidate])
                if index < next { continue }
                if index >= words.limit { break }
                if let found = match(at: index, words, bytes) {
                    body(found.match)
                    next = found.next
                }
            }
            words.finish(upTo: max(next, words.limit))
        }
    }

    /// The term that begins at a word, and the index of the word behind it.
    private func match(at index: Int, _ words: borrowing TermWords, _ bytes: Span<UInt8>) -> (
        match: TermMatch, next: Int
    )? {
        let word = words.words[index]
        if let found = longest(word.hash, Start(word: word.range), index, words, bytes) { return found }
        return stripsProclitics ? stripped(index, words, bytes) : nil
    }

    /// Where a term may begin.
    struct Start {
        /// The first word, or what remains of it.
        var word: Range<Int>
        /// Whether an alef that is not written stands before it: `للعراق` is `ل` and `العراق`.
        var hasSilentAlef = false
        /// Whether anything was taken off.
        var isStripped = false
    }

    /// The longest term that begins with a word.
    func longest(
        _ first: UInt64, _ start: Start, _ index: Int, _ words: borrowing TermWords, _ bytes: Span<UInt8>
    ) -> (match: TermMatch, next: Int)? {
        guard var node = node(first) else { return nil }
        var (hash, next, end) = (first, index + 1, start.word.upperBound)
        var best: (match: TermMatch, next: Int)?
        while true {
            if node.term >= 0, let match = match(node, start, end: end, bytes) { best = (match, next) }
            guard node.hasChildren, next < words.count else { return best }
            let word = words.words[next]
            guard let gap = TermGap.code(end..<word.range.lowerBound, in: bytes, folding) else { return best }
            hash = TermHash.chain(hash, gap, word.hash)
            guard let child = self.node(hash) else { return best }
            (node, end, next) = (child, word.range.upperBound, next + 1)
        }
    }

    /// The term of a node if the text has it indeed.
    private func match(_ node: Node, _ start: Start, end: Int, _ bytes: Span<UInt8>) -> TermMatch? {
        var number = node.term
        var best: TermMatch?
        while number >= 0 {
            let term = terms.all[Int(number)]
            let range = start.word.lowerBound - term.lead.count..<end + term.tail.count
            if range.count > best?.range.count ?? 0, stands(term, start, end: end, bytes) {
                best = TermMatch(term: Int(number), range: range)
            }
            number = term.alternative
        }
        return best
    }

    private func stands(_ term: Term, _ start: Start, end: Int, _ bytes: Span<UInt8>) -> Bool {
        guard term.lead.isEmpty || !start.isStripped,
            has(term.lead, at: start.word.lowerBound - term.lead.count, bytes),
            has(term.tail, at: end, bytes)
        else { return false }
        let key = Terms.indices(term.key)
        var (index, isEqual, last) = (key.lowerBound, true, UInt32(0))
        func take(_ scalar: UInt32) {
            if scalar == TermFolding.space, last == TermFolding.space { return }
            isEqual = isEqual && index < key.upperBound && terms.keys[index] == scalar
            (index, last) = (index + 1, scalar)
        }
        if start.hasSilentAlef { take(Proclitics.alef) }
        var offset = start.word.lowerBound
        while offset < end, isEqual { offset = folding.forEachScalar(at: offset, in: bytes, take) }
        return isEqual && index == key.upperBound
    }

    /// Whether marks stand at an offset of a text.
    private func has(_ marks: Range<Int32>, at offset: Int, _ bytes: Span<UInt8>) -> Bool {
        if marks.isEmpty { return true }
        guard offset >= 0, offset + marks.count <= bytes.count else { return false }
        let first = Int(marks.lowerBound)
        return (0..<marks.count).allSatisfy { bytes[offset + $0] == terms.marks[first + $0] }
    }
}
