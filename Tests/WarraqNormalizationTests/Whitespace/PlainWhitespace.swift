// SPDX-License-Identifier: Apache-2.0

/// What `normalize.whitespace` promises, written down over scalars without regard to speed.
struct PlainWhitespace {
    var maxBlankLines = 1
    var keepIndentation = false

    func normalized(_ text: String) -> String {
        var lines = PlainWhitespace.lines(text).map(folded)
        while lines.first == "" { lines.removeFirst() }
        while lines.last == "" { lines.removeLast() }
        var output = ""
        var blank = 0
        for (index, line) in lines.enumerated() {
            blank = line.isEmpty ? blank + 1 : 0
            if blank > maxBlankLines { continue }
            output += (index == 0 ? "" : "\n") + line
        }
        return output
    }

    private static func lines(_ text: String) -> [String.UnicodeScalarView] {
        var lines = ["".unicodeScalars]
        var last: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            if scalar == "\n" && last == "\r" {
                // The second half of a CRLF.
            } else if ["\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}"].contains(scalar) {
                lines.append("".unicodeScalars)
            } else {
                lines[lines.count - 1].append(scalar)
            }
            last = scalar
        }
        return lines
    }

    private func folded(_ line: String.UnicodeScalarView) -> String {
        let words = line.split { $0.properties.isWhitespace }.map(String.init)
        if words.isEmpty { return "" }
        let indentation =
            keepIndentation ? String(String.UnicodeScalarView(line.prefix { $0.properties.isWhitespace })) : ""
        return indentation + words.joined(separator: " ")
    }
}
