// SPDX-License-Identifier: Apache-2.0

internal import WarraqUnicode

/// Whether breakpoints are recorded; a type, so that the kernel is compiled once for each.
protocol FoldingMode {
    static var records: Bool { get }
}

enum RecordingAlignment: FoldingMode {
    static var records: Bool { true }
}

enum WithoutAlignment: FoldingMode {
    static var records: Bool { false }
}

/// How far the folding of a text has come.
struct FoldingState {
    /// The next byte of the source.
    var position = 0
    /// Where the next byte of the folded text goes.
    var target: Int
    /// The breakpoints in use.
    var breakpointCount: Int
    /// 1 when the next kept character begins a run (text before it was dropped), else 0.
    var startsRun: Int
    /// What is added to places in the buffers to get offsets of the alignment.
    let targetShift: Int
    let sourceShift: Int

    init(textCount: Int, bulk: borrowing AlignmentBuilder.Bulk) {
        target = textCount
        breakpointCount = bulk.count
        startsRun = bulk.startsRun ? 1 : 0
        targetShift = bulk.targetCount - textCount
        sourceShift = bulk.sourceStart
    }

    /// The breakpoint of a copied run that begins here.
    @inline(__always)
    var breakpoint: Breakpoint {
        Breakpoint(target: target &+ targetShift, source: position &+ sourceShift)
    }

    /// Takes over what a loop has kept in registers.
    @inline(__always)
    mutating func goOn(to position: Int, _ target: Int, _ breakpointCount: Int, _ startsRun: Int) {
        (self.position, self.target) = (position, target)
        (self.breakpointCount, self.startsRun) = (breakpointCount, startsRun)
    }

    /// Records that the next character is kept; `breakpoints` has room for one.
    @inline(__always)
    mutating func markKept(_ breakpoints: inout MutableSpan<Breakpoint>) {
        if startsRun == 0 { return }
        breakpoints[breakpointCount] = breakpoint
        breakpointCount += 1
        startsRun = 0
    }

    /// Records that the next `length` bytes become `newLength` other ones; `breakpoints` has room for two.
    mutating func markReplaced(_ breakpoints: inout MutableSpan<Breakpoint>, length: Int, newLength: Int) {
        let start = Breakpoint(target: target &+ targetShift, source: position &+ sourceShift, isWhole: true)
        // The breakpoint that closed a replaced run right before this one says the same place: take its room.
        if breakpointCount > 0 {
            let last = breakpoints[breakpointCount - 1]
            if !last.isWhole && last.target == start.target && last.source == start.source { breakpointCount -= 1 }
        }
        breakpoints[breakpointCount] = start
        breakpoints[breakpointCount + 1] = Breakpoint(
            target: start.target + newLength, source: start.source + length, isWhole: false)
        breakpointCount += 2
        startsRun = 0
    }
}
