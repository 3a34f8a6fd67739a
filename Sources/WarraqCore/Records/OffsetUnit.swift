// SPDX-License-Identifier: Apache-2.0

/// In what the offsets of tags count when they are written: readers in other languages count otherwise than Swift does.
public enum OffsetUnit: String, OptionChoice, Hashable {
    /// Bytes of UTF-8: Rust, Go, C, and this program inside.
    case utf8
    /// Code units of UTF-16: JavaScript, Java, C#.
    case utf16
    /// Code points: Python.
    case codepoints
}

/// Translates offsets in one text between UTF-8 bytes and another unit.
public struct OffsetMap: Sendable {
    private let bytes: Bytes
    private let unit: OffsetUnit
    /// How many units begin before each multiple of `stride`; empty where units are bytes.
    private var counts: [Int] = []

    private static let stride = 512

    /// Prepares to translate offsets in a text.
    ///
    /// - Complexity: O(bytes) unless the unit is UTF-8.
    public init(_ text: Text, unit: OffsetUnit) {
        (bytes, self.unit) = (text.utf8, unit)
        guard unit != .utf8, bytes.contains(where: { $0 >= 0x80 }) else { return }
        var count = 0
        for offset in 0..<bytes.count {
            if offset % Self.stride == 0 { counts.append(count) }
            count += width(at: offset)
        }
    }

    /// The offset, in units, of a UTF-8 offset; one outside the text counts as its nearer end.
    ///
    /// - Complexity: O(1).
    public func offset(ofUTF8 offset: Int) -> Int {
        let offset = min(max(0, offset), bytes.count)
        guard !counts.isEmpty else { return offset }
        let block = min(offset / Self.stride, counts.count - 1)
        return (block * Self.stride..<offset).reduce(counts[block]) { $0 + width(at: $1) }
    }

    /// The UTF-8 offset of an offset in units; nil if it lies outside the text or inside a character.
    ///
    /// - Complexity: O(log bytes).
    public func utf8Offset(of offset: Int) -> Int? {
        guard offset >= 0 else { return nil }
        guard !counts.isEmpty else { return offset <= bytes.count && isBoundary(offset) ? offset : nil }
        var block = counts.partitioningIndex { $0 > offset } - 1
        if block < 0 { block = 0 }
        var (place, count) = (block * Self.stride, counts[block])
        while place < bytes.count, count < offset || !isBoundary(place) {
            count += width(at: place)
            place += 1
        }
        return count == offset ? place : nil
    }

    /// How many units begin with a byte.
    private func width(at offset: Int) -> Int {
        let byte = bytes[bytes.startIndex + offset]
        if byte & 0xC0 == 0x80 { return 0 }
        return unit == .utf16 && byte >= 0xF0 ? 2 : 1
    }

    private func isBoundary(_ offset: Int) -> Bool {
        offset == bytes.count || bytes[bytes.startIndex + offset] & 0xC0 != 0x80
    }
}

extension [Int] {
    /// The first index whose element fulfils a condition that all later ones fulfil too.
    fileprivate func partitioningIndex(where condition: (Int) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if condition(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
