// SPDX-License-Identifier: Apache-2.0

/// A trie of words in a flat hash table: each node is found by the hash of the words that lead to it.
///
/// A place has eight bytes: 32 bits of the hash, whether longer terms go on, and the first row of the terms that end there. Chains of
/// words that cannot be told apart share a node, since whatever is found is compared with the text.
struct TermTrie: Sendable {
    /// What a chain of words leads to.
    struct Node {
        fileprivate let bits: UInt64
        /// The first row of the terms that end here, -1 if none does.
        var row: Int { Int(truncatingIfNeeded: bits & TermTrie.rowMask) - 1 }
        /// Whether longer terms go on here.
        var hasChildren: Bool { bits & TermTrie.childrenBit != 0 }
        /// No place of the trie.
        static let none = Node(bits: 0)
    }

    private static let rowMask: UInt64 = 0x7FFF_FFFF
    private static let childrenBit: UInt64 = 0x8000_0000
    /// 0 is a free place: a node has a row or children.
    private var places: [UInt64]

    /// An empty trie.
    ///
    /// - Parameter nodes: No more than so many will be added.
    init(nodes: Int) { places = [UInt64](repeating: 0, count: 2 * nodes + 8) }

    @inline(__always)
    private func first(_ hash: UInt64) -> Int {
        Int(truncatingIfNeeded: hash.multipliedFullWidth(by: UInt64(places.count)).high)
    }

    /// The place of a hash, free or not.
    @inline(__always)
    private func index(of hash: UInt64) -> Int {
        var index = first(hash)
        while places[index] != 0, places[index] &>> 32 != hash & 0xFFFF_FFFF {
            index = index &+ 1 == places.count ? 0 : index &+ 1
        }
        return index
    }

    /// The node that a chain of words leads to.
    @inline(__always)
    func node(_ hash: UInt64) -> Node { Node(bits: places[index(of: hash)]) }

    /// Says that longer terms go on behind a chain of words.
    mutating func setChildren(_ hash: UInt64) {
        let index = index(of: hash)
        places[index] |= hash &<< 32 | TermTrie.childrenBit
    }

    /// Puts the first row at the end of a chain of words that has none.
    mutating func setRow(_ row: Int, _ hash: UInt64) {
        let index = index(of: hash)
        places[index] |= hash &<< 32 | UInt64(row + 1)
    }
}
