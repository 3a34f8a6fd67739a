// SPDX-License-Identifier: Apache-2.0

import WarraqUnicode

/// Puts the terms of a gazetteer into a trie.
struct TermIndexBuilder {
    /// Terms have at most so many words, which bounds the work at each word of a text.
    static let maxWords = 64

    private let folding: TermFolding
    private var terms = TermIndex.Terms()
    private var trie: [UInt64: TermIndex.Node] = [:]
    private var firstWords: Set<UInt64> = []
    private var pairs: Set<UInt64> = []

    init(_ folding: TermFolding) { self.folding = folding }

    /// Adds a term of at least one word.
    ///
    /// - Returns: The term's number, that of an earlier term if it is the same when folded; nil if it has too many words.
    mutating func insert(_ text: String) -> Int? {
        let bytes = Array(text.utf8)
        var cursor = WordCursor()
        var words: [Range<Int>] = []
        while let word = cursor.next(in: bytes.span) { words.append(word.utf8Range) }
        guard let first = words.first, let last = words.last, words.count <= TermIndexBuilder.maxWords else {
            return nil
        }
        let key = folding.key(of: first.lowerBound..<last.upperBound, in: bytes.span)
        let (lead, tail) = (marks(0..<first.lowerBound, of: bytes), marks(last.upperBound..<bytes.count, of: bytes))
        var hash = folding.hash(of: first, in: bytes.span, folding.table.span)
        firstWords.insert(hash)
        for (index, word) in words.enumerated().dropFirst() {
            trie[hash, default: TermIndex.Node()].hasChildren = true
            let gap = TermGap.code(words[index - 1].upperBound..<word.lowerBound, in: bytes.span, folding) ?? 0
            hash = TermHash.chain(hash, gap, folding.hash(of: word, in: bytes.span, folding.table.span))
            if index == 1 { pairs.insert(hash) }
        }
        return add(key, lead, tail, at: hash)
    }

    /// The bytes of a range, none if it holds only what is not seen.
    private func marks(_ range: Range<Int>, of bytes: [UInt8]) -> [UInt8] {
        folding.key(of: range, in: bytes.span).isEmpty ? [] : Array(bytes[range])
    }

    private mutating func add(_ key: [UInt32], _ lead: [UInt8], _ tail: [UInt8], at hash: UInt64) -> Int {
        var existing = trie[hash]?.term ?? -1
        var last: Int32 = -1
        while existing >= 0 {
            if terms.has(Int(existing), key: key, lead: lead, tail: tail) { return Int(existing) }
            (last, existing) = (existing, terms.all[Int(existing)].alternative)
        }
        let number = terms.all.count
        terms.append(key: key, lead: lead, tail: tail)
        let link = Int32(truncatingIfNeeded: number)
        if last >= 0 {
            terms.all[Int(last)].alternative = link
        } else {
            trie[hash, default: TermIndex.Node()].term = link
        }
        return number
    }

    /// The finished index.
    func finish(stripsProclitics: Bool) -> TermIndex {
        TermIndex(folding, terms, trie, firstWords: firstWords, pairs: pairs, stripsProclitics: stripsProclitics)
    }
}
