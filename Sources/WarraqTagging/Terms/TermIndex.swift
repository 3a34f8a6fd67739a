// SPDX-License-Identifier: Apache-2.0

/// The terms of a gazetteer as a trie of words: each node is found by the hash of the words that lead to it.
struct TermIndex: Sendable {
    /// A place in the trie.
    struct Node: Sendable {
        /// The term that ends here, -1 if none does.
        var term: Int32 = -1
        /// Whether longer terms go on here.
        var hasChildren = false
    }

    /// A place of the hash table, 16 bytes.
    private struct Place: Sendable {
        var hash: UInt64 = 0
        var node = Node()
    }

    /// A term as it must stand in a text; its parts are ranges of common arrays, so that looking at it costs no reference counts.
    struct Term: Sendable {
        /// In ``TermIndex/keys``: folded scalars from the first word to the last, white space as one space.
        let key: Range<Int32>
        /// In ``TermIndex/marks``: what must stand before the first word.
        let lead: Range<Int32>
        /// In ``TermIndex/marks``: what must stand behind the last word.
        let tail: Range<Int32>
        /// Another term of the same words and other marks around, -1 if there is none.
        var alternative: Int32 = -1
    }

    /// All terms and what they consist of.
    struct Terms: Sendable {
        var all: [Term] = []
        var keys: [UInt32] = []
        var marks: [UInt8] = []

        /// Adds a term.
        mutating func append(key: [UInt32], lead: [UInt8], tail: [UInt8]) {
            let (keyStart, leadStart) = (Int32(truncatingIfNeeded: keys.count), Int32(truncatingIfNeeded: marks.count))
            keys += key
            marks += lead
            let tailStart = Int32(truncatingIfNeeded: marks.count)
            marks += tail
            all.append(
                Term(
                    key: keyStart..<Int32(truncatingIfNeeded: keys.count), lead: leadStart..<tailStart,
                    tail: tailStart..<Int32(truncatingIfNeeded: marks.count)))
        }

        /// Whether a term consists of these parts.
        func has(_ number: Int, key: [UInt32], lead: [UInt8], tail: [UInt8]) -> Bool {
            let term = all[number]
            return keys[Terms.indices(term.key)].elementsEqual(key)
                && marks[Terms.indices(term.lead)].elementsEqual(lead)
                && marks[Terms.indices(term.tail)].elementsEqual(tail)
        }

        static func indices(_ range: Range<Int32>) -> Range<Int> { Int(range.lowerBound)..<Int(range.upperBound) }
    }

    let folding: TermFolding
    let stripsProclitics: Bool
    let terms: Terms
    /// Nodes by hash, open addressing; a hash of 0 marks a free place.
    private let places: [Place]
    /// First words, whether more follow or not.
    private let firstWords: TermFilter
    /// First words that are a whole term, and chains of the first two words.
    private let beginnings: TermFilter

    init(
        _ folding: TermFolding, _ terms: Terms, _ trie: [UInt64: Node], firstWords: Set<UInt64>, pairs: Set<UInt64>,
        stripsProclitics: Bool
    ) {
        (self.folding, self.terms, self.stripsProclitics) = (folding, terms, stripsProclitics)
        var capacity = 16
        while capacity < 2 * trie.count { capacity *= 2 }
        var places = [Place](repeating: Place(), count: capacity)
        for (hash, node) in trie {
            var index = Int(truncatingIfNeeded: hash) & (capacity - 1)
            while places[index].hash != 0 { index = (index + 1) & (capacity - 1) }
            places[index] = Place(hash: hash, node: node)
        }
        self.places = places
        self.firstWords = TermFilter(firstWords)
        beginnings = TermFilter(pairs.union(firstWords.filter { trie[$0].map { $0.term >= 0 } ?? false }))
    }

    /// Whether a word may begin a term; hardly ever true for one that does not.
    @inline(__always)
    func mayBegin(_ hash: UInt64) -> Bool { firstWords.mayContain(hash) }

    /// Whether a word may be a term, or a chain of two words the beginning of one.
    @inline(__always)
    func mayBeTerm(_ hash: UInt64) -> Bool { beginnings.mayContain(hash) }

    /// The node that a chain of words leads to.
    @inline(__always)
    func node(_ hash: UInt64) -> Node? {
        var index = Int(truncatingIfNeeded: hash) & (places.count - 1)
        while true {
            let place = places[index]
            if place.hash == hash { return place.node }
            if place.hash == 0 { return nil }
            index = (index + 1) & (places.count - 1)
        }
    }
}
