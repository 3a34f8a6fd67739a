// SPDX-License-Identifier: Apache-2.0

internal import GRDB
internal import GRDBSQLite
internal import WarraqCore

/// What SQLite said to a statement that it did not carry out.
struct StoreFailure: Error {
    /// SQLite's extended result code.
    let code: Int32
    /// SQLite's own words.
    let message: String

    /// The result code without what the extended one adds.
    private var primaryCode: Int32 { code & 0xFF }

    init(code: Int32, message: String) { (self.code, self.message) = (code, message) }

    init(_ error: DatabaseError) {
        self.init(code: error.extendedResultCode.rawValue, message: error.message ?? error.description)
    }

    /// Whether one row is to blame and others may go through.
    var isRefusal: Bool { [SQLITE_CONSTRAINT, SQLITE_TOOBIG, SQLITE_MISMATCH].contains(primaryCode) }

    /// Whether the failure is a key that another row has already.
    private var isDuplicate: Bool { code == SQLITE_CONSTRAINT | (8 << 8) || code == SQLITE_CONSTRAINT | (6 << 8) }

    /// The failure as one of the document that was to be stored.
    var refusal: DocumentFailure {
        isDuplicate
            ? DocumentFailure(.duplicateID, "the database has a document of this id already")
            : DocumentFailure(.refused, "the database refuses the document: \(message)")
    }

    /// The failure as one of the whole output.
    func error(doing what: String, to path: String) -> PipelineError {
        let isLocked = [SQLITE_BUSY, SQLITE_LOCKED].contains(primaryCode)
        return PipelineError(
            isLocked ? .sinkUnavailable : .outputUnusable, "cannot \(what) '\(path)': \(reason)", hint: hint,
            cause: self
        )
    }

    private var reason: String {
        switch primaryCode {
        case SQLITE_FULL: "no space is left on the disk"
        case SQLITE_BUSY, SQLITE_LOCKED: "another program is using the database"
        case SQLITE_READONLY: "it can only be read"
        case SQLITE_CANTOPEN: "the file cannot be opened or created"
        case SQLITE_NOTADB: "it is not a SQLite database"
        case SQLITE_CORRUPT: "the database is damaged (\(message))"
        case SQLITE_IOERR: "the disk reports an error (\(message))"
        default: message
        }
    }

    private var hint: String? {
        switch primaryCode {
        case SQLITE_FULL: "free some space and run again: the run goes on from its last cut point"
        case SQLITE_BUSY, SQLITE_LOCKED: "close it there and run again"
        case SQLITE_CANTOPEN, SQLITE_READONLY: "look at the folder's permissions"
        default: nil
        }
    }
}
