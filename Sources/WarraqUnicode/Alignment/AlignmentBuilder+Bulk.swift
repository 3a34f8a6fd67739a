// SPDX-License-Identifier: Apache-2.0

extension AlignmentBuilder {
    /// The builder's memory, lent to a loop that stores breakpoints itself.
    ///
    /// The loop stores copied runs (one breakpoint where a run does not continue the one before) and replaced runs (a
    /// flagged breakpoint and one that closes it, always), in the order of both texts, without merging.
    package struct Bulk {
        /// The first ``count`` elements are in use; all are initialized.
        package var storage: [Breakpoint] = []
        package var count = 0
        /// The bytes of target so far.
        package var targetCount = 0
        /// Where the loop begins in the source.
        package let sourceStart: Int
        /// Whether the first copied run needs a breakpoint.
        package let startsRun: Bool

        /// No memory, for a loop that records nothing.
        package init() {
            (sourceStart, startsRun) = (0, false)
        }

        init(storage: [Breakpoint], count: Int, targetCount: Int, sourceStart: Int, startsRun: Bool) {
            (self.storage, self.count, self.targetCount) = (storage, count, targetCount)
            (self.sourceStart, self.startsRun) = (sourceStart, startsRun)
        }

        /// Makes room for `capacity` breakpoints in all, growing by a factor.
        package mutating func reserve(_ capacity: Int) {
            guard storage.count < capacity else { return }
            let free = Swift.max(capacity, storage.count * 2) - storage.count
            storage.append(contentsOf: repeatElement(Breakpoint(target: 0, source: 0), count: free))
        }

        /// Says how far the loop has come.
        package mutating func finish(count: Int, targetCount: Int) {
            (self.count, self.targetCount) = (count, targetCount)
        }
    }

    /// Lends the builder's memory for runs that begin at `source`; the builder is empty until ``endBulk(_:)``.
    package mutating func beginBulk(at source: Int) -> Bulk {
        // A replaced run is closed, so that the next run may be stored without looking back.
        if writer.lastIsWhole {
            reserve(1)
            storage[writer.count] = Breakpoint(target: targetCount, source: sourceEnd)
            writer.count += 1
            writer.lastIsWhole = false
        }
        let bulk = Bulk(
            storage: storage, count: writer.count, targetCount: targetCount, sourceStart: source,
            startsRun: source != sourceEnd)
        // One owner, or the first store would copy everything.
        storage = []
        return bulk
    }

    /// Takes the memory back, with the runs that were stored.
    package mutating func endBulk(_ bulk: consuming Bulk) {
        if bulk.targetCount > targetCount && bulk.sourceStart < sourceEnd { writer.isMonotonic = false }
        storage = bulk.storage
        (writer.count, writer.targetCount) = (bulk.count, bulk.targetCount)
        // The last run is a copied one, or an empty one that closes a replaced run.
        let last = bulk.count == 0 ? Breakpoint(target: 0, source: 0) : storage[bulk.count - 1]
        writer.sourceEnd = last.source + targetCount - last.target
    }
}
