// SPDX-License-Identifier: Apache-2.0

/// The words by which names are known, by the hashes of their folded forms.
struct EntityWords: Sendable {
    private var classes: [UInt64: EntityClasses] = [:]
    private var filter = TermFilter(capacity: 4096)
    let folding = TermFolding.search

    /// The table that is part of the program.
    static let builtin = EntityWords(BuiltinGazetteer.entityWords)

    private init(_ table: [UInt8]) {
        for line in String(decoding: table, as: UTF8.self).split(separator: "\n").dropFirst() {
            let cells = line.split(separator: "\t")
            guard cells.count == 2 else { continue }
            let hash = hash(of: Array(cells[0].utf8))
            classes[hash, default: []].formUnion(.named(cells[1]))
            filter.insert(hash)
        }
    }

    private func hash(of word: [UInt8]) -> UInt64 {
        folding.hash(of: 0..<word.count, in: word.span, folding.table.span)
    }

    /// The hashes of words that rules ask for by themselves.
    struct Marks {
        let of, the, and, who: UInt64
    }

    /// These hashes.
    var marks: Marks {
        let hash = { (word: String) in self.hash(of: Array(word.utf8)) }
        return Marks(of: hash("of"), the: hash("the"), and: hash("and"), who: hash("who"))
    }

    /// What a word may be; nothing for most.
    @inline(__always)
    subscript(hash: UInt64) -> EntityClasses { filter.mayContain(hash) ? classes[hash] ?? [] : [] }
}
