// SPDX-License-Identifier: Apache-2.0

/// A condition on a document: what `when` and `filter.where` hold.
public struct Expression: Sendable, Hashable {
    /// The expression as written.
    public let source: String
    /// The fields it reads.
    public var fields: [FieldName] { [] }
    /// Whether it reads the text.
    public var readsText: Bool { false }

    /// Evaluates the condition.
    public func evaluate(_ document: borrowing Document) throws(DocumentFailure) -> Bool { true }
}
