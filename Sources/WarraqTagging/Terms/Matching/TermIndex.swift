// SPDX-License-Identifier: Apache-2.0

import WarraqUnicode

/// The terms of a gazetteer, to be found in texts.
struct TermIndex: Sendable {
    /// Under which words are hashed.
    let folding: TermFolding
    /// Under which terms are compared in which case counts.
    let casedFolding: TermFolding
    /// In which forms words may stand in a text.
    let forms: TermForms
    let arena: TermArena
    private var nodes: Nodes
    /// For each row one more than the next row at the same node, 0 at the end.
    private var links: [UInt32]
    /// So many rows end at one node at most: the meanings of a term, and terms that differ in their marks only.
    static let maxRowsAtNode = 256

    /// What is known by hashes.
    private struct Nodes {
        var trie: TermTrie
        /// First words, whether more follow or not.
        var firstWords: TermFilter
        /// First words that are a whole term, and chains of the first two words.
        var beginnings: TermFilter

        init(words: Int, terms: Int) {
            (trie, firstWords) = (TermTrie(nodes: words), TermFilter(capacity: terms))
            beginnings = TermFilter(capacity: terms)
        }

        /// Adds the nodes on the way to a term.
        ///
        /// - Parameter bytes: From the first word of the term to the last.
        /// - Returns: The hash of all its words; nil if there is a blank line between them.
        mutating func addChain(of bytes: Span<UInt8>, _ folding: TermFolding) -> UInt64? {
            var (cursor, previous, hash, number) = (WordCursor(), 0..<0, UInt64(0), 0)
            while let word = cursor.next(in: bytes)?.utf8Range {
                let own = folding.hash(of: word, in: bytes, folding.table.span)
                if number == 0 {
                    hash = own
                    firstWords.insert(hash)
                } else {
                    let between = previous.upperBound..<word.lowerBound
                    guard let gap = TermGap.code(between, in: bytes, folding) else { return nil }
                    trie.setChildren(hash)
                    hash = TermHash.chain(hash, gap, own)
                    if number == 1 { beginnings.insert(hash) }
                }
                (previous, number) = (word, number + 1)
            }
            if number == 1 { beginnings.insert(hash) }
            return hash
        }
    }

    /// Builds the index of all rows; those that cannot be added are noted in the builder.
    init(_ builder: inout GazetteerBuilder, folds: Bool, forms: TermForms) {
        let folding = folds ? TermFolding.search : TermFolding.exact
        self.folding = folding
        casedFolding = folds ? .searchCased : .exact
        self.forms = forms
        let words = builder.wordCount
        let arena = builder.takeArena()
        var nodes = Nodes(words: words, terms: arena.count)
        let hashes = (0..<arena.count).map { row in
            nodes.addChain(of: arena.bytes.span.extracting(arena.term(row).key), folding)
        }
        (self.arena, self.nodes) = (arena, consume nodes)
        links = [UInt32](repeating: 0, count: arena.count)
        for (row, hash) in hashes.enumerated() {
            do throws(RowProblem) {
                guard let hash else { throw RowProblem("the term has a blank line") }
                try insert(row, at: hash)
            } catch {
                builder.note(error, row: row)
            }
        }
    }

    private mutating func insert(_ row: Int, at hash: UInt64) throws(RowProblem) {
        let first = nodes.trie.node(hash).row
        guard first >= 0 else { return nodes.trie.setRow(row, hash) }
        var (last, count) = (first, 0)
        while true {
            if areEqual(last, row), arena.meanTheSame(last, row) { return }
            count += 1
            guard let next = next(last) else { break }
            last = next
        }
        guard count < TermIndex.maxRowsAtNode else {
            throw RowProblem("the term has more than \(TermIndex.maxRowsAtNode) meanings")
        }
        links[last] = UInt32(truncatingIfNeeded: row + 1)
    }

    /// The next row at the same node.
    @inline(__always)
    func next(_ row: Int) -> Int? { links[row] == 0 ? nil : Int(links[row]) - 1 }

    /// The node that a chain of words leads to.
    @inline(__always)
    func node(_ hash: UInt64) -> TermTrie.Node { nodes.trie.node(hash) }

    /// Whether a word may begin a term; hardly ever true for one that does not.
    @inline(__always)
    func mayBegin(_ hash: UInt64) -> Bool { nodes.firstWords.mayContain(hash) }

    /// Whether a word may be a term, or a chain of two words the beginning of one.
    @inline(__always)
    func mayBeTerm(_ hash: UInt64) -> Bool { nodes.beginnings.mayContain(hash) }
}
