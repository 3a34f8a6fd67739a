// SPDX-License-Identifier: Apache-2.0

internal import Glibc

/// The places where this module meets the kernel.
///
/// Each call is repeated after an interruption and turned into a result or a ``FileError``. No pointer leaves these functions.
enum SystemCall {
    /// Calls `body` with the path as a C string; a result below 0 is an error.
    @discardableResult
    static func withPath(
        _ path: Path, _ operation: String, _ body: (UnsafePointer<CChar>) -> Int32
    ) throws(FileError) -> Int32 {
        guard !path.isEmpty, !path.bytes.contains(0) else {
            throw FileError(
                .invalidPath, operation, path, path.isEmpty ? "the path is empty" : "the path holds a NUL character")
        }
        let terminated = path.bytes.map { CChar(bitPattern: $0) } + [0]
        while true {
            // The number is taken before anything else can overwrite it.
            let (result, number) = unsafe terminated.withUnsafeBufferPointer { buffer in
                guard let start = buffer.baseAddress else { return (Int32(-1), EINVAL) }
                let result = unsafe body(start)
                return (result, errno)
            }
            if result >= 0 { return result }
            if number != EINTR { throw FileError(operation, path, errno: number) }
        }
    }

    /// Opens a file; the descriptor is not handed on to child processes.
    static func open(
        _ path: Path, _ flags: Int32, mode: mode_t = 0o666, _ operation: String = "open"
    ) throws(FileError) -> Int32 {
        try unsafe withPath(path, operation) { unsafe Glibc.open($0, flags | O_CLOEXEC, mode) }
    }

    /// Calls `body` until it is not interrupted; a result below 0 is an error.
    @discardableResult
    static func retry<Result: BinaryInteger>(
        _ operation: String, _ path: Path, _ body: () -> Result
    ) throws(FileError) -> Result {
        while true {
            let result = body()
            if result >= 0 { return result }
            let number = errno
            if number != EINTR { throw FileError(operation, path, errno: number) }
        }
    }

    /// Reads into a buffer until it is full or the end is reached, and returns the number of bytes read.
    ///
    /// - Parameter offset: Where to read; `nil` reads on from where the descriptor stands (pipes).
    static func fill(
        _ buffer: UnsafeMutableRawBufferPointer, from descriptor: Int32, at offset: Int?, _ path: Path
    ) throws(FileError) -> Int {
        var filled = 0
        while filled < buffer.count {
            let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
            let count = try retry("read", path) {
                guard let offset else { return unsafe Glibc.read(descriptor, rest.baseAddress, rest.count) }
                return unsafe pread(descriptor, rest.baseAddress, rest.count, off_t(offset + filled))
            }
            if count == 0 { break }
            filled += count
        }
        return filled
    }

    /// Writes all bytes, however many calls it takes, and returns what was written and the error that stopped it.
    static func writeAll(_ bytes: Span<UInt8>, to descriptor: Int32) -> (written: Int, errno: Int32) {
        unsafe bytes.withUnsafeBufferPointer { buffer in
            var written = 0
            while written < buffer.count {
                guard let start = buffer.baseAddress else { break }
                let count = unsafe Glibc.write(descriptor, start + written, buffer.count - written)
                if count >= 0 {
                    written += count
                } else if errno != EINTR {
                    return (written, errno)
                }
            }
            return (written, 0)
        }
    }
}
