// SPDX-License-Identifier: Apache-2.0

internal import GRDB
internal import GRDBSQLite

/// A prepared statement whose parameters are cells: the one place where SQLite is called without GRDB.
///
/// A string per value would cost more than the insertion itself, so texts are bound as they lie in the batch.
struct BoundStatement {
    /// What a step of the statement gave.
    enum Outcome {
        case done
        /// A row, of which the first column is a number.
        case row(Int)
    }

    /// Owns SQLite's statement, which lives as long as this value.
    private let statement: Statement

    init(_ database: Database, _ sql: String) throws { statement = try database.makeStatement(sql: sql) }

    /// Carries the statement out once.
    ///
    /// - Parameters:
    ///   - first: The value of parameter 1; nil if the cells begin with parameter 1.
    ///   - cells: The values of the following parameters.
    ///   - bytes: What text cells point into; not empty.
    func run(first: Int?, _ cells: ArraySlice<Cell> = [], in bytes: [UInt8] = [0]) throws(StoreFailure) -> Outcome {
        // Texts are bound by their addresses, which are valid inside the closure only: before it ends, the statement is reset
        // and forgets them.
        let result = unsafe bytes.withUnsafeBytes { buffer -> Result<Outcome, StoreFailure> in
            defer { reset() }
            if let first {
                let code = unsafe sqlite3_bind_int64(statement.sqliteStatement, 1, Int64(first))
                guard code == SQLITE_OK else { return .failure(failure) }
            }
            var index: Int32 = first == nil ? 0 : 1
            for cell in cells {
                index += 1
                guard unsafe bind(cell, at: index, in: buffer) == SQLITE_OK else { return .failure(failure) }
            }
            switch unsafe sqlite3_step(statement.sqliteStatement) {
            case SQLITE_DONE: return .success(.done)
            case SQLITE_ROW: return .success(.row(Int(unsafe sqlite3_column_int64(statement.sqliteStatement, 0))))
            default: return .failure(failure)
            }
        }
        return try result.get()
    }

    /// Binds one value; a text that does not lie in the buffer is an error, since a cell is only a claim.
    private func bind(_ cell: Cell, at index: Int32, in buffer: UnsafeRawBufferPointer) -> Int32 {
        let handle = unsafe statement.sqliteStatement
        switch cell {
        case .null: return unsafe sqlite3_bind_null(handle, index)
        case .integer(let number): return unsafe sqlite3_bind_int64(handle, index, Int64(number))
        case .real(let number): return unsafe sqlite3_bind_double(handle, index, number)
        case .text(let start, let count):
            guard start >= 0, count >= 0, start <= buffer.count - count, let base = buffer.baseAddress else {
                return SQLITE_RANGE
            }
            // Without a destructor SQLite neither copies nor frees the text (SQLITE_STATIC).
            let text = unsafe (base + start).assumingMemoryBound(to: CChar.self)
            return unsafe sqlite3_bind_text64(handle, index, text, UInt64(count), nil, UInt8(SQLITE_UTF8))
        }
    }

    private func reset() {
        unsafe sqlite3_reset(statement.sqliteStatement)
        unsafe sqlite3_clear_bindings(statement.sqliteStatement)
    }

    private var failure: StoreFailure {
        let connection = unsafe sqlite3_db_handle(statement.sqliteStatement)
        let message = unsafe sqlite3_errmsg(connection).map { unsafe String(cString: $0) }
        return unsafe StoreFailure(code: sqlite3_extended_errcode(connection), message: message ?? "unknown error")
    }
}
