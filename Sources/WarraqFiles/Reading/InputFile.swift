// SPDX-License-Identifier: Apache-2.0

internal import Glibc
internal import Synchronization

/// A file that is read and never mapped, so that one that shrinks ends early instead of killing the process.
///
/// Plain files may be read from several threads at once, at any place. Pipes, devices and standard input (`-`) are
/// streams: they are read forward only, and a gap is read and thrown away. The file is closed with the last reference.
public final class InputFile: Sendable {
    /// The path as it was given.
    public let path: Path
    /// Size and identity when the file was opened.
    public let status: FileStatus
    private let descriptor: Int32
    /// How far a stream has been read.
    private let streamPosition = Mutex(0)

    /// Opens a file for reading, or takes standard input for `-`.
    ///
    /// - Throws: ``FileError``, with code `is-directory` for a folder.
    public init(_ path: Path) throws(FileError) {
        let descriptor = path.isStandardStream ? STDIN_FILENO : try SystemCall.open(path, O_RDONLY)
        var raw = stat()
        let result = unsafe fstat(descriptor, &raw)
        let number = result == 0 ? (raw.st_mode & S_IFMT == S_IFDIR ? EISDIR : 0) : errno
        guard number == 0 else {
            if !path.isStandardStream { close(descriptor) }
            throw FileError("open", path, errno: number)
        }
        self.path = path
        self.descriptor = descriptor
        status = FileStatus(raw)
    }

    deinit {
        if !path.isStandardStream { close(descriptor) }
    }

    /// Whether any place can be read at any time.
    public var isSeekable: Bool { status.kind == .regular && !path.isStandardStream }
    /// The size in bytes when the file was opened; `nil` for a stream.
    public var size: Int? { isSeekable ? status.size : nil }
    /// Which file it is and when it had changed last, as seen on opening.
    public var identity: FileIdentity { status.identity }

    /// Whether size or time of the open file are no longer those seen on opening; false for streams.
    public func hasChanged() throws(FileError) -> Bool {
        guard isSeekable else { return false }
        var raw = stat()
        try SystemCall.retry("look at", path) { unsafe fstat(descriptor, &raw) }
        return FileStatus(raw) != status
    }

    /// Reads from an offset in bytes until the buffer is full or the file ends, and returns the number of bytes read.
    ///
    /// - Throws: ``FileError``, with code `not-seekable` if a stream is asked for what has gone by.
    public func read(into buffer: inout MutableSpan<UInt8>, at offset: Int) throws(FileError) -> Int {
        var failure: FileError?
        let count = unsafe buffer.withUnsafeMutableBufferPointer { bytes in
            do throws(FileError) {
                return try unsafe fill(UnsafeMutableRawBufferPointer(bytes), at: offset)
            } catch {
                failure = error
                return 0
            }
        }
        if let failure { throw failure }
        return count
    }

    /// Returns `count` bytes from an offset on; fewer only where the file ends.
    public func read(at offset: Int, count: Int) throws(FileError) -> [UInt8] {
        try read(at: offset, count: count, after: [])
    }

    /// Returns the bytes of `head` with up to `count` bytes from an offset on behind them, in one new array.
    func read(at offset: Int, count: Int, after head: ArraySlice<UInt8>) throws(FileError) -> [UInt8] {
        var failure: FileError?
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: head.count + count) { buffer, initialized in
            _ = unsafe buffer.initialize(from: head)
            initialized = head.count
            do throws(FileError) {
                let space = unsafe UnsafeMutableRawBufferPointer(
                    rebasing: UnsafeMutableRawBufferPointer(buffer)[head.count...])
                initialized += try unsafe fill(UnsafeMutableRawBufferPointer(rebasing: space.prefix(count)), at: offset)
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
        return bytes
    }

    /// Returns the whole content.
    ///
    /// - Throws: ``FileError``, with code `too-large` if there are more than `limit` bytes.
    public func readAll(limit: Int = .max) throws(FileError) -> [UInt8] {
        // One byte more than expected is asked for, so that the end shows without another call.
        var wanted = min(size ?? 65_535, limit) + 1
        var bytes = try read(at: 0, count: wanted)
        while bytes.count == wanted, bytes.count <= limit {
            let more = max(65_536, bytes.count / 2)
            bytes += try read(at: bytes.count, count: more)
            wanted += more
        }
        guard bytes.count <= limit else {
            throw FileError(.tooLarge, "read", path, "it holds more than \(limit) bytes")
        }
        return bytes
    }

    private func fill(_ buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws(FileError) -> Int {
        if isSeekable { return try unsafe SystemCall.fill(buffer, from: descriptor, at: offset, path) }
        let outcome: Result<Int, FileError> = streamPosition.withLock { position in
            do throws(FileError) {
                try skip(to: offset, from: &position)
                guard position == offset else { return .success(0) }
                let count = try unsafe SystemCall.fill(buffer, from: descriptor, at: nil, path)
                position += count
                return .success(count)
            } catch {
                return .failure(error)
            }
        }
        return try outcome.get()
    }

    /// Reads a stream up to an offset and throws away what comes.
    private func skip(to offset: Int, from position: inout Int) throws(FileError) {
        guard offset >= position else {
            throw FileError(.notSeekable, "read", path, "byte \(offset) of this stream has gone by")
        }
        var waste = [UInt8](repeating: 0, count: min(65_536, offset - position))
        while position < offset {
            let wanted = min(waste.count, offset - position)
            var failure: FileError?
            let count = unsafe waste.withUnsafeMutableBytes { bytes in
                do throws(FileError) {
                    let space = unsafe UnsafeMutableRawBufferPointer(rebasing: bytes.prefix(wanted))
                    return try unsafe SystemCall.fill(space, from: descriptor, at: nil, path)
                } catch {
                    failure = error
                    return 0
                }
            }
            if let failure { throw failure }
            if count == 0 { return }
            position += count
        }
    }
}
