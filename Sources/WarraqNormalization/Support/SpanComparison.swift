// SPDX-License-Identifier: Apache-2.0

extension Span<UInt8> {
    /// Whether two spans have the same bytes, compared by words.
    func isSame(as other: Span<UInt8>) -> Bool {
        if count != other.count { return false }
        let words = count & ~7
        for offset in stride(from: 0, to: words, by: 8) where word(at: offset) != other.word(at: offset) {
            return false
        }
        for offset in words..<count where self[offset] != other[offset] { return false }
        return true
    }

    @inline(__always)
    private func word(at offset: Int) -> UInt64 {
        // The load checks its bounds, needs no alignment, and any bytes are a number.
        unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
    }
}
