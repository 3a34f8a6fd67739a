// SPDX-License-Identifier: Apache-2.0

internal import Glibc
internal import Synchronization

/// A file that grows at its end and can be made to last.
///
/// ``length`` counts what this object knows to be in the file. If an append fails, the file is cut back to the length before,
/// so that no half record remains. Calls from several threads are taken one after the other. The file is closed with the last
/// reference, unflushed.
public final class AppendFile: Sendable {
    private struct State {
        var length: Int
        var isClosed = false
        var needsFolderSync: Bool
    }

    /// The path as it was given.
    public let path: Path
    private let descriptor: Int32
    private let isStream: Bool
    private let state: Mutex<State>

    /// Makes a new, empty file; one that exists is emptied.
    public convenience init(creating path: Path) throws(FileError) {
        try self.init(path, O_CREAT | O_TRUNC, "create")
    }

    /// Opens a file to write at its end; one that is absent is made.
    public convenience init(appendingTo path: Path) throws(FileError) {
        try self.init(path, O_CREAT, "open")
    }

    /// Opens a file that an earlier run left, and cuts off what follows the first `length` bytes.
    ///
    /// - Throws: ``FileError``, with code `changed` if the file is shorter than that.
    public convenience init(continuing path: Path, at length: Int) throws(FileError) {
        try self.init(path, 0, "open")
        let found = self.length
        guard found >= length else {
            throw FileError(.changed, "continue", path, "it has \(found) bytes and should have \(length)")
        }
        try truncate(to: length)
    }

    /// Standard output: ``sync()`` and ``truncate(to:)`` do nothing.
    public static func standardOutput() -> AppendFile { AppendFile(standardStream: STDOUT_FILENO) }

    private init(_ path: Path, _ flags: Int32, _ operation: String) throws(FileError) {
        let descriptor = try SystemCall.open(path, O_WRONLY | O_APPEND | flags, operation)
        var raw = stat()
        guard unsafe fstat(descriptor, &raw) == 0 else {
            let number = errno
            Glibc.close(descriptor)
            throw FileError(operation, path, errno: number)
        }
        let status = FileStatus(raw)
        self.path = path
        self.descriptor = descriptor
        isStream = status.kind != .regular
        state = Mutex(State(length: status.size, needsFolderSync: flags & O_CREAT != 0))
    }

    private init(standardStream descriptor: Int32) {
        path = .standardStream
        self.descriptor = descriptor
        isStream = true
        state = Mutex(State(length: 0, needsFolderSync: false))
    }

    deinit { try? close() }

    /// The number of bytes in the file; for streams those written by this object.
    public var length: Int { state.withLock(\.length) }

    /// Writes bytes at the end; all of them, or an error and none.
    ///
    /// On a stream, what was written before an error cannot be taken back.
    public func append(_ bytes: Span<UInt8>) throws(FileError) {
        guard let failure = appendResult(bytes) else { return }
        throw failure
    }

    /// Writes bytes at the end; all of them, or an error and none.
    public func append(_ bytes: [UInt8]) throws(FileError) { try append(bytes.span) }

    /// Waits until the disk holds all that was written.
    public func sync() throws(FileError) {
        try locked("flush") { state throws(FileError) in
            if isStream { return }
            try SystemCall.retry("flush", path) { fdatasync(descriptor) }
            if state.needsFolderSync { try FileSystem.syncDirectory(path.parent) }
            state.needsFolderSync = false
        }
    }

    /// Cuts the file back to its first `length` bytes; does nothing for streams.
    ///
    /// - Precondition: `length` is not above ``length``.
    public func truncate(to length: Int) throws(FileError) {
        try locked("cut back") { state throws(FileError) in
            if isStream { return }
            precondition((0...state.length).contains(length), "a file is not lengthened by cutting it back")
            try SystemCall.retry("cut back", path) { ftruncate(descriptor, off_t(length)) }
            state.length = length
        }
    }

    /// Closes the file; a second call does nothing.
    ///
    /// Some file systems report lost writes only here.
    public func close() throws(FileError) {
        try state.withLock { state throws(FileError) in
            guard !state.isClosed, descriptor != STDOUT_FILENO else { return }
            state.isClosed = true
            // Linux frees the descriptor in any case, so an interrupted call is not repeated.
            guard Glibc.close(descriptor) != 0, errno != EINTR else { return }
            throw FileError("close", path, errno: errno)
        }
    }

    private func appendResult(_ bytes: Span<UInt8>) -> FileError? {
        state.withLock { state in
            if state.isClosed { return FileError("write", path, errno: EBADF) }
            let (written, number) = SystemCall.writeAll(bytes, to: descriptor)
            if number == 0 {
                state.length += written
                return nil
            }
            let isCutBack = isStream || ftruncate(descriptor, off_t(state.length)) == 0
            if !isCutBack || isStream { state.length += written }
            return FileError("write", path, errno: number)
        }
    }

    private func locked(
        _ operation: String, _ body: (inout State) throws(FileError) -> Void
    ) throws(FileError) {
        try state.withLock { state throws(FileError) in
            if state.isClosed { throw FileError(operation, path, errno: EBADF) }
            try body(&state)
        }
    }
}
