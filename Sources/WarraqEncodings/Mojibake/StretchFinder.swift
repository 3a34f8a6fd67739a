// SPDX-License-Identifier: Apache-2.0

/// Finds the stretches of a piece that gain most: a stretch in the making, and those that were enough.
struct StretchFinder {
    private var found = MisreadPiece.Findings()
    private var part = StretchPart()
    /// What a stretch must gain.
    private let least: Int
    private let isUTF8: Bool

    init(_ units: borrowing MisreadUnits) { (least, isUTF8) = (MojibakeRepair.least(units), units.isUTF8) }

    /// Counts letters that stand together, and the kinds of characters that they stand as.
    @inline(__always)
    mutating func count(_ scalar: UInt32, _ kind: UInt8, of own: UInt32, _ ownKinds: UInt32) {
        let isLetter = scalar >= 0x80 && TextCosts.isLetter(kind)
        part.count(isLetter ? scalar : 0, of: own, isEastAsian: TextCosts.isEastAsian(kind))
        part.pendingKinds = ownKinds
    }

    /// Counts a character of several bytes of UTF-8.
    @inline(__always)
    mutating func count(_ rarity: Rarity) { part.pending = rarity }

    @inline(__always)
    mutating func add(_ gain: Int, at range: Range<Int>, cost: Int, bearable: Int, mayEnd: Bool) {
        part.add(gain, at: range, cost: cost, bearable: bearable, mayEnd: mayEnd)
    }

    @inline(__always)
    func isOver(_ patience: Int) -> Bool { part.isOver(patience) }

    /// Ends the stretch in the making.
    @inline(__always)
    mutating func close() {
        if part.best >= MojibakeRepair.leastOfConfirmed { add(part) }
        part = StretchPart()
    }

    private mutating func add(_ part: StretchPart) {
        // What a reading that any bytes allow gives must be words.
        if isUTF8 || (part.isPlausible && part.hasPair) { found.confirmed.append(part.stretch) }
        let isBelieved = isUTF8 ? !part.isLone : part.isPlausible && part.hasWord && !part.isAlphabet
        if part.best >= least, isBelieved { found.alone.append(part.stretch) }
    }

    /// Ends the last stretch; returns all, of which more is asked if not all bytes are UTF-8.
    mutating func finish(isValidThroughout: Bool) -> MisreadPiece.Findings {
        close()
        if isUTF8, !isValidThroughout {
            let (least, leastOfConfirmed) = (least * 3 / 2, MojibakeRepair.leastOfConfirmed * 3 / 2)
            found.alone.removeAll { $0.gain < least }
            found.confirmed.removeAll { $0.gain < leastOfConfirmed }
        }
        return found
    }
}
