// SPDX-License-Identifier: Apache-2.0

/// A stretch in the making: the best part of what has been added.
struct StretchFinder {
    private var start = 0
    private var sum = 0
    private var best = 0
    private var bestEnd = 0
    private var cost = 0
    private var bearable = 0
    private var isPlausible = false
    /// The letters that stand together right here, and whether there were once enough.
    private var letters = 0
    private var lastLetter: UInt32 = 0
    private var hasWord = false
    private var hasPair = false
    /// A bit for each letter there was.
    private var kinds: UInt64 = 0
    private var lastKind: UInt64 = 0

    /// Counts letters that stand together; a row of the same one is one.
    mutating func count(_ letter: UInt32?, of own: UInt32, isEastAsian: Bool) {
        guard let letter else {
            (letters, lastLetter) = (0, 0)
            return
        }
        if letter != lastLetter { letters += 1 }
        lastLetter = letter
        // Capitals stand 32 places before their small letters, nearly everywhere.
        lastKind = 1 << UInt64(isEastAsian ? letter & 31 | 32 : own & 31)
        kinds |= lastKind
    }

    mutating func add(_ gain: Int, at range: Range<Int>, cost: Int, bearable: Int, mayEnd: Bool) {
        if sum <= 0 {
            let (letters, lastLetter, lastKind) = (min(letters, 1), lastLetter, lastKind)
            self = StretchFinder()
            (start, self.letters, self.lastLetter) = (range.lowerBound, letters, lastLetter)
            self.kinds = letters > 0 ? lastKind : 0
        }
        if letters >= 2 { hasPair = true }
        if letters >= 3, kinds.nonzeroBitCount >= (kinds >> 32 == 0 ? 5 : 3) { hasWord = true }
        sum += gain
        self.cost += cost
        self.bearable += bearable
        if sum > best, mayEnd {
            (best, bestEnd) = (sum, range.upperBound)
            // What nobody could read is no repair.
            isPlausible = self.cost <= self.bearable
        }
    }

    func isOver(_ patience: Int) -> Bool { sum <= 0 || sum < best - patience }

    mutating func close(_ least: Int, _ units: MisreadUnits) -> MisreadPiece.Stretch? {
        let (best, isPlausible, range) = (
            best, isPlausible && (least < MojibakeRepair.least(units) ? hasPair : hasWord) || units.isUTF8,
            start..<Swift.max(start, bestEnd)
        )
        self = StretchFinder()
        return best >= least && isPlausible ? MisreadPiece.Stretch(range: range, gain: best) : nil
    }
}
