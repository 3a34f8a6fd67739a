// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqFiles

/// The folder in which a run keeps what it needs to go on: a lock, a checkpoint and one log for each ordered stage.
///
/// The checkpoint is written beside and renamed; logs are appended to and cut back. Used by one thread at a time.
final class RunState {
    private let folder: Path
    private let lock: FileLock
    private var logs: [AppendFile] = []
    private var checkpointPath: Path { folder / "checkpoint.json" }

    /// Takes the folder; makes it if it is not there.
    ///
    /// - Throws: ``PipelineError`` with code `state-locked` if another run has it.
    init(_ folder: Path) throws(PipelineError) {
        self.folder = folder
        do throws(FileError) {
            try FileSystem.makeDirectories(folder)
            lock = try FileLock(folder / "lock")
        } catch {
            let isLocked = error.code == .locked
            throw PipelineError(
                isLocked ? .stateLocked : .outputUnusable, "the run's state cannot be used: \(error)",
                hint: isLocked ? "wait for the other run, or give this one a state of its own with --state" : nil,
                cause: error)
        }
    }

    /// The last checkpoint, nil if there is none.
    ///
    /// - Throws: ``PipelineError`` with code `state-mismatch` if there is one that cannot be read.
    func checkpoint(emptyLedger: Ledger) throws(PipelineError) -> Checkpoint? {
        guard FileSystem.exists(checkpointPath) else { return nil }
        let bytes = try stateErrors { () throws(FileError) in try FileSystem.read(self.checkpointPath) }
        guard let checkpoint = Checkpoint(bytes, emptyLedger: emptyLedger) else {
            throw PipelineError(
                .stateMismatch, "\(checkpointPath) is no checkpoint of this version", hint: "--restart begins anew")
        }
        return checkpoint
    }

    /// Makes a checkpoint durable; the logs are so before.
    func save(_ checkpoint: Checkpoint) throws(PipelineError) {
        try stateErrors { () throws(FileError) in try AtomicFile.write(checkpoint.encoded, to: self.checkpointPath) }
    }

    /// Begins anew: what earlier runs left is removed.
    func reset(orderedStages: Int) throws(PipelineError) {
        _ = try stateErrors { () throws(FileError) in try FileSystem.remove(self.checkpointPath) }
        try openLogs(lengths: Array(repeating: 0, count: orderedStages))
    }

    /// Opens the logs, cut back to where the checkpoint was.
    func openLogs(lengths: [Int]) throws(PipelineError) {
        logs = []
        for (index, length) in lengths.enumerated() {
            let path = logPath(index)
            logs.append(
                try stateErrors { () throws(FileError) in
                    length == 0 ? try AppendFile(creating: path) : try AppendFile(continuing: path, at: length)
                })
        }
    }

    /// All that an ordered stage has logged.
    func log(_ index: Int, length: Int) throws(PipelineError) -> [UInt8] {
        if length == 0 { return [] }
        let path = logPath(index)
        return try stateErrors { () throws(FileError) in Array(try FileSystem.read(path).prefix(length)) }
    }

    /// Adds to the log of an ordered stage.
    func append(_ bytes: [UInt8], toLog index: Int) throws(PipelineError) {
        if bytes.isEmpty { return }
        let file = logs[index]
        try stateErrors { () throws(FileError) in try file.append(bytes) }
    }

    /// Makes the logs durable and tells their lengths.
    func syncLogs() throws(PipelineError) -> [Int] {
        for log in logs { try stateErrors { () throws(FileError) in try log.sync() } }
        return logs.map(\.length)
    }

    private func logPath(_ index: Int) -> Path { folder / Path("ordered-\(index).log") }

    private func stateErrors<Result>(_ body: () throws(FileError) -> Result) throws(PipelineError) -> Result {
        do throws(FileError) {
            return try body()
        } catch {
            throw PipelineError(
                error.code == .changed ? .stateMismatch : .outputUnusable,
                "the run's state cannot be written or read: \(error)",
                hint: error.code == .changed ? "--restart begins anew" : nil, cause: error)
        }
    }
}
