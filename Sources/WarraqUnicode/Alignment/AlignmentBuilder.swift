// SPDX-License-Identifier: Apache-2.0

/// Builds an ``Alignment`` from runs given in the order of the target.
///
/// A drop is implicit: the next run begins later in the source. Runs that continue one another are joined. The builder
/// keeps its memory over ``removeAll()`` and can be a worker's scratch.
public struct AlignmentBuilder: Sendable {
    /// The number of bytes of the target so far.
    public internal(set) var targetCount = 0
    /// Where the last run ends in the source; 0 before the first run.
    public internal(set) var sourceEnd = 0
    var lastStart = 0
    var lastIsWhole = false
    var isMonotonic = true
    /// The first `count` elements are in use; the others are room that is already initialized.
    var storage: [Breakpoint] = []
    var count = 0

    /// Creates a builder for an empty target.
    public init() {}

    /// Adds text that is copied from the source; an empty range adds nothing.
    ///
    /// A replacement of a character by one of the same length may be added as copied, too: it costs no memory then.
    @inline(__always)
    public mutating func copy(_ source: Range<Int>) {
        if source.isEmpty { return }
        if lastIsWhole || source.lowerBound != sourceEnd {
            closeWholeRun(before: source.lowerBound)
            push(Breakpoint(target: targetCount, source: source.lowerBound))
            lastIsWhole = false
        }
        advance(to: source, by: source.count)
    }

    /// Adds text that stands for a range of the source as a whole.
    ///
    /// - Parameters:
    ///   - source: The range that was replaced; an empty one makes an insertion.
    ///   - targetCount: The bytes of the new text; 0 drops the range.
    @inline(__always)
    public mutating func replace(_ source: Range<Int>, targetCount newCount: Int) {
        if newCount == 0 { return }
        // Parts of one replaced run that meet again are that run.
        let continues = lastIsWhole && source.lowerBound == lastStart && source.upperBound == sourceEnd
        if !continues {
            closeWholeRun(before: source.lowerBound)
            let start = Breakpoint(target: targetCount, source: source.lowerBound, isWhole: true)
            // A breakpoint that closed the run before at this very place has nothing more to say.
            if count > 0 && storage[count - 1] == Breakpoint(target: targetCount, source: source.lowerBound) {
                count -= 1
            }
            push(start)
            lastIsWhole = true
            advance(to: source, by: newCount)
        } else {
            targetCount += newCount
        }
    }

    /// Adds text that was not in the source, at a place in it.
    public mutating func insert(targetCount newCount: Int, at source: Int) {
        replace(source..<source, targetCount: newCount)
    }

    /// Adds a piece of another alignment, which has the same source.
    ///
    /// - Complexity: O(log breakpoints + runs in `target`).
    public mutating func append(_ alignment: Alignment, target: Range<Int>) {
        precondition(target.lowerBound >= 0 && target.upperBound <= alignment.targetCount, "the range leaves the text")
        append(alignment, target: target, from: alignment.runIndex(at: target.lowerBound))
    }

    /// Forgets all runs and keeps the memory.
    public mutating func removeAll() {
        (targetCount, sourceEnd, lastStart, count) = (0, 0, 0, 0)
        (lastIsWhole, isMonotonic) = (false, true)
    }

    /// Returns the alignment of the runs added so far to a source of `sourceCount` bytes.
    ///
    /// Source text behind the last run was dropped.
    public func finish(sourceCount: Int) -> Alignment {
        precondition(targetCount <= Breakpoint.maxTarget && sourceCount <= Breakpoint.maxSource, "the text is too long")
        var breakpoints: [Breakpoint] = []
        if count > 0 {
            breakpoints.reserveCapacity(count + (lastIsWhole ? 1 : 0))
            breakpoints.append(contentsOf: storage[..<count])
        }
        if lastIsWhole { breakpoints.append(Breakpoint(target: targetCount, source: sourceEnd)) }
        return Alignment(
            breakpoints: breakpoints, targetCount: targetCount, sourceCount: sourceCount, isMonotonic: isMonotonic)
    }
}

extension AlignmentBuilder {
    /// Adds a piece of another alignment and returns the index of the run in which the piece ends.
    @inline(__always) @discardableResult
    mutating func append(_ alignment: Alignment, target: Range<Int>, from index: Int) -> Int {
        var index = index
        while true {
            let run = alignment.run(at: index)
            let count =
                Swift.min(run.target.upperBound, target.upperBound)
                - Swift.max(run.target.lowerBound, target.lowerBound)
            if count > 0 {
                if run.isWhole { replace(run.source, targetCount: count) } else { copy(run.source(of: target)) }
            }
            if run.target.upperBound >= target.upperBound || index + 1 >= alignment.breakpoints.count { return index }
            index += 1
        }
    }

    mutating func reserve(_ capacity: Int) {
        if storage.count < capacity {
            storage.append(contentsOf: repeatElement(Breakpoint(target: 0, source: 0), count: capacity - storage.count))
        }
    }

    /// A replaced run states its source's end at the next breakpoint; one is put in if the source goes on elsewhere.
    @inline(__always)
    private mutating func closeWholeRun(before source: Int) {
        if lastIsWhole && source != sourceEnd { push(Breakpoint(target: targetCount, source: sourceEnd)) }
    }

    @inline(__always)
    mutating func push(_ breakpoint: Breakpoint) {
        if count == storage.count { reserve(Swift.max(16, count * 2)) }
        storage[count] = breakpoint
        count += 1
    }

    @inline(__always)
    private mutating func advance(to source: Range<Int>, by newCount: Int) {
        if source.lowerBound < sourceEnd { isMonotonic = false }
        lastStart = source.lowerBound
        sourceEnd = source.upperBound
        targetCount += newCount
    }
}
