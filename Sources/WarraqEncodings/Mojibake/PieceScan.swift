// SPDX-License-Identifier: Apache-2.0

internal import WarraqUnicode

/// The first look at a piece of a line, which for good text is the only one.
struct PieceScan {
    /// Costs beyond this, for a character outside ASCII, are no longer usual.
    private static let usualCost = 55

    /// Says how much less likely than usual text the least likely part of a piece is.
    ///
    /// Only characters count that can be misread bytes, two of them at least with no more than one of ASCII between them, since a
    /// character of UTF-8 is two bytes and readings in other encodings must give words. A part ends at each other character.
    static func excess(of text: Span<UInt8>, _ range: Range<Int>, _ model: borrowing TextCosts) -> Int {
        let (facts, steps) = (model.facts.span, model.steps.span)
        var (position, before) = (range.lowerBound, UInt32(0x20))
        var kindBefore = Int(TextKind.blank.rawValue)
        var (run, most) = (0, 0)
        // Where the last such character ended, and what it would add.
        var (rowEnd, pending) = (-4, 0)
        while position < range.upperBound {
            let next = skipped(text, position, range.upperBound)
            if next > position {
                // Some character that is no byte, or ASCII.
                if hasOther(text, position, next) { run = 0 }
                before = scalarBefore(next, text)
                kindBefore = Int(model.kind(before))
                position = next
                continue
            }
            let (scalar, length) = UnicodeProperties.scalar(at: position, in: text)
            let value = scalar.value
            let fact = value < 0x10000 ? facts[Int(value)] : 0
            if fact & TextCosts.isByte == 0 {
                run = 0
                kindBefore = Int(model.kind(value))
            } else {
                let kind = Int(fact &>> TextCosts.kindShift & TextCosts.kindBits)
                var cost = Int(fact & TextCosts.costBits) &+ Int(steps[kindBefore &<< 5 | kind])
                if value &- before < 2 { cost = Swift.min(cost, value == before ? 25 : 30) }
                // A text may be cut before a mark.
                if position == range.lowerBound { cost = Swift.min(cost, 60) }
                let excess = cost &- usualCost
                if position &- rowEnd > 1 {
                    // Alone so far: what is less likely than usual counts once another one follows.
                    run = Swift.max(0, run &+ Swift.min(excess, 0))
                    pending = Swift.max(excess, 0)
                } else {
                    run &+= pending
                    most = Swift.max(most, run)
                    run = Swift.max(0, run &+ excess)
                    most = Swift.max(most, run)
                    pending = 0
                }
                rowEnd = position &+ length
                kindBefore = kind
            }
            before = value
            position &+= length
        }
        return most
    }

    /// Where text begins that may hold a misread byte: behind ASCII and scalars of U+3000 to U+EFFF.
    @inline(__always)
    private static func skipped(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
        var position = start
        let first = text[position]
        if first >= 0x80, first &- 0xE3 > 11 { return position }
        while position &+ ByteBlock.width <= end {
            let block = ByteBlock(text, at: position)
            let marks = block.atLeast(0xC2) & (block.below(0xE3) | block.atLeast(0xEF))
            if !marks.isEmpty {
                position &+= marks.first
                return position
            }
            position &+= ByteBlock.width
        }
        while position < end, text[position] < 0x80 || text[position] & 0xC0 == 0x80 || text[position] &- 0xE3 <= 11 {
            position &+= 1
        }
        return position
    }

    /// Whether not all of a stretch is ASCII.
    @inline(__always)
    private static func hasOther(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
        var position = start
        while position &+ ByteBlock.width <= end {
            if !ByteBlock(text, at: position).atLeast(0x80).isEmpty { return true }
            position &+= ByteBlock.width
        }
        while position < end {
            if text[position] >= 0x80 { return true }
            position &+= 1
        }
        return false
    }

    @inline(__always)
    private static func scalarBefore(_ offset: Int, _ text: Span<UInt8>) -> UInt32 {
        var start = offset - 1
        while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
        return UnicodeProperties.scalar(at: start, in: text).scalar.value
    }
}
