// SPDX-License-Identifier: Apache-2.0

internal import WarraqUnicode

/// A piece of a line, judged as good text and as text that was misread in one way or another.
struct MisreadPiece {
    /// The characters, and where each begins in the text; one more offset for the end.
    private(set) var scalars: [UInt32] = []
    private(set) var offsets: [Int] = []
    /// What each character costs as good text.
    private var costs: [Int] = []
    private var encoded = MisreadBytes()
    /// Whether the last reading was UTF-8 without an error.
    private(set) var isCertain = false

    /// Costs beyond this, for a character outside ASCII, are no longer usual.
    private static let usualCost = 55
    /// How far the gain of a stretch may fall before the stretch ends.
    private static let patience = 150
    /// What it costs that a byte stands for nothing.
    private static let invalidCost = 50

    /// Reads a piece and says how much less likely than usual text its least likely part is.
    mutating func load(_ text: Span<UInt8>, _ range: Range<Int>) -> Int {
        scalars.removeAll(keepingCapacity: true)
        offsets.removeAll(keepingCapacity: true)
        costs.removeAll(keepingCapacity: true)
        let model = TextCosts.shared
        var (position, before) = (range.lowerBound, UInt32(0x20))
        var (run, most) = (0, 0)
        while position < range.upperBound {
            let (scalar, length) = UnicodeProperties.scalar(at: position, in: text)
            // A text may be cut before a mark.
            let cost = min(model.cost(scalar.value, after: before), offsets.isEmpty ? 60 : .max)
            scalars.append(scalar.value)
            offsets.append(position)
            costs.append(cost)
            if scalar.value >= 0x80 {
                run = max(0, run + cost - MisreadPiece.usualCost)
                most = max(most, run)
            }
            before = scalar.value
            position += length
        }
        offsets.append(position)
        return most
    }

    /// A stretch of characters that a reading explains better.
    struct Stretch {
        var range: Range<Int>
        /// How much better, in tenths of a natural logarithm.
        var gain: Int
    }

    /// Finds the stretches that are likelier as misread text than as they stand.
    ///
    /// - Parameter least: The gain from which on a stretch counts.
    mutating func stretches(_ units: MisreadUnits, least: Int) -> [Stretch] {
        guard units.encode(scalars, into: &encoded) else { return [] }
        let model = TextCosts.shared
        var (found, run) = ([Stretch](), StretchFinder())
        var (index, before) = (0, UInt32(0x20))
        var isValidThroughout = true
        while index < scalars.count {
            let unit = unit(at: index, units)
            if unit.isBreak {
                if let stretch = run.close(least, units) { found.append(stretch) }
                before = scalars[index]
                index += 1
                continue
            }
            var own = 0
            for next in index..<index + unit.length { own += costs[next] }
            let scalar = unit.scalar ?? scalars[index + unit.length - 1]
            if unit.isInvalid { isValidThroughout = false }
            var cost =
                unit.isInvalid
                ? own + MisreadPiece.invalidCost : unit.scalar == nil ? own : model.cost(scalar, after: before)
            let isEastAsian = TextCosts.isEastAsian(model.kind(scalar))
            if model.kind(scalar) == TextKind.kana.rawValue, !units.mayHaveKana { cost += 60 }
            // Readings that any bytes allow are judged by whole words that stand close together.
            let isLetter = scalar >= 0x80 && TextCosts.isLetter(model.kind(scalar))
            run.count(isLetter ? scalar : nil, of: scalars[index], isEastAsian: isEastAsian)
            run.add(
                own - cost - (units.isUTF8 || scalar >= 0x80 ? 0 : 2), at: index..<index + unit.length,
                cost: scalar < 0x80 ? 0 : cost, bearable: scalar < 0x80 ? 0 : isEastAsian ? 105 : 65,
                mayEnd: units.isUTF8 || !startsLetter(index + unit.length))
            if run.isOver(MisreadPiece.patience), let stretch = run.close(least, units) { found.append(stretch) }
            before = scalar
            index += unit.length
        }
        if let stretch = run.close(least, units) { found.append(stretch) }
        if units.isUTF8, !isValidThroughout { found.removeAll { $0.gain < least * 3 / 2 } }
        // Bytes are hardly ever UTF-8 by chance, even if what they give was misread once before.
        isCertain = units.isUTF8 && isValidThroughout
        return found
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

    /// The unit that begins at a character.
    @inline(__always)
    private func unit(at index: Int, _ units: MisreadUnits) -> Unit {
        if encoded.isMissing[index] { return Unit(start: index, isBreak: true) }
        let found = units.character(encoded.bytes.span, index)
        let isWhole =
            found.length == 1
            || !encoded.isMissing[index + 1..<Swift.min(index + found.length, encoded.isMissing.count)].contains(true)
        if found.isInvalid || !isWhole { return Unit(start: index, isInvalid: true) }
        return Unit(scalar: found.scalar, second: found.second, start: index, length: found.length)
    }

    /// The units that change if some stretches are read anew, and what in their words belongs to them.
    mutating func changes(_ units: MisreadUnits, _ stretches: [Stretch]) -> [Unit] {
        guard units.encode(scalars, into: &encoded) else { return [] }
        var (row, index) = ([Unit](), 0)
        while index < scalars.count {
            row.append(unit(at: index, units))
            index += row[row.count - 1].length
        }
        var isChosen = [Bool](repeating: false, count: row.count)
        for stretch in stretches {
            guard let first = row.firstIndex(where: { $0.start >= stretch.range.lowerBound }) else { continue }
            var (low, high) = (first, first)
            while high < row.count, row[high].start < stretch.range.upperBound { high += 1 }
            while low > 0, mayJoin(row[low - 1], units) { low -= 1 }
            while high < row.count, mayJoin(row[high], units) { high += 1 }
            for place in low..<high { isChosen[place] = true }
        }
        return row.indices.filter { place in
            let unit = row[place]
            guard isChosen[place], let scalar = unit.scalar else { return false }
            return unit.length > 1 || scalar != scalars[unit.start]
        }.map { row[$0] }
    }

    /// Whether a unit beside a stretch was misread like it: in UTF-8 whatever is valid, else what is no Latin word.
    private func mayJoin(_ unit: Unit, _ units: MisreadUnits) -> Bool {
        if unit.isBreak || unit.isInvalid { return false }
        if units.isUTF8 || unit.length > 1 { return true }
        return !startsLetter(unit.start)
    }

    /// Whether an ASCII letter stands at an index: a word that goes on in another script.
    @inline(__always)
    private func startsLetter(_ index: Int) -> Bool {
        index < scalars.count && scalars[index] < 0x80 && (scalars[index] | 0x20) &- 0x61 < 26
    }
}
