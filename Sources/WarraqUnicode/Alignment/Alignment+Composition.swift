// SPDX-License-Identifier: Apache-2.0

extension Alignment {
    /// Returns the alignment of this target to the source of `inner`, whose target is this alignment's source.
    ///
    /// A copied run over a part of one of `inner`'s replaced runs stands for all of that run's source, and a replaced
    /// run for the hull of what its source was made from. Inserted text goes where the text behind it came from.
    /// - Parameter inner: How the text in the middle maps to its source.
    /// Runs are composed with runs, and what lies below those of `inner` stays below.
    /// - Complexity: O(breakpoints of both) when this one is monotonic; every run that goes backwards adds
    ///   O(log breakpoints of `inner`). The result holds `inner`'s runs as often as they are pointed to.
    public func composed(with inner: Alignment) -> Alignment {
        precondition(sourceOffset + sourceCount <= inner.targetCount, "the text in the middle is another one")
        if isIdentity && targetCount == inner.targetCount { return inner }
        if characters != nil { return flattened.composed(with: inner) }
        if inner.isIdentity && sourceOffset == 0 && sourceCount == inner.sourceCount { return self }
        var builder = AlignmentBuilder()
        builder.reserve(breakpoints.count + inner.breakpoints.count + 2 * RunWriter.room)
        var outer = -1
        var cursor = RunWriter.Cursor(position: 0, index: -1)
        var isInside = false
        while outer < breakpoints.count {
            builder.reserve(RunWriter.room)
            builder.compose(self, at: &outer, with: inner, at: &cursor, isInside: &isInside)
        }
        return builder.finish(over: inner)
    }

    /// Returns the alignment of a part of the target, counted from the part's beginning, to the same source.
    ///
    /// - Parameter target: A range within `0..<targetCount`; an empty one gives an empty target.
    /// - Complexity: O(log breakpoints + runs in `target`).
    public func slice(target: Range<Int>) -> Alignment {
        precondition(target.lowerBound >= 0 && target.upperBound <= targetCount, "the range leaves the text")
        if target == 0..<targetCount { return self }
        var builder = AlignmentBuilder()
        builder.append(runsOf: self, target: target)
        return builder.finish(over: self)
    }
}

extension AlignmentBuilder {
    /// The alignment of runs that lead to where those of `base` do.
    fileprivate func finish(over base: Alignment) -> Alignment {
        let runs = finish(sourceCount: base.middleCount)
        return Alignment(
            breakpoints: runs.breakpoints, targetCount: runs.targetCount, sourceCount: base.sourceCount,
            sourceOffset: base.sourceOffset, isMonotonic: runs.isMonotonic, characters: base.characters)
    }

    /// Adds the runs of `alignment`, led through those of `inner`, as far as there is room for breakpoints.
    ///
    /// - Parameters:
    ///   - outer: The next run of `alignment`.
    ///   - cursor: The place in the middle text; the run of `inner` in it is where the search for the next one begins.
    ///   - isInside: Whether a part of the run has been added already.
    fileprivate mutating func compose(
        _ alignment: Alignment, at outer: inout Int, with inner: Alignment, at cursor: inout RunWriter.Cursor,
        isInside: inout Bool
    ) {
        var local = writer
        var place = cursor
        var breakpoints = storage.mutableSpan
        while outer < alignment.breakpoints.count && local.count + RunWriter.room <= breakpoints.count {
            let run = alignment.run(at: outer)
            if run.target.isEmpty {
                outer += 1
                continue
            }
            let middle = alignment.shifted(run.source)
            if !isInside {
                place.position = middle.lowerBound
                place.index = inner.runIndex(at: place.position, from: place.index)
            }
            if run.isWhole {
                let source = inner.localSpan(of: middle, from: place.index)
                local.replace(source, targetCount: run.target.count, to: &breakpoints)
            } else {
                local.append(inner, from: &place, to: middle.upperBound, into: &breakpoints)
                isInside = place.position < middle.upperBound
                if isInside { break }
            }
            outer += 1
        }
        (writer, cursor) = (local, place)
    }
}
