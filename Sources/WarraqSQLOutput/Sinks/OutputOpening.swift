// SPDX-License-Identifier: Apache-2.0

internal import GRDB
internal import WarraqCore
internal import WarraqFiles

/// An output that rows can be written to, and how far it is.
struct OpenOutput {
    let connection: Connection
    let schema: DatabaseSchema
    let files: DatabaseFiles
    let mode: SQLiteDatabase.Mode
    var point: CutPoint
}

/// Opens the output of a run: anew, or where an earlier process left it.
struct OutputOpening {
    let sink: SQLiteDatabase
    let schema: DatabaseSchema
    private var files: DatabaseFiles { sink.files }

    init(sink: SQLiteDatabase, schema: DatabaseSchema) { (self.sink, self.schema) = (sink, schema) }

    func open(at token: SinkToken?) throws(PipelineError) -> OpenOutput {
        if sink.mode == .upsert, schema.isForRejects {
            throw PipelineError(
                .conflict, "'mode: upsert' is not for rejects: two of them may have the same id", option: ["mode"])
        }
        guard let token else { return sink.mode == .replace ? try beginNew() : try beginUpsert() }
        guard let point = CutPoint(token) else {
            throw mismatch("the state holds '\(token.text)', which is no cut point")
        }
        return sink.mode == .replace ? try resumeNew(point) : try resumeUpsert(point)
    }

    // MARK: - A database of its own

    private func beginNew() throws(PipelineError) -> OpenOutput {
        try files.removePartial()
        let connection = try Connection(files.partial, for: .building, shownPath: files.shown)
        let point = CutPoint.first()
        try transaction(connection, "create") { database in
            try createTables(database)
            try RunRecord.begin(point, in: database)
        }
        return output(connection, point)
    }

    /// A run that was killed after its last rename finds its database complete under the final name, and takes it up again.
    private func resumeNew(_ point: CutPoint) throws(PipelineError) -> OpenOutput {
        if !FileSystem.exists(files.partial) {
            guard sink.holds(point.token) else { throw mismatch("the unfinished database is gone") }
            try files.moveToPartial()
        }
        let connection = try Connection(files.partial, for: .building, shownPath: files.shown)
        try transaction(connection, "go on with") { database in
            try SchemaComparison.check(schema, database, shownPath: files.shown)
            try checkRun(point, database)
            // Rows are only ever added, in the order of their numbers, so that this is all that came after the cut point.
            for (table, column) in [("tags", "document"), ("documents", "rowid")] {
                try database.execute(sql: "DELETE FROM \(table) WHERE \(column) > ?", arguments: [point.lastRow])
            }
            let last = try lastRow(database)
            if last != point.lastRow { throw mismatch("its last row is \(last), and was \(point.lastRow)") }
            try RunRecord.update(point, in: database)
        }
        return output(connection, point)
    }

    // MARK: - A database that others use too

    private func beginUpsert() throws(PipelineError) -> OpenOutput {
        let connection = try Connection(files.final, for: .sharing, shownPath: files.shown)
        var point = CutPoint.first()
        try transaction(connection, "write to") { database in
            if try !SchemaComparison.hasTables(database) { try createTables(database) }
            try SchemaComparison.check(schema, database, shownPath: files.shown)
            if sink.hasFullText, try !database.tableExists(FullText.name) {
                for statement in FullText.creation + [FullText.rebuild] { try database.execute(sql: statement) }
            }
            point.lastRow = try lastRow(database)
            try RunRecord.begin(point, in: database)
        }
        return output(connection, point)
    }

    /// What was written after the cut point is written again, over itself, with the same result.
    private func resumeUpsert(_ point: CutPoint) throws(PipelineError) -> OpenOutput {
        guard FileSystem.exists(files.final) else { throw mismatch("the database is gone") }
        let connection = try Connection(files.final, for: .sharing, shownPath: files.shown)
        try transaction(connection, "go on with") { database in
            guard try database.tableExists(RunRecord.table.name) else { throw mismatch("it does not know of the run") }
            try SchemaComparison.check(schema, database, shownPath: files.shown)
            try checkRun(point, database)
        }
        return output(connection, point)
    }

    // MARK: - Parts

    private func createTables(_ database: Database) throws {
        for statement in schema.creation + (sink.hasFullText ? FullText.creation : []) {
            try database.execute(sql: statement)
        }
    }

    private func checkRun(_ point: CutPoint, _ database: Database) throws {
        guard let reached = try RunRecord.point(of: point.run, in: database) else {
            throw mismatch("it does not know of the run")
        }
        if reached.cut < point.cut { throw mismatch("it is older than the state of the run") }
    }

    private func lastRow(_ database: Database) throws -> Int {
        try Int.fetchOne(database, sql: "SELECT max(rowid) FROM documents") ?? 0
    }

    private func transaction(
        _ connection: Connection, _ what: String, _ body: (Database) throws -> Void
    ) throws(PipelineError) {
        do throws(PipelineError) {
            try connection.access(what) { database in
                try database.inTransaction(.immediate) {
                    try body(database)
                    return .commit
                }
            }
        } catch {
            try? connection.close()
            throw error
        }
    }

    private func output(_ connection: Connection, _ point: CutPoint) -> OpenOutput {
        OpenOutput(connection: connection, schema: schema, files: files, mode: sink.mode, point: point)
    }

    private func mismatch(_ what: String) -> PipelineError {
        PipelineError(
            .stateMismatch, "cannot go on with '\(files.shown)': \(what)", hint: "begin anew with --restart")
    }
}
