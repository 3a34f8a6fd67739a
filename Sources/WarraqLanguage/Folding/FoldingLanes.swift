// SPDX-License-Identifier: Apache-2.0

/// Sixty-four bytes, or the marks of a comparison: 0xFF where it holds and 0 elsewhere.
///
/// Four concrete vectors with concrete operators: vectors of sixty-four bytes compile to single steps, and long expressions over generic
/// ones take the type checker minutes. What the bytes are compared with is a vector, too: it is made once and not for each block.
struct FoldingLanes: BitwiseCopyable {
    /// How many bytes there are.
    static var count: Int { 64 }

    private let first, second, third, fourth: SIMD16<UInt8>

    @inline(__always)
    private init(_ first: SIMD16<UInt8>, _ second: SIMD16<UInt8>, _ third: SIMD16<UInt8>, _ fourth: SIMD16<UInt8>) {
        (self.first, self.second, self.third, self.fourth) = (first, second, third, fourth)
    }

    /// Loads the bytes from `offset` on; traps when they leave the source.
    @inline(__always)
    init(_ source: Span<UInt8>, at offset: Int) {
        // The load checks its bounds and needs no alignment, and every bit pattern is a value.
        self = unsafe source.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: FoldingLanes.self)
    }

    /// Stores the bytes; traps when they leave the text.
    @inline(__always)
    func store(to text: inout MutableSpan<UInt8>, at offset: Int) {
        // The bytes of the span are bytes, so any value may be stored, and the store checks its bounds.
        var bytes = unsafe text.mutableBytes
        bytes.storeBytes(of: self, toByteOffset: offset, as: FoldingLanes.self)
    }

    /// No bytes are marked.
    @inline(__always)
    static var none: FoldingLanes {
        let zero = SIMD16<UInt8>(repeating: 0)
        return FoldingLanes(zero, zero, zero, zero)
    }

    /// Marks the bytes equal to those of a vector.
    @inline(__always)
    func equals(_ other: SIMD16<UInt8>) -> FoldingLanes {
        FoldingLanes(
            Self.equal(first, other), Self.equal(second, other), Self.equal(third, other), Self.equal(fourth, other))
    }

    /// Marks the bytes of a range.
    @inline(__always)
    func within(_ range: FoldingRange) -> FoldingLanes {
        FoldingLanes(range.marks(first), range.marks(second), range.marks(third), range.marks(fourth))
    }

    /// The bits of a vector in each byte.
    @inline(__always)
    func masked(by bits: SIMD16<UInt8>) -> FoldingLanes {
        FoldingLanes(first & bits, second & bits, third & bits, fourth & bits)
    }

    /// The two lowest bits of each byte, as its two highest.
    @inline(__always)
    var shiftedUp: FoldingLanes {
        let six = SIMD16<UInt8>(repeating: 6)
        return FoldingLanes(first &<< six, second &<< six, third &<< six, fourth &<< six)
    }

    @inline(__always)
    private static func equal(_ one: SIMD16<UInt8>, _ other: SIMD16<UInt8>) -> SIMD16<UInt8> {
        let mask: SIMDMask<SIMD16<Int8>> = one .== other
        // A mask is -1 or 0 in each lane, 128 bits without padding.
        return unsafe unsafeBitCast(mask, to: SIMD16<UInt8>.self)
    }

    /// Whether all bytes are 0: nothing is marked.
    @inline(__always)
    var isZero: Bool {
        let words = Self.words((first | second) | (third | fourth))
        return words[0] | words[1] == 0
    }

    /// The marks, the first byte's in the lowest bit.
    @inline(__always)
    var bits: UInt64 {
        // One bit of each word's bytes, at a place of its own: byte i gets the marks of bytes i of all words.
        let low = (Self.words(first) & Self.selector(0)) | (Self.words(second) & Self.selector(2))
        let high = (Self.words(third) & Self.selector(4)) | (Self.words(fourth) & Self.selector(6))
        let all = low | high
        return Self.transposed(UInt64(littleEndian: all[0] | all[1]))
    }

    @inline(__always)
    private static func words(_ lanes: SIMD16<UInt8>) -> SIMD2<UInt64> {
        // Both vectors are 128 bits without padding.
        unsafe unsafeBitCast(lanes, to: SIMD2<UInt64>.self)
    }

    @inline(__always)
    private static func selector(_ bit: UInt64) -> SIMD2<UInt64> {
        let ones: UInt64 = 0x0101_0101_0101_0101
        return SIMD2(ones &<< bit, ones &<< (bit &+ 1))
    }

    /// Swaps rows and columns of eight times eight bits.
    @inline(__always)
    private static func transposed(_ bits: UInt64) -> UInt64 {
        if bits == 0 { return 0 }
        let first = (bits ^ bits &>> 7) & 0x00AA_00AA_00AA_00AA
        let pairs = bits ^ first ^ first &<< 7
        let second = (pairs ^ pairs &>> 14) & 0x0000_CCCC_0000_CCCC
        let fours = pairs ^ second ^ second &<< 14
        let third = (fours ^ fours &>> 28) & 0x0000_0000_F0F0_F0F0
        return fours ^ third ^ third &<< 28
    }

    @inline(__always)
    static func & (one: FoldingLanes, other: FoldingLanes) -> FoldingLanes {
        FoldingLanes(
            one.first & other.first, one.second & other.second, one.third & other.third, one.fourth & other.fourth)
    }

    @inline(__always)
    static func ^ (one: FoldingLanes, other: FoldingLanes) -> FoldingLanes {
        FoldingLanes(
            one.first ^ other.first, one.second ^ other.second, one.third ^ other.third, one.fourth ^ other.fourth)
    }

    @inline(__always)
    static func | (one: FoldingLanes, other: FoldingLanes) -> FoldingLanes {
        FoldingLanes(
            one.first | other.first, one.second | other.second, one.third | other.third, one.fourth | other.fourth)
    }
}

/// A range of bytes that others are compared with.
struct FoldingRange {
    /// Moves the range to the end of the signed bytes, so that one comparison is enough.
    private let shift: SIMD16<UInt8>
    private let below: SIMD16<Int8>

    /// Takes a range that does not hold all bytes.
    init(_ range: ClosedRange<UInt8>) {
        shift = SIMD16(repeating: 127 &- range.upperBound)
        below = SIMD16(repeating: Int8(truncatingIfNeeded: 126 - Int(range.upperBound - range.lowerBound)))
    }

    @inline(__always)
    func marks(_ bytes: SIMD16<UInt8>) -> SIMD16<UInt8> {
        // All three vectors are 128 bits without padding; a mask is -1 or 0 in each lane.
        let moved = unsafe unsafeBitCast(bytes &+ shift, to: SIMD16<Int8>.self)
        let mask: SIMDMask<SIMD16<Int8>> = moved .> below
        return unsafe unsafeBitCast(mask, to: SIMD16<UInt8>.self)
    }
}
