// SPDX-License-Identifier: Apache-2.0

import WarraqUnicode

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

/// A set of hashes of which only some bits are kept: small, and sure of what is not in it.
struct TermFilter: Sendable {
    private let bits: [UInt64]
    private let mask: UInt64

    /// So many bits for each hash let one of 32 others pass.
    private static let bitsPerHash = 32
    private static let bitCounts = 1024...(1 << 24)

    init(_ hashes: Set<UInt64>) {
        var count = TermFilter.bitCounts.lowerBound
        while count < TermFilter.bitsPerHash * hashes.count, count < TermFilter.bitCounts.upperBound { count *= 2 }
        var bits = [UInt64](repeating: 0, count: count / 64)
        mask = UInt64(count - 1)
        for hash in hashes { bits[Int((hash &>> 20) & mask) / 64] |= 1 &<< ((hash &>> 20) & 63) }
        self.bits = bits
    }

    /// Whether a hash may be in the set.
    @inline(__always)
    func mayContain(_ hash: UInt64) -> Bool {
        let bit = (hash &>> 20) & mask
        return bits[Int(truncatingIfNeeded: bit &>> 6)] &>> (bit & 63) & 1 != 0
    }
}

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

/// What stands between two words, as a number that is part of a term's hash.
enum TermGap {
    /// 0 for nothing, else a hash of the marks and of white space as one space; nil if there is a blank line.
    @inline(__always)
    static func code(_ range: Range<Int>, in bytes: Span<UInt8>, _ folding: TermFolding) -> UInt64? {
        if range.isEmpty { return 0 }
        if range.count == 1, bytes[range.lowerBound] == 0x20 {
            var hash = TermHash()
            hash.add(TermFolding.space)
            return hash.value
        }
        return marks(range, in: bytes, folding)
    }

    @inline(never)
    private static func marks(_ range: Range<Int>, in bytes: Span<UInt8>, _ folding: TermFolding) -> UInt64? {
        var (hash, lineEnds, last) = (TermHash(), 0, UInt32(0))
        var offset = range.lowerBound
        while offset < range.upperBound {
            if isLineEnd(at: offset, in: bytes) { lineEnds += 1 }
            offset = folding.forEachScalar(at: offset, in: bytes) { scalar in
                if scalar != TermFolding.space || last != TermFolding.space { hash.add(scalar) }
                last = scalar
            }
        }
        return lineEnds > 1 ? nil : (hash.value == TermHash().value ? 0 : hash.value)
    }

    /// Whether a line end begins at an offset; the LF of CR LF does not count again.
    private static func isLineEnd(at offset: Int, in bytes: Span<UInt8>) -> Bool {
        switch bytes[offset] {
        case 0x0A: offset == 0 || bytes[offset - 1] != 0x0D
        case 0x0B...0x0D: true
        case 0xC2: bytes[offset + 1] == 0x85
        case 0xE2: bytes[offset + 1] == 0x80 && bytes[offset + 2] & 0xFE == 0xA8
        default: false
        }
    }
}
