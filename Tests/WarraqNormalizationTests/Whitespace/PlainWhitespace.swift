// SPDX-License-Identifier: Apache-2.0

/// What `normalize.whitespace` promises, written down over scalars without regard to speed.
struct PlainWhitespace {
    var maxBlankLines = 1
    var keepIndentation = false

    var keepSpacing = false
    var keepNoBreakSpaces = false
    var joinLines = false

    func normalized(_ text: String) -> String {
        var lines = PlainWhitespace.lines(text).map(folded)
        while lines.first == "" { lines.removeFirst() }
        while lines.last == "" { lines.removeLast() }
        if joinLines { return lines.filter { !$0.isEmpty }.enumerated().map(joined).joined(separator: " ") }
        var output = ""
        var blank = 0
        for (index, line) in lines.enumerated() {
            blank = line.isEmpty ? blank + 1 : 0
            if blank > maxBlankLines { continue }
            output += (index == 0 ? "" : "\n") + line
        }
        return output
    }

    /// A line among others in one line: what it is indented by goes, except at the beginning.
    private func joined(_ index: Int, _ line: String) -> String {
        if index == 0 { return line }
        return String(String.UnicodeScalarView(line.unicodeScalars.drop { $0.properties.isWhitespace }))
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
        let isSpace = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
        guard let first = line.firstIndex(where: { !isSpace($0) }), let last = line.lastIndex(where: { !isSpace($0) })
        else { return "" }
        var output = String.UnicodeScalarView()
        if keepIndentation { output += line[..<first] }
        var spaces: [Unicode.Scalar] = []
        for scalar in line[first...last] {
            if isSpace(scalar) {
                spaces.append(scalar)
                continue
            }
            output += kept(spaces)
            output.append(scalar)
            spaces = []
        }
        return String(output)
    }

    /// What stays of the white space between two words.
    private func kept(_ spaces: [Unicode.Scalar]) -> [Unicode.Scalar] {
        if keepSpacing || spaces.isEmpty { return spaces }
        let isNoBreak = spaces.allSatisfy { ["\u{A0}", "\u{2007}", "\u{202F}"].contains($0) }
        return keepNoBreakSpaces && isNoBreak ? [spaces[0]] : [" "]
    }
}
