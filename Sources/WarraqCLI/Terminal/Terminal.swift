// SPDX-License-Identifier: Apache-2.0

import Glibc
import WarraqCore

/// A standard stream that people may look at.
struct Terminal {
    /// Data goes here.
    static let output = Terminal(descriptor: STDOUT_FILENO, name: "standard output")
    /// All else goes here.
    static let error = Terminal(descriptor: STDERR_FILENO, name: "standard error")

    private let descriptor: Int32
    private let name: String
    /// Whether a person looks at it.
    let isInteractive: Bool
    /// Whether it obeys control sequences.
    let isCapable: Bool
    private let hasColor: Bool

    private init(descriptor: Int32, name: String) {
        (self.descriptor, self.name) = (descriptor, name)
        isInteractive = isatty(descriptor) == 1
        isCapable = isInteractive && Terminal.variable("TERM") != "dumb"
        hasColor = isCapable && Terminal.variable("NO_COLOR") == nil
    }

    /// Writes data that was asked for.
    ///
    /// A reader that has gone away has enough, which is no error.
    ///
    /// - Throws: ``PipelineError`` with code `output-unusable` if not all could be written.
    func print(_ text: String) throws(PipelineError) {
        let failure = writeAll(text)
        guard failure != 0, failure != EPIPE else { return }
        let reason = unsafe String(cString: strerror(failure))
        throw PipelineError(.outputUnusable, "cannot write to \(name): \(reason)")
    }

    /// Writes text for people, as far as it can be written.
    func write(_ text: String) { _ = writeAll(text) }

    /// Writes a line for people.
    func line(_ text: String = "") { write(text + "\n") }

    /// Writes an error that stands at no place of a file.
    func report(_ error: PipelineError) { line(highlighted(Terminal.escaped(error.description))) }

    /// Marks the severity in a rendered message, if the terminal has colours.
    func highlighted(_ message: String) -> String {
        hasColor ? Terminal.colored(message) : message
    }

    /// The message with its severity in colour: the first of the words there is, not one in the text that is quoted.
    static func colored(_ message: String) -> String {
        let marks = [("error:", "31"), ("warning:", "33")].compactMap { word, color in
            message.firstRange(of: word).map { (range: $0, color: color) }
        }
        guard let mark = marks.min(by: { $0.range.lowerBound < $1.range.lowerBound }) else { return message }
        return message[..<mark.range.lowerBound] + "\u{1B}[1;\(mark.color)m" + message[mark.range] + "\u{1B}[0m"
            + message[mark.range.upperBound...]
    }

    /// The width in columns, 80 if it is unknown.
    var width: Int {
        var size = winsize()
        guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
    }

    /// Writes all bytes.
    ///
    /// - Returns: 0, or the `errno` at which it gave up.
    private func writeAll(_ text: String) -> Int32 {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let written = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if written > 0 {
                bytes = bytes.dropFirst(written)
            } else if written < 0, errno == EAGAIN {
                waitForRoom()
            } else if written == 0 || errno != EINTR {
                return written == 0 ? EIO : errno
            }
        }
        return 0
    }

    /// Waits until a stream that another program made non-blocking takes bytes again.
    private func waitForRoom() {
        var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = unsafe poll(&request, 1, -1)
    }

    /// A variable of the environment, nil if it is not set or empty.
    private static func variable(_ name: String) -> String? {
        guard let value = unsafe getenv(name) else { return nil }
        let text = unsafe String(cString: value)
        return text.isEmpty ? nil : text
    }
}
