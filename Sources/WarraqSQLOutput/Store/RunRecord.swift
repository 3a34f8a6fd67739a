// SPDX-License-Identifier: Apache-2.0

internal import GRDB
internal import WarraqCore

/// The row of a run in the table `runs`: it changes in the same transactions as the documents, so that both tell the same.
enum RunRecord {
    static let table = Table(
        name: "runs",
        columns: [
            Column("run", .text, "PRIMARY KEY NOT NULL"), Column("token", .text, "NOT NULL"),
            Column("documents", .integer, "NOT NULL"), Column("tags", .integer, "NOT NULL"),
            Column("started", .text, "NOT NULL"), Column("committed", .text), Column("finished", .text),
        ])

    private static let now = "strftime('%Y-%m-%dT%H:%M:%fZ', 'now')"

    /// Adds the row of a run that begins.
    static func begin(_ point: CutPoint, in database: Database) throws {
        try database.execute(
            sql: "INSERT INTO runs (run, token, documents, tags, started) VALUES (?, ?, 0, 0, \(now))",
            arguments: [point.run, point.token.text])
    }

    /// Writes down how far the run has got.
    static func update(_ point: CutPoint, isFinished: Bool = false, in database: Database) throws {
        try database.execute(
            sql: """
                UPDATE runs SET token = ?, documents = ?, tags = ?, committed = \(now), \
                finished = \(isFinished ? now : "NULL") WHERE run = ?
                """,
            arguments: [point.token.text, point.documents, point.tags, point.run])
    }

    /// How far a run had got when it was last committed; nil if the database knows of no such run.
    static func point(of run: String, in database: Database) throws -> CutPoint? {
        try String.fetchOne(database, sql: "SELECT token FROM runs WHERE run = ?", arguments: [run])
            .flatMap { CutPoint(SinkToken($0)) }
    }

    /// Whether a run is complete and the last that the database knows of.
    static func isLastAndFinished(_ run: String, in database: Database) throws -> Bool {
        try Bool.fetchOne(
            database,
            sql: "SELECT run = ? AND finished IS NOT NULL FROM runs ORDER BY rowid DESC LIMIT 1", arguments: [run])
            ?? false
    }
}
