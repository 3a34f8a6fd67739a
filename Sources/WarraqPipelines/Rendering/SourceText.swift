// SPDX-License-Identifier: Apache-2.0

internal import WarraqCore

/// A text that findings point into: a pipeline file, or what was given by `--set`.
public struct SourceText: Sendable {
    /// The name as it stands in positions.
    public let file: String
    /// The lines without their ends.
    public let lines: [String]

    /// Cuts a text into lines at LF, CR LF and CR; bytes that are no UTF-8 become U+FFFD.
    public init(file: String, utf8: [UInt8]) {
        var (lines, start): ([String], Int) = ([], 0)
        for index in utf8.indices {
            let isEnd = utf8[index] == 10 || utf8[index] == 13 && !(index + 1 < utf8.count && utf8[index + 1] == 10)
            guard isEnd else { continue }
            let end = utf8[index] == 10 && index > start && utf8[index - 1] == 13 ? index - 1 : index
            lines.append(String(decoding: utf8[start..<end], as: UTF8.self))
            start = index + 1
        }
        lines.append(String(decoding: utf8[start...], as: UTF8.self))
        (self.file, self.lines) = (file, lines)
    }

    /// Takes each text as a line.
    public init(file: String, lines: [String]) { (self.file, self.lines) = (file, lines) }

    /// A line, counted from 1; empty beyond the end.
    func line(_ number: Int) -> String { lines.indices.contains(number - 1) ? lines[number - 1] : "" }

    /// The position of a byte of the text.
    func position(ofByte offset: Int, in utf8: [UInt8]) -> FilePosition {
        let before = SourceText(file: file, utf8: Array(utf8[..<offset]))
        let column = before.line(before.lines.count).unicodeScalars.count + 1
        return FilePosition(file: file, line: before.lines.count, column: column)
    }
}
