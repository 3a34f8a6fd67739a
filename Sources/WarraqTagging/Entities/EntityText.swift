// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqUnicode

/// The words of a text, and what was found in it so far.
struct EntityText {
    private(set) var tokens: [EntityToken] = []
    private(set) var entities: [Entity] = []
    /// For each token the entity that it belongs to, -1 for none.
    private var owners: [Int32] = []

    /// Begins a text.
    mutating func begin() {
        tokens.removeAll(keepingCapacity: true)
        entities.removeAll(keepingCapacity: true)
        owners.removeAll(keepingCapacity: true)
    }

    /// Reads words up to a number of them.
    mutating func read(_ bytes: Span<UInt8>, _ cursor: inout WordCursor, _ words: EntityWords, limit: Int) {
        var previous = cursor.offset
        while tokens.count < limit, let word = cursor.next(in: bytes)?.utf8Range {
            tokens.append(EntityToken(word, behind: previous, in: bytes, words))
            previous = word.upperBound
        }
        owners = [Int32](repeating: -1, count: tokens.count)
    }

    /// Notes what a gazetteer knows about words.
    ///
    /// - Parameter cut: How many bytes stand before the name in the first word.
    mutating func mark(_ classes: EntityClasses, _ tokens: Range<Int>, cut: Int) {
        for index in tokens { self.tokens[index].classes.formUnion(classes) }
        if cut > 0 { self.tokens[tokens.lowerBound].cut = UInt8(truncatingIfNeeded: cut) }
    }

    /// Whether a word belongs to no entity yet.
    func isFree(_ index: Int) -> Bool { owners[index] < 0 }

    /// Whether all of some words do.
    func areFree(_ range: Range<Int>) -> Bool { range.allSatisfy(isFree) }

    /// Adds an entity if none of its words belongs to another one.
    mutating func add(
        _ kind: EntityKind, _ rule: EntityRule, _ range: Range<Int>, row: Int = -1, bytes: Range<Int>? = nil
    ) {
        guard !range.isEmpty, areFree(range) else { return }
        let own = tokens[range.lowerBound].base.lowerBound..<tokens[range.upperBound - 1].range.upperBound
        var entity = Entity(kind: kind, rule: rule, tokens: range, range: bytes ?? own)
        entity.row = row
        append(entity)
    }

    /// Adds a surname that stands for a person named elsewhere.
    mutating func addSurname(at index: Int, of person: Int, bytes: Range<Int>) {
        guard isFree(index) else { return }
        var entity = Entity(kind: .person, rule: .surname, tokens: index..<index + 1, range: bytes)
        entity.namesake = person
        append(entity)
    }

    private mutating func append(_ entity: Entity) {
        for index in entity.tokens { owners[index] = Int32(truncatingIfNeeded: entities.count) }
        entities.append(entity)
    }
}
