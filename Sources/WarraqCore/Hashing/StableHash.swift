// SPDX-License-Identifier: Apache-2.0

/// A 128-bit hash value.
public struct Hash128: Hashable, Sendable, CustomStringConvertible {
    /// The upper half.
    public var high: UInt64
    /// The lower half.
    public var low: UInt64

    /// Makes a value from its halves.
    public init(high: UInt64, low: UInt64) { (self.high, self.low) = (high, low) }

    /// 32 hexadecimal digits in lower case.
    public var description: String {
        var digits: [UInt8] = []
        digits.reserveCapacity(32)
        for half in [high, low] {
            for shift in stride(from: 60, through: 0, by: -4) {
                let nibble = UInt8(truncatingIfNeeded: half >> UInt64(shift)) & 15
                digits.append(nibble < 10 ? 48 + nibble : 87 + nibble)
            }
        }
        return String(decoding: digits, as: UTF8.self)
    }
}

/// A fast 128-bit hash that gives the same value in every run and on every machine.
///
/// It is not cryptographic: who can choose the input can make two inputs collide.
///
/// Two lanes of multiply-and-fold (64 × 64 → 128 bits, halves xored) over 16 bytes a step, as in the wyhash family.
public struct StableHash: Sendable {
    private var first: UInt64 = 0x9E37_79B9_7F4A_7C15
    private var second: UInt64 = 0xC2B2_AE3D_27D4_EB4F

    /// A hash of nothing so far.
    public init() {}

    /// Adds bytes; their number counts too, so `"ab", "c"` and `"a", "bc"` differ.
    ///
    /// - Complexity: O(bytes).
    public mutating func combine(_ bytes: Span<UInt8>) {
        let raw = unsafe bytes.bytes
        var offset = 0
        while offset + 16 <= raw.byteCount {
            mix(
                unsafe raw.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self).littleEndian,
                unsafe raw.unsafeLoadUnaligned(fromByteOffset: offset + 8, as: UInt64.self).littleEndian)
            offset += 16
        }
        var (low, high) = (UInt64(0), UInt64(0))
        var shift: UInt64 = 0
        while offset < raw.byteCount {
            let byte = UInt64(bytes[offset])
            if shift < 64 { low |= byte << shift } else { high |= byte << (shift - 64) }
            shift += 8
            offset += 1
        }
        mix(low, high)
        combine(raw.byteCount)
    }

    /// Adds the UTF-8 bytes of a string.
    public mutating func combine(_ text: String) {
        combine(Array(text.utf8).span)
    }

    /// Adds a number.
    public mutating func combine(_ number: Int) {
        mix(UInt64(bitPattern: Int64(number)), 0x1656_67B1_9E37_79F9)
    }

    /// The hash of all that was added.
    public func finish() -> Hash128 {
        var copy = self
        copy.mix(0x27D4_EB2F_1656_67C5, 0x85EB_CA77_C2B2_AE63)
        copy.mix(copy.second, copy.first)
        return Hash128(high: copy.first, low: copy.second)
    }

    private mutating func mix(_ low: UInt64, _ high: UInt64) {
        first = StableHash.fold(first ^ low, high ^ 0xA076_1D64_78BD_642F) &+ second
        second = StableHash.fold(second ^ high, low ^ 0xE703_7ED1_A0B4_28DB) ^ first.byteSwapped
    }

    private static func fold(_ left: UInt64, _ right: UInt64) -> UInt64 {
        let product = left.multipliedFullWidth(by: right)
        return product.high ^ product.low
    }
}
