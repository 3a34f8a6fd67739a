// SPDX-License-Identifier: Apache-2.0

/// The ``QualityHash`` of bytes that come one after the other.
struct RunningHash {
    private var hash = QualityHash.seed
    private var block: UInt64 = 0
    private var count = 0

    @inline(__always)
    mutating func append(_ byte: UInt8) {
        block |= UInt64(byte) &<< UInt64((count & 7) &* 8)
        count &+= 1
        if count & 7 == 0 {
            hash = QualityHash.step(hash, block)
            block = 0
        }
    }

    /// Appends two bytes, the upper one first.
    @inline(__always)
    mutating func append(pair: UInt16) {
        append(UInt8(truncatingIfNeeded: pair &>> 8))
        append(UInt8(truncatingIfNeeded: pair))
    }

    @inline(__always)
    mutating func append(_ scalar: Unicode.Scalar) {
        if scalar.value < 0x80 {
            append(UInt8(truncatingIfNeeded: scalar.value))
        } else if scalar.value < 0x800 {
            append(pair: UInt16(0xC080 | (scalar.value & 0x7C0) << 2 | scalar.value & 0x3F))
        } else {
            for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { append(byte) }
        }
    }

    consuming func finish() -> UInt64 {
        QualityHash.finish(count & 7 == 0 ? hash : QualityHash.step(hash, block), count)
    }
}
