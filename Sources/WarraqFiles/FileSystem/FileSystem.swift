// SPDX-License-Identifier: Apache-2.0

internal import Glibc

/// What is asked of the file system by name.
public enum FileSystem {
    /// Returns what stands behind a name; symbolic links are followed.
    ///
    /// - Throws: ``FileError``, with code `not-found` if nothing does, also for a link that leads to nothing.
    public static func status(of path: Path) throws(FileError) -> FileStatus {
        var raw = stat()
        try unsafe SystemCall.withPath(path, "look at") { unsafe stat($0, &raw) }
        return FileStatus(raw)
    }

    /// Whether anything stands behind the name; false also if it cannot be looked at.
    public static func exists(_ path: Path) -> Bool { (try? status(of: path)) != nil }

    /// Returns the whole content of a file, or of standard input for `-`.
    ///
    /// - Throws: ``FileError``, with code `too-large` if there are more than `limit` bytes.
    public static func read(_ path: Path, limit: Int = .max) throws(FileError) -> [UInt8] {
        try InputFile(path).readAll(limit: limit)
    }

    /// Gives a file another name, replacing what had it, and makes that last through a loss of power.
    public static func rename(_ path: Path, to target: Path) throws(FileError) {
        var failure: FileError?
        try unsafe SystemCall.withPath(path, "rename") { from in
            do throws(FileError) {
                try unsafe SystemCall.withPath(target, "rename a file to") { unsafe Glibc.rename(from, $0) }
            } catch {
                failure = error
            }
            return 0
        }
        if let failure { throw failure }
        try syncDirectory(target.parent)
    }

    /// Removes a file or a link; a name that is not there is no error.
    ///
    /// - Returns: Whether there was something to remove.
    @discardableResult
    public static func remove(_ path: Path) throws(FileError) -> Bool {
        do {
            try unsafe SystemCall.withPath(path, "remove") { unsafe unlink($0) }
            return true
        } catch  where error.code == .notFound {
            return false
        }
    }

    /// Returns the status of the name itself, not of what a link leads to; `nil` if there is none.
    static func linkStatus(of path: Path) throws(FileError) -> FileStatus? {
        var raw = stat()
        do {
            try unsafe SystemCall.withPath(path, "look at") { unsafe lstat($0, &raw) }
        } catch  where error.code == .notFound || error.code == .notDirectory {
            return nil
        }
        return FileStatus(raw)
    }

    /// Returns the absolute path without links, `.` and `..`; `nil` if a part does not exist.
    static func realPath(_ path: Path) throws(FileError) -> Path? {
        var result: [UInt8] = []
        do {
            try unsafe SystemCall.withPath(path, "look at") { name in
                guard let resolved = unsafe realpath(name, nil) else { return -1 }
                defer { unsafe free(resolved) }
                result = unsafe Array(UnsafeRawBufferPointer(start: resolved, count: strlen(resolved)))
                return 0
            }
        } catch  where error.code == .notFound || error.code == .notDirectory {
            return nil
        }
        return Path(bytes: result)
    }
}
