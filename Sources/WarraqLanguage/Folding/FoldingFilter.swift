// SPDX-License-Identifier: Apache-2.0

internal import WarraqUnicode

/// Finds, in blocks of sixty-four bytes, where the characters begin that a table changes.
///
/// Made of the table's characters. It may find one that stays, where a few that are no letters lie between two that change, and never
/// misses one. The bytes around may be anything.
struct FoldingFilter {
    /// Characters with the same bytes but for the last one.
    private struct ByteRange {
        let lead: SIMD16<UInt8>
        /// The second byte of three.
        let middle: SIMD16<UInt8>
        let last: FoldingRange
    }

    private let rowLead: SIMD16<UInt8>
    /// Characters of the lower half of the row, and of the upper one, by their lower eight bits.
    private let lowerRow, upperRow: [FoldingRange]
    /// Single characters of either half, since one comparison less is needed for them.
    private let lowerSingles, upperSingles: [SIMD16<UInt8>]
    private let short, long: [ByteRange]
    private let hasRow, hasOthers: Bool
    /// First bytes of characters that are looked at more closely; with those of the row where there are others of two bytes.
    private let leads: FoldingRange

    /// Takes the characters that change, and the first byte of the row of 256 that most of them stand in.
    init(_ scalars: some Sequence<UInt32>, rowLead: UInt8) {
        self.rowLead = SIMD16(repeating: rowLead)
        let isRow = { (scalar: UInt32) in scalar < 0x800 && UTF8Bytes.of(scalar)[0] & 0xFC == rowLead }
        let sorted = scalars.sorted()
        let row = sorted.filter(isRow).map { $0 & 0xFF | 0x600 }
        let (lower, upper) = (Self.ranges(row.filter { $0 < 0x680 }), Self.ranges(row.filter { $0 >= 0x680 }))
        (lowerRow, lowerSingles) = (lower.filter { $0.count > 1 }.map(Self.lastByte), Self.singles(lower))
        (upperRow, upperSingles) = (upper.filter { $0.count > 1 }.map(Self.lastByte), Self.singles(upper))
        hasRow = !row.isEmpty
        let others = Self.ranges(sorted.filter { !isRow($0) && $0 >= 0x80 })
        short = others.filter { $0.lowerBound < 0x800 }.flatMap(Self.byteRanges)
        long = others.filter { $0.lowerBound >= 0x800 }.flatMap(Self.byteRanges)
        leads = FoldingRange(short.isEmpty ? 0xE0...0xFF : 0xC0...0xFF)
        hasOthers = !short.isEmpty || !long.isEmpty
    }

    private static func singles(_ ranges: [ClosedRange<UInt32>]) -> [SIMD16<UInt8>] {
        ranges.filter { $0.count == 1 }.map { SIMD16(repeating: UInt8(truncatingIfNeeded: $0.lowerBound)) }
    }

    private static func lastByte(_ range: ClosedRange<UInt32>) -> FoldingRange {
        FoldingRange(UInt8(truncatingIfNeeded: range.lowerBound)...UInt8(truncatingIfNeeded: range.upperBound))
    }

    /// Rows of neighbours; characters that are no letters may stand between two of them.
    private static func ranges(_ scalars: [UInt32]) -> [ClosedRange<UInt32>] {
        var ranges: [ClosedRange<UInt32>] = []
        for scalar in scalars {
            if let last = ranges.last, scalar &- last.upperBound <= 4,
                (last.upperBound..<scalar).dropFirst().allSatisfy(Self.isRare)
            {
                ranges[ranges.count - 1] = last.lowerBound...scalar
            } else {
                ranges.append(scalar...scalar)
            }
        }
        return ranges
    }

    private static func isRare(_ scalar: UInt32) -> Bool {
        guard scalar >= 0x600, scalar < 0x700, let scalar = Unicode.Scalar(scalar) else { return false }
        return !UnicodeProperties.isLetterOrDigit(scalar)
    }

    /// A range of characters in pieces that differ in the last byte only.
    private static func byteRanges(_ range: ClosedRange<UInt32>) -> [ByteRange] {
        var pieces: [ByteRange] = []
        var start = range.lowerBound
        while start <= range.upperBound {
            let end = min(range.upperBound, start | 0x3F)
            let (first, last) = (UTF8Bytes.of(start), UTF8Bytes.of(end))
            // Characters of four bytes have no rules.
            if first.count < 4, let low = first.last, let high = last.last {
                pieces.append(
                    ByteRange(
                        lead: SIMD16(repeating: first[0]), middle: SIMD16(repeating: first[1]),
                        last: FoldingRange(low...high)))
            }
            start = end + 1
        }
        return pieces
    }

    /// How many bytes of the source ``events(_:_:at:)`` looks at.
    static var reach: Int { FoldingLanes.count + 2 }

    /// A bit for each byte of a block with which a character begins that may change.
    ///
    /// What follows the first byte of a character of the row is not looked at closely: in text that is not UTF-8 it may be any byte.
    @inline(__always)
    func events(_ bytes: FoldingLanes, _ source: Span<UInt8>, at offset: Int) -> UInt64 {
        var (marks, others) = (FoldingLanes.none, bytes.within(leads))
        if hasRow {
            let isRow = bytes.masked(by: SIMD16(repeating: 0xFC)).equals(rowLead)
            let next = FoldingLanes(source, at: offset &+ 1)
            let characters = bytes.shiftedUp | next.masked(by: SIMD16(repeating: 0x3F))
            for index in lowerRow.indices { marks = marks | characters.within(lowerRow[index]) }
            for index in lowerSingles.indices { marks = marks | characters.equals(lowerSingles[index]) }
            if !(isRow & bytes).masked(by: SIMD16(repeating: 2)).isZero {
                for index in upperRow.indices { marks = marks | characters.within(upperRow[index]) }
                for index in upperSingles.indices { marks = marks | characters.equals(upperSingles[index]) }
            }
            marks = marks & isRow
            if !short.isEmpty { others = others ^ isRow }
        }
        if !hasOthers || others.isZero { return marks.bits }
        return marks.bits | otherEvents(bytes, source, at: offset)
    }

    /// The same for characters that are not of the row.
    @inline(never)
    private func otherEvents(_ bytes: FoldingLanes, _ source: Span<UInt8>, at offset: Int) -> UInt64 {
        let next = FoldingLanes(source, at: offset &+ 1)
        var marks = FoldingLanes.none
        let (short, long) = (short.span, long.span)
        for index in short.indices {
            marks = marks | (bytes.equals(short[index].lead) & next.within(short[index].last))
        }
        let second = FoldingLanes(source, at: offset &+ 2)
        for index in long.indices {
            let begins = bytes.equals(long[index].lead) & next.equals(long[index].middle)
            if begins.isZero { continue }
            marks = marks | (begins & second.within(long[index].last))
        }
        return marks.bits
    }
}
