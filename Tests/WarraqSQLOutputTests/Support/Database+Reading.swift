// SPDX-License-Identifier: Apache-2.0

import GRDB

/// Reads a database by statements of its own, so that what is checked is what other programs see.
struct DatabaseReader {
    private let queue: DatabaseQueue

    init(_ path: String) throws {
        var configuration = Configuration()
        configuration.readonly = true
        queue = try DatabaseQueue(path: path, configuration: configuration)
    }

    /// All rows of a query, a value as SQLite's own `quote` shows it: text in quotes, NULL, numbers bare.
    func rows(_ sql: String) throws -> [String] {
        try queue.read { database in
            try Row.fetchAll(database, sql: sql).map { row in
                row.databaseValues.map(\.description).joined(separator: "|")
            }
        }
    }

    /// Documents and tags in their order, and what SQLite says about the file's health.
    func dump() throws -> [String] {
        try rows("SELECT * FROM documents") + rows("SELECT * FROM tags")
            + rows("SELECT sql FROM sqlite_schema ORDER BY name") + rows("PRAGMA integrity_check")
    }
}
