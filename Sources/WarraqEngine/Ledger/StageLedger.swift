// SPDX-License-Identifier: Apache-2.0

/// What one stage did, counted.
public struct StageLedger: Sendable, Hashable {
    /// The stage's name in the plan.
    public var label: String
    /// Documents that came to the stage.
    public var entered = 0
    /// Documents that passed it by, since its condition was false or it does not take them.
    public var passedBy = 0
    /// Documents that went on.
    public var kept = 0
    /// Documents that were split into parts.
    public var split = 0
    /// Parts that were made.
    public var created = 0
    /// Documents that were dropped, by reason.
    public var dropped: [String: Int] = [:]
    /// Documents that failed, by code.
    public var failed: [String: Int] = [:]
    /// What the stage counted: repairs, lost tags.
    public var counters: [String: Int] = [:]
    /// What the stage did that its effects do not declare, in words (`drops for the reason 'loud'`), by how many documents were seen
    /// at it: all of the drops, of fields and layers a sample; the first 16 kinds.
    public var undeclared: [String: Int] = [:]
    /// How long documents took, from a sample.
    public var times = TimeHistogram()

    /// How many kinds of undeclared effects are kept: names may come from documents, without end.
    private static let maxUndeclared = 16

    init(_ label: String) { self.label = label }

    /// All dropped documents.
    public var droppedCount: Int { dropped.values.reduce(0, +) }
    /// All failed documents.
    public var failedCount: Int { failed.values.reduce(0, +) }

    mutating func add(_ other: StageLedger) {
        entered += other.entered
        passedBy += other.passedBy
        kept += other.kept
        split += other.split
        created += other.created
        dropped.merge(other.dropped, uniquingKeysWith: +)
        failed.merge(other.failed, uniquingKeysWith: +)
        counters.merge(other.counters, uniquingKeysWith: +)
        for (effect, count) in other.undeclared.sorted(by: { $0.key < $1.key }) { noteUndeclared(effect, count) }
        times.add(other.times)
    }

    /// Notes that a document was seen at which the stage did what its effects do not declare.
    mutating func noteUndeclared(_ effect: String, _ count: Int = 1) {
        if undeclared[effect] != nil || undeclared.count < StageLedger.maxUndeclared {
            undeclared[effect, default: 0] += count
        }
    }

    mutating func count(_ counters: [(name: String, count: Int)]) {
        for counter in counters { self.counters[counter.name, default: 0] += counter.count }
    }
}

/// Durations of a sample of documents, in classes that double: enough for percentiles, small enough for a checkpoint.
public struct TimeHistogram: Sendable, Hashable {
    /// How many durations lie in `2^n ..< 2^(n+1)` nanoseconds, by n.
    public var classes = [Int](repeating: 0, count: TimeHistogram.classCount)
    static let classCount = 44

    /// Adds a duration.
    mutating func add(nanoseconds: UInt64) {
        let exponent = nanoseconds == 0 ? 0 : 63 - nanoseconds.leadingZeroBitCount
        classes[min(exponent, TimeHistogram.classCount - 1)] += 1
    }

    mutating func add(_ other: TimeHistogram) {
        for index in classes.indices { classes[index] += other.classes[index] }
    }

    /// The duration below which a share of the sample lies, in nanoseconds, to a factor of two; nil without a sample.
    ///
    /// - Parameter share: 0 to 1.
    public func percentile(_ share: Double) -> UInt64? {
        let total = classes.reduce(0, +)
        guard total > 0 else { return nil }
        var left = Int((share * Double(total)).rounded(.up))
        for (exponent, count) in classes.enumerated() {
            left -= count
            if left <= 0 { return UInt64(1) << UInt64(exponent + 1) }
        }
        return nil
    }
}
