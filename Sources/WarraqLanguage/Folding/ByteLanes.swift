// SPDX-License-Identifier: Apache-2.0

/// Sixteen bytes, or the marks of a comparison: 0xFF where it holds and 0 elsewhere.
///
/// One concrete type with concrete operators: long expressions over generic vectors take the type checker minutes, and
/// a comparison with a scalar compiles to sixteen single steps.
struct ByteLanes {
    private let lanes: SIMD16<UInt8>

    @inline(__always)
    private init(lanes: SIMD16<UInt8>) {
        self.lanes = lanes
    }

    /// Loads the bytes from `offset` on; traps when they leave the source.
    @inline(__always)
    init(_ source: Span<UInt8>, at offset: Int) {
        // The load checks its bounds and needs no alignment, and every bit pattern is a value.
        lanes = unsafe source.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self)
    }

    /// Stores the bytes; traps when they leave the text.
    @inline(__always)
    func store(to text: inout MutableSpan<UInt8>, at offset: Int) {
        // The bytes of the span are bytes, so any value may be stored, and the store checks its bounds.
        var bytes = unsafe text.mutableBytes
        bytes.storeBytes(of: lanes, toByteOffset: offset, as: SIMD16<UInt8>.self)
    }

    /// No bytes are marked.
    @inline(__always)
    static var none: ByteLanes { ByteLanes(lanes: SIMD16<UInt8>(repeating: 0)) }

    @inline(__always)
    func equals(_ byte: UInt8) -> ByteLanes {
        let mask: SIMDMask<SIMD16<Int8>> = lanes .== SIMD16<UInt8>(repeating: byte)
        return ByteLanes(mask)
    }

    @inline(__always)
    func within(_ range: ClosedRange<UInt8>) -> ByteLanes {
        let distance: SIMD16<UInt8> = lanes &- SIMD16<UInt8>(repeating: range.lowerBound)
        let mask: SIMDMask<SIMD16<Int8>> = distance .<= SIMD16<UInt8>(repeating: range.upperBound &- range.lowerBound)
        return ByteLanes(mask)
    }

    @inline(__always)
    private init(_ mask: SIMDMask<SIMD16<Int8>>) {
        // A mask is -1 or 0 in each lane, 128 bits without padding.
        lanes = unsafe unsafeBitCast(mask, to: SIMD16<UInt8>.self)
    }

    /// Whether all bytes are 0: nothing is marked.
    @inline(__always)
    var isZero: Bool {
        let words = unsafe unsafeBitCast(lanes, to: SIMD2<UInt64>.self)
        return words[0] | words[1] == 0
    }

    /// The bits of `bits` in each byte.
    @inline(__always)
    func masked(by bits: UInt8) -> ByteLanes {
        ByteLanes(lanes: lanes & SIMD16<UInt8>(repeating: bits))
    }

    /// These bytes without those that are marked.
    @inline(__always)
    func without(_ marks: ByteLanes) -> ByteLanes {
        ByteLanes(lanes: lanes & ~marks.lanes)
    }

    @inline(__always)
    static func & (one: ByteLanes, other: ByteLanes) -> ByteLanes {
        ByteLanes(lanes: one.lanes & other.lanes)
    }

    @inline(__always)
    static func | (one: ByteLanes, other: ByteLanes) -> ByteLanes {
        ByteLanes(lanes: one.lanes | other.lanes)
    }
}
