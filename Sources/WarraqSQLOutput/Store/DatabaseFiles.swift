// SPDX-License-Identifier: Apache-2.0

internal import Glibc
internal import WarraqCore
internal import WarraqFiles

/// The files of a database: the final one, the one that is built beside it, and what SQLite keeps next to both.
struct DatabaseFiles {
    /// The path as the user wrote it, for messages.
    let shown: String
    /// The final name.
    let final: Path
    /// The name while the database is built.
    let partial: Path

    init(_ path: StagePath) {
        (shown, final) = (path.written, Path(path.resolved))
        partial = AtomicFile.partialPath(for: final)
    }

    /// Looks at the place of the output without changing anything.
    ///
    /// - Throws: ``PipelineError`` with code `output-unusable` if no database can be written there.
    func check() throws(PipelineError) {
        guard shown != "-" else {
            throw PipelineError(.outputUnusable, "a database cannot be written to standard output", hint: "give a path")
        }
        if let status = try? FileSystem.status(of: final), status.kind != .regular {
            throw PipelineError(.outputUnusable, "cannot write '\(shown)': it is a \(status.kind), not a file")
        }
        var folder = final.parent
        while !FileSystem.exists(folder), folder.parent != folder { folder = folder.parent }
        guard let status = try? FileSystem.status(of: folder), status.kind == .directory else {
            throw PipelineError(.outputUnusable, "cannot write '\(shown)': '\(folder)' is not a folder")
        }
        guard let name = folder.string, unsafe access(name, W_OK | X_OK) == 0 else {
            throw PipelineError(
                .outputUnusable, "cannot write '\(shown)': the folder '\(folder)' does not let you write",
                hint: "look at the folder's permissions")
        }
    }

    /// Looks whether a file that is to be added to is a database; an empty one is.
    func checkExisting() throws(PipelineError) {
        guard let file = try? InputFile(final), let start = try? file.read(at: 0, count: 16), !start.isEmpty,
            start != Array("SQLite format 3\0".utf8)
        else { return }
        throw PipelineError(.outputUnusable, "cannot write '\(shown)': it is not a SQLite database")
    }

    /// Makes the folder of the output if it is missing.
    func makeFolder() throws(PipelineError) {
        try orUnusable { () throws(FileError) in try FileSystem.makeDirectories(final.parent) }
    }

    /// Removes what an earlier run left unfinished.
    ///
    /// - Throws: ``PipelineError`` with code `sink-unavailable` if a run is still writing it.
    func removePartial() throws(PipelineError) {
        if FileSystem.exists(partial) {
            do throws(PipelineError) {
                let connection = try Connection(partial, for: .building, shownPath: shown)
                try connection.execute("write", ["BEGIN EXCLUSIVE", "ROLLBACK"])
                try connection.close()
            } catch  where error.code == .sinkUnavailable {
                throw error
            } catch {}  // whatever else it is, it goes
        }
        try orUnusable { () throws(FileError) in
            try FileSystem.remove(partial)
            for path in DatabaseFiles.besides(partial) { try FileSystem.remove(path) }
        }
    }

    /// Gives the finished database its final name, in place of what had it.
    func moveToFinal() throws(PipelineError) {
        try settleOld()
        try orUnusable { () throws(FileError) in try FileSystem.rename(partial, to: final) }
    }

    /// Takes the final name from a database that turns out to be unfinished.
    func moveToPartial() throws(PipelineError) {
        try orUnusable { () throws(FileError) in try FileSystem.rename(final, to: partial) }
    }

    /// Lets SQLite put away the journal of the database that is replaced: it would be played into the new one.
    private func settleOld() throws(PipelineError) {
        let besides = DatabaseFiles.besides(final)
        guard besides.contains(where: FileSystem.exists) else { return }
        if FileSystem.exists(final) {
            do throws(PipelineError) {
                let old = try Connection(final, for: .sharing, shownPath: shown)
                try old.execute("replace", ["PRAGMA journal_mode = DELETE", "BEGIN EXCLUSIVE", "ROLLBACK"])
                try old.close()
            } catch  where error.code == .sinkUnavailable {
                throw error
            } catch {}  // no database: nothing to put away
        }
        try orUnusable { () throws(FileError) in for path in besides { try FileSystem.remove(path) } }
    }

    private static func besides(_ path: Path) -> [Path] {
        ["-journal", "-wal", "-shm"].map { Path(bytes: path.bytes + Array($0.utf8)) }
    }

    private func orUnusable(_ body: () throws(FileError) -> Void) throws(PipelineError) {
        do throws(FileError) {
            try body()
        } catch {
            throw PipelineError(.outputUnusable, "cannot write '\(shown)': \(error)", cause: error)
        }
    }
}
