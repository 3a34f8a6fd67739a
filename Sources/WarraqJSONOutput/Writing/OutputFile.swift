// SPDX-License-Identifier: Apache-2.0

import Glibc
import WarraqCore
import WarraqFiles

/// Where a sink writes: a file that appears when it is complete, or a stream.
enum OutputFile {
    case atomic(AtomicFile)
    case stream(AppendFile)

    /// Whether a path is a stream: standard output, or a pipe or device that is there.
    static func isStream(_ path: StagePath) -> Bool {
        let path = Path(path.resolved)
        if path.isStandardStream { return true }
        guard let kind = try? FileSystem.status(of: path).kind else { return false }
        return kind != .regular && kind != .directory
    }

    /// Begins anew; folders that are missing are made.
    init(creating target: StagePath) throws(FileError) {
        let path = Path(target.resolved)
        if path.isStandardStream {
            self = .stream(.standardOutput())
        } else if Self.isStream(target) {
            self = .stream(try AppendFile(appendingTo: path))
        } else {
            try FileSystem.makeDirectories(path.parent)
            self = .atomic(try AtomicFile(path))
        }
    }

    /// Goes on with what an earlier run left; a stream goes on where it is.
    init(continuing target: StagePath, at mark: OutputMark) throws(FileError) {
        if Self.isStream(target) {
            try self.init(creating: target)
            return
        }
        let path = Path(target.resolved)
        let partial = AtomicFile.partialPath(for: path)
        if !FileSystem.exists(partial), OutputMark.inode(of: path) == mark.inode {
            // The run ended between the last rename and its last note: the complete file is the partial one.
            try FileSystem.rename(path, to: partial)
        }
        self = .atomic(try AtomicFile(continuing: path, at: mark.length))
    }

    /// The bytes written so far.
    var length: Int {
        switch self {
        case .atomic(let file): file.length
        case .stream(let file): file.length
        }
    }

    /// Writes at the end.
    func append(_ bytes: Span<UInt8>) throws(FileError) {
        switch self {
        case .atomic(let file): try file.append(bytes)
        case .stream(let file): try file.append(bytes)
        }
    }

    /// Makes durable what was written.
    func sync() throws(FileError) {
        switch self {
        case .atomic(let file): try file.sync()
        case .stream(let file): try file.sync()
        }
    }

    /// The place reached, for going on from here.
    var mark: OutputMark {
        switch self {
        case .atomic(let file): OutputMark(length: file.length, inode: OutputMark.inode(of: file.partialPath) ?? 0)
        case .stream(let file): OutputMark(length: file.length, inode: 0)
        }
    }

    /// Shows the file under its name.
    func finish() throws(FileError) {
        switch self {
        case .atomic(let file): try file.commit()
        case .stream(let file): try file.close()
        }
    }

    /// Closes the output and leaves it for a later run.
    func suspend() {
        switch self {
        case .atomic(let file): try? file.suspend()
        case .stream(let file): try? file.close()
        }
    }
}

/// A place in an output: how long it was, and which file.
struct OutputMark: Equatable {
    var length: Int
    /// The number of the file in its file system, by which a renamed file is known again; 0 for streams.
    var inode: UInt64

    init(length: Int, inode: UInt64) { (self.length, self.inode) = (length, inode) }

    /// Reads what ``token`` wrote; nil for anything else.
    init?(_ token: SinkToken) {
        let parts = token.text.split(separator: " ")
        guard parts.count == 2, let length = Int(parts[0]), length >= 0, let inode = UInt64(parts[1]) else {
            return nil
        }
        self.init(length: length, inode: inode)
    }

    /// Writes `length inode`.
    var token: SinkToken { SinkToken("\(length) \(inode)") }

    static func inode(of path: Path) -> UInt64? { try? FileSystem.status(of: path).identity.inode }
}
