// SPDX-License-Identifier: Apache-2.0

/// Builds an ``Alignment`` from runs given in the order of the target.
///
/// A drop is implicit: the next run begins later in the source. Runs that continue one another are joined. The builder
/// keeps its memory over ``removeAll()`` and can be a worker's scratch.
public struct AlignmentBuilder: Sendable {
    var writer = RunWriter()
    /// The first elements are in use; the others are room that is already initialized.
    var storage: [Breakpoint] = []

    /// Creates a builder for an empty target.
    public init() {}

    /// The number of bytes of the target so far.
    public var targetCount: Int { writer.targetCount }
    /// Where the last run ends in the source; 0 before the first run.
    public var sourceEnd: Int { writer.sourceEnd }

    /// Adds text that is copied from the source; an empty range adds nothing.
    ///
    /// A replacement of a character by one of the same length may be added as copied, too: it costs no memory then.
    public mutating func copy(_ source: Range<Int>) {
        reserve(RunWriter.room)
        var local = writer
        var breakpoints = storage.mutableSpan
        local.copy(source, to: &breakpoints)
        writer = local
    }

    /// Adds text that stands for a range of the source as a whole.
    ///
    /// - Parameters:
    ///   - source: The range that was replaced; an empty one makes an insertion.
    ///   - targetCount: The bytes of the new text; 0 drops the range.
    public mutating func replace(_ source: Range<Int>, targetCount: Int) {
        reserve(RunWriter.room)
        var local = writer
        var breakpoints = storage.mutableSpan
        local.replace(source, targetCount: targetCount, to: &breakpoints)
        writer = local
    }

    /// Adds text that was not in the source, at a place in it.
    public mutating func insert(targetCount: Int, at source: Int) {
        replace(source..<source, targetCount: targetCount)
    }

    /// Adds a piece of another alignment, which has the same source.
    ///
    /// - Complexity: O(log breakpoints + runs in `target`); O(characters) more for the alignment of decoded text.
    public mutating func append(_ alignment: Alignment, target: Range<Int>) {
        append(runsOf: alignment.flattened, target: target)
    }

    /// Adds a piece of the runs of another alignment that leads to the same text.
    mutating func append(runsOf alignment: Alignment, target: Range<Int>) {
        precondition(target.lowerBound >= 0 && target.upperBound <= alignment.targetCount, "the range leaves the text")
        var cursor = RunWriter.Cursor(position: target.lowerBound, index: alignment.runIndex(at: target.lowerBound))
        while cursor.position < target.upperBound {
            reserve(RunWriter.room)
            var local = writer
            var breakpoints = storage.mutableSpan
            local.append(alignment, from: &cursor, to: target.upperBound, into: &breakpoints)
            writer = local
        }
    }

    /// Forgets all runs and keeps the memory.
    public mutating func removeAll() {
        writer = RunWriter()
    }

    /// Returns the alignment of the runs added so far to a source of `sourceCount` bytes.
    ///
    /// Source text behind the last run was dropped.
    /// - Complexity: O(breakpoints).
    public func finish(sourceCount: Int) -> Alignment {
        precondition(targetCount <= Breakpoint.maxTarget && sourceCount <= Breakpoint.maxSource, "the text is too long")
        var breakpoints: [Breakpoint] = []
        if writer.count > 0 {
            breakpoints.reserveCapacity(writer.count + 1)
            breakpoints.append(contentsOf: storage[..<writer.count])
        }
        if writer.lastIsWhole { breakpoints.append(Breakpoint(target: targetCount, source: sourceEnd)) }
        return Alignment(
            breakpoints: breakpoints, targetCount: targetCount, sourceCount: sourceCount,
            isMonotonic: writer.isMonotonic)
    }

    /// Makes room for some more breakpoints, growing by a factor.
    @inline(__always)
    mutating func reserve(_ room: Int) {
        if storage.count < writer.count + room { grow(by: room) }
    }

    private mutating func grow(by room: Int) {
        let free = Swift.max(writer.count + room, storage.count * 2, 16) - storage.count
        storage.append(contentsOf: repeatElement(Breakpoint(target: 0, source: 0), count: free))
    }
}
