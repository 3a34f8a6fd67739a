// SPDX-License-Identifier: Apache-2.0

/// The bytes of a block that a comparison has marked.
@frozen
public struct ByteMarks {
    /// 0xFF for a marked byte, 0 for the others.
    @usableFromInline let lanes: SIMD16<UInt8>

    @inlinable
    @inline(__always)
    init(_ mask: SIMDMask<SIMD16<Int8>>) {
        // A mask stores -1 or 0 for each lane, in 128 bits without padding.
        unsafe lanes = unsafeBitCast(mask, to: SIMD16<UInt8>.self)
    }

    @inlinable
    @inline(__always)
    init(lanes: SIMD16<UInt8>) {
        self.lanes = lanes
    }

    /// Whether no byte is marked.
    @inlinable
    public var isEmpty: Bool {
        @inline(__always) get {
            let words = words
            return words.low | words.high == 0
        }
    }

    /// The index of the first marked byte, or 16 when none is marked.
    @inlinable
    public var first: Int {
        @inline(__always) get {
            let words = words
            if words.low != 0 { return words.low.trailingZeroBitCount &>> 3 }
            return 8 &+ (words.high.trailingZeroBitCount &>> 3)
        }
    }

    /// The marks as two words, the first byte in the lowest bits on every machine.
    @inlinable
    var words: (low: UInt64, high: UInt64) {
        @inline(__always) get {
            // Both vectors are 128 bits without padding.
            let words = unsafe unsafeBitCast(lanes, to: SIMD2<UInt64>.self)
            return (UInt64(littleEndian: words[0]), UInt64(littleEndian: words[1]))
        }
    }

    /// The marks as sixteen bits, the first byte in the lowest.
    var bits: UInt64 {
        @inline(__always) get {
            let words = words
            return ByteMarks.gather(words.low) | ByteMarks.gather(words.high) &<< 8
        }
    }

    /// The lowest bit of each byte of eight.
    @inline(__always)
    private static func gather(_ word: UInt64) -> UInt64 {
        ((word & 0x0101_0101_0101_0101) &* 0x0102_0408_1020_4080) &>> 56
    }

    /// Marks the bytes that either has marked.
    @inlinable
    @inline(__always)
    public static func | (one: ByteMarks, other: ByteMarks) -> ByteMarks {
        ByteMarks(lanes: one.lanes | other.lanes)
    }

    /// Marks the bytes that both have marked.
    @inlinable
    @inline(__always)
    public static func & (one: ByteMarks, other: ByteMarks) -> ByteMarks {
        ByteMarks(lanes: one.lanes & other.lanes)
    }

    /// Marks the bytes that exactly one has marked.
    @inlinable
    @inline(__always)
    public static func ^ (one: ByteMarks, other: ByteMarks) -> ByteMarks {
        ByteMarks(lanes: one.lanes ^ other.lanes)
    }
}
