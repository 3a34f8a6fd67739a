// SPDX-License-Identifier: Apache-2.0

/// Reads scalars of UTF-8 bytes that may be invalid.
enum UTF8Scalars {
    /// Returns the scalar that starts at an offset, and its length in bytes.
    ///
    /// A byte that starts no well-formed sequence is read as U+FFFD of length 1, so any input can be walked to its end.
    ///
    /// - Precondition: `offset` lies in `0..<bytes.count`.
    @inline(__always)
    static func next(in bytes: Span<UInt8>, at offset: Int) -> (scalar: UInt32, length: Int) {
        let first = bytes[offset]
        if first < 0x80 { return (UInt32(first), 1) }
        return multibyte(in: bytes, at: offset, first: first)
    }

    private static func multibyte(in bytes: Span<UInt8>, at offset: Int, first: UInt8) -> (scalar: UInt32, length: Int)
    {
        let length = first >= 0xF0 ? 4 : (first >= 0xE0 ? 3 : 2)
        guard first >= 0xC2, first <= 0xF4, offset + length <= bytes.count else { return (0xFFFD, 1) }
        var scalar = UInt32(first) & (0x7F &>> UInt32(length))
        for index in 1..<length {
            let byte = bytes[offset + index]
            guard byte & 0xC0 == 0x80 else { return (0xFFFD, 1) }
            scalar = scalar &<< 6 | UInt32(byte & 0x3F)
        }
        return isWellFormed(scalar, length: length) ? (scalar, length) : (0xFFFD, 1)
    }

    private static func isWellFormed(_ scalar: UInt32, length: Int) -> Bool {
        switch length {
        case 2: true
        case 3: scalar >= 0x800 && !(0xD800...0xDFFF).contains(scalar)
        default: scalar >= 0x10000 && scalar <= 0x10FFFF
        }
    }
}
