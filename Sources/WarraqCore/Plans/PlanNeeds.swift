// SPDX-License-Identifier: Apache-2.0

/// What the stages of a plan need from its source, so that nothing is computed that nobody reads.
public struct PlanNeeds: Sendable, Hashable {
    /// Whether texts shall know where they came from: the plan has taggers and origins are not turned off.
    public var origins: Bool
    /// Whether some stage reads the raw bytes after parsing.
    public var raw: Bool
    /// The bounds of one document.
    public var limits: Limits

    /// Declares needs.
    public init(origins: Bool = true, raw: Bool = false, limits: Limits = Limits()) {
        (self.origins, self.raw, self.limits) = (origins, raw, limits)
    }
}

/// The bounds of one document: `run.limits`.
public struct Limits: Sendable, Hashable {
    /// Bytes of a file or record as read, after decompression: 100 MiB.
    public var documentBytes = 100 << 20
    /// Bytes of one record of a line-based format: 16 MiB.
    public var recordBytes = 16 << 20
    /// Levels of nesting in JSON and its like: 128.
    public var nesting = 128
    /// Bytes of a document's text: 10 MiB.
    public var textBytes = 10 << 20

    /// The default bounds.
    public init() {}
}
