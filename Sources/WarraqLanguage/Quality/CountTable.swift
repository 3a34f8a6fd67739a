// SPDX-License-Identifier: Apache-2.0

/// Counts hashes: an open-addressing table whose storage is used again for the next text.
///
/// Places follow from the hashes and a random number, so that no text can be made to collide; nothing else follows from it.
struct CountTable {
    private struct Slot {
        var hash: UInt64
        /// How often the hash came; 0 for a free slot.
        var count: UInt32
        /// The number of the last pass that marked it.
        var mark: UInt32
    }

    private let key = UInt64.random(in: 0...UInt64.max)
    private var slots: [Slot] = []
    private var mask = 0

    /// Empties the table and makes room for so many different hashes.
    mutating func reset(for capacity: Int) {
        var size = 64
        while size < capacity &* 2 { size &*= 2 }
        let free = Slot(hash: 0, count: 0, mark: 0)
        if size > slots.count {
            slots = Array(repeating: free, count: size)
        } else {
            var all = slots.mutableSpan
            for slot in 0..<size { all[slot] = free }
        }
        mask = size - 1
    }

    /// Gives a large table back; the next text makes another.
    mutating func release(above limit: Int) {
        if slots.count > limit { (slots, mask) = ([], 0) }
    }

    /// How often the hash in a slot came.
    @inline(__always)
    func count(at slot: Int) -> Int { Int(slots[slot].count) }

    /// Marks a slot; says whether it was marked before.
    mutating func mark(_ slot: Int) -> Bool {
        defer { slots[slot].mark = 1 }
        return slots[slot].mark != 0
    }

    /// Counts a hash and returns how often it came, this time included.
    mutating func insert(_ hash: UInt64) -> Int {
        let (key, mask) = (key, mask)
        var all = slots.mutableSpan
        let slot = CountTable.count(hash, key, mask, &all)
        return Int(all[slot].count)
    }

    /// Counts tokens, and writes the slot of each.
    mutating func count(_ tokens: TokenList, into places: inout [Int]) {
        places.removeAll(keepingCapacity: true)
        let (key, mask) = (key, mask)
        let all = tokens.tokens.span
        var table = slots.mutableSpan
        for index in 1..<max(1, all.count) { places.append(CountTable.count(all[index].hash, key, mask, &table)) }
    }

    /// Counts the n-grams of one length that start at some places, and notes the slot of each.
    mutating func count(_ tokens: TokenList, length: Int, at candidates: inout [NgramRepetition.Candidate]) {
        let (key, mask, power) = (key, mask, TokenList.power(length))
        let all = tokens.tokens.span
        var table = slots.mutableSpan
        var starts = candidates.mutableSpan
        for index in 0..<starts.count {
            let place = starts[index].place
            let hash = all[place &+ length].prefix &- all[place].prefix &* power
            starts[index].slot = CountTable.count(hash, key, mask, &table)
        }
    }

    @inline(__always)
    private static func count(_ hash: UInt64, _ key: UInt64, _ mask: Int, _ table: inout MutableSpan<Slot>) -> Int {
        var slot = Int(truncatingIfNeeded: QualityHash.step(hash, key)) & mask
        while table[slot].count != 0 {
            if table[slot].hash == hash {
                table[slot].count &+= 1
                return slot
            }
            slot = (slot &+ 1) & mask
        }
        table[slot].hash = hash
        table[slot].count = 1
        return slot
    }
}
