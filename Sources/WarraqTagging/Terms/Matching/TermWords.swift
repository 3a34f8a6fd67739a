// SPDX-License-Identifier: Apache-2.0

import WarraqUnicode

/// The words of a part of a text with their hashes, and which of them may begin a term.
///
/// A text goes through in parts, so the room needed does not grow with it; the last words of a part are looked at again with the next,
/// since a term may go on there.
struct TermWords {
    /// A word and the hash of its folded form.
    struct Word {
        private let start: UInt32
        private let end: UInt32
        let hash: UInt64

        var range: Range<Int> { Int(start)..<Int(end) }

        init(_ range: Range<Int>, hash: UInt64) {
            (start, end) = (UInt32(truncatingIfNeeded: range.lowerBound), UInt32(truncatingIfNeeded: range.upperBound))
            self.hash = hash
        }
    }

    private(set) var words = [Word](repeating: Word(0..<0, hash: 0), count: TermWords.capacity)
    /// How many words there are.
    private(set) var count = 0
    /// Indices of the words that may begin a term.
    private(set) var candidates = [UInt32](repeating: 0, count: TermWords.capacity)
    private(set) var candidateCount = 0
    /// Terms may begin at words below this index: behind it, too few words are known.
    private(set) var limit = 0
    private var cursor = WordCursor()
    private var isAtEnd = false

    private static let capacity = 4096

    /// Begins a text.
    mutating func begin() { (count, cursor, isAtEnd) = (0, WordCursor(), false) }

    /// Reads as many words as there is room for.
    ///
    /// - Returns: Whether there are words to look at.
    mutating func fill(from bytes: Span<UInt8>, _ index: borrowing TermIndex) -> Bool {
        if isAtEnd { return false }
        read(bytes, index.folding)
        limit = isAtEnd ? count : count - GazetteerBuilder.maxWords
        choose(bytes, index)
        return true
    }

    /// Keeps the words from an index on.
    mutating func finish(upTo index: Int) {
        let kept = index..<count
        for (target, source) in kept.enumerated() { words[target] = words[source] }
        count = kept.count
    }

    private mutating func read(_ bytes: Span<UInt8>, _ folding: TermFolding) {
        let table = folding.table.span
        var (cursor, count) = (cursor, count)
        while count < TermWords.capacity {
            guard let word = cursor.next(in: bytes) else {
                isAtEnd = true
                break
            }
            words[count] = Word(word.utf8Range, hash: folding.hash(of: word.utf8Range, in: bytes, table))
            count += 1
        }
        (self.cursor, self.count) = (cursor, count)
    }

    /// Chooses by the word, and of those by the word and the next one.
    ///
    /// Each index is written, and the place for the next moves on only if it counts: no branch that the processor has to guess.
    private mutating func choose(_ bytes: Span<UInt8>, _ index: borrowing TermIndex) {
        var chosen = 0
        for word in 0..<limit {
            candidates[chosen] = UInt32(truncatingIfNeeded: word)
            chosen &+= isCandidate(word, bytes, index) ? 1 : 0
        }
        candidateCount = 0
        for candidate in 0..<chosen {
            let word = Int(candidates[candidate])
            candidates[candidateCount] = candidates[candidate]
            let mayBe = index.mayBeTerm(words[word].hash) || pairMayBegin(word, bytes, index)
            let isKept = mayBe || (!index.forms.isEmpty && mayBeInflected(word, bytes, index.forms))
            candidateCount &+= isKept ? 1 : 0
        }
    }

    @inline(__always)
    private func isCandidate(_ word: Int, _ bytes: Span<UInt8>, _ index: borrowing TermIndex) -> Bool {
        let mayBegin = index.mayBegin(words[word].hash)
        return index.forms.isEmpty ? mayBegin : mayBegin || index.forms.mayChange(words[word].range, in: bytes)
    }

    /// Whether the word may stand for another, or the next one may, so that their hashes say nothing.
    private func mayBeInflected(_ word: Int, _ bytes: Span<UInt8>, _ forms: TermForms) -> Bool {
        forms.mayChange(words[word].range, in: bytes)
            || word + 1 < count && forms.mayEnd(words[word + 1].range, in: bytes)
    }

    @inline(__always)
    private func pairMayBegin(_ word: Int, _ bytes: Span<UInt8>, _ index: borrowing TermIndex) -> Bool {
        guard word + 1 < count else { return false }
        let (first, second) = (words[word], words[word + 1])
        let between = first.range.upperBound..<second.range.lowerBound
        guard let gap = TermGap.code(between, in: bytes, index.folding) else { return false }
        return index.mayBeTerm(TermHash.chain(first.hash, gap, second.hash))
    }
}
