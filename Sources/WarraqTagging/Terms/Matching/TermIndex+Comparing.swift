// SPDX-License-Identifier: Apache-2.0

extension TermIndex {
    /// Where a term may begin.
    struct Start {
        /// The first word, or what remains of it.
        var word: Range<Int>
        /// Whether an alef that is not written stands before it: `للعراق` is `ل` and `العراق`.
        var hasSilentAlef = false
        /// Whether anything was taken off.
        var isStripped = false
    }

    /// How a term may end.
    struct Ending {
        /// Where the text ends that is compared.
        var textEnd: Int
        /// A letter that the term has behind it, 0 if none: `جامعات` is `جامع` and `ة`.
        var appended: UInt32 = 0
        /// Where the tag ends.
        var tagEnd: Int
        /// Whether anything was taken off.
        var isStripped = false

        init(_ end: Int) { (textEnd, tagEnd) = (end, end) }

        init(textEnd: Int, appended: UInt32, tagEnd: Int) {
            (self.textEnd, self.appended, self.tagEnd, isStripped) = (textEnd, appended, tagEnd, true)
        }
    }

    /// A term in a text, and how it stands there.
    struct Found {
        /// The first row with this term.
        let row: Int
        /// What a tag covers.
        let range: Range<Int>
        /// The index of the word behind it.
        let next: Int
        fileprivate let start: Start
        fileprivate let end: Ending
    }

    /// The longest of the terms at a node that stands in the text indeed.
    func match(_ node: TermTrie.Node, _ start: Start, _ end: Ending, next: Int, _ bytes: Span<UInt8>) -> Found? {
        var best: Found?
        var row = node.row
        while row >= 0 {
            let term = arena.term(row)
            let range = start.word.lowerBound - term.lead.count..<end.tagEnd + term.tail.count
            if range.count > best?.range.count ?? 0, stands(term, start, end, bytes) {
                best = Found(row: row, range: range, next: next, start: start, end: end)
            }
            row = self.next(row) ?? -1
        }
        return best
    }

    /// Calls `body` with each row of a term that was found, until it returns false.
    func forEachRow(of found: Found, _ bytes: Span<UInt8>, _ body: (TermMatch) -> Bool) -> Bool {
        guard body(TermMatch(row: found.row, range: found.range)) else { return false }
        var row = next(found.row)
        while let other = row {
            let term = arena.term(other)
            let isSame =
                found.start.word.lowerBound - term.lead.count == found.range.lowerBound
                && found.end.tagEnd + term.tail.count == found.range.upperBound
            if isSame, stands(term, found.start, found.end, bytes) {
                guard body(TermMatch(row: other, range: found.range)) else { return false }
            }
            row = next(other)
        }
        return true
    }

    private func stands(_ term: TermArena.Term, _ start: Start, _ end: Ending, _ bytes: Span<UInt8>) -> Bool {
        guard term.lead.isEmpty || !start.isStripped, term.tail.isEmpty || !end.isStripped,
            has(term.lead, at: start.word.lowerBound - term.lead.count, bytes), has(term.tail, at: end.textEnd, bytes)
        else { return false }
        let word = start.word.lowerBound..<end.textEnd
        if !start.hasSilentAlef, end.appended == 0, has(term.key, at: word, bytes) { return true }
        let folding = term.isCased ? casedFolding : folding
        let (terms, silent) = (arena.bytes.span, start.hasSilentAlef ? Proclitics.alef : 0)
        var text = FoldedScalars(word, before: silent, behind: end.appended)
        var key = FoldedScalars(term.key)
        while true {
            let (first, second) = (text.next(in: bytes, folding), key.next(in: terms, folding))
            if first != second { return false }
            if first == nil { return true }
        }
    }

    /// Whether a range of the text has the very bytes of a term.
    private func has(_ key: Range<Int>, at range: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
        guard key.count == range.count else { return false }
        let terms = arena.bytes.span
        for index in 0..<key.count
        where bytes[range.lowerBound &+ index] != terms[key.lowerBound &+ index] { return false }
        return true
    }

    /// Whether marks of a term stand at an offset of a text.
    private func has(_ marks: Range<Int>, at offset: Int, _ bytes: Span<UInt8>) -> Bool {
        if marks.isEmpty { return true }
        guard offset >= 0, offset + marks.count <= bytes.count else { return false }
        return (0..<marks.count).allSatisfy { bytes[offset + $0] == arena.bytes[marks.lowerBound + $0] }
    }

    /// Whether two rows have the same term.
    func areEqual(_ first: Int, _ second: Int) -> Bool {
        let (first, second) = (arena.term(first), arena.term(second))
        guard first.isCased == second.isCased, arena.bytes[first.lead].elementsEqual(arena.bytes[second.lead]),
            arena.bytes[first.tail].elementsEqual(arena.bytes[second.tail])
        else { return false }
        let (folding, bytes) = (first.isCased ? casedFolding : folding, arena.bytes.span)
        var (left, right) = (FoldedScalars(first.key), FoldedScalars(second.key))
        while true {
            let (one, other) = (left.next(in: bytes, folding), right.next(in: bytes, folding))
            if one != other { return false }
            if one == nil { return true }
        }
    }
}
