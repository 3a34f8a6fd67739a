// SPDX-License-Identifier: Apache-2.0

internal import WarraqUnicode

/// A piece of a line, judged as good text and as text that was misread in one way or another.
struct MisreadPiece {
    /// The characters, and where each begins in the text; one more offset for the end.
    private(set) var scalars: [UInt32] = []
    private(set) var offsets: [Int] = []
    /// What each character costs as good text, and a bit for its kind; 0 for ASCII.
    private(set) var costs: [Int] = []
    private(set) var kinds: [UInt32] = []
    /// The bytes by each wrong encoding, as far as they were asked for.
    private var encoded: [MisreadBytes]
    private var isEncoded: [Bool]
    /// Whether the last reading was UTF-8 without an error.
    var isCertain = false

    /// How far the gain of a stretch may fall before the stretch ends.
    static let patience = 150
    /// What it costs that a byte stands for nothing.
    static let invalidCost = 50

    init(wrongEncodings: Int) {
        encoded = [MisreadBytes](repeating: MisreadBytes(), count: wrongEncodings)
        isEncoded = [Bool](repeating: false, count: wrongEncodings)
    }

    /// Reads a piece.
    mutating func load(_ text: Span<UInt8>, _ range: Range<Int>) {
        for index in isEncoded.indices { isEncoded[index] = false }
        // A scalar has one byte at least.
        let most = range.count + 1
        MisreadPiece.resize(&scalars, most, 0)
        MisreadPiece.resize(&offsets, most, 0)
        MisreadPiece.resize(&costs, most, 0)
        MisreadPiece.resize(&kinds, most, 0)
        let count = MisreadPiece.load(text, range, &scalars, &offsets, &costs, &kinds, TextCosts.shared)
        MisreadPiece.resize(&scalars, count, 0)
        MisreadPiece.resize(&offsets, count + 1, 0)
        MisreadPiece.resize(&costs, count, 0)
        MisreadPiece.resize(&kinds, count, 0)
    }

    private static func resize<Element>(_ array: inout [Element], _ count: Int, _ filler: Element) {
        if array.count < count {
            array.append(contentsOf: repeatElement(filler, count: count - array.count))
        } else {
            array.removeLast(array.count - count)
        }
    }

    /// Reads a piece into arrays of enough room; returns the number of characters.
    private static func load(
        _ text: Span<UInt8>, _ range: Range<Int>, _ scalars: inout [UInt32], _ offsets: inout [Int],
        _ costs: inout [Int], _ kinds: inout [UInt32], _ model: borrowing TextCosts
    ) -> Int {
        let (facts, steps) = (model.facts.span, model.steps.span)
        var (position, before, kindBefore) = (range.lowerBound, UInt32(0x20), TextKind.blank.rawValue)
        var scalars = scalars.mutableSpan
        var offsets = offsets.mutableSpan
        var costs = costs.mutableSpan
        var kinds = kinds.mutableSpan
        var count = 0
        while position < range.upperBound {
            let (scalar, length) = UnicodeProperties.scalar(at: position, in: text)
            let kind = TextCosts.kind(scalar.value, facts)
            let cost = TextCosts.cost(scalar.value, kind, after: before, kindBefore, facts, steps)
            scalars[count] = scalar.value
            offsets[count] = position
            kinds[count] = scalar.value < 0x80 ? 0 : 1 &<< UInt32(kind)
            // A text may be cut before a mark.
            costs[count] = position == range.lowerBound ? min(cost, 60) : cost
            count &+= 1
            (before, kindBefore) = (scalar.value, kind)
            position &+= length
        }
        offsets[count] = position
        return count
    }

    /// The bytes by the wrong encoding of a reading.
    mutating func bytes(_ units: borrowing MisreadUnits) -> MisreadBytes {
        let number = units.wrongNumber
        if !isEncoded[number] {
            units.encode(scalars, costs, into: &encoded[number])
            isEncoded[number] = true
        }
        return encoded[number]
    }

    /// Whether two readings' wrong encodings give the same bytes.
    mutating func hasSameBytes(_ units: MisreadUnits, _ others: MisreadUnits) -> Bool {
        bytes(units).bytes == bytes(others).bytes
    }

    /// The most that a reading as UTF-8 can gain, double where it would be certain; 0 where it gains less than something else.
    mutating func mostGain(_ units: borrowing MisreadUnits, target: Int) -> Int {
        let bytes = bytes(units)
        let utf8 = bytes.utf8
        let most = utf8.somewhere ? bytes.cost * (utf8.everywhere ? 2 : 1) : 0
        if most < target { return 0 }
        return utf8.everywhere ? most : bound(units, target: target)
    }

    /// Some characters that are one character of the right encoding.
    struct Unit {
        /// The character; nil where the bytes stand for none.
        var scalar: UInt32?
        var second: UInt32?
        var start: Int
        var length = 1
        var isInvalid = false
        /// The character has no byte in the wrong encoding.
        var isBreak = false
    }

    /// The unit that begins at a character which has a byte.
    @inline(__always)
    static func unit(
        at index: Int, _ bytes: Span<UInt8>, _ scalars: Span<UInt32>, _ units: borrowing MisreadUnits
    ) -> Unit {
        let found = units.character(bytes, index)
        var isWhole = true
        for next in index &+ 1..<Swift.max(index &+ 1, Swift.min(index &+ found.length, bytes.count))
        where bytes[next] == 0 && scalars[next] != 0 { isWhole = false }
        if found.isInvalid || !isWhole { return Unit(start: index, isInvalid: true) }
        return Unit(scalar: found.scalar, second: found.second, start: index, length: found.length)
    }

    /// Whether a scalar is one of `A` to `Z` and `a` to `z`.
    @inline(__always)
    static func isASCIILetter(_ scalar: UInt32) -> Bool { scalar < 0x80 && (scalar | 0x20) &- 0x61 < 26 }
}
