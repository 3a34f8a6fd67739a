// SPDX-License-Identifier: Apache-2.0

/// Loads and stores that are not checked one by one: the loop over blocks knows that the bytes are there.
extension FoldingKernel {
    /// Copies at least `count` bytes, 64 at most; the caller knows that both have as many.
    @inline(__always)
    static func copySome(
        _ count: Int, _ source: Span<UInt8>, from position: Int, to text: inout MutableSpan<UInt8>, at target: Int
    ) {
        if count > 32 {
            FoldingLanes(source, at: position).store(to: &text, at: target)
        } else {
            let bytes = unsafe source.bytes.unsafeLoadUnaligned(
                fromUncheckedByteOffset: position, as: SIMD32<UInt8>.self)
            var raw = unsafe text.mutableBytes
            unsafe raw.storeBytes(of: bytes, toUncheckedByteOffset: target, as: SIMD32<UInt8>.self)
        }
    }

    /// Two bytes, the first in the lower bits; the caller knows that they are there.
    @inline(__always)
    static func pair(_ source: Span<UInt8>, at position: Int) -> UInt16 {
        UInt16(
            littleEndian: unsafe source.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: position, as: UInt16.self))
    }

    @inline(__always)
    static func store(_ pair: UInt16, to text: inout MutableSpan<UInt8>, at target: Int) {
        var raw = unsafe text.mutableBytes
        unsafe raw.storeBytes(of: pair.littleEndian, toUncheckedByteOffset: target, as: UInt16.self)
    }
}
