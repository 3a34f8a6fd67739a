// SPDX-License-Identifier: Apache-2.0

/// Sixteen bytes of a span, compared at once.
///
/// The comparisons are written with concrete types on purpose: where the compiler is left to choose (`any(v .== w)`, a
/// scalar on the right, a long expression), it takes the generic operators and does sixteen single steps. Public and
/// inlinable, since across modules nothing less is inlined, which makes it tens of times slower.
///
/// ```swift
/// let block = ByteBlock(bytes, at: offset)
/// let marks = block.equal(to: 0x22) | block.below(0x20)
/// if !marks.isEmpty { return offset + marks.first }
/// ```
@frozen
public struct ByteBlock {
    @usableFromInline let lanes: SIMD16<UInt8>

    /// The number of bytes in a block.
    @inlinable
    public static var width: Int { 16 }

    /// Loads the sixteen bytes that start at `offset`; traps when they leave `bytes`.
    @inlinable
    @inline(__always)
    public init(_ bytes: Span<UInt8>, at offset: Int) {
        // Every bit pattern is a value of the vector, and the load checks its bounds and asks for no alignment.
        unsafe lanes = bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self)
    }

    /// Marks the bytes equal to `byte`.
    @inlinable
    @inline(__always)
    public func equal(to byte: UInt8) -> ByteMarks {
        let mask: SIMDMask<SIMD16<Int8>> = lanes .== SIMD16<UInt8>(repeating: byte)
        return ByteMarks(mask)
    }

    /// Marks the bytes below `byte`.
    @inlinable
    @inline(__always)
    public func below(_ byte: UInt8) -> ByteMarks {
        let mask: SIMDMask<SIMD16<Int8>> = lanes .< SIMD16<UInt8>(repeating: byte)
        return ByteMarks(mask)
    }

    /// Marks the bytes from `byte` on.
    @inlinable
    @inline(__always)
    public func atLeast(_ byte: UInt8) -> ByteMarks {
        let mask: SIMDMask<SIMD16<Int8>> = lanes .>= SIMD16<UInt8>(repeating: byte)
        return ByteMarks(mask)
    }

    /// Keeps the bits of `bits` in each byte.
    @inlinable
    @inline(__always)
    public func masked(by bits: UInt8) -> ByteBlock {
        ByteBlock(lanes: lanes & SIMD16<UInt8>(repeating: bits))
    }

    /// Unites the bits of two blocks.
    @inlinable
    @inline(__always)
    public static func | (one: ByteBlock, other: ByteBlock) -> ByteBlock {
        ByteBlock(lanes: one.lanes | other.lanes)
    }

    @inlinable
    @inline(__always)
    init(lanes: SIMD16<UInt8>) {
        self.lanes = lanes
    }
}
