// SPDX-License-Identifier: Apache-2.0

import Glibc
import WarraqCore
import WarraqFiles

/// A standard stream that people may look at.
struct Terminal {
    /// Data goes here.
    static let output = Terminal(descriptor: STDOUT_FILENO)
    /// All else goes here.
    static let error = Terminal(descriptor: STDERR_FILENO)

    private let descriptor: Int32
    /// Whether a person looks at it.
    let isInteractive: Bool
    private let hasColor: Bool

    private init(descriptor: Int32) {
        self.descriptor = descriptor
        isInteractive = isatty(descriptor) == 1
        hasColor = isInteractive && Terminal.variable("NO_COLOR") == nil && Terminal.variable("TERM") != "dumb"
    }

    /// Writes text as it is.
    func write(_ text: String) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let written = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if written <= 0 { return }
            bytes = bytes.dropFirst(written)
        }
    }

    /// Writes a line.
    func line(_ text: String = "") { write(text + "\n") }

    /// Writes an error that stands at no place of a file.
    func report(_ error: PipelineError) { line(highlighted(Terminal.escaped(error.description))) }

    /// Marks the severity in a rendered message, if the terminal has colours.
    func highlighted(_ message: String) -> String {
        guard hasColor else { return message }
        return message.replacingFirst("error:", with: "\u{1B}[1;31merror:\u{1B}[0m")
            .replacingFirst("warning:", with: "\u{1B}[1;33mwarning:\u{1B}[0m")
    }

    /// The width in columns, 80 if it is unknown.
    var width: Int {
        var size = winsize()
        guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
    }

    /// Text from documents or files, made harmless: control characters (but line ends and tabs) are shown as `\u{1B}`.
    static func escaped(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isControl) else { return text }
        return text.unicodeScalars.reduce(into: "") { result, scalar in
            if isControl(scalar) {
                result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        (scalar.value < 0x20 && scalar != "\n" && scalar != "\t") || (0x7F...0x9F).contains(scalar.value)
            || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
    }

    static func variable(_ name: String) -> String? {
        guard let value = unsafe getenv(name) else { return nil }
        let text = unsafe String(cString: value)
        return text.isEmpty ? nil : text
    }
}

extension String {
    fileprivate func replacingFirst(_ part: String, with other: String) -> String {
        guard let range = firstRange(of: part) else { return self }
        return replacingCharacters(in: range, with: other)
    }

    private func replacingCharacters(in range: Range<Index>, with other: String) -> String {
        String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
    }
}
