// SPDX-License-Identifier: Apache-2.0

/// A line as folded scalars, each with its place in the line.
struct FoldedLine {
    /// Folded scalars; blanks are collapsed to one space.
    private(set) var scalars: [UInt32] = []
    /// Offset of the first byte of each scalar.
    private(set) var starts: [Int] = []
    /// Offset after each scalar and the vowel marks and tatweels on it.
    private(set) var ends: [Int] = []

    /// Folds a line from an offset to its end.
    init(_ line: Span<UInt8>, from offset: Int) {
        scalars.reserveCapacity(line.count - offset)
        var position = offset
        while position < line.count {
            let (scalar, length) = UTF8Scalars.next(in: line, at: position)
            let (first, second) = CueFolding.fold(scalar)
            if first == 0 {
                if CueFolding.isMark(scalar), !ends.isEmpty { ends[ends.count - 1] = position + length }
            } else {
                append(first, at: position, end: position + length)
            }
            if second != 0 { append(second, at: position, end: position + length) }
            position += length
        }
    }

    private mutating func append(_ folded: UInt32, at start: Int, end: Int) {
        if folded == 0x20, scalars.last == 0x20 { return }
        scalars.append(folded)
        starts.append(start)
        ends.append(end)
    }

    /// Whether a line, folded from an offset on, begins with a cue and no letter or digit follows it directly.
    ///
    /// Stops at the first difference, so a line of prose that starts as a cue does is left after a few letters.
    static func line(_ line: Span<UInt8>, from offset: Int, begins cue: [UInt32]) -> Bool {
        var (position, matched) = (offset, 0)
        while position < line.count {
            let (scalar, length) = UTF8Scalars.next(in: line, at: position)
            position += length
            let (first, second) = CueFolding.fold(scalar)
            for folded in [first, second] where folded != 0 {
                if matched == cue.count { return !CueFolding.isWord(folded) }
                if folded == 0x20, matched > 0, cue[matched - 1] == 0x20 { continue }
                guard cue[matched] == folded else { return false }
                matched += 1
            }
        }
        return matched == cue.count
    }

    /// Index of the first letter or digit at or after an index, or the end.
    func firstWord(from index: Int) -> Int {
        scalars[index...].firstIndex(where: CueFolding.isWord) ?? scalars.count
    }

    /// Number of words from an index on: maximal runs of letters and digits.
    func wordCount(from index: Int) -> Int {
        var count = 0
        var isInside = false
        for scalar in scalars[index...] {
            let isWord = CueFolding.isWord(scalar)
            if isWord && !isInside { count += 1 }
            isInside = isWord
        }
        return count
    }

    /// Whether the line ends like a sentence: with a full stop, a question or an exclamation mark.
    var endsLikeSentence: Bool {
        guard let last = scalars.last(where: { $0 != 0x20 && $0 != CueFolding.otherMark }) else { return false }
        return last == 0x2E || last == 0x21
    }
}
