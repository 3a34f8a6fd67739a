// SPDX-License-Identifier: Apache-2.0

/// Counts hashes: an open-addressing table whose storage is used again for the next text.
///
/// Places follow from the hashes and a random number, so that no text can be made to collide; nothing else follows from it.
struct CountTable {
    private let key = UInt64.random(in: 0...UInt64.max)
    private var hashes: [UInt64] = []
    /// How often a slot's hash came; 0 for a free slot.
    private(set) var counts: [UInt32] = []
    private var mask = 0

    /// Empties the table and makes room for so many different hashes.
    mutating func reset(for capacity: Int) {
        var size = 64
        while size < capacity &* 2 { size &*= 2 }
        if size > counts.count {
            hashes = Array(repeating: 0, count: size)
            counts = Array(repeating: 0, count: size)
        } else {
            for slot in 0..<size { counts[slot] = 0 }
        }
        mask = size - 1
    }

    /// Gives a large table back; the next text makes another.
    mutating func release(above limit: Int) {
        if counts.count > limit { (hashes, counts, mask) = ([], [], 0) }
    }

    /// Counts a hash and returns how often it came, this time included.
    mutating func insert(_ hash: UInt64) -> Int {
        let slot = count(hash)
        return Int(counts[slot])
    }

    /// Counts a hash and returns its slot.
    @inline(__always)
    mutating func count(_ hash: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: QualityHash.step(hash, key)) & mask
        while counts[slot] != 0 {
            if hashes[slot] == hash {
                counts[slot] &+= 1
                return slot
            }
            slot = (slot &+ 1) & mask
        }
        hashes[slot] = hash
        counts[slot] = 1
        return slot
    }
}
