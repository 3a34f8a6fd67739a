// SPDX-License-Identifier: Apache-2.0

/// A stage's name in pipeline files: `family.what` for transforms (`filter.length`), one word for sources and sinks (`jsonl`).
///
/// Names are part of the format: if the meaning of a published one changes, it gets a new name.
public struct StageName: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The name as written.
    public let description: String

    /// Makes a name from a literal.
    public init(stringLiteral name: String) { description = name }

    /// Makes a name from text known at run time.
    public init(_ name: String) { description = name }
}
