// SPDX-License-Identifier: Apache-2.0

internal import GRDB
internal import WarraqCore

/// Says how the tables of a database that is there differ from those of a run.
enum SchemaComparison {
    /// Whether the database has any of our tables.
    static func hasTables(_ database: Database) throws -> Bool {
        try database.tableExists(DatabaseSchema.documentsName) || database.tableExists(DatabaseSchema.tagsName)
            || database.tableExists(RunRecord.table.name)
    }

    /// Checks that the tables have the columns of the schema; their order does not matter.
    ///
    /// - Throws: ``PipelineError`` with code `output-unusable` that names what differs.
    static func check(_ schema: DatabaseSchema, _ database: Database, shownPath: String) throws {
        let differences = try [schema.documents, schema.tags, schema.runs].flatMap { try difference($0, database) }
        if differences.isEmpty { return }
        throw PipelineError(
            .outputUnusable,
            "cannot write '\(shownPath)': its tables are not those of this pipeline: "
                + differences.joined(separator: "; "),
            hint: "give another path, or change the fields back; 'mode: replace' makes a new database")
    }

    private static func difference(_ table: Table, _ database: Database) throws -> [String] {
        guard try database.tableExists(table.name) else { return ["there is no table '\(table.name)'"] }
        var present: [String: String] = [:]
        let rows = try Row.fetchAll(database, sql: "PRAGMA table_xinfo(\(Identifier.quoted(table.name)))")
        for row in rows { present[row["name"]] = (row["type"] as String).uppercased() }
        var found: [String] = []
        for column in table.columns {
            switch present.removeValue(forKey: column.name) {
            case nil: found.append("\(table.name) has no column '\(column.name)'")
            case column.kind.rawValue: break
            case let type?:
                found.append("\(table.name).\(column.name) is \(type), not \(column.kind.rawValue)")
            }
        }
        return found + present.keys.sorted().map { "\(table.name) has a column '\($0)' too many" }
    }
}
