// SPDX-License-Identifier: Apache-2.0

internal import GRDB
internal import WarraqCore
internal import WarraqFiles

/// An open database whose errors speak of the output as the user named it.
final class Connection {
    /// What the database is opened for.
    enum Purpose {
        /// A file of our own that nobody else knows.
        case building
        /// A database that others may read and write as well.
        case sharing
        case reading
    }

    private let queue: DatabaseQueue
    private let shownPath: String

    /// Opens a database; one that is written is made if it does not exist.
    ///
    /// - Parameter shownPath: The path for messages.
    init(_ path: Path, for purpose: Purpose, shownPath: String) throws(PipelineError) {
        self.shownPath = shownPath
        guard let name = path.string else {
            throw PipelineError(.outputUnusable, "cannot open '\(shownPath)': its path is not UTF-8")
        }
        do {
            // `file:` and `:memory:` mean something to SQLite at the beginning of a name, so none begins there.
            queue = try DatabaseQueue(
                path: path.isAbsolute ? name : "./" + name, configuration: Connection.configuration(purpose))
        } catch {
            throw Connection.pipelineError(error, doing: "open", to: shownPath)
        }
    }

    private static func configuration(_ purpose: Purpose) -> Configuration {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        configuration.allowsUnsafeTransactions = true  // one transaction spans many batches
        configuration.readonly = purpose == .reading
        configuration.busyMode = purpose == .sharing ? .timeout(10) : .immediateError
        configuration.prepareDatabase { database in
            for pragma in pragmas(purpose) { try database.execute(sql: "PRAGMA " + pragma) }
        }
        return configuration
    }

    /// A rollback journal writes each new page once, where a write-ahead log writes it twice, and leaves no files beside.
    ///
    /// `EXTRA` makes a commit last through a loss of power, which the checkpoint relies on. A shared database keeps its journal.
    private static func pragmas(_ purpose: Purpose) -> [String] {
        switch purpose {
        case .building:
            ["page_size = 8192", "journal_mode = DELETE", "synchronous = EXTRA", "cache_size = -16384"]
                + ["locking_mode = EXCLUSIVE"]
        case .sharing: ["synchronous = EXTRA", "cache_size = -16384"]
        case .reading: []
        }
    }

    /// Runs `body` with the database.
    ///
    /// - Parameter what: What it does, as a verb for messages.
    func access<Result>(_ what: String, _ body: (Database) throws -> Result) throws(PipelineError) -> Result {
        do {
            return try queue.unsafeReentrantWrite(body)
        } catch {
            throw Connection.pipelineError(error, doing: what, to: shownPath)
        }
    }

    /// Carries out statements without results.
    func execute(_ what: String, _ statements: [String]) throws(PipelineError) {
        try access(what) { database in
            for statement in statements { try database.execute(sql: statement) }
        }
    }

    /// Whether a transaction is open.
    var isInTransaction: Bool { queue.unsafeReentrantRead { $0.isInsideTransaction } }

    /// Closes the database; a transaction that is open is rolled back.
    func close() throws(PipelineError) {
        do { try queue.close() } catch { throw Connection.pipelineError(error, doing: "close", to: shownPath) }
    }

    private static func pipelineError(_ error: any Error, doing what: String, to path: String) -> PipelineError {
        switch error {
        case let error as PipelineError: error
        case let error as StoreFailure: error.error(doing: what, to: path)
        case let error as DatabaseError: StoreFailure(error).error(doing: what, to: path)
        default: PipelineError(.outputUnusable, "cannot \(what) '\(path)': \(error)", cause: error)
        }
    }
}
