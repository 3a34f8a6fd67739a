// SPDX-License-Identifier: Apache-2.0

/// The ``QualityHash`` of bytes that come one after the other.
struct RunningHash {
    private var hash = QualityHash.seed
    private var block: UInt64 = 0
    private var count = 0

    /// Appends one to four bytes, the first one lowest, the rest of the number zero.
    @inline(__always)
    mutating func append(_ bytes: UInt64, count more: Int) {
        let filled = count & 7
        block |= bytes &<< UInt64(filled &* 8)
        count &+= more
        guard filled &+ more >= 8 else { return }
        hash = QualityHash.step(hash, block)
        // At most four bytes came, so at least four were there: the shift is by 32 bits at most.
        block = bytes &>> UInt64((8 &- filled) &* 8)
    }

    /// Appends a scalar in UTF-8.
    @inline(__always)
    mutating func append(scalar value: UInt32) {
        let wide = UInt64(value)
        if value < 0x80 {
            append(wide, count: 1)
        } else if value < 0x800 {
            append(0x80C0 | wide &>> 6 | (wide & 0x3F) &<< 8, count: 2)
        } else if value < 0x10000 {
            append(0x80_80E0 | wide &>> 12 | (wide &>> 6 & 0x3F) &<< 8 | (wide & 0x3F) &<< 16, count: 3)
        } else {
            let high = wide &>> 18 | (wide &>> 12 & 0x3F) &<< 8
            append(0x8080_80F0 | high | (wide &>> 6 & 0x3F) &<< 16 | (wide & 0x3F) &<< 24, count: 4)
        }
    }

    consuming func finish() -> UInt64 {
        QualityHash.finish(count & 7 == 0 ? hash : QualityHash.step(hash, block), count)
    }
}
