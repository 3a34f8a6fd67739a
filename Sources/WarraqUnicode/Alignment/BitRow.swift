// SPDX-License-Identifier: Apache-2.0

/// A row of bits that grows at its end.
struct BitRow: Sendable, Equatable {
    /// 64 bits each, the first one lowest; bits behind ``count`` are 0.
    private(set) var words: [UInt64] = []
    private(set) var count = 0

    /// Appends the lowest bits of a word, whose other bits are 0.
    @inline(__always)
    mutating func append(_ bits: UInt64, count added: Int) {
        let phase = count & 63
        if phase == 0 {
            words.append(bits)
        } else {
            words[words.count - 1] |= bits << UInt64(phase)
            if phase + added > 64 { words.append(bits >> UInt64(64 - phase)) }
        }
        count += added
    }

    /// Appends the first bits of some words.
    mutating func append(_ bits: Span<UInt64>, count added: Int) {
        var left = added
        for index in bits.indices where left > 0 {
            let size = Swift.min(left, 64)
            append(size == 64 ? bits[index] : bits[index] & (1 << UInt64(size) - 1), count: size)
            left -= size
        }
    }

    /// Appends a bit for each byte: whether a scalar begins at it.
    mutating func append(scalarStartsIn text: Span<UInt8>) {
        // Most texts come in one piece; room for each of many pieces would be made anew each time.
        if words.isEmpty { words.reserveCapacity(text.count / 64 + 1) }
        var offset = 0
        while offset + 64 <= text.count {
            var bits: UInt64 = 0
            for part in 0..<8 { bits |= BitRow.scalarStarts(text, at: offset + part * 8) << UInt64(part * 8) }
            append(bits, count: 64)
            offset += 64
        }
        if offset == text.count { return }
        var bits: UInt64 = 0
        for index in offset..<text.count where text[index] & 0xC0 != 0x80 { bits |= 1 << UInt64(index - offset) }
        append(bits, count: text.count - offset)
    }

    /// The bits of eight bytes.
    @inline(__always)
    private static func scalarStarts(_ text: Span<UInt8>, at offset: Int) -> UInt64 {
        // Every bit pattern is a number, and the load checks its bounds and asks for no alignment.
        let bytes = unsafe text.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self).littleEndian
        // All but 10xxxxxx begin a scalar; the product gathers the lowest bits of the bytes in its highest byte.
        let starts = (~bytes &>> 7 | bytes &>> 6) & 0x0101_0101_0101_0101
        return (starts &* 0x0102_0408_1020_4080) &>> 56
    }

    /// Sets a bit to 0.
    mutating func clear(_ offset: Int) { words[offset >> 6] &= ~(1 << UInt64(offset & 63)) }
}
