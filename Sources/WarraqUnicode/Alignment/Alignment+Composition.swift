// SPDX-License-Identifier: Apache-2.0

extension Alignment {
    /// Returns the alignment of this target to the source of `inner`, whose target is this alignment's source.
    ///
    /// A copied run over a part of one of `inner`'s replaced runs stands for all of that run's source, and a replaced
    /// run for the hull of what its source was made from. Inserted text goes where the text behind it came from.
    /// - Parameter inner: How the text in the middle maps to its source.
    /// - Complexity: O(breakpoints of both) when this one is monotonic; every run that goes backwards adds
    ///   O(log breakpoints of `inner`). The result holds `inner`'s runs as often as they are pointed to.
    public func composed(with inner: Alignment) -> Alignment {
        precondition(sourceOffset + sourceCount <= inner.targetCount, "the text in the middle is another one")
        if isIdentity && targetCount == inner.targetCount { return inner }
        if inner.isIdentity && sourceOffset == 0 && sourceCount == inner.sourceCount { return self }
        var builder = AlignmentBuilder()
        builder.reserve(breakpoints.count + inner.breakpoints.count + 2)
        var index = -1
        for outer in -1..<breakpoints.count {
            let run = run(at: outer)
            if run.target.isEmpty { continue }
            let middle = shifted(run.source)
            index = inner.runIndex(at: middle.lowerBound, from: index)
            if run.isWhole {
                builder.replace(inner.localSpan(of: middle, from: index), targetCount: run.target.count)
            } else {
                index = builder.append(inner, target: middle, from: index)
            }
        }
        return builder.finish(sourceCount: inner.sourceCount).offset(by: inner.sourceOffset)
    }

    /// Returns the alignment of a part of the target, counted from the part's beginning, to the same source.
    ///
    /// - Parameter target: A range within `0..<targetCount`; an empty one gives an empty target.
    /// - Complexity: O(log breakpoints + runs in `target`).
    public func slice(target: Range<Int>) -> Alignment {
        precondition(target.lowerBound >= 0 && target.upperBound <= targetCount, "the range leaves the text")
        if target == 0..<targetCount { return self }
        var builder = AlignmentBuilder()
        builder.append(self, target: target, from: runIndex(at: target.lowerBound))
        return builder.finish(sourceCount: sourceCount).offset(by: sourceOffset)
    }
}
