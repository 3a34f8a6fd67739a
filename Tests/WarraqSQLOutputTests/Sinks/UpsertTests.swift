// SPDX-License-Identifier: Apache-2.0

import GRDB
import Testing
import WarraqCore
import WarraqTestSupport

@testable import WarraqSQLOutput

@Suite("sqlite: adding to a database")
struct UpsertTests {
    @Test("replaces documents of the same id with their tags, keeps the rest, adds the new ones")
    func upsert() throws {
        let folder = try TemporaryFolder()
        try TestOutput(folder.file("out.db")).write((1...4).map { .sample($0, tags: 2) })
        let output = try TestOutput(folder.file("out.db"), .upsert, fullText: true)
        let changed = Document.sample(2, tags: 1, text: "خبر جديد من بغداد")
        #expect(try output.write([changed, .sample(9, tags: 1), .sample(4)]).isEmpty)
        let reader = try DatabaseReader(folder.file("out.db"))
        #expect(
            try reader.rows(
                "SELECT d.rowid, id, count(t.document) FROM documents d LEFT JOIN tags t ON t.document = d.rowid GROUP BY 1"
            )
                == [#"1|"d1"|2"#, #"2|"d2"|1"#, #"3|"d3"|2"#, #"4|"d4"|0"#, #"5|"d9"|1"#])
        #expect(try reader.rows("SELECT count(*) FROM runs WHERE finished IS NOT NULL") == ["2"])
        #expect(try reader.rows("SELECT rowid FROM documents_fts WHERE documents_fts MATCH 'بغداد'") == ["2"])
        #expect(
            try reader.rows("SELECT rowid FROM documents_fts WHERE documents_fts MATCH 'رقم' ORDER BY 1") == [
                "1", "3", "4", "5",
            ])
        #expect(try folder.names == ["out.db"])
    }

    @Test("says how the tables differ and changes nothing")
    func otherTables() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("out.db")
        try TestOutput(path).write([.sample(1)])
        let before = try DatabaseReader(path).dump()
        let output = try TestOutput(path, .upsert, fields: [.init("title", .int), .init("author", .string)])
        let error = try failure { try output.open() }
        #expect(error.code == .outputUnusable)
        #expect(
            error.message
                == "cannot write '\(path)': its tables are not those of this pipeline: documents.title is TEXT, "
                + "not INTEGER; documents has no column 'author'; documents has a column 'quality.words' too many")
        #expect(try DatabaseReader(path).dump() == before)
    }

    @Test("refuses a document by a trigger of the database's owner and keeps what was there")
    func foreignTrigger() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("out.db")
        try TestOutput(path).write([.sample(1, tags: 2), .sample(2, tags: 1)])
        try DatabaseQueue(path: path).write {
            try $0.execute(
                sql:
                    "CREATE TRIGGER t BEFORE INSERT ON tags WHEN new.label = 'l2' BEGIN SELECT RAISE(ABORT, 'no l2'); END"
            )
        }
        let before = try DatabaseReader(path).dump()
        let refusals = try TestOutput(path, .upsert).write([.sample(1, tags: 3), .sample(7, tags: 3)])
        #expect(refusals.map(\.position) == [0, 1])
        #expect(
            refusals.map(\.failure)
                == Array(repeating: DocumentFailure(.refused, "the database refuses the document: no l2"), count: 2))
        let ours = { (rows: [String]) in rows.filter { !$0.contains("sqlite_stat") } }
        #expect(ours(try DatabaseReader(path).dump()) == ours(before))
    }

    @Test("says that another run is writing the same database")
    func locked() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("out.db")
        let output = try TestOutput(path)
        let writer = try output.open()
        let error = try failure { try output.open() }
        #expect(error.code == .sinkUnavailable)
        #expect(error.message == "cannot open '\(path)': another program is using the database")
        writer.suspend()
        try output.open().suspend()
    }
}
