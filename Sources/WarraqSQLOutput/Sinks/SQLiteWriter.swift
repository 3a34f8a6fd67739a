// SPDX-License-Identifier: Apache-2.0

internal import GRDB
public import WarraqCore

/// Writes encoded documents into an open database, in one transaction from cut point to cut point.
public final class SQLiteWriter: SinkWriter {
    let output: OpenOutput
    private var store: RowStore?
    private var point: CutPoint
    private var isClosed = false
    /// What made an earlier call fail: the transaction is not whole then and must not be committed.
    private var failure: PipelineError?

    init(_ output: OpenOutput) { (self.output, point) = (output, output.point) }

    deinit { suspend() }

    /// Writes a batch; a document whose id is there already is refused with the code `duplicate_id`.
    public func write(_ batch: RowBatch) throws(PipelineError) -> [SinkRefusal] {
        var point = point
        let refusals = try access("write to") { database in
            let store = try beginTransaction(database, &point)
            return try store.store(batch, after: &point, in: database)
        }
        self.point = point
        return refusals
    }

    /// Ends the transaction, in which the token is written down too.
    public func commit() throws(PipelineError) -> SinkToken {
        var point = point
        point.cut += 1
        try access("write to") { database in
            _ = try beginTransaction(database, &point)
            try RunRecord.update(point, in: database)
            try database.execute(sql: "COMMIT")
        }
        self.point = point
        return point.token
    }

    /// Ends the last transaction, lets SQLite take stock for its planner, and gives a new database its name.
    public func finish() throws(PipelineError) {
        var point = point
        try access("complete") { database in
            _ = try beginTransaction(database, &point)
            // Figures for the query planner, from a sample.
            for statement in ["PRAGMA analysis_limit = 1000", "ANALYZE documents", "ANALYZE tags"] {
                try database.execute(sql: statement)
            }
            try RunRecord.update(point, isFinished: true, in: database)
            try database.execute(sql: "COMMIT")
        }
        try close()
        if output.mode == .replace { try output.files.moveToFinal() }
    }

    /// Closes the database as it was at the last commit.
    public func suspend() { try? close() }

    private func close() throws(PipelineError) {
        if isClosed { return }
        isClosed = true
        store = nil
        try output.connection.execute("close", output.connection.isInTransaction ? ["ROLLBACK"] : [])
        try output.connection.close()
    }

    private func access<Result>(_ what: String, _ body: (Database) throws -> Result) throws(PipelineError) -> Result {
        if let failure { throw failure }
        do throws(PipelineError) {
            return try output.connection.access(what, body)
        } catch {
            failure = error
            throw error
        }
    }

    /// Between two transactions others may have added documents to a shared database.
    private func beginTransaction(_ database: Database, _ point: inout CutPoint) throws -> RowStore {
        let store = try self.store ?? RowStore(output.schema, output.mode, database)
        self.store = store
        if database.isInsideTransaction { return store }
        try database.execute(sql: "BEGIN IMMEDIATE")
        if output.mode == .upsert { point.lastRow = try store.lastRow() }
        return store
    }
}
