// SPDX-License-Identifier: Apache-2.0

/// Why a transform dropped a document: a stable word or phrase, part of the format.
///
/// It never holds figures of the document, so that a ledger counts by few reasons: they are the verdict's detail.
public struct DropReason: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The reason as it stands in ledgers and rejects.
    public let description: String

    /// Makes a reason from a literal.
    public init(stringLiteral reason: String) { description = reason }

    /// Makes a reason from text known at run time.
    public init(_ reason: String) { description = reason }
}

/// What a transform decided about a document.
public enum Verdict: Sendable {
    /// It goes on to the next stage.
    case keep
    /// It goes no further and is counted under the reason; the rejects have the detail beside it: what was measured, and against
    /// what, as in `2.1 < 3`.
    case drop(DropReason, detail: String? = nil)
    /// It ends here and these documents go on in its place, in this order.
    case split([Document])
}

extension Verdict: Equatable {
    /// Compares kind, reason and detail; splits are equal if their parts have equal ids and texts.
    public static func == (left: Verdict, right: Verdict) -> Bool {
        switch (left, right) {
        case (.keep, .keep): true
        case (.drop(let one, let found), .drop(let other, let otherFound)): one == other && found == otherFound
        case (.split(let ones), .split(let others)): ones.elementsEqual(others) { $0.id == $1.id && $0.text == $1.text }
        default: false
        }
    }
}
