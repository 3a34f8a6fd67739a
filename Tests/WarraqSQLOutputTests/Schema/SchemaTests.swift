// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqTestSupport

@testable import WarraqSQLOutput

@Suite("sqlite: tables")
struct SchemaTests {
    private let fields: [RecordLayout.Field] = [
        .init("b", .bool), .init("i", .int), .init("d", .double), .init("s", .string), .init("t", .dateTime),
        .init("a", .array), .init("o", .object), .init("x.y", .any),
    ]

    @Test("are these, to the letter")
    func golden() throws {
        let folder = try TemporaryFolder()
        try TestOutput(folder.file("out.db"), fullText: true, fields: fields, hasExtra: true).write([])
        let reader = try DatabaseReader(folder.file("out.db"))
        let ours = "name NOT LIKE 'sqlite_%' AND name NOT LIKE 'documents_fts_%' OR type = 'trigger'"
        let schema = try reader.rows("SELECT sql FROM sqlite_schema WHERE \(ours) ORDER BY type, name")
        #expect(
            schema
                == [
                    #"CREATE INDEX "tags_layer_label" ON "tags" ("layer", "label")"#,
                    #"CREATE TABLE "documents" ("rowid" INTEGER PRIMARY KEY, "id" TEXT NOT NULL UNIQUE, "text" TEXT NOT NULL, "#
                        + #""b" INTEGER, "i" INTEGER, "d" REAL, "s" TEXT, "t" TEXT, "a" TEXT, "o" TEXT, "x.y" ANY, "#
                        + #""extra" TEXT, "source_uri" TEXT NOT NULL, "source_start" INTEGER NOT NULL, "#
                        + #""source_end" INTEGER NOT NULL, "source_layers" TEXT) STRICT"#,
                    #"CREATE VIRTUAL TABLE "documents_fts" USING fts5("text", content="documents", content_rowid="rowid", "#
                        + #"tokenize="unicode61 remove_diacritics 2 categories 'L* N* M* Co'")"#,
                    #"CREATE TABLE "runs" ("run" TEXT PRIMARY KEY NOT NULL, "token" TEXT NOT NULL, "#
                        + #""documents" INTEGER NOT NULL, "tags" INTEGER NOT NULL, "started" TEXT NOT NULL, "#
                        + #""committed" TEXT, "finished" TEXT) STRICT"#,
                    #"CREATE TABLE "tags" ("document" INTEGER NOT NULL REFERENCES "documents" ("rowid") ON DELETE CASCADE, "#
                        + #""ordinal" INTEGER NOT NULL, "layer" TEXT NOT NULL, "label" TEXT NOT NULL, "#
                        + #""start" INTEGER NOT NULL, "end" INTEGER NOT NULL, "text" TEXT NOT NULL, "score" REAL, "#
                        + #""origin_start" INTEGER, "origin_end" INTEGER, "attributes" TEXT, "#
                        + #"PRIMARY KEY ("document", "ordinal")) STRICT, WITHOUT ROWID"#,
                    #"CREATE TRIGGER "documents_fts_delete" AFTER DELETE ON "documents" BEGIN INSERT INTO "documents_fts" "#
                        + #"("documents_fts", "rowid", "text") VALUES ('delete', old."rowid", old."text"); END"#,
                    #"CREATE TRIGGER "documents_fts_insert" AFTER INSERT ON "documents" BEGIN INSERT INTO "documents_fts" "#
                        + #"("rowid", "text") VALUES (new."rowid", new."text"); END"#,
                    #"CREATE TRIGGER "documents_fts_update" AFTER UPDATE OF "rowid", "text" ON "documents" BEGIN "#
                        + #"INSERT INTO "documents_fts" ("documents_fts", "rowid", "text") "#
                        + #"VALUES ('delete', old."rowid", old."text"); "#
                        + #"INSERT INTO "documents_fts" ("rowid", "text") VALUES (new."rowid", new."text"); END"#,
                ].map { "\"" + $0.replacing("\"", with: "\\\"").replacing("'", with: "\\'") + "\"" })
        #expect(try reader.rows("PRAGMA user_version") == ["1"])
    }

    @Test("have any name that a pipeline gives, also one that looks like SQL")
    func hostileNames() throws {
        let folder = try TemporaryFolder()
        let names = [
            #""; DROP TABLE documents; --"#, "a\"b", "quality.words", "select", "عنوان الخبر", "日本", " ", "", "'", "?1",
            "[x]", "`", "a\nb", "𝄞",
        ]
        let output = try TestOutput(
            folder.file("out.db"), fields: names.map { .init(FieldName(rawValue: $0), .string) })
        var document = Document.sample(1)
        for name in names { document.fields[FieldName(rawValue: name)] = .string("<" + name + ">") }
        #expect(try output.write([document]).isEmpty)
        let reader = try DatabaseReader(folder.file("out.db"))
        let columns = try reader.rows("SELECT hex(name) FROM pragma_table_info('documents')")
        for name in output.layout.fields.map(\.name.rawValue) {
            #expect(columns.contains("\"" + name.utf8.map { hexadecimal($0) }.joined() + "\""), "\(name)")
            let values = try reader.rows(
                "SELECT \(Identifier.quoted(name)) = '<' || '\(name.replacing("'", with: "''"))' || '>' FROM documents")
            #expect(values == ["1"], "\(name)")
        }
    }

    private func hexadecimal(_ byte: UInt8) -> String {
        (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }

    @Test(
        "refuses fields that cannot be columns side by side",
        arguments: [
            (["Title", "title"], "the field 'title' cannot be a column: there is 'Title' already"),
            (["Source_URI"], "the field 'source_uri' cannot be a column: there is 'Source_URI' already"),
            (["rowid"], "the field 'rowid' cannot be a column: there is 'rowid' already"),
            (["a\u{0}b"], "the field 'a\u{0}b' cannot be a column: its name holds a NUL"),
            ((0..<2000).map { "f\($0)" }, "2007 columns are too many for a SQLite table"),
        ])
    func conflicts(names: [String], message: String) throws {
        let folder = try TemporaryFolder()
        let output = try TestOutput(
            folder.file("out.db"), fields: names.map { .init(FieldName(rawValue: $0), .string) })
        #expect(try failure { try output.open() }.message == message)
        #expect(try folder.names.isEmpty)
    }

    @Test("of rejects take an id twice, since that may be why they were rejected")
    func rejects() throws {
        let folder = try TemporaryFolder()
        let output = try TestOutput(folder.file("out.db"), fields: [.init("rejected", .object)])
        var document = Document.sample(1)
        document.fields["rejected"] = .object(["stage": "source", "code": "duplicate_id"])
        #expect(try output.write([document, document]).isEmpty)
        let rows = try DatabaseReader(folder.file("out.db")).rows("SELECT rejected ->> 'code' FROM documents")
        #expect(rows == [#""duplicate_id""#, #""duplicate_id""#])
        let upsert = try TestOutput(folder.file("up.db"), .upsert, fields: [.init("rejected", .object)])
        #expect(try failure { try upsert.open() }.code == .conflict)
    }
}
