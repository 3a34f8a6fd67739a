// SPDX-License-Identifier: Apache-2.0

import WarraqCore

/// When the case of letters counts for a term.
enum TermCase: String {
    /// `oman` is Oman.
    case ignore
    /// A term of capitals only must stand in capitals: `US` is not in `us`.
    case acronyms
    /// The term must stand as it is written.
    case match
}

/// A row of a gazetteer, whatever its format: filled anew for each row, so that a million of them need no room.
struct GazetteerRow {
    /// What an attribute's bytes are.
    enum Kind: UInt8 {
        case string, int, double, bool
    }

    /// An attribute: the number of its name, and its value as it is written.
    struct Attribute {
        let name: Int
        let kind: Kind
        let bytes: Bytes
    }

    var term: Bytes = []
    /// Empty where the row has none.
    var label: Bytes = []
    /// Nil where the row has none.
    var termCase: TermCase?
    /// In the order of the row; none is empty.
    var attributes: [Attribute] = []

    /// Makes room for the next row.
    mutating func clear() {
        (term, label, termCase) = ([], [], nil)
        attributes.removeAll(keepingCapacity: true)
    }
}

/// What is wrong with a row.
struct RowProblem: Error {
    let message: String
    var hint: String?

    init(_ message: String, hint: String? = nil) { (self.message, self.hint) = (message, hint) }

    /// Keys of a tag that no attribute may have.
    static let reserved: Set<String> = ["layer", "start", "end", "text", "score", "origin"]
}
