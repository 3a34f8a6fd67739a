// SPDX-License-Identifier: Apache-2.0

/// Sums of the rows of a model, 64 lanes of four bits each.
///
/// A row is added as four words without unpacking: its low and its high halves go to byte lanes, which are emptied into
/// lanes of 16 bits before they run over, and those into numbers.
struct NgramTally {
    private var (low, high) = (SIMD4<UInt64>.zero, SIMD4<UInt64>.zero)
    /// Lanes of 16 bits: languages 0, 4, 8 ...; then those from 2, from 1 and from 3 on.
    private var wide = (SIMD4<UInt64>.zero, SIMD4<UInt64>.zero, SIMD4<UInt64>.zero, SIMD4<UInt64>.zero)
    private var sums = [Int](repeating: 0, count: 64)
    private var (rows, emptied) = (0, 0)
    /// How many rows were added.
    private(set) var count = 0

    private static let nibbles = SIMD4<UInt64>(repeating: 0x0F0F_0F0F_0F0F_0F0F)
    private static let bytes = SIMD4<UInt64>(repeating: 0x00FF_00FF_00FF_00FF)

    /// Adds a row.
    @inline(__always)
    mutating func add(_ row: SIMD4<UInt64>) {
        low &+= row & Self.nibbles
        high &+= (row &>> SIMD4(repeating: 4)) & Self.nibbles
        count &+= 1
        rows &+= 1
        // 17 rows of 15 fill a byte.
        if rows == 17 { widen() }
    }

    private mutating func widen() {
        let eight = SIMD4<UInt64>(repeating: 8)
        wide.0 &+= low & Self.bytes
        wide.1 &+= (low &>> eight) & Self.bytes
        wide.2 &+= high & Self.bytes
        wide.3 &+= (high &>> eight) & Self.bytes
        (low, high, rows, emptied) = (.zero, .zero, 0, emptied &+ 1)
        // 257 times 255 fill 16 bits.
        if emptied == 257 { empty() }
    }

    private mutating func empty() {
        for (lanes, first) in [(wide.0, 0), (wide.1, 2), (wide.2, 1), (wide.3, 3)] {
            for word in 0..<4 {
                for lane in 0..<4 {
                    sums[word * 16 + lane * 4 + first] += Int(lanes[word] >> UInt64(lane * 16) & 0xFFFF)
                }
            }
        }
        wide = (.zero, .zero, .zero, .zero)
        emptied = 0
    }

    /// The sums of the first lanes.
    mutating func totals(_ lanes: Int) -> [Int] {
        widen()
        empty()
        return Array(sums.prefix(lanes))
    }
}
