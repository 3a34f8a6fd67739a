// SPDX-License-Identifier: Apache-2.0

import Foundation
import GRDB
import Testing
import WarraqCore
import WarraqFiles
import WarraqTestSupport

@testable import WarraqSQLOutput

@Suite("sqlite: what goes wrong")
struct FailureTests {
    @Test("an id that is there already is refused, and the documents around it go through")
    func duplicate() throws {
        let folder = try TemporaryFolder()
        let output = try TestOutput(folder.file("out.db"))
        let writer = try output.open()
        let again = Document.sample(2, tags: 5)
        let first = try writer.write(output.encoded([.sample(1), .sample(2, tags: 1), again, .sample(3, tags: 1)]))
        let second = try writer.write(output.encoded([.sample(1), .sample(4)]))
        try writer.finish()
        let refusal = DocumentFailure(.duplicateID, "the database has a document of this id already")
        #expect(first.map(\.position) == [2] && second.map(\.position) == [0])
        #expect((first + second).allSatisfy { $0.failure == refusal })
        let reader = try DatabaseReader(folder.file("out.db"))
        #expect(try reader.rows("SELECT rowid, id FROM documents") == [#"1|"d1""#, #"2|"d2""#, #"3|"d3""#, #"4|"d4""#])
        #expect(try reader.rows("SELECT document, ordinal FROM tags") == ["2|0", "3|0"])
        #expect(try reader.rows("SELECT documents, tags FROM runs") == ["4|2"])
    }

    @Test(
        "a place where no database can be is said to be so",
        arguments: [
            ("folder", "it is a folder, not a file"), ("file/out.db", "is not a folder"),
            ("/dev/full", "it is a device, not a file"), ("/dev/null", "it is a device, not a file"),
            ("-", "a database cannot be written to standard output"),
        ])
    func places(name: String, reason: String) throws {
        let folder = try TemporaryFolder()
        try FileSystem.makeDirectories(Path(folder.file("folder")))
        try AtomicFile.write([1], to: Path(folder.file("file")))
        let path = name.hasPrefix("/") || name == "-" ? name : folder.file(name)
        for mode in SQLiteDatabase.Mode.allCases {
            let output = try TestOutput(path, mode)
            #expect(try failure { try output.sink.check() }.message.hasSuffix(reason))
            let error = try failure { try output.open() }
            #expect(error.code == .outputUnusable && error.message.hasSuffix(reason))
        }
        #expect(try folder.names == ["file", "folder"])
    }

    @Test("a file that is no database is not added to, and is replaced only when the run is complete")
    func foreignFile() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("out.db")
        let garbage = Array("مجرد نص، ليس قاعدة بيانات".utf8) + Array(repeating: 7, count: 5000)
        try AtomicFile.write(garbage, to: Path(path))
        let upsert = try TestOutput(path, .upsert)
        #expect(try failure { try upsert.open() }.message == "cannot write '\(path)': it is not a SQLite database")
        let output = try TestOutput(path)
        let writer = try output.open()
        _ = try writer.write(output.encoded([.sample(1)]))
        _ = try writer.commit()
        #expect(try FileSystem.read(Path(path)) == garbage)
        try writer.finish()
        #expect(try DatabaseReader(path).rows("SELECT id FROM documents") == [#""d1""#])
    }

    @Test("a stale partial file of any kind is put away")
    func stalePartial() throws {
        let folder = try TemporaryFolder()
        try AtomicFile.write(Array(repeating: 9, count: 9000), to: Path(folder.file(".out.db.partial")))
        try AtomicFile.write([1, 2, 3], to: Path(folder.file(".out.db.partial-wal")))
        try TestOutput(folder.file("out.db")).write([.sample(1)])
        #expect(try folder.names == ["out.db"])
    }

    @Test("the log of an old database is not played into the new one")
    func oldLog() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("out.db")
        try TestOutput(path).write((1...50).map { .sample($0) })
        // A copy taken while the log was full is what a killed program leaves behind.
        let queue = try DatabaseQueue(path: path)
        try queue.writeWithoutTransaction { database in
            try database.execute(
                sql: "PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0; UPDATE documents SET text = 'old'")
        }
        let (main, log) = (try FileSystem.read(Path(path)), try FileSystem.read(Path(path + "-wal")))
        try queue.close()
        try AtomicFile.write(main, to: Path(path))
        try AtomicFile.write(log, to: Path(path + "-wal"))
        try TestOutput(path).write((1...60).map { .sample($0, text: "new") })
        #expect(try folder.names == ["out.db"])
        let reader = try DatabaseReader(path)
        #expect(try reader.rows("SELECT DISTINCT text, count(*) FROM documents") == [#""new"|60"#])
        #expect(try reader.rows("PRAGMA integrity_check") == [#""ok""#])
    }

    @Test("a full disk ends the run, shows nothing, and the run goes on when there is room", arguments: [false, true])
    func fullDisk(fullText: Bool) throws {
        let folder = try TemporaryFolder()
        let path = folder.file("out.db")
        let output = try TestOutput(path, fullText: fullText)
        var writer = try output.open()
        _ = try writer.write(output.encoded((0..<50).map { .sample($0, tags: 1) }))
        let token = try writer.commit()
        try writer.output.connection.access("limit") { database in
            let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
            try database.execute(sql: "PRAGMA max_page_count = \(pages + 8)")
        }
        let large = String(repeating: "كلمة ", count: 20_000)
        let error = try failure {
            for number in 50..<200 { _ = try writer.write(output.encoded([.sample(number, text: large)])) }
        }
        #expect(error.code == .outputUnusable)
        #expect(error.message == "cannot write to '\(path)': no space is left on the disk")
        // What is not whole is not made durable by whoever does not listen.
        #expect(try failure { try writer.commit() }.code == .outputUnusable)
        #expect(try failure { try writer.finish() }.code == .outputUnusable)
        writer.suspend()
        #expect(!FileSystem.exists(Path(path)))
        writer = try output.open(at: token)
        _ = try writer.write(output.encoded((50..<60).map { .sample($0) }))
        try writer.finish()
        #expect(try DatabaseReader(path).rows("SELECT count(*), max(rowid) FROM documents") == ["60|60"])
    }

    @Test("is read by Python as it was written")
    func python() throws {
        guard FileSystem.exists("/usr/bin/python3") else { return print("left out: python3 is not installed") }
        let folder = try TemporaryFolder()
        var document = Document.sample(1, tags: 1, text: "مرحبا\u{0} 👩‍👩‍👧")
        document.fields["title"] = nil
        try TestOutput(folder.file("out.db"), fullText: true).write([document])
        let program = """
            import sqlite3, sys
            db = sqlite3.connect(sys.argv[1])
            print(db.execute('select id, text, title, "quality.words" from documents').fetchall())
            print(db.execute('select layer, text, score from tags').fetchall())
            print(db.execute("select rowid from documents_fts where documents_fts match 'مرحبا'").fetchall())
            """
        let process = Process()
        (process.executableURL, process.arguments) = (
            URL(fileURLWithPath: "/usr/bin/python3"), ["-X", "utf8", "-c", program, folder.file("out.db")]
        )
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        let expected = "[('d1', 'مرحبا\\x00 👩\\u200d👩\\u200d👧', None, 1)]\n[('place', 'مر', 0.0)]\n[(1,)]\n"
        #expect(String(decoding: data, as: UTF8.self) == expected)
    }
}
