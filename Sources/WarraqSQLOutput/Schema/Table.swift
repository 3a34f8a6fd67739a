// SPDX-License-Identifier: Apache-2.0

/// A table: its columns, and the statements that make it and fill it.
struct Table {
    var name: String
    var columns: [Column]
    /// Conditions on the whole table, after the columns.
    var constraints: [String] = []
    /// What follows the closing parenthesis.
    var options = "STRICT"

    var creation: String {
        "CREATE TABLE \(Identifier.quoted(name)) ("
            + (columns.map(\.definition) + constraints).joined(separator: ", ") + ") \(options)"
    }

    /// A statement that inserts a row: parameter n is the value of column n.
    var insertion: String {
        "INSERT INTO \(Identifier.quoted(name)) (\(Identifier.list(columns.map(\.name)))) VALUES ("
            + columns.indices.map { "?\($0 + 1)" }.joined(separator: ", ") + ")"
    }

    /// A statement that replaces a row but its first column, by which the row is found: parameter n is the value of column n.
    var replacement: String {
        let assignments = columns.indices.dropFirst().map { "\(Identifier.quoted(columns[$0].name)) = ?\($0 + 1)" }
        return "UPDATE \(Identifier.quoted(name)) SET \(assignments.joined(separator: ", ")) "
            + "WHERE \(Identifier.quoted(columns[0].name)) = ?1"
    }
}
