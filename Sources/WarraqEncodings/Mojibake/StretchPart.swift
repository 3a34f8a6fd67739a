// SPDX-License-Identifier: Apache-2.0

/// A stretch in the making: the best part of what has been added.
struct StretchPart {
    private var start = 0
    private var sum = 0
    private(set) var best = 0
    private var bestEnd = 0
    private var cost = 0
    private var bearable = 0
    /// Whether somebody could read the best part.
    private(set) var isPlausible = false
    /// Whether the best part is too little to go by.
    private(set) var isLone = false
    /// The letters that stand together right here, and whether there were once enough.
    private var letters = 0
    private var lastLetter: UInt32 = 0
    private(set) var hasWord = false
    private(set) var hasPair = false
    /// A bit for each letter there was.
    private var kinds: UInt64 = 0
    private var lastKind: UInt64 = 0
    private var rarity = Rarity()
    /// A bit for each kind of character outside ASCII that stands there.
    private var ownKinds: UInt32 = 0
    /// What is added with the next gain.
    var pending = Rarity()
    var pendingKinds: UInt32 = 0

    var stretch: MisreadPiece.Stretch { MisreadPiece.Stretch(range: start..<Swift.max(start, bestEnd), gain: best) }

    /// Whether ideographs would be made of nothing but Latin letters of one case: the letters of some language in their order.
    var isAlphabet: Bool {
        let isOneCase =
            ownKinds == 1 << UInt32(TextKind.latinCapital.rawValue)
            || ownKinds == 1 << UInt32(TextKind.latinSmall.rawValue)
        return isOneCase && kinds >> 32 != 0
    }

    /// Counts letters that stand together; a row of the same one is one, and 0 is none.
    @inline(__always)
    mutating func count(_ letter: UInt32, of own: UInt32, isEastAsian: Bool) {
        if letter == 0 {
            (letters, lastLetter) = (0, 0)
            return
        }
        if letter != lastLetter { letters += 1 }
        lastLetter = letter
        // Capitals stand 32 places before their small letters, nearly everywhere.
        lastKind = 1 << UInt64(isEastAsian ? letter & 31 | 32 : own & 31)
        kinds |= lastKind
    }

    @inline(__always)
    mutating func add(_ gain: Int, at range: Range<Int>, cost: Int, bearable: Int, mayEnd: Bool) {
        if sum <= 0 { restart(at: range.lowerBound) }
        if letters >= 2 { hasPair = true }
        if letters >= 3, kinds.nonzeroBitCount >= (kinds >> 32 == 0 ? 5 : 3) { hasWord = true }
        if pending.isAny {
            rarity.add(pending)
            pending = Rarity()
        }
        ownKinds |= pendingKinds
        sum += gain
        self.cost += cost
        self.bearable += bearable
        if sum > best, mayEnd {
            (best, bestEnd) = (sum, range.upperBound)
            // What nobody could read is no repair.
            isPlausible = self.cost <= self.bearable
            isLone = rarity.isLone
        }
    }

    private mutating func restart(at offset: Int) {
        let old = self
        self = StretchPart()
        start = offset
        (pending, pendingKinds) = (old.pending, old.pendingKinds)
        (letters, lastLetter) = (min(old.letters, 1), old.lastLetter)
        kinds = letters > 0 ? old.lastKind : 0
    }

    @inline(__always)
    func isOver(_ patience: Int) -> Bool { sum <= 0 || sum < best - patience }
}
