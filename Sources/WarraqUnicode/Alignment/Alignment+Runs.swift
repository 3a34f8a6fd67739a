// SPDX-License-Identifier: Apache-2.0

extension Alignment {
    /// A stretch of the target and where it comes from, relative to the source's beginning.
    struct Run: Equatable {
        var target: Range<Int>
        var source: Range<Int>
        var isWhole: Bool

        /// The source of the part of this run that lies in `range`; all of it for a replaced run.
        @inline(__always)
        func source(of range: Range<Int>) -> Range<Int> {
            if isWhole { return source }
            let lower = Swift.max(range.lowerBound, target.lowerBound) - target.lowerBound
            let upper = Swift.min(range.upperBound, target.upperBound) - target.lowerBound
            return source.lowerBound + lower..<source.lowerBound + upper
        }

        /// The part of this run that comes from `range`, which overlaps the run's source; all of a replaced run.
        @inline(__always)
        func target(of range: Range<Int>) -> Range<Int> {
            if isWhole { return target }
            let lower = Swift.max(range.lowerBound, source.lowerBound) - source.lowerBound
            let upper = Swift.min(range.upperBound, source.upperBound) - source.lowerBound
            return target.lowerBound + lower..<target.lowerBound + upper
        }
    }

    /// The run that begins at a breakpoint; index -1 is the run before the first breakpoint.
    ///
    /// It is empty where two breakpoints share a target, and at a breakpoint that ends the text.
    @inline(__always)
    func run(at index: Int) -> Run {
        let next = index + 1
        let hasNext = next < breakpoints.count
        let end = hasNext ? breakpoints[next].target : targetCount
        guard index >= 0 else { return Run(target: 0..<end, source: 0..<end, isWhole: false) }
        let start = breakpoints[index]
        let target = start.target..<end
        if start.isWhole && hasNext {
            return Run(target: target, source: start.source..<breakpoints[next].source, isWhole: true)
        }
        return Run(target: target, source: start.source..<start.source + target.count, isWhole: false)
    }

    /// The index of the last run that begins at or before `offset`, looking first at `hint` and the runs behind it.
    ///
    /// - Complexity: O(log distance) when the run lies at or behind `hint`, else O(log breakpoints).
    @inline(__always)
    func runIndex(at offset: Int, from hint: Int = -1) -> Int {
        var low = -1
        if hint >= 0 && hint < breakpoints.count && breakpoints[hint].target <= offset { low = hint }
        return lastIndex(from: low) { breakpoints[$0].target <= offset }
    }

    /// The last index for which `holds`, given that it holds for `low` and that it never holds again once it fails.
    @inline(__always)
    func lastIndex(from low: Int, where holds: (Int) -> Bool) -> Int {
        var low = low
        var step = 1
        while low + step < breakpoints.count && holds(low + step) {
            low += step
            step *= 2
        }
        var high = Swift.min(low + step, breakpoints.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if holds(middle) { low = middle } else { high = middle }
        }
        return low
    }

    func shifted(_ range: Range<Int>) -> Range<Int> {
        range.lowerBound + sourceOffset..<range.upperBound + sourceOffset
    }
}
