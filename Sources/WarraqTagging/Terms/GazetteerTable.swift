// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqFiles
import WarraqUnicode

/// A gazetteer's file: a table of tab-separated values with a header.
struct GazetteerTable {
    /// A row with a term.
    struct Row {
        let term: String
        /// The column `label`, nil if it is empty or absent.
        let label: String?
        /// The columns but `term` and `label` that are not empty.
        let attributes: Fields
        /// The line in the file, from 1.
        let line: Int
    }

    private(set) var rows: [Row] = []
    /// The file as the user named it.
    let name: String
    private var columns: [String] = []
    private var termColumn = 0
    private var labelColumn: Int?

    /// Keys of a tag that no column may have.
    private static let reserved: Set<String> = ["layer", "start", "end", "text", "score", "origin"]
    /// Larger files are refused.
    private static let maxBytes = 1 << 30

    /// Reads a file.
    ///
    /// - Throws: ``PipelineError`` for a file that cannot be read, is empty or not UTF-8, has no column `term`, or has a row that is wrong;
    ///   the first such row is named and the others are counted.
    init(path: StagePath) throws(PipelineError) {
        let bytes: [UInt8]
        do throws(FileError) {
            bytes = try FileSystem.read(Path(path.resolved), limit: GazetteerTable.maxBytes)
        } catch {
            throw GazetteerTable.unreadable(path, error)
        }
        try self.init(bytes, name: path.written)
    }

    private static func unreadable(_ path: StagePath, _ error: FileError) -> PipelineError {
        guard error.code == .notFound else {
            return PipelineError(.configurationFile, error.description, cause: error)
        }
        let names = (try? FileSystem.names(in: Path(path.resolved).parent)) ?? []
        return PipelineError(
            .configurationFile, error.description, hint: path.hintIfMissing(among: names.compactMap(\.string)),
            cause: error)
    }

    /// Reads the bytes of a file.
    init(_ bytes: [UInt8], name: String) throws(PipelineError) {
        self.name = name
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var (line, wrong, firstError) = (0, 0, PipelineError?.none)
        for content in bytes[start...].split(separator: 0x0A, omittingEmptySubsequences: false) {
            line += 1
            let content = content.last == 0x0D ? content.dropLast() : content
            if content.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { continue }
            if let error = read(content, line) {
                if columns.isEmpty { throw error }
                wrong += 1
                firstError = firstError ?? error
            }
        }
        if var error = firstError {
            if wrong > 1 {
                error.hint = [error.hint, "rows that are wrong: \(wrong)"].compactMap(\.self).joined(separator: "; ")
            }
            throw error
        }
        guard !columns.isEmpty else {
            throw PipelineError(.configurationFile, "'\(name)' is empty", hint: GazetteerTable.form)
        }
        guard !rows.isEmpty else {
            throw PipelineError(.configurationFile, "'\(name)' has no term", hint: GazetteerTable.form)
        }
    }

    private static let form = "a header line with the column 'term', then one term a line, cells apart by tabs"

    private mutating func read(_ content: Bytes, _ line: Int) -> PipelineError? {
        if UTF8Validation.firstInvalidOffset(in: content.span) != nil {
            return error("the line is no valid UTF-8", line)
        }
        let cells = content.split(separator: 0x09, omittingEmptySubsequences: false).map(GazetteerTable.cell)
        return columns.isEmpty ? readHeader(cells, line) : readRow(cells, line)
    }

    private mutating func readHeader(_ cells: [String], _ line: Int) -> PipelineError? {
        guard let term = cells.firstIndex(of: "term") else {
            return error(
                "the header has no column 'term': \(cells.map { "'\($0)'" }.joined(separator: ", "))", line,
                hint: GazetteerTable.form)
        }
        for (index, cell) in cells.enumerated() {
            if cell.isEmpty { return error("column \(index + 1) of the header has no name", line) }
            if GazetteerTable.reserved.contains(cell) {
                return error("the column '\(cell)' has the name of a tag's own key", line)
            }
            if cells[..<index].contains(cell) { return error("the column '\(cell)' stands twice in the header", line) }
        }
        (columns, termColumn, labelColumn) = (cells, term, cells.firstIndex(of: "label"))
        return nil
    }

    private mutating func readRow(_ cells: [String], _ line: Int) -> PipelineError? {
        guard cells.count <= columns.count else {
            return error("the row has \(cells.count) cells, the header \(columns.count)", line)
        }
        let term = termColumn < cells.count ? cells[termColumn] : ""
        guard !term.isEmpty else { return error("the row has no term", line) }
        guard TextSegmentation.countWords(in: Array(term.utf8).span) > 0 else {
            return error("the term '\(term)' has no letter and no digit", line, hint: "terms are found by their words")
        }
        var attributes: Fields = [:]
        for (index, cell) in cells.enumerated() where index != termColumn && index != labelColumn && !cell.isEmpty {
            attributes.append(FieldName(rawValue: columns[index]), .string(cell))
        }
        let label = labelColumn.flatMap { $0 < cells.count && !cells[$0].isEmpty ? cells[$0] : nil }
        rows.append(Row(term: term, label: label, attributes: attributes, line: line))
        return nil
    }

    /// A cell without white space at its ends.
    private static func cell(_ bytes: Bytes) -> String {
        let isSpace: (Unicode.Scalar) -> Bool = UnicodeProperties.isWhitespace
        let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars.drop(while: isSpace)
        guard let last = scalars.lastIndex(where: { !isSpace($0) }) else { return "" }
        return String(scalars[...last])
    }

    private func error(_ message: String, _ line: Int, hint: String? = nil) -> PipelineError {
        PipelineError(.configurationFile, message, hint: hint, at: FilePosition(file: name, line: line, column: 1))
    }
}
