// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqFiles

/// Gazetteer lists of GATE: a `lists.def` that names files, or one such file.
///
/// A line of the index is `file:major:minor:language:annotation`, all but the first as needed. A line of a list is a term, and
/// behind it, apart by tabs, features as `name=value`.
enum GATELists {
    /// The lists of an index, or the list itself.
    static func read(_ path: StagePath, into builder: inout GazetteerBuilder) throws(PipelineError) {
        guard path.written.lowercased().hasSuffix(".def") else {
            var reader = GazetteerReader(ListRows(), name: path.written)
            return try reader.read(path, into: &builder)
        }
        for entry in try entries(of: path) {
            var reader = GazetteerReader(ListRows(entry), name: entry.path.written)
            try reader.read(entry.path, into: &builder)
        }
    }

    /// A list and what its terms are.
    struct Entry {
        let path: StagePath
        let major: Bytes
        let minor: Bytes
        let language: Bytes
        let annotation: Bytes
    }

    private static func entries(of path: StagePath) throws(PipelineError) -> [Entry] {
        let bytes: [UInt8]
        do throws(FileError) {
            bytes = try FileSystem.read(Path(path.resolved), limit: GazetteerFile.maxLineBytes)
        } catch {
            throw GazetteerFile.unreadable(path, error)
        }
        var (entries, line): ([Entry], Int) = ([], 0)
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        for content in bytes[start...].split(separator: 0x0A, omittingEmptySubsequences: false) {
            line += 1
            let cells = content.split(separator: 0x3A, omittingEmptySubsequences: false).map(TableRows.trimmed)
            guard let file = cells.first, !file.isEmpty else { continue }
            let place = FilePosition(file: path.written, line: line, column: 1)
            guard let name = String(validating: file, as: UTF8.self), cells.count <= 5 else {
                throw PipelineError(
                    .configurationFile, "the line is no entry of an index of lists", hint: ListRows.indexForm, at: place
                )
            }
            let cell = { (index: Int) in index < cells.count ? cells[index] : [] }
            entries.append(
                Entry(
                    path: sibling(of: path, name), major: cell(1), minor: cell(2), language: cell(3),
                    annotation: cell(4)))
        }
        guard !entries.isEmpty else {
            throw PipelineError(.configurationFile, "'\(path.written)' is empty", hint: ListRows.indexForm)
        }
        return entries
    }

    /// A file named in an index: in the index's folder.
    private static func sibling(of path: StagePath, _ name: String) -> StagePath {
        let folder = path.written.lastIndex(of: "/").map { path.written[...$0] } ?? ""
        return StagePath(name.hasPrefix("/") ? name : folder + name, base: path.base)
    }
}

/// The lines of a list of GATE.
struct ListRows: GazetteerFormat {
    static let form = "one term a line, features behind it as name=value, apart by tabs"
    static let indexForm = "lines as file:major:minor:language:annotation"

    private let entry: GATELists.Entry?

    var isAtHeader: Bool { false }

    init(_ entry: GATELists.Entry? = nil) { self.entry = entry }

    mutating func read(
        _ line: Bytes, into row: inout GazetteerRow, _ builder: inout GazetteerBuilder
    ) throws(RowProblem) -> Bool {
        let cells = line.split(separator: 0x09, omittingEmptySubsequences: false)
        row.term = cells.first.map(TableRows.trimmed) ?? []
        if let entry {
            row.label = entry.annotation.isEmpty ? entry.major : entry.annotation
            if !entry.annotation.isEmpty { set("major", entry.major, &row, &builder) }
            set("minor", entry.minor, &row, &builder)
            set("lang", entry.language, &row, &builder)
        }
        for cell in cells.dropFirst() where !cell.isEmpty {
            guard let sign = cell.firstIndex(of: 0x3D), sign > cell.startIndex else {
                throw RowProblem("the feature '\(String(decoding: cell, as: UTF8.self))' is no name=value")
            }
            let name = String(decoding: TableRows.trimmed(cell[..<sign]), as: UTF8.self)
            if RowProblem.reserved.contains(name) || name.isEmpty || name == "label" {
                throw RowProblem("a feature cannot be called '\(name)'")
            }
            set(name, TableRows.trimmed(cell[(sign + 1)...]), &row, &builder)
        }
        return true
    }

    /// Sets an attribute; a later value of the same name counts.
    private func set(_ name: String, _ value: Bytes, _ row: inout GazetteerRow, _ builder: inout GazetteerBuilder) {
        guard !value.isEmpty else { return }
        let number = builder.number(of: name)
        row.attributes.removeAll { $0.name == number }
        row.attributes.append(GazetteerRow.Attribute(name: number, kind: .string, bytes: value))
    }
}
