// SPDX-License-Identifier: Apache-2.0

/// Counts hashes: an open-addressing table whose storage is used again for the next text.
///
/// The slots hold four bytes each, the number of an entry, so that emptying them for the next text costs next to nothing; the entries
/// lie one after the other, in the order in which their hashes came first. Slots follow from the hashes and a random number, so that no
/// text can be made to collide; nothing else follows from it. There is room for 2³² − 1 different hashes.
struct CountTable {
    /// A hash that came.
    struct Entry {
        var hash: UInt64 = 0
        /// How often it came.
        var count: UInt32 = 0
        /// Where it came first, as the caller counts; ``CountTable/mark(_:)`` writes over it.
        var place: UInt32 = 0
    }

    private static let marked = UInt32.max

    private let key = UInt64.random(in: 0...UInt64.max)
    /// By the last bits of the keyed hash, the number of its entry, from 1 on; 0 where there is none.
    private var slots: [UInt32] = []
    private var storage: [Entry] = []
    private var mask = 0
    /// How many different hashes came.
    private(set) var different = 0

    /// The entries, in the order in which they came.
    var entries: Span<Entry> {
        @_lifetime(borrow self) get { storage.span.extracting(first: different) }
    }

    /// Empties the table and makes room for so many different hashes.
    mutating func reset(for capacity: Int) {
        var size = 64
        while size < capacity &* 2 { size &*= 2 }
        if size > slots.count {
            slots = Array(repeating: 0, count: size)
            storage = Array(repeating: Entry(), count: size / 2)
        } else {
            var all = slots.mutableSpan
            for slot in 0..<size { all[slot] = 0 }
        }
        (mask, different) = (size - 1, 0)
    }

    /// Gives a large table back; the next text makes another.
    mutating func release(above limit: Int) {
        if slots.count > limit { (slots, storage, mask, different) = ([], [], 0, 0) }
    }

    /// Marks an entry; says whether it was marked before.
    mutating func mark(_ entry: Int) -> Bool {
        defer { storage[entry].place = CountTable.marked }
        return storage[entry].place == CountTable.marked
    }

    /// Counts a hash and returns how often it came, this time included.
    mutating func insert(_ hash: UInt64) -> Int {
        let counter = Counter(key: key, mask: mask)
        let entry = CountTable.count(hash, counter, &slots, &storage, &different)
        return Int(storage[entry].count)
    }

    /// Counts tokens.
    mutating func count(_ tokens: Span<TokenList.Token>) {
        CountTable.count(tokens, Counter(key: key, mask: mask), &slots, &storage, &different)
    }

    /// Counts the n-grams of one length that start at the first of some places, and notes the entry of each.
    mutating func count(
        _ tokens: Span<TokenList.Token>, length: Int, at places: [UInt32], count: Int, into numbers: inout [UInt32]
    ) {
        let counter = Counter(key: key, mask: mask)
        let starts = places.span.extracting(first: count)
        CountTable.count(tokens, length, starts, &numbers, counter, &slots, &storage, &different)
    }

    /// What tells the slot of a hash.
    private struct Counter {
        let key: UInt64
        let mask: Int
    }

    private static func count(
        _ hash: UInt64, _ counter: Counter, _ slots: inout [UInt32], _ storage: inout [Entry], _ different: inout Int
    ) -> Int {
        var all = slots.mutableSpan
        var entries = storage.mutableSpan
        return count(hash, 0, counter, &all, &entries, &different)
    }

    private static func count(
        _ tokens: Span<TokenList.Token>, _ counter: Counter, _ slots: inout [UInt32], _ storage: inout [Entry],
        _ different: inout Int
    ) {
        var all = slots.mutableSpan
        var entries = storage.mutableSpan
        for place in 0..<max(0, tokens.count - 1) {
            let hash = TokenList.hash(tokens, from: place, length: 1, TokenList.base)
            _ = count(hash, 0, counter, &all, &entries, &different)
        }
    }

    private static func count(
        _ tokens: Span<TokenList.Token>, _ length: Int, _ starts: Span<UInt32>, _ numbers: inout [UInt32],
        _ counter: Counter, _ slots: inout [UInt32], _ storage: inout [Entry], _ different: inout Int
    ) {
        let power = TokenList.power(length)
        var all = slots.mutableSpan
        var entries = storage.mutableSpan
        var results = numbers.mutableSpan
        for index in 0..<starts.count {
            let hash = TokenList.hash(tokens, from: Int(starts[index]), length: length, power)
            let entry = count(hash, starts[index], counter, &all, &entries, &different)
            results[index] = UInt32(truncatingIfNeeded: entry)
        }
    }

    @inline(__always)
    private static func count(
        _ hash: UInt64, _ place: UInt32, _ counter: Counter, _ slots: inout MutableSpan<UInt32>,
        _ entries: inout MutableSpan<Entry>, _ different: inout Int
    ) -> Int {
        var slot = Int(truncatingIfNeeded: QualityHash.step(hash, counter.key)) & counter.mask
        while slots[slot] != 0 {
            let entry = Int(slots[slot]) &- 1
            if entries[entry].hash == hash {
                entries[entry].count &+= 1
                return entry
            }
            slot = (slot &+ 1) & counter.mask
        }
        let entry = different
        entries[entry] = Entry(hash: hash, count: 1, place: place)
        different &+= 1
        slots[slot] = UInt32(truncatingIfNeeded: different)
        return entry
    }
}
