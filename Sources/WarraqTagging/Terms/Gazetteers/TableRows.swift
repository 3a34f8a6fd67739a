// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqUnicode

/// Tab-separated values with a header; cells have no quoting.
struct TableRows: GazetteerFormat {
    static let form = "a header line with the column 'term', then one term a line, cells apart by tabs"

    private enum Column {
        case term, label, termCase
        case attribute(Int)
    }

    private var columns: [Column] = []

    var isAtHeader: Bool { columns.isEmpty }

    mutating func read(
        _ line: Bytes, into row: inout GazetteerRow, _ builder: inout GazetteerBuilder
    ) throws(RowProblem) -> Bool {
        if columns.isEmpty {
            columns = try header(line, &builder)
            return false
        }
        var (start, column) = (line.startIndex, 0)
        while true {
            let tab = line[start...].firstIndex(of: 0x09)
            guard column < columns.count else {
                let cells = line.count { $0 == 0x09 } + 1
                throw RowProblem("the row has \(cells) cells, the header \(columns.count)")
            }
            let cell = TableRows.trimmed(line[start..<(tab ?? line.endIndex)])
            if !cell.isEmpty { try take(cell, as: columns[column], &row) }
            guard let tab else { return true }
            (start, column) = (tab + 1, column + 1)
        }
    }

    private func take(_ cell: Bytes, as column: Column, _ row: inout GazetteerRow) throws(RowProblem) {
        switch column {
        case .term: row.term = cell
        case .label: row.label = cell
        case .termCase: row.termCase = try TermCase(cell)
        case .attribute(let name):
            row.attributes.append(GazetteerRow.Attribute(name: name, kind: .string, bytes: cell))
        }
    }

    private func header(_ line: Bytes, _ builder: inout GazetteerBuilder) throws(RowProblem) -> [Column] {
        let cells = line.split(separator: 0x09, omittingEmptySubsequences: false).map {
            String(decoding: TableRows.trimmed($0), as: UTF8.self)
        }
        guard cells.contains("term") else {
            throw RowProblem(
                "the header has no column 'term': \(cells.map { "'\($0)'" }.joined(separator: ", "))",
                hint: TableRows.form)
        }
        var columns: [Column] = []
        for (index, cell) in cells.enumerated() {
            if cell.isEmpty { throw RowProblem("column \(index + 1) of the header has no name") }
            if RowProblem.reserved.contains(cell) {
                throw RowProblem("the column '\(cell)' has the name of a tag's own key")
            }
            if cells[..<index].contains(cell) { throw RowProblem("the column '\(cell)' stands twice in the header") }
            switch cell {
            case "term": columns.append(.term)
            case "label": columns.append(.label)
            case "case": columns.append(.termCase)
            default: columns.append(.attribute(builder.number(of: cell)))
            }
        }
        return columns
    }

    /// A cell without white space at its ends.
    static func trimmed(_ cell: Bytes) -> Bytes {
        let isPlain: (UInt8) -> Bool = { $0 > 0x20 && $0 < 0x7F || $0 > 0xC2 && $0 < 0xE1 }
        // Whatever ends in ASCII or in two bytes above U+00FF has no white space there.
        if let first = cell.first, isPlain(first), let last = cell.last, last > 0x20, last < 0x7F { return cell }
        let text = String(decoding: cell, as: UTF8.self).unicodeScalars
        let start = text.firstIndex { !UnicodeProperties.isWhitespace($0) } ?? text.endIndex
        guard let last = text[start...].lastIndex(where: { !UnicodeProperties.isWhitespace($0) }) else { return [] }
        let lower = text.utf8Distance(to: start)
        return cell[cell.startIndex + lower..<cell.startIndex + text.utf8Distance(to: text.index(after: last))]
    }
}

extension String.UnicodeScalarView {
    fileprivate func utf8Distance(to index: Index) -> Int { self[..<index].reduce(0) { $0 + UTF8.width($1) } }
}

extension TermCase {
    /// Reads the word of a row.
    init(_ word: Bytes) throws(RowProblem) {
        let text = String(decoding: word, as: UTF8.self)
        guard let termCase = TermCase(rawValue: text) else {
            throw RowProblem("'case' cannot be '\(text)'", hint: "allowed: acronyms, ignore, match")
        }
        self = termCase
    }
}
