// SPDX-License-Identifier: Apache-2.0

/// What the words of classes, ids and roles weigh: above 0 for those that stand around content.
struct ClassWeights: Sendable {
    /// Open addressing by hash; 0 is free.
    private var keys: [UInt32] = []
    private var weights: [Float] = []

    /// No words.
    init() {}

    /// Reads the table: the number of slots, a power of two, then a hash and a weight for each.
    init?(_ reader: inout ModelReader) {
        guard let count = reader.word(), count == 0 || count & (count - 1) == 0,
            let words = reader.words(Int(count) * 2)
        else { return nil }
        keys = (0..<Int(count)).map { words[$0 * 2] }
        weights = (0..<Int(count)).map { Float(bitPattern: words[$0 * 2 + 1]) }
        // A search ends at a free slot.
        if count > 0, !keys.contains(0) { return nil }
    }

    /// Whether there are none.
    var isEmpty: Bool { keys.isEmpty }

    /// The weight of a word; 0 for an unknown one.
    @inline(__always)
    func weight(of hash: UInt32) -> Float {
        let mask = keys.count &- 1
        var slot = Int((hash &* 0x9E37_79B1) &>> 8) & mask
        while keys[slot] != 0 {
            if keys[slot] == hash { return weights[slot] }
            slot = (slot &+ 1) & mask
        }
        return 0
    }
}
