// SPDX-License-Identifier: Apache-2.0

public import WarraqCore

/// What one way to put records into a file has of its own; the rest is ``RecordSink``.
public protocol RecordFormat: Sendable {
    /// The name of the sink in pipeline files.
    static var name: StageName { get }
    /// What the sink does, in one line.
    static var summary: String { get }
    /// The rest of the sink's page.
    static var documentation: String { get }
    /// A file of the format, for the page.
    static var exampleFile: String { get }
    /// How records are put together.
    static var framing: RecordFraming { get }
}

/// How records are put together in a file.
public struct RecordFraming: Sendable {
    /// What stands before the first record.
    var head: StaticString = ""
    /// What stands between two records; encoded batches have it before each record.
    var separator: StaticString = ""
    /// What stands behind each record.
    var end: StaticString = ""
    /// What stands behind the last record.
    var tail: StaticString = ""
    /// How much of the separator the first record goes without.
    var skipped = 0
}
