// SPDX-License-Identifier: Apache-2.0

/// A 64-bit hash of words and lines: the same on every machine, fast for a few bytes, not cryptographic.
///
/// What is equal by hash is taken for equal. By chance, that is wrong in a text of a million words with a probability of about 10⁻⁷.
enum QualityHash {
    static let seed: UInt64 = 0x9E37_79B9_7F4A_7C15

    /// Takes up to eight bytes in.
    @inline(__always)
    static func step(_ hash: UInt64, _ block: UInt64) -> UInt64 {
        let product = (hash ^ block).multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
        return product.high ^ product.low
    }

    /// The number of bytes counts, too.
    @inline(__always)
    static func finish(_ hash: UInt64, _ count: Int) -> UInt64 {
        let product = (hash ^ UInt64(truncatingIfNeeded: count)).multipliedFullWidth(by: 0xE703_7ED1_A0B4_28DB)
        return product.high ^ product.low
    }

    /// The hash of a range of bytes.
    static func hash(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
        var (hash, offset) = (seed, range.lowerBound)
        while offset < range.upperBound {
            hash = step(hash, load(bytes, at: offset, count: min(8, range.upperBound - offset)))
            offset += 8
        }
        return finish(hash, range.count)
    }

    /// Eight bytes as a number, the first one lowest.
    @inline(__always)
    static func load(_ bytes: Span<UInt8>, at offset: Int) -> UInt64 {
        // Every bit pattern is a number, and the load checks its bounds.
        unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self).littleEndian
    }

    /// One to eight bytes as a number, the first one lowest, the rest of it zero.
    @inline(__always)
    static func load(_ bytes: Span<UInt8>, at offset: Int, count: Int) -> UInt64 {
        if offset &+ 8 <= bytes.count {
            return load(bytes, at: offset) & (UInt64.max &>> UInt64(64 &- 8 &* count))
        }
        var block: UInt64 = 0
        for index in 0..<count { block |= UInt64(bytes[offset + index]) << UInt64(8 * index) }
        return block
    }
}

/// Eight bytes in one number.
enum ByteLanes8 {
    static let high: UInt64 = 0x8080_8080_8080_8080
    private static let ones: UInt64 = 0x0101_0101_0101_0101

    /// Marks, by its highest bit, each ASCII byte from `low` to `top`.
    @inline(__always)
    static func between(_ block: UInt64, _ low: UInt64, _ top: UInt64) -> UInt64 {
        let seven = block & ~high
        let fromLow = seven &+ ones &* (0x80 &- low)
        let aboveTop = seven &+ ones &* (0x7F &- top)
        return (fromLow ^ aboveTop) & ~block & high
    }

    /// Marks, by its highest bit, each continuation byte of UTF-8.
    @inline(__always)
    static func continuations(_ block: UInt64) -> UInt64 { block & (~block &<< 1) & high }
}

/// Counts marked bytes, eight at a time: adding in lanes takes two steps, counting bits a dozen on processors of old.
struct LaneCount {
    private var lanes: UInt64 = 0
    private var blocks = 0
    private var counted = 0

    /// Counts the bytes that are marked by their highest bits.
    @inline(__always)
    mutating func add(_ marks: UInt64) {
        lanes &+= marks &>> 7
        blocks &+= 1
        if blocks == 255 { flush() }
    }

    private mutating func flush() { (counted, lanes, blocks) = (total, 0, 0) }

    /// All so far.
    var total: Int {
        @inline(__always) get {
            let pairs = (lanes & 0x00FF_00FF_00FF_00FF) &+ (lanes &>> 8 & 0x00FF_00FF_00FF_00FF)
            return counted &+ Int(truncatingIfNeeded: (pairs &* 0x0001_0001_0001_0001) &>> 48)
        }
    }
}
