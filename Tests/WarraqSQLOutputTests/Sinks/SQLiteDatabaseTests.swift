// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqTestSupport

@testable import WarraqSQLOutput

@Suite("sqlite: what is written")
struct SQLiteDatabaseTests {
    @Test("writes rows that other programs read, and nothing beside the database")
    func rows() throws {
        let folder = try TemporaryFolder()
        let output = try TestOutput(folder.file("out.db"))
        #expect(try output.write([.sample(1, tags: 2), .sample(2)]).isEmpty)
        #expect(try folder.names == ["out.db"])
        let reader = try DatabaseReader(folder.file("out.db"))
        #expect(
            try reader.rows("SELECT * FROM documents") == [
                #"1|"d1"|"نص رقم 1 — text 𝄞 number 1"|"عنوان 1"|1|"file-0.txt"|10|46|NULL"#,
                #"2|"d2"|"نص رقم 2 — text 𝄞 number 2"|"عنوان 2"|2|"file-0.txt"|20|56|NULL"#,
            ])
        #expect(
            try reader.rows("SELECT * FROM tags") == [
                #"1|0|"place"|"l0"|0|4|"نص"|0.0|10|14|NULL"#,
                #"1|1|"date"|"l1"|0|4|"نص"|0.25|10|14|"{\"key\":\"قيمة\"}""#,
            ])
        #expect(try reader.rows("SELECT documents, tags, finished IS NOT NULL FROM runs") == ["2|2|1"])
        #expect(try reader.rows("PRAGMA integrity_check") == [#""ok""#])
        #expect(try reader.rows("PRAGMA foreign_key_check").isEmpty)
    }

    @Test("takes a NUL, quotes and SQL in texts, ids, titles and labels as what they are")
    func hostileValues() throws {
        let folder = try TemporaryFolder()
        let evil = "a\u{0}b'; DROP TABLE documents; --\"\u{202E}"
        var document = Document(id: DocumentID(evil), text: Text(evil), fields: ["title": .string(evil)])
        document.tags = [TextTag(layer: evil, label: evil, utf8Range: 0..<3, attributes: ["a\"b": .string(evil)])]
        try TestOutput(folder.file("out.db")).write([document])
        let reader = try DatabaseReader(folder.file("out.db"))
        let bytes = evil.utf8.count
        #expect(
            try reader.rows("SELECT length(hex(id)), length(hex(text)), length(hex(title)) FROM documents")
                == ["\(bytes * 2)|\(bytes * 2)|\(bytes * 2)"])
        #expect(try reader.rows("SELECT hex(text), json_valid(attributes) FROM tags") == [#""610062"|1"#])
    }
}
