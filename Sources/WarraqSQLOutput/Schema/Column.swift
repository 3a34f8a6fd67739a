// SPDX-License-Identifier: Apache-2.0

internal import WarraqCore

/// A column of one of the tables.
struct Column: Hashable {
    /// The types that a `STRICT` table knows, as far as they are used here.
    enum Kind: String {
        case integer = "INTEGER"
        case real = "REAL"
        case text = "TEXT"
        case any = "ANY"
    }

    var name: String
    var kind: Kind
    /// What follows the type in the table's definition.
    var constraint = ""

    init(_ name: String, _ kind: Kind, _ constraint: String = "") {
        (self.name, self.kind, self.constraint) = (name, kind, constraint)
    }

    var definition: String {
        Identifier.quoted(name) + " " + kind.rawValue + (constraint.isEmpty ? "" : " " + constraint)
    }
}

extension Column.Kind {
    /// The column type in which values of a declared type are stored: dates as ISO 8601, lists and objects as JSON.
    init(_ type: ValueType) {
        self =
            switch type {
            case .bool, .int: .integer
            case .double: .real
            case .string, .dateTime, .array, .object: .text
            case .any: .any
            }
    }
}
