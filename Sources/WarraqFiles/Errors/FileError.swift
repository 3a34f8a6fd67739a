// SPDX-License-Identifier: Apache-2.0

internal import Glibc

/// What went wrong with a file: what was tried, on which path, and what the operating system said.
///
/// The text reads `cannot open news/a.txt: No such file or directory`.
public struct FileError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What kind of failure it is; compare with it, do not read ``message``.
    public let code: Code
    /// What was tried, as a verb with its object left out: `open`, `read`, `create the folder`.
    public let operation: String
    /// The path as it was given.
    public let path: Path
    /// The number that the operating system gave; 0 when the failure was found without it.
    public let errno: Int32
    /// The reason in plain words, without path and operation.
    public let message: String

    /// Makes a failure that was found without asking the operating system.
    public init(_ code: Code, _ operation: String, _ path: Path, _ message: String) {
        self.code = code
        self.operation = operation
        self.path = path
        self.errno = 0
        self.message = message
    }

    /// Makes a failure from the operating system's number, with its own words for it.
    public init(_ operation: String, _ path: Path, errno: Int32) {
        self.code = Code(errno: errno)
        self.operation = operation
        self.path = path
        self.errno = errno
        self.message = systemMessage(errno)
    }

    /// Operation, path and reason in one line; safe for a terminal.
    public var description: String { "cannot \(operation) \(path.description): \(message)" }
}

/// Returns the system's words for an error number; glibc keeps the text of unknown numbers per thread.
private func systemMessage(_ number: Int32) -> String {
    guard let text = unsafe strerror(number) else { return "error \(number)" }
    return unsafe String(cString: text)
}
