// SPDX-License-Identifier: Apache-2.0

/// What one sink took, counted.
public struct SinkLedger: Sendable, Hashable {
    /// The sink's name in the plan.
    public var label: String
    /// Documents in the output.
    public var written = 0
    /// Documents that were not meant for this sink.
    public var passedBy = 0
    /// Documents that the sink refused, by code.
    public var failed: [String: Int] = [:]

    init(_ label: String) { self.label = label }

    /// All refused documents.
    public var failedCount: Int { failed.values.reduce(0, +) }

    mutating func add(_ other: SinkLedger) {
        written += other.written
        passedBy += other.passedBy
        failed.merge(other.failed, uniquingKeysWith: +)
    }
}
