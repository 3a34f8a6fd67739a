// SPDX-License-Identifier: Apache-2.0

/// Names of tables and columns as they stand in SQL statements.
enum Identifier {
    /// The name in double quotes, those inside it doubled: the only way by which a name gets into a statement.
    ///
    /// - Parameter name: Any text without NUL, which ``DatabaseSchema`` has refused.
    static func quoted(_ name: String) -> String { "\"" + name.replacing("\"", with: "\"\"") + "\"" }

    /// Names in quotes, with commas between them.
    static func list(_ names: [String]) -> String { names.map(quoted).joined(separator: ", ") }
}
