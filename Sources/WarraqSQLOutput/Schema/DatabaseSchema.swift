// SPDX-License-Identifier: Apache-2.0

internal import WarraqCore

/// The tables that records of one layout are written to.
///
/// - `documents`: `rowid` (from 1, in the order of the run), `id`, `text`, a column for each declared field, `extra` if the layout
///   has it, and where the document came from.
/// - `tags`: one row a tag, found by the document's `rowid` and the tag's number in the document.
/// - `runs`: what wrote the rest, and up to where.
///
/// `rowid` is a declared column, since SQLite may renumber an undeclared one in a `VACUUM`, and tags and full text refer to it.
struct DatabaseSchema {
    /// The number of this shape of tables, kept as the database's `user_version`.
    static let version = 1
    static let documentsName = "documents"
    static let tagsName = "tags"

    let documents: Table
    let tags: Table
    let runs: Table

    /// Whether the records are rejects, among which an id may stand more than once: that may be why they were rejected.
    let isForRejects: Bool

    /// Lays out the tables.
    ///
    /// - Throws: ``PipelineError`` with code `conflict` or `out-of-range` if a field cannot be a column.
    init(_ layout: RecordLayout) throws(PipelineError) {
        isForRejects = layout.fields.contains { $0.name == "rejected" }
        let columns =
            [
                Column("rowid", .integer, "PRIMARY KEY"),
                Column("id", .text, isForRejects ? "NOT NULL" : "NOT NULL UNIQUE"),
                Column("text", .text, "NOT NULL"),
            ] + layout.fields.map { Column($0.name.rawValue, Column.Kind($0.type)) }
            + (layout.hasExtra ? [Column("extra", .text)] : [])
            + [
                Column("source_uri", .text, "NOT NULL"), Column("source_start", .integer, "NOT NULL"),
                Column("source_end", .integer, "NOT NULL"), Column("source_layers", .text),
            ]
        try DatabaseSchema.check(columns, of: layout)
        documents = Table(name: DatabaseSchema.documentsName, columns: columns)
        tags = DatabaseSchema.tagsTable
        runs = RunRecord.table
    }

    /// The key keeps the tags of a document together and in order; being the table itself, it costs no second tree.
    private static var tagsTable: Table {
        Table(
            name: tagsName,
            columns: [
                Column("document", .integer, "NOT NULL REFERENCES \"documents\" (\"rowid\") ON DELETE CASCADE"),
                Column("ordinal", .integer, "NOT NULL"), Column("layer", .text, "NOT NULL"),
                Column("label", .text, "NOT NULL"), Column("start", .integer, "NOT NULL"),
                Column("end", .integer, "NOT NULL"), Column("text", .text, "NOT NULL"), Column("score", .real),
                Column("origin_start", .integer), Column("origin_end", .integer), Column("attributes", .text),
            ],
            constraints: ["PRIMARY KEY (\"document\", \"ordinal\")"], options: "STRICT, WITHOUT ROWID")
    }

    /// All statements that make an empty database of this shape.
    var creation: [String] {
        let rejected = isForRejects ? ["CREATE INDEX \"documents_id\" ON \"documents\" (\"id\")"] : []
        return [
            documents.creation, tags.creation, "CREATE INDEX \"tags_layer_label\" ON \"tags\" (\"layer\", \"label\")",
            runs.creation, "PRAGMA user_version = \(DatabaseSchema.version)",
        ] + rejected
    }
}

extension DatabaseSchema {
    /// SQLite's own limit, as Debian and most others build it.
    private static let maxColumns = 2000

    private static func check(_ columns: [Column], of layout: RecordLayout) throws(PipelineError) {
        guard columns.count <= maxColumns else {
            throw PipelineError(
                .outOfRange, "\(columns.count) columns are too many for a SQLite table",
                hint: "declare at most \(maxColumns - columns.count + layout.fields.count) fields")
        }
        var names: [String: String] = [:]
        for name in columns.map(\.name) {
            if name.utf8.contains(0) {
                throw PipelineError(.outOfRange, "the field '\(name)' cannot be a column: its name holds a NUL")
            }
            // SQLite takes names as equal that differ in the case of ASCII letters only.
            guard let other = names.updateValue(name, forKey: folded(name)) else { continue }
            throw PipelineError(
                .conflict, "the field '\(name)' cannot be a column: there is '\(other)' already",
                hint: "give it another name with field.rename")
        }
    }

    private static func folded(_ name: String) -> String {
        String(decoding: name.utf8.map { (65...90).contains($0) ? $0 + 32 : $0 }, as: UTF8.self)
    }
}
