// SPDX-License-Identifier: Apache-2.0

/// A set of 128-bit hashes in one flat table: 16 bytes a place, at most three quarters of the places taken.
///
/// What stages use to remember which documents there were.
public struct Hash128Set: Sendable {
    /// Pairs of halves; two zeros mark a free place.
    private var table: [UInt64]
    private var mask: Int
    private var hasZero = false
    /// How many hashes are in the set.
    public private(set) var count = 0

    /// An empty set.
    public init() { (table, mask) = ([UInt64](repeating: 0, count: 2 * 1024), 1023) }

    /// Puts a hash in.
    ///
    /// - Returns: Whether it was not there before.
    /// - Complexity: O(1) on average.
    public mutating func insert(_ hash: Hash128) -> Bool {
        if hash.low == 0, hash.high == 0 {
            defer { hasZero = true }
            count += hasZero ? 0 : 1
            return !hasZero
        }
        if count * 4 > (mask + 1) * 3 { grow() }
        guard let place = place(for: hash) else { return false }
        (table[2 * place], table[2 * place + 1]) = (hash.high, hash.low)
        count += 1
        return true
    }

    /// The free place where a hash belongs, nil if it is there already.
    private func place(for hash: Hash128) -> Int? {
        var place = Int(truncatingIfNeeded: hash.low) & mask
        while true {
            let (high, low) = (table[2 * place], table[2 * place + 1])
            if high == hash.high, low == hash.low { return nil }
            if high == 0, low == 0 { return place }
            place = (place + 1) & mask
        }
    }

    private mutating func grow() {
        let old = table
        mask = 2 * mask + 1
        table = [UInt64](repeating: 0, count: 2 * (mask + 1))
        for index in stride(from: 0, to: old.count, by: 2) where old[index] != 0 || old[index + 1] != 0 {
            let hash = Hash128(high: old[index], low: old[index + 1])
            guard let place = place(for: hash) else { continue }
            (table[2 * place], table[2 * place + 1]) = (hash.high, hash.low)
        }
    }
}

extension Hash128 {
    /// How many bytes ``append(to:)`` writes.
    public static let byteCount = 16

    /// Appends the hash to a log: 16 bytes, little-endian.
    public func append(to log: inout [UInt8]) {
        for half in [high, low] {
            for shift in stride(from: 0, to: 64, by: 8) { log.append(UInt8(truncatingIfNeeded: half >> UInt64(shift))) }
        }
    }

    /// Reads a hash that ``append(to:)`` wrote.
    ///
    /// - Parameter offset: Where it begins; at least 16 bytes must follow.
    public init(_ log: Span<UInt8>, at offset: Int) {
        var halves: [UInt64] = [0, 0]
        for index in 0..<16 { halves[index / 8] |= UInt64(log[offset + index]) << UInt64(8 * (index % 8)) }
        self.init(high: halves[0], low: halves[1])
    }
}

extension Hash128Set {
    /// Puts all hashes in that ``Hash128/append(to:)`` wrote.
    public mutating func restore(from log: Span<UInt8>) {
        var offset = 0
        while offset + Hash128.byteCount <= log.count {
            _ = insert(Hash128(log, at: offset))
            offset += Hash128.byteCount
        }
    }
}

extension Value {
    /// Adds the value to a stable hash; equal values give equal hashes, and values of different types differ.
    public func hash(into hash: inout StableHash) {
        switch self {
        // The first number is the type.
        case .null: hash.combine(0)
        case .bool(let flag): hash.combine(flag ? 2 : 1)
        case .int(let number):
            hash.combine(3)
            hash.combine(number)
        case .double(let number):
            hash.combine(4)
            // Both zeros are equal.
            hash.combine(Int(bitPattern: UInt(number == 0 ? 0 : number.bitPattern)))
        case .string(let text):
            hash.combine(5)
            hash.combine(text)
        case .dateTime(let date):
            hash.combine(6)
            hash.combine(date.description)
        case .array(let values):
            hash.combine(7)
            hash.combine(values.count)
            for value in values { value.hash(into: &hash) }
        case .object(let fields):
            hash.combine(8)
            hash.combine(fields.count)
            for index in 0..<fields.count {
                hash.combine(fields.name(at: index).rawValue)
                fields.value(at: index).hash(into: &hash)
            }
        }
    }
}
