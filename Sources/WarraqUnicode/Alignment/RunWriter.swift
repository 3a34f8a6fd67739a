// SPDX-License-Identifier: Apache-2.0

/// Turns runs into breakpoints in memory that is lent to it; the state of an ``AlignmentBuilder``.
struct RunWriter: Sendable {
    /// The most breakpoints that one run takes.
    static let room = 2

    /// The number of bytes of the target so far.
    var targetCount = 0
    /// Where the last run ends in the source; 0 before the first run.
    var sourceEnd = 0
    /// The breakpoints in use.
    var count = 0
    var lastIsWhole = false
    var isMonotonic = true
    private var lastStart = 0

    /// Adds a copied run; `breakpoints` has room for ``room`` more.
    @inline(__always)
    mutating func copy(_ source: Range<Int>, to breakpoints: inout MutableSpan<Breakpoint>) {
        if source.isEmpty { return }
        if lastIsWhole || source.lowerBound != sourceEnd {
            closeWholeRun(before: source.lowerBound, to: &breakpoints)
            push(Breakpoint(target: targetCount, source: source.lowerBound), to: &breakpoints)
            lastIsWhole = false
        }
        advance(to: source, by: source.upperBound &- source.lowerBound)
    }

    /// Adds a replaced run, or an inserted one where `source` is empty; `breakpoints` has room for ``room`` more.
    @inline(__always)
    mutating func replace(
        _ source: Range<Int>, targetCount newCount: Int, to breakpoints: inout MutableSpan<Breakpoint>
    ) {
        if newCount == 0 { return }
        // Parts of one replaced run that meet again are that run.
        if lastIsWhole && source.lowerBound == lastStart && source.upperBound == sourceEnd {
            targetCount += newCount
            return
        }
        closeWholeRun(before: source.lowerBound, to: &breakpoints)
        // A breakpoint that closed the run before at this very place has nothing more to say.
        let place = Breakpoint(target: targetCount, source: source.lowerBound)
        if count > 0 && breakpoints[count - 1] == place { count -= 1 }
        push(Breakpoint(target: targetCount, source: source.lowerBound, isWhole: true), to: &breakpoints)
        lastIsWhole = true
        advance(to: source, by: newCount)
    }

    /// A replaced run states its source's end at the next breakpoint; one is put in if the source goes on elsewhere.
    @inline(__always)
    private mutating func closeWholeRun(before source: Int, to breakpoints: inout MutableSpan<Breakpoint>) {
        if lastIsWhole && source != sourceEnd {
            push(Breakpoint(target: targetCount, source: sourceEnd), to: &breakpoints)
        }
    }

    @inline(__always)
    private mutating func push(_ breakpoint: Breakpoint, to breakpoints: inout MutableSpan<Breakpoint>) {
        breakpoints[count] = breakpoint
        count &+= 1
    }

    @inline(__always)
    private mutating func advance(to source: Range<Int>, by newCount: Int) {
        if source.lowerBound < sourceEnd { isMonotonic = false }
        lastStart = source.lowerBound
        sourceEnd = source.upperBound
        targetCount &+= newCount
    }
}

extension RunWriter {
    /// A place in a range of another alignment's target.
    struct Cursor {
        /// The next byte.
        var position: Int
        /// The run that holds it.
        var index: Int
    }

    /// Adds the runs of another alignment from a place on up to `end`, as far as `breakpoints` has room.
    @inline(__always)
    mutating func append(
        _ alignment: Alignment, from cursor: inout Cursor, to end: Int, into breakpoints: inout MutableSpan<Breakpoint>
    ) {
        var (position, index) = (cursor.position, cursor.index)
        while position < end && count &+ Self.room <= breakpoints.count {
            let run = alignment.run(at: index)
            let next = Swift.min(run.target.upperBound, end)
            if next > position {
                if run.isWhole {
                    replace(run.source, targetCount: next &- position, to: &breakpoints)
                } else {
                    let start = run.source.lowerBound &+ position &- run.target.lowerBound
                    copy(start..<start &+ next &- position, to: &breakpoints)
                }
                position = next
            }
            if position < end { index &+= 1 }
        }
        cursor = Cursor(position: position, index: index)
    }
}
