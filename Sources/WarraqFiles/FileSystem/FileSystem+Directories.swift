// SPDX-License-Identifier: Apache-2.0

internal import Glibc

extension FileSystem {
    /// Makes a folder and those above it that are missing; one that exists is no error.
    ///
    /// - Throws: ``FileError``, with code `not-directory` if a file stands in the way.
    public static func makeDirectories(_ path: Path) throws(FileError) {
        do {
            try unsafe SystemCall.withPath(path, "create the folder") { unsafe mkdir($0, 0o777) }
        } catch  where error.code == .notFound && path.parent != path {
            try makeDirectories(path.parent)
            try makeDirectories(path)
        } catch  where error.code == .exists {
            guard try status(of: path).kind != .directory else { return }
            throw FileError("create the folder", path, errno: ENOTDIR)
        }
    }

    /// Returns the names in a folder, ordered by bytes, without `.` and `..`.
    public static func names(in path: Path) throws(FileError) -> [Path] {
        try entries(in: path).map(\.name)
    }

    /// Removes a folder with all that is in it, or a file; links are removed, not followed.
    ///
    /// Absent is no error.
    public static func removeTree(_ path: Path) throws(FileError) {
        guard try linkStatus(of: path)?.kind == .directory else {
            try remove(path)
            return
        }
        for name in try names(in: path) { try removeTree(path.joined(name)) }
        try unsafe SystemCall.withPath(path, "remove the folder") { unsafe rmdir($0) }
    }

    /// Makes names that were created, renamed or removed in a folder last through a loss of power.
    ///
    /// File systems that cannot do this are left alone.
    public static func syncDirectory(_ path: Path) throws(FileError) {
        let descriptor = try SystemCall.open(path, O_RDONLY | O_DIRECTORY, "open the folder")
        defer { close(descriptor) }
        do {
            try SystemCall.retry("flush the folder", path) { fsync(descriptor) }
        } catch  where error.errno == EINVAL || error.errno == EROFS {}
    }

    /// The folder that relative paths start from, as an absolute path.
    public static func currentDirectory() throws(FileError) -> Path {
        guard let path = try realPath(".") else { throw FileError("look at", ".", errno: ENOENT) }
        return path
    }

    /// A name in a folder, with the kind if the file system tells it without another question.
    struct Entry {
        let name: Path
        let kind: FileStatus.Kind?
    }

    /// Returns what a folder holds, ordered by the bytes of the names.
    static func entries(in path: Path) throws(FileError) -> [Entry] {
        let descriptor = try SystemCall.open(path, O_RDONLY | O_DIRECTORY, "open the folder")
        let (entries, number) = readEntries(descriptor)
        guard number == 0 else { throw FileError("read the folder", path, errno: number) }
        return entries.sorted { $0.name < $1.name }
    }
}

/// Reads a folder to its end and closes the descriptor, which the stream owns from here on.
private func readEntries(_ descriptor: Int32) -> (entries: [FileSystem.Entry], errno: Int32) {
    guard let stream = unsafe fdopendir(descriptor) else {
        let number = errno
        close(descriptor)
        return ([], number)
    }
    defer { unsafe closedir(stream) }
    var entries: [FileSystem.Entry] = []
    while true {
        errno = 0
        guard let entry = unsafe readdir(stream) else { return (entries, errno) }
        // The name is an array inside the entry and ends at its first NUL; the entry lives until the next call.
        let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { tuple in
            let start = unsafe UnsafeRawPointer(tuple).assumingMemoryBound(to: CChar.self)
            return unsafe Path(bytes: UnsafeRawBufferPointer(start: start, count: strlen(start)))
        }
        if name == "." || name == ".." { continue }
        entries.append(FileSystem.Entry(name: name, kind: unsafe kind(entry.pointee.d_type)))
    }
}

private func kind(_ type: UInt8) -> FileStatus.Kind? {
    switch Int(type) {
    case Int(DT_REG): .regular
    case Int(DT_DIR): .directory
    case Int(DT_LNK): .link
    case Int(DT_FIFO): .fifo
    case Int(DT_SOCK): .socket
    case Int(DT_CHR), Int(DT_BLK): .device
    default: nil
    }
}
