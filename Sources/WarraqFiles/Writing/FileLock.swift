// SPDX-License-Identifier: Apache-2.0

internal import Glibc
internal import Synchronization

/// A lock that one process at a time can hold, tied to a small file.
///
/// The system lets it go when the process ends, however it ends. The file holds the process number of the holder and stays
/// behind; its being there means nothing.
public final class FileLock: Sendable {
    /// The path of the lock file.
    public let path: Path
    private let descriptor: Mutex<Int32?>

    /// Takes the lock without waiting; makes the file if it is absent.
    ///
    /// - Throws: ``FileError``, with code `locked` if it is held; the message names the holder's process number.
    public init(_ path: Path) throws(FileError) {
        let descriptor = try SystemCall.open(path, O_RDWR | O_CREAT, "lock")
        do {
            try SystemCall.retry("lock", path) { flock(descriptor, LOCK_EX | LOCK_NB) }
        } catch {
            close(descriptor)
            guard error.errno == EWOULDBLOCK else { throw error }
            throw FileError(.locked, "lock", path, Self.holding(path))
        }
        // The number is for people; a lock without it is a lock all the same.
        if ftruncate(descriptor, 0) == 0 { _ = SystemCall.writeAll(Array("\(getpid())\n".utf8).span, to: descriptor) }
        self.path = path
        self.descriptor = Mutex(descriptor)
    }

    deinit { release() }

    /// Lets the lock go; a second call does nothing.
    public func release() {
        descriptor.withLock { descriptor in
            guard let open = descriptor.take() else { return }
            _ = ftruncate(open, 0)
            // Closing alone is not enough: a process that is just being started may hold a copy of the descriptor for a moment.
            _ = flock(open, LOCK_UN)
            close(open)
        }
    }

    /// Returns the process number written in a lock file; `nil` if there is none.
    ///
    /// It does not say that the lock is held.
    public static func holder(of path: Path) -> Int32? {
        guard let bytes = try? FileSystem.read(path, limit: 64), let text = Path(bytes: bytes).string else {
            return nil
        }
        return Int32(text.prefix { $0.isASCII && $0.isNumber })
    }

    private static func holding(_ path: Path) -> String {
        holder(of: path).map { "it is held by process \($0)" } ?? "it is held by another process"
    }
}
