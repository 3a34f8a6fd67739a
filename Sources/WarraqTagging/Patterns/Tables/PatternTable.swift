// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqFiles
import WarraqUnicode

/// A table of patterns: tab-separated values with a header, one pattern a line.
struct PatternTable {
    private(set) var rules: [PatternRule] = []
    private(set) var errors: [PipelineError] = []
    /// The file as the user named it.
    private let name: String
    private let defaults: PatternRule
    private var columns: [String] = []

    /// Larger files are refused.
    private static let maxBytes = 64 << 20
    private static let form = "a header line with the column 'pattern', then one pattern a line, cells apart by tabs"
    /// Keys of a tag that no column may have; `label` is a column of its own.
    private static let reserved = PatternTranslation.reserved.subtracting(["label"])

    /// Reads a file.
    ///
    /// - Parameter defaults: What holds where a row says nothing.
    /// - Throws: ``PipelineError`` for a file that cannot be read or has a mistake; the first is named with its place, and the hint has
    ///   the others.
    static func rules(of path: StagePath, defaults: PatternRule) throws(PipelineError) -> [PatternRule] {
        let bytes: [UInt8]
        do throws(FileError) {
            bytes = try FileSystem.read(Path(path.resolved), limit: maxBytes)
        } catch {
            let names = error.code == .notFound ? try? FileSystem.names(in: Path(path.resolved).parent) : []
            throw PipelineError(
                .configurationFile, error.description,
                hint: error.code == .notFound ? path.hintIfMissing(among: (names ?? []).compactMap(\.string)) : nil,
                cause: error)
        }
        let table = PatternTable(bytes, name: path.written, defaults: defaults)
        guard var error = table.errors.first else { return table.rules }
        let others = table.errors.dropFirst()
        if !others.isEmpty {
            let shown = others.prefix(10).map { error in
                (error.position.map { "\($0.line):\($0.column) " } ?? "") + error.message
            }
            let more = others.count > shown.count ? ["and \(others.count - shown.count) more"] : []
            error.hint = ([error.hint].compactMap(\.self) + ["also: " + (shown + more).joined(separator: "; ")])
                .joined(separator: "; ")
        }
        throw error
    }

    /// Reads the bytes of a file.
    init(_ bytes: [UInt8], name: String, defaults: PatternRule) {
        (self.name, self.defaults) = (name, defaults)
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var line = 0
        for content in bytes[start...].split(separator: 0x0A, omittingEmptySubsequences: false) {
            line += 1
            let content = content.last == 0x0D ? content.dropLast() : content
            if content.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { continue }
            guard UTF8Validation.firstInvalidOffset(in: content.span) == nil else {
                report("the line is no valid UTF-8", line)
                continue
            }
            let cells = content.split(separator: 0x09, omittingEmptySubsequences: false).map {
                String(decoding: $0, as: UTF8.self)
            }
            if columns.isEmpty {
                guard readHeader(cells, line) else { return }
            } else {
                readRow(cells, line)
            }
        }
        if rules.isEmpty, errors.isEmpty {
            errors.append(PipelineError(.configurationFile, "'\(name)' has no pattern", hint: PatternTable.form))
        }
    }

    private mutating func report(_ message: String, _ line: Int, column: Int = 1, length: Int = 1, hint: String? = nil)
    {
        errors.append(
            PipelineError(
                .configurationFile, message, hint: hint,
                at: FilePosition(file: name, line: line, column: column, length: length)))
    }

    private mutating func readHeader(_ cells: [String], _ line: Int) -> Bool {
        let before = errors.count
        if !cells.contains("pattern") {
            let quoted = cells.map { "'\($0)'" }.joined(separator: ", ")
            report("the header has no column 'pattern': \(quoted)", line, hint: PatternTable.form)
        }
        for (index, cell) in cells.enumerated() {
            if cell.isEmpty {
                report("column \(index + 1) of the header has no name", line)
            } else if PatternTable.reserved.contains(cell) {
                report("the column '\(cell)' has the name of a tag's own key", line)
            } else if cells[..<index].contains(cell) {
                report("the column '\(cell)' stands twice in the header", line)
            }
        }
        columns = cells
        return errors.count == before
    }

    private mutating func readRow(_ cells: [String], _ line: Int) {
        guard cells.count <= columns.count else {
            return report("the row has \(cells.count) cells, the header \(columns.count)", line)
        }
        var (rule, column, patternColumn) = (defaults, 1, 1)
        let before = errors.count
        for (key, cell) in zip(columns, cells) {
            if key == "pattern" { patternColumn = column }
            if !cell.isEmpty { set(key, cell, in: &rule, line: line, column: column) }
            column += cell.unicodeScalars.count + 1
        }
        guard errors.count == before else { return }
        for fault in rule.faults() {
            report(
                "the pattern \(fault.message)", line, column: patternColumn + fault.scalars.lowerBound,
                length: fault.scalars.count, hint: fault.hint)
        }
        if errors.count == before { rules.append(rule) }
    }

    private mutating func set(_ key: String, _ cell: String, in rule: inout PatternRule, line: Int, column: Int) {
        switch key {
        case "pattern": rule.text = cell
        case "label": rule.label = cell
        case "group": rule.group = cell
        case "validator":
            rule.validator = PatternValidator(rawValue: cell)
            guard rule.validator == nil else { return }
            let words = PatternValidator.allCases.map(\.rawValue)
            report(
                "validator cannot be '\(cell)'", line, column: column, length: cell.unicodeScalars.count,
                hint: Suggestion.hint(for: cell, in: words, called: "allowed"))
        case "whole_words", "ignore_case":
            guard cell == "true" || cell == "false" else {
                let length = cell.unicodeScalars.count
                return report("\(key) is '\(cell)'", line, column: column, length: length, hint: "write true or false")
            }
            if key == "whole_words" { rule.wholeWords = cell == "true" } else { rule.ignoresCase = cell == "true" }
        default: rule.attributes.append(FieldName(rawValue: key), .string(cell))
        }
    }
}
