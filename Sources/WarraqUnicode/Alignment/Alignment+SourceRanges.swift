// SPDX-License-Identifier: Apache-2.0

extension Alignment {
    /// Returns where in the source a range of the target comes from, in the order of the target.
    ///
    /// A range that cuts a replaced run gets all of that run's source. Ranges that touch or overlap going forward are
    /// merged. Inserted text contributes nothing, so the answer for a range of nothing else, or an empty one, is `[]`.
    /// - Parameter target: A range within `0..<targetCount`.
    /// - Complexity: O(log breakpoints + runs in `target`).
    public func sourceRanges(of target: Range<Int>) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        forEachSourceRange(of: target) { ranges.append($0) }
        return ranges
    }

    /// Calls `body` with each range that ``sourceRanges(of:)`` returns, without allocating memory.
    public func forEachSourceRange<Failure: Error>(
        of target: Range<Int>, _ body: (Range<Int>) throws(Failure) -> Void
    ) throws(Failure) {
        var pending: Range<Int>?
        var index = firstRun(of: target)
        while index < breakpoints.count {
            let run = run(at: index)
            if run.target.lowerBound >= target.upperBound { break }
            index += 1
            if run.target.isEmpty || run.source.isEmpty || target.isEmpty { continue }
            let source = decoded(run.source(of: target))
            guard let last = pending else {
                pending = source
                continue
            }
            if source.lowerBound >= last.lowerBound && source.lowerBound <= last.upperBound {
                pending = last.lowerBound..<Swift.max(last.upperBound, source.upperBound)
            } else {
                try body(shifted(last))
                pending = source
            }
        }
        if let pending { try body(shifted(pending)) }
    }

    /// Returns the hull of the source ranges of a range of the target.
    ///
    /// For a range of inserted text only it is the empty range at the insertion's place, and for an empty range the
    /// empty range where the byte behind it comes from (at the end of the target: where the last run ends).
    /// - Parameter target: A range within `0...targetCount`.
    /// - Complexity: O(log breakpoints) for a monotonic alignment, else O(log breakpoints + runs in `target`).
    public func sourceSpan(of target: Range<Int>) -> Range<Int> {
        shifted(decoded(localSpan(of: target, from: firstRun(of: target))))
    }

    /// The hull, relative to the source's beginning; `index` is the run in which `target` begins.
    @inline(__always)
    func localSpan(of target: Range<Int>, from index: Int) -> Range<Int> {
        let first = run(at: index)
        if target.isEmpty {
            let into = first.isWhole ? 0 : target.lowerBound - first.target.lowerBound
            return first.source.lowerBound + into..<first.source.lowerBound + into
        }
        var span = first.source(of: target)
        if first.target.upperBound >= target.upperBound { return span }
        var next = index
        if isMonotonic && !span.isEmpty {
            // The runs in between lie between the first one and the last one that has a source.
            next = lastIndex(from: index) { breakpoints[$0].target < target.upperBound }
            while next > index && run(at: next).source.isEmpty { next -= 1 }
            return hull(span, run(at: next).source(of: target))
        }
        while next + 1 < breakpoints.count && breakpoints[next + 1].target < target.upperBound {
            next += 1
            let run = run(at: next)
            if run.target.isEmpty || run.source.isEmpty { continue }
            let source = run.source(of: target)
            span = span.isEmpty ? source : hull(span, source)
        }
        return span
    }

    private func firstRun(of target: Range<Int>) -> Int {
        precondition(target.lowerBound >= 0 && target.upperBound <= targetCount, "the range leaves the text")
        return runIndex(at: target.lowerBound)
    }
}

@inline(__always)
func hull(_ first: Range<Int>, _ second: Range<Int>) -> Range<Int> {
    Swift.min(first.lowerBound, second.lowerBound)..<Swift.max(first.upperBound, second.upperBound)
}
