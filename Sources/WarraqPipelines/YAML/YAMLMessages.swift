// SPDX-License-Identifier: Apache-2.0

internal import WarraqCore

/// Says what libyaml found in words that help to mend it.
enum YAMLMessages {
    private struct Explanation {
        var message: String
        var hint: String?
    }

    /// Words from libyaml's messages, and what was mostly done to get them.
    private static let explanations: [(words: String, explanation: Explanation)] = [
        (
            "mapping values are not allowed",
            Explanation(
                message: "a ':' stands where no key can be",
                hint: "texts that hold ': ' stand in quotes; keys of one map begin at the same column")
        ),
        (
            "',' or '}'",
            Explanation(
                message: "inside { } a ',' or '}' is missing",
                hint: "inside { } and [ ], texts with brackets, braces or commas stand in quotes")
        ),
        (
            "',' or ']'",
            Explanation(
                message: "inside [ ] a ',' or ']' is missing",
                hint: "inside { } and [ ], texts with brackets, braces or commas stand in quotes")
        ),
        (
            "did not find expected key",
            Explanation(
                message: "the line fits in no map",
                hint: "keys of one map begin at the same column; check the indentation")
        ),
        (
            "'-' indicator",
            Explanation(
                message: "the line fits in no list", hint: "items of one list begin with '-' at the same column")
        ),
        (
            "could not find expected ':'",
            Explanation(message: "a key has no ':' after it", hint: "write 'key: value'")
        ),
        (
            "unexpected end of stream",
            Explanation(message: "a quote is not closed", hint: "add the closing quote")
        ),
        (
            "expected node content",
            Explanation(message: "a value is missing, or a bracket is not closed", hint: "close every { and [")
        ),
        (
            "alphabetic or numeric character",
            Explanation(
                message: "'*' and '&' begin the name of an anchor, and none follows",
                hint: "a text that begins with '*' or '&' stands in quotes")
        ),
        (
            "unknown escape character",
            Explanation(
                message: "unknown escape after a backslash",
                hint: #"in double quotes a backslash is written \\; single quotes take everything as it stands"#)
        ),
        (
            "block sequence entries are not allowed",
            Explanation(message: "a list item stands where no list can begin", hint: "put the '-' on a line of its own")
        ),
    ]

    /// Where the beginning of what libyaml read last says more than the place where it gave up.
    private static let unclosed = ["unexpected end of stream", "could not find expected ':'"]

    static func error(
        for problem: YAMLProblem, in source: SourceText, place: (YAMLEvent.Mark, YAMLEvent.Mark) -> FilePosition
    ) -> PipelineError {
        let isBeyond = place(problem.mark, problem.mark).line >= source.lines.count + (source.lines.last == "" ? 0 : 1)
        let isUnclosed = Self.unclosed.contains { problem.problem.contains($0) }
        let mark = isBeyond || isUnclosed ? problem.contextMark ?? problem.mark : problem.mark
        var next = mark
        next.column += 1
        let position = inside(source, place(mark, next))
        let found =
            reserved(at: position, problem, in: source)
            ?? explanations.first {
                problem.problem.contains($0.words)
            }?.explanation
        if let error = longQuote(problem, place) { return error }
        var explanation = found ?? Explanation(message: "the file is no YAML: \(problem.problem)")
        if let message = openBracket(problem, position, in: source, place) {
            explanation = Explanation(
                message: message,
                hint: "close it; inside { } and [ ], texts with brackets, braces or commas stand in quotes")
        }
        let hint = hint(for: problem, at: position, in: source) ?? explanation.hint
        return PipelineError(.syntax, explanation.message, hint: hint, at: position)
    }

    /// A quote that was forgotten swallows lines up to the next one, behind which nothing fits any more.
    private static func longQuote(
        _ problem: YAMLProblem, _ place: (YAMLEvent.Mark, YAMLEvent.Mark) -> FilePosition
    ) -> PipelineError? {
        let isUnclosed = problem.problem.contains("unexpected end of stream")
        let line = isUnclosed ? problem.contextMark?.line : problem.mark.line
        guard let (start, end) = problem.longQuote, end.line == line, end.column > 0 else { return nil }
        let first = place(start, start).line
        let last = YAMLEvent.Mark(line: end.line, column: end.column - 1)
        return PipelineError(
            .syntax, "a quoted text that began on line \(first) ends here; is its closing quote missing?",
            hint: "close the quote on line \(first)", at: place(last, end))
    }

    /// For a mistake that shows on a later line than the bracket it comes from.
    private static func openBracket(
        _ problem: YAMLProblem, _ position: FilePosition, in source: SourceText,
        _ place: (YAMLEvent.Mark, YAMLEvent.Mark) -> FilePosition
    ) -> String? {
        guard let mark = problem.openBracket, mark.line < problem.mark.line,
            !unclosed.contains(where: { problem.problem.contains($0) })
        else { return nil }
        let open = place(mark, mark)
        let bracket = source.line(open.line).unicodeScalars.dropFirst(open.column - 1).first
        guard let bracket, bracket == "[" || bracket == "{" else { return nil }
        let line = open.line == position.line ? "" : " on line \(open.line)"
        return "the '\(bracket)'\(line) is not closed, or a ',' is missing"
    }

    /// A hint from what stands at the place.
    private static func hint(
        for problem: YAMLProblem, at position: FilePosition, in source: SourceText
    ) -> String? {
        listHint(at: position, in: source) ?? substitutionHint(at: position, in: source)
            ?? YAMLIndentation.hint(for: problem, at: position, in: source)
    }

    /// For `${…}` inside brackets without quotes.
    private static func substitutionHint(at position: FilePosition, in source: SourceText) -> String? {
        let line = Array(source.line(position.line).unicodeScalars)
        let place = position.column - 1
        guard place > 0, place < line.count, line[place] == "{", line[place - 1] == "$" else { return nil }
        return "\"${…}\" stands in quotes inside [ ] and { }"
    }

    /// For the list of an expression that stands inside braces without quotes.
    private static func listHint(at position: FilePosition, in source: SourceText) -> String? {
        let line = Array(source.line(position.line).unicodeScalars)
        let before = line.prefix(position.column - 1)
        guard line.dropFirst(position.column - 1).first == "[", before.reversed().starts(with: " ni ".unicodeScalars)
        else {
            return nil
        }
        return "inside { } an expression with a list stands in quotes: 'language in [\"ar\", \"en\"]'"
    }

    /// The last character of the text for a place beyond its end.
    private static func inside(_ source: SourceText, _ position: FilePosition) -> FilePosition {
        var line = min(position.line, source.lines.count)
        while line > 1, source.line(line).isEmpty { line -= 1 }
        if line == position.line { return position }
        return FilePosition(file: source.file, line: line, column: max(1, source.line(line).unicodeScalars.count))
    }

    /// What stands where no value can begin: mostly a tab.
    private static func reserved(
        at position: FilePosition, _ problem: YAMLProblem, in source: SourceText
    ) -> Explanation? {
        guard problem.problem.contains("cannot start any token") || problem.problem.contains("tab") else { return nil }
        let character = source.line(position.line).unicodeScalars.dropFirst(position.column - 1).first
        switch character {
        case "\t"?: return Explanation(message: "a tab stands in the indentation", hint: "indent with spaces")
        case let character?:
            return Explanation(
                message: "no value can begin with '\(character)'", hint: "put the text in quotes")
        case nil: return nil
        }
    }
}
