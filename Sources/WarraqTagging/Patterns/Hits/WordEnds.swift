// SPDX-License-Identifier: Apache-2.0

import WarraqUnicode

/// The word boundaries of UAX #29 of one text, a bit for each offset.
struct WordEnds {
    private var bits: [UInt64] = []
    private(set) var count = 0

    /// Whether the boundaries of a text are known.
    private(set) var isFilled = false

    /// Forgets the text.
    mutating func clear() { isFilled = false }

    /// Finds the boundaries of a text, its start and end included.
    mutating func fill(_ text: Span<UInt8>) {
        (count, isFilled) = (text.count, true)
        bits.removeAll(keepingCapacity: true)
        bits.append(contentsOf: repeatElement(0, count: text.count / 64 + 1))
        bits[0] |= 1
        var cursor = WordBoundaryCursor()
        while let segment = cursor.next(in: text) { bits[segment.upperBound / 64] |= 1 << (segment.upperBound % 64) }
    }

    /// Whether a boundary lies at an offset of the text.
    func contains(_ offset: Int) -> Bool { bits[offset / 64] >> (offset % 64) & 1 == 1 }

    /// The first boundary behind an offset; nil at the end of the text.
    func next(after offset: Int) -> Int? {
        guard offset < count else { return nil }
        var index = (offset + 1) / 64
        var word = bits[index] & (~0 << ((offset + 1) % 64))
        while word == 0 {
            index += 1
            guard index < bits.count else { return nil }
            word = bits[index]
        }
        return index * 64 + word.trailingZeroBitCount
    }

    /// The last boundary before an offset; nil at the start of the text.
    func last(before offset: Int) -> Int? {
        guard offset > 0 else { return nil }
        var index = (offset - 1) / 64
        var word = bits[index] & (~0 >> (63 - (offset - 1) % 64))
        while word == 0 {
            guard index > 0 else { return nil }
            index -= 1
            word = bits[index]
        }
        return index * 64 + 63 - word.leadingZeroBitCount
    }
}
