// SPDX-License-Identifier: Apache-2.0

import WarraqJSON
import WarraqUnicode

/// What a key of a record stands for.
enum KeyMeaning: Sendable, Equatable {
    case text
    /// The id, which is a field as well if the number is not negative.
    case id(Int)
    /// The field with this number.
    case field(Int)
    /// A key of Warraq's own records.
    case reserved(ReservedKey)
    /// An object that holds declared fields: the number of its table.
    case group(Int)
    /// A key beyond the limit.
    case surplus
}

/// The keys that Warraq's own records have besides id, text and fields.
enum ReservedKey: Int, Sendable, CaseIterable {
    case source, tags, extra, rejected

    var name: String { String(describing: self) }
}

/// The keys seen at one level of the records, as they are spelled there.
///
/// Records of a file mostly have the same keys in the same order, so each key remembers which one came next: the usual look-up is
/// one comparison of bytes, and makes no string.
struct KeyTable: Sendable {
    private struct Slot {
        var start: Int
        var count: Int
        var next: Int
        var meaning: KeyMeaning
    }

    private var spellings: [UInt8] = []
    /// The first one stands for the beginning of the object and matches nothing.
    private var slots = [Slot(start: 0, count: -1, next: 0, meaning: .text)]
    private var places: [Int: Int] = [:]
    private var last = 0

    /// Begins a new object.
    mutating func begin() { last = 0 }

    /// The meaning of a key, nil if it is new.
    @inline(__always)
    mutating func meaning(of body: Range<Int>, in bytes: Span<UInt8>) -> KeyMeaning? {
        let expected = slots[last].next
        if matches(expected, body, bytes) {
            last = expected
            return slots[expected].meaning
        }
        return search(body, bytes)
    }

    /// Adds a key that is not there yet.
    mutating func add(_ body: Range<Int>, in bytes: Span<UInt8>, _ meaning: KeyMeaning) {
        var hash = hash(of: body, bytes)
        while places[hash] != nil { hash &+= 1 }
        places[hash] = slots.count
        slots[last].next = slots.count
        last = slots.count
        slots.append(Slot(start: spellings.count, count: body.count, next: 0, meaning: meaning))
        spellings.append(copying: bytes.extracting(body))
    }

    private mutating func search(_ body: Range<Int>, _ bytes: Span<UInt8>) -> KeyMeaning? {
        var hash = hash(of: body, bytes)
        while let place = places[hash] {
            if matches(place, body, bytes) {
                slots[last].next = place
                last = place
                return slots[place].meaning
            }
            hash &+= 1
        }
        return nil
    }

    @inline(__always)
    private func matches(_ place: Int, _ body: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
        let slot = slots[place]
        guard slot.count == body.count else { return false }
        for offset in 0..<slot.count where spellings[slot.start &+ offset] != bytes[body.lowerBound &+ offset] {
            return false
        }
        return true
    }

    /// Seeded anew in each process, so that nobody can prepare keys that collide; no output depends on it.
    private func hash(of body: Range<Int>, _ bytes: Span<UInt8>) -> Int {
        var hasher = Hasher()
        // The buffer lives for the call only.
        unsafe bytes.extracting(body).bytes.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
        return hasher.finalize()
    }
}
