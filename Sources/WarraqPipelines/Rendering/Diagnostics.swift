// SPDX-License-Identifier: Apache-2.0

public import WarraqCore

/// Shows findings to people: message, line, caret and hint.
///
/// ```
/// pipelines/news.yaml:14:18: error: tag.terms has no option 'gazeteer' [unknown-option]
///    14 |   - tag.terms: { gazeteer: places.tsv }
///       |                  ^^^^^^^^
///    = did you mean 'gazetteer'? options: fold, gazetteer, label, layer, prefixes
/// ```
public enum Diagnostics {
    /// One finding, without a line end after it.
    ///
    /// Whatever a terminal would obey is shown as U+FFFD, long lines are cut around the caret.
    ///
    /// - Parameter sources: Where the line is found; without it there is none.
    public static func render(_ finding: PipelineError, in sources: [SourceText]) -> String {
        let place = finding.position.map { "\($0): " } ?? ""
        let severity = finding.isWarning ? "warning" : "error"
        var lines = [TerminalText.safe("\(place)\(severity): \(finding.message) [\(finding.code)]")]
        if let position = finding.position, let source = sources.first(where: { $0.file == position.file }),
            source.lines.indices.contains(position.line - 1)
        {
            lines += snippet(position, source.line(position.line))
        }
        if let hint = finding.hint { lines.append(TerminalText.safe("   = \(hint)")) }
        return lines.joined(separator: "\n")
    }

    /// All findings of a check, one after the other, each with a line end; empty if there are none.
    public static func render(_ check: PipelineCheck) -> String {
        check.findings.map { render($0, in: check.sources) + "\n" }.joined()
    }

    private static func snippet(_ position: FilePosition, _ line: String) -> [String] {
        let number = String(position.line)
        let gutter = String(repeating: " ", count: max(0, 5 - number.utf8.count)) + number
        let blank = String(repeating: " ", count: gutter.utf8.count)
        let window = SnippetWindow(line, position)
        return ["\(gutter) | \(window.text)", "\(blank) | \(window.marks)"]
    }
}

/// The part of a line that is shown, with the marks that stand below it.
private struct SnippetWindow {
    var text = ""
    var marks = ""

    /// Scalars shown before the caret and at most.
    private static let (before, most) = (60, 140)

    init(_ line: String, _ position: FilePosition) {
        let scalars = Array(line.unicodeScalars)
        let start = min(position.column - 1, scalars.count)
        let from = scalars.count <= Self.most ? 0 : max(0, start - Self.before)
        let upTo = min(scalars.count, from + Self.most)
        if from > 0 { (text, marks) = ("…", " ") }
        for scalar in scalars[from..<start] {
            text.unicodeScalars.append(TerminalText.safe(scalar))
            marks += scalar == "\t" ? "\t" : String(repeating: " ", count: TerminalText.width(of: scalar))
        }
        let end = min(start + position.length, upTo)
        var width = 0
        for scalar in scalars[start..<upTo] { text.unicodeScalars.append(TerminalText.safe(scalar)) }
        for scalar in scalars[start..<max(start, end)] { width += TerminalText.width(of: scalar) }
        if upTo < scalars.count { text += "…" }
        marks += String(repeating: "^", count: max(1, width))
    }
}
