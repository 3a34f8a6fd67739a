// SPDX-License-Identifier: Apache-2.0

internal import Glibc

/// A file that appears under its name when it is complete, and not before.
///
/// It is written as `.name.partial` in the same folder; ``commit()`` flushes it, gives it its name and flushes the folder. An
/// object that goes away without ``commit()`` or ``discard()`` leaves the partial file, as a killed process does, so that a
/// later run can go on with it (``init(continuing:at:)``). A file that is replaced hands on its permissions. A symbolic link of
/// that name is replaced, not followed.
public final class AtomicFile: Sendable {
    /// The final name.
    public let path: Path
    /// The name while the file is written.
    public let partialPath: Path
    private let file: AppendFile

    /// Starts an empty file.
    ///
    /// - Throws: ``FileError``: `is-directory` or `not-regular` if a folder or a device has the final name.
    public init(_ path: Path) throws(FileError) {
        _ = try Self.replaceable(path)
        self.path = path
        partialPath = Self.partialPath(for: path)
        file = try AppendFile(creating: partialPath)
    }

    /// Goes on with the partial file that an earlier run left, cut back to `length` bytes.
    ///
    /// - Throws: ``FileError``, with code `not-found` if there is none, `changed` if it is shorter.
    public init(continuing path: Path, at length: Int) throws(FileError) {
        _ = try Self.replaceable(path)
        self.path = path
        partialPath = Self.partialPath(for: path)
        file = try AppendFile(continuing: partialPath, at: length)
    }

    /// The number of bytes written so far.
    public var length: Int { file.length }

    /// Writes bytes at the end; all of them, or an error and none.
    public func append(_ bytes: Span<UInt8>) throws(FileError) { try file.append(bytes) }

    /// Writes bytes at the end; all of them, or an error and none.
    public func append(_ bytes: [UInt8]) throws(FileError) { try file.append(bytes) }

    /// Waits until the disk holds all that was written.
    public func sync() throws(FileError) { try file.sync() }

    /// Gives the file its final name, durably, and closes it; what had the name is replaced at one stroke.
    public func commit() throws(FileError) {
        try file.sync()
        try file.close()
        if let mode = try Self.replaceable(path)?.mode {
            try unsafe SystemCall.withPath(partialPath, "set the permissions of") { unsafe chmod($0, mode) }
        }
        try FileSystem.rename(partialPath, to: path)
    }

    /// Flushes and closes the partial file and leaves it for a later run.
    public func suspend() throws(FileError) {
        try file.sync()
        try file.close()
    }

    /// Closes and removes the partial file; under the final name nothing changes.
    public func discard() {
        try? file.close()
        _ = try? FileSystem.remove(partialPath)
    }

    /// Returns the name that a file has while it is written: `.name.partial` beside it.
    ///
    /// A name too long for that is shortened and gets a checksum, so that two long names stay apart.
    public static func partialPath(for path: Path) -> Path {
        var name = path.lastComponent.bytes
        if name.count > 200 {
            let checksum = name.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
            name = name.prefix(200) + Array("-\(String(checksum, radix: 16))".utf8)
        }
        let partial = Path(bytes: [Path.dot] + name + Array(".partial".utf8))
        return path.parent == "." && !path.bytes.starts(with: Array("./".utf8)) ? partial : path.parent.joined(partial)
    }

    /// Writes a whole file at one stroke; after an error the old content stands and nothing is left beside it.
    public static func write(_ bytes: Span<UInt8>, to path: Path) throws(FileError) {
        let file = try AtomicFile(path)
        do {
            try file.append(bytes)
            try file.commit()
        } catch {
            file.discard()
            throw error
        }
    }

    /// Writes a whole file at one stroke; after an error the old content stands and nothing is left beside it.
    public static func write(_ bytes: [UInt8], to path: Path) throws(FileError) { try write(bytes.span, to: path) }

    /// Returns the file that has the name now, if there is one; refuses to take the name from a folder or a device.
    private static func replaceable(_ path: Path) throws(FileError) -> FileStatus? {
        let status: FileStatus
        do {
            status = try FileSystem.status(of: path)
        } catch  where error.code == .notFound {
            return nil
        }
        if status.kind == .directory { throw FileError("create", path, errno: EISDIR) }
        if status.kind != .regular {
            throw FileError(.notRegular, "create", path, "it is a \(status.kind), not a plain file")
        }
        return status
    }
}
