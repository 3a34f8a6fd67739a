// SPDX-License-Identifier: Apache-2.0

internal import WarraqCore

/// What the item above tells of a key that stands at the wrong column.
enum YAMLIndentation {
    private struct Item {
        /// The column of what stands behind the '-', from 1.
        var column: Int
        /// What stands there.
        var text: String
    }

    static func hint(for problem: YAMLProblem, at position: FilePosition, in source: SourceText) -> String? {
        let isInList = problem.problem.contains("'-' indicator")
        guard isInList || problem.problem.contains("mapping values are not allowed"),
            let key = key(on: position.line, in: source), let item = item(above: position.line, in: source)
        else { return nil }
        let isBare = !item.text.contains(":")
        if isInList {
            let colon = isBare ? ", with a ':' after '\(item.text)'" : ""
            return "items of one list begin with '-' at the same column; or, as a key of the item above, "
                + "at column \(item.column)\(colon)"
        }
        guard isBare, StageEntry.keys.contains(key) else { return nil }
        return "'\(item.text)' above needs a ':' after it; '\(key)' beside it begins at column \(item.column)"
    }

    /// The key that a line begins with; nil if it begins with anything else.
    private static func key(on line: Int, in source: SourceText) -> String? {
        let text = source.line(line).drop { $0 == " " }
        guard let colon = text.firstIndex(of: ":"), !text.hasPrefix("-"), !text.hasPrefix("#") else { return nil }
        return String(text[..<colon])
    }

    /// The nearest line above that begins with '-'; keys of its stage may stand between.
    private static func item(above line: Int, in source: SourceText) -> Item? {
        for number in stride(from: line - 1, to: 0, by: -1) {
            let text = source.line(number)
            let indentation = text.prefix { $0 == " " }
            let rest = text[indentation.endIndex...]
            if rest.isEmpty || rest.hasPrefix("#") { continue }
            if rest.hasPrefix("- ") {
                let content = rest.dropFirst().drop { $0 == " " }
                let column = text.distance(from: text.startIndex, to: content.startIndex) + 1
                return content.isEmpty ? nil : Item(column: column, text: String(content))
            }
            if indentation.isEmpty { return nil }
        }
        return nil
    }
}
