// SPDX-License-Identifier: Apache-2.0

extension Alignment {
    /// Returns where in the target a range of the source has gone: the hull of all target bytes that come from it.
    ///
    /// A range that cuts a replaced run grows to the whole of it; text inserted between two kept bytes of the range is
    /// included. An empty range stays empty: it stands where the source byte behind it has gone, else behind the byte
    /// before it, else before text that was inserted there.
    /// - Parameter source: A range of the source (counted from ``sourceOffset`` on where there is one).
    /// - Returns: `nil` when nothing of the range is left in the target.
    /// - Complexity: O(log breakpoints) for a monotonic alignment, else O(breakpoints).
    public func targetRange(of source: Range<Int>) -> Range<Int>? {
        guard let local = middle(of: source) else { return nil }
        if local.isEmpty { return targetPlace(of: local.lowerBound) }
        guard isMonotonic else { return scan(for: local) }
        return targetRange(of: local, from: lastRun(before: local.lowerBound, from: -1))
    }

    /// Returns ``targetRange(of:)`` of each range, in one pass over the alignment when it is monotonic.
    ///
    /// - Parameter sources: Ranges sorted by lower bound; others are answered as well, only slower.
    /// - Complexity: O(ranges × log gap) for a monotonic alignment, else O((ranges + breakpoints) × log breakpoints)
    ///   while no source is pointed to twice, and O(breakpoints) for each empty range.
    public func targetRanges(of sources: [Range<Int>]) -> [Range<Int>?] {
        if isIdentity { return sources }
        guard isMonotonic else { return indexedTargetRanges(of: sources) }
        var results: [Range<Int>?] = []
        results.reserveCapacity(sources.count)
        var hint = -1
        for source in sources {
            guard let local = middle(of: source) else {
                results.append(nil)
                continue
            }
            hint = lastRun(before: local.lowerBound, from: hint)
            results.append(
                local.isEmpty ? targetPlace(of: local.lowerBound) : targetRange(of: local, from: hint))
        }
        return results
    }

    /// The answers of an alignment whose runs go backwards; few questions are not worth an index.
    private func indexedTargetRanges(of sources: [Range<Int>]) -> [Range<Int>?] {
        if sources.count < 8 { return sources.map(targetRange(of:)) }
        let index = SourceIndex(self)
        return sources.map { source in
            guard let local = middle(of: source) else { return nil }
            return local.isEmpty ? targetPlace(of: local.lowerBound) : index.targetRange(of: local)
        }
    }

    /// The last run of a monotonic alignment that begins at or before an offset of the source.
    private func lastRun(before offset: Int, from hint: Int) -> Int {
        let low = hint >= 0 && breakpoints[hint].source <= offset ? hint : -1
        return lastIndex(from: low) { breakpoints[$0].source <= offset }
    }

    /// The hull in a monotonic alignment; `index` is the last run that begins at or before the range.
    private func targetRange(of source: Range<Int>, from index: Int) -> Range<Int>? {
        var first = index
        while first < breakpoints.count {
            let run = run(at: first)
            if run.source.lowerBound >= source.upperBound { return nil }
            if run.source.overlaps(source) && !run.target.isEmpty { break }
            first += 1
        }
        guard first < breakpoints.count else { return nil }
        var last = lastIndex(from: first) { breakpoints[$0].source < source.upperBound }
        while last > first && (run(at: last).target.isEmpty || run(at: last).source.isEmpty) { last -= 1 }
        let lower = run(at: first).target(of: source).lowerBound
        return lower..<run(at: last).target(of: source).upperBound
    }

    /// The hull for any alignment.
    private func scan(for source: Range<Int>) -> Range<Int>? {
        var result: Range<Int>?
        for index in -1..<breakpoints.count {
            let run = run(at: index)
            guard !run.target.isEmpty && run.source.overlaps(source) else { continue }
            let target = run.target(of: source)
            result = result.map { hull($0, target) } ?? target
        }
        return result
    }

    /// Where an empty range at an offset of the source stands in the target.
    private func targetPlace(of offset: Int) -> Range<Int>? {
        var behind: Int?
        var inserted: Int?
        let first = isMonotonic ? Swift.max(-1, lastRun(before: offset - 1, from: -1)) : -1
        for index in first..<breakpoints.count {
            let run = run(at: index)
            if isMonotonic && run.source.lowerBound > offset { break }
            if run.target.isEmpty { continue }
            if run.source.contains(offset) {
                let into = run.isWhole ? 0 : offset - run.source.lowerBound
                return run.target.lowerBound + into..<run.target.lowerBound + into
            }
            if run.source.isEmpty {
                if run.source.lowerBound == offset && inserted == nil { inserted = run.target.lowerBound }
            } else if run.source.upperBound == offset {
                behind = run.target.upperBound
            }
        }
        if targetCount == 0 && sourceCount == 0 && offset == 0 { return 0..<0 }
        return (behind ?? inserted).map { $0..<$0 }
    }
}
