// SPDX-License-Identifier: Apache-2.0

/// The accounts of a run: every document is in them once.
///
/// `read + created = written + dropped + failed + split`.
public struct Ledger: Sendable, Hashable {
    /// Bytes of input.
    public var bytesRead = 0
    /// Records that the source gave, good and bad.
    public var read = 0
    /// Documents that every sink took for which they were meant.
    public var written = 0
    /// Documents that were meant for no sink.
    public var unrouted = 0
    /// Documents that a sink refused, each once.
    public var refused = 0
    /// The source, then the transforms.
    public var stages: [StageLedger]
    /// The sinks.
    public var sinks: [SinkLedger]
    /// The sinks for rejects.
    public var rejects: [SinkLedger]

    init(stages: [String], sinks: [String], rejects: [String]) {
        self.stages = stages.map(StageLedger.init)
        self.sinks = sinks.map(SinkLedger.init)
        self.rejects = rejects.map(SinkLedger.init)
    }

    /// Parts that splits made.
    public var created: Int { stages.reduce(0) { $0 + $1.created } }
    /// Documents that ended in a split.
    public var split: Int { stages.reduce(0) { $0 + $1.split } }
    /// Documents that were dropped, those meant for no sink among them.
    public var dropped: Int { stages.reduce(unrouted) { $0 + $1.droppedCount } }
    /// Documents that failed at a stage or a sink.
    public var failed: Int { stages.reduce(refused) { $0 + $1.failedCount } }

    /// Whether every document is accounted for.
    public var isBalanced: Bool { read + created == written + dropped + failed + split }

    /// Adds the accounts of a batch of the same plan.
    mutating func add(_ other: Ledger) {
        bytesRead += other.bytesRead
        read += other.read
        written += other.written
        unrouted += other.unrouted
        refused += other.refused
        for index in stages.indices { stages[index].add(other.stages[index]) }
        for index in sinks.indices { sinks[index].add(other.sinks[index]) }
        for index in rejects.indices { rejects[index].add(other.rejects[index]) }
    }
}
