// SPDX-License-Identifier: Apache-2.0

/// Finds the stretches of a piece that gain most: a stretch in the making, and those that were enough.
struct StretchFinder {
    private var found: [MisreadPiece.Stretch] = []
    private var part = StretchPart()
    /// What a stretch must gain.
    private let least: Int
    private let isUTF8: Bool
    /// Whether the document has much text misread in the same way.
    private let isConfirmed: Bool

    init(_ least: Int, _ units: borrowing MisreadUnits) {
        (self.least, isUTF8) = (least, units.isUTF8)
        isConfirmed = least < MojibakeRepair.least(units)
    }

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
        // What a reading that any bytes allow gives must be words.
        let isBelieved =
            isUTF8
            ? isConfirmed || !part.isLone
            : part.isPlausible && (isConfirmed ? part.hasPair : part.hasWord && !part.isAlphabet)
        if part.best >= least, isBelieved { found.append(part.stretch) }
        part = StretchPart()
    }

    /// Ends the last stretch; returns all.
    mutating func finish() -> [MisreadPiece.Stretch] {
        close()
        return found
    }
}
