// SPDX-License-Identifier: Apache-2.0

internal import GRDB
internal import WarraqCore

/// Puts the rows of documents into the tables.
struct RowStore {
    private let insertDocument: BoundStatement
    private let replaceDocument: BoundStatement
    private let findDocument: BoundStatement
    private let deleteDocument: BoundStatement
    private let insertTag: BoundStatement
    private let deleteTags: BoundStatement
    private let lastDocument: BoundStatement
    private let beginRow: BoundStatement
    private let undoRow: BoundStatement
    private let endRow: BoundStatement
    private let documentCells: Int
    private let tagCells: Int
    private let mode: SQLiteDatabase.Mode

    init(_ schema: DatabaseSchema, _ mode: SQLiteDatabase.Mode, _ database: Database) throws {
        insertDocument = try BoundStatement(database, schema.documents.insertion)
        replaceDocument = try BoundStatement(database, schema.documents.replacement)
        findDocument = try BoundStatement(database, "SELECT rowid FROM documents WHERE id = ?1")
        deleteDocument = try BoundStatement(database, "DELETE FROM documents WHERE rowid = ?1")
        insertTag = try BoundStatement(database, schema.tags.insertion)
        deleteTags = try BoundStatement(database, "DELETE FROM tags WHERE document = ?1")
        lastDocument = try BoundStatement(database, "SELECT max(rowid) FROM documents")
        beginRow = try BoundStatement(database, "SAVEPOINT warraq_row")
        undoRow = try BoundStatement(database, "ROLLBACK TO warraq_row")
        endRow = try BoundStatement(database, "RELEASE warraq_row")
        // The first column of either table is not in the batch.
        (documentCells, tagCells) = (schema.documents.columns.count - 1, schema.tags.columns.count - 1)
        self.mode = mode
    }

    /// The highest number of a document.
    func lastRow() throws(StoreFailure) -> Int {
        guard case .row(let number) = try lastDocument.run(first: nil) else { return 0 }
        return number
    }

    /// Stores all documents of a batch and moves `point` along.
    ///
    /// - Returns: The documents that the database refused.
    func store(_ batch: RowBatch, after point: inout CutPoint, in database: Database) throws -> [SinkRefusal] {
        var refusals: [SinkRefusal] = []
        var next = 0
        for position in batch.tagCounts.indices {
            let start = next
            let tagCount = batch.tagCounts[position]
            next += documentCells + tagCount * tagCells
            do throws(StoreFailure) {
                try store(batch, cells: start..<next, after: &point)
                point.documents += 1
                point.tags += tagCount
            } catch {
                // Some failures end the transaction, and with it more than this document.
                guard error.isRefusal, database.isInsideTransaction else { throw error }
                refusals.append(SinkRefusal(position: position, failure: error.refusal))
            }
        }
        return refusals
    }

    private func store(_ batch: RowBatch, cells: Range<Int>, after point: inout CutPoint) throws(StoreFailure) {
        let row = cells.prefix(documentCells)
        let tags = cells.dropFirst(documentCells)
        switch mode {
        case .replace: try insert(batch, row: row, tags: tags, at: point.lastRow + 1)
        case .upsert:
            guard case .row(let number) = try find(batch, row) else {
                try undoable { () throws(StoreFailure) in
                    try insert(batch, row: row, tags: tags, at: point.lastRow + 1)
                }
                break
            }
            return try undoable { () throws(StoreFailure) in
                try replaceDocument.runToEnd(first: number, batch.cells[row], in: batch.bytes)
                try deleteTags.runToEnd(first: number)
                try store(batch, tags: tags, of: number)
            }
        }
        point.lastRow += 1
    }

    /// A database of our own needs no savepoint: what was inserted is known.
    private func insert(_ batch: RowBatch, row: Range<Int>, tags: Range<Int>, at number: Int) throws(StoreFailure) {
        try insertDocument.runToEnd(first: number, batch.cells[row], in: batch.bytes)
        do throws(StoreFailure) {
            try store(batch, tags: tags, of: number)
        } catch {
            if mode == .replace, error.isRefusal {
                try deleteTags.runToEnd(first: number)
                try deleteDocument.runToEnd(first: number)
            }
            throw error
        }
    }

    /// A shared database may have constraints and triggers that we know nothing of.
    private func undoable(_ body: () throws(StoreFailure) -> Void) throws(StoreFailure) {
        try beginRow.runToEnd(first: nil)
        do throws(StoreFailure) {
            try body()
        } catch {
            if error.isRefusal {
                try undoRow.runToEnd(first: nil)
                try endRow.runToEnd(first: nil)
            }
            throw error
        }
        try endRow.runToEnd(first: nil)
    }

    private func find(_ batch: RowBatch, _ row: Range<Int>) throws(StoreFailure) -> BoundStatement.Outcome {
        try findDocument.run(first: nil, batch.cells[row.prefix(1)], in: batch.bytes)
    }

    private func store(_ batch: RowBatch, tags: Range<Int>, of number: Int) throws(StoreFailure) {
        var start = tags.lowerBound
        while start < tags.upperBound {
            try insertTag.runToEnd(first: number, batch.cells[start..<start + tagCells], in: batch.bytes)
            start += tagCells
        }
    }
}

extension BoundStatement {
    /// Carries out a statement that gives no row.
    func runToEnd(first: Int?, _ cells: ArraySlice<Cell> = [], in bytes: [UInt8] = [0]) throws(StoreFailure) {
        _ = try run(first: first, cells, in: bytes)
    }
}
