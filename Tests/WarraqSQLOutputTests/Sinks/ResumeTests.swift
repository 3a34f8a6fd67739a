// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqFiles
import WarraqTestSupport

@testable import WarraqSQLOutput

@Suite("sqlite: killed and started again")
struct ResumeTests {
    /// 40 documents, every third with tags, in batches of five; each batch ends at a cut point.
    private let batches: [[Document]] = (0..<8).map { batch in
        (0..<5).map { Document.sample(batch * 5 + $0, tags: ($0 % 3) * 2) }
    }

    private func unbroken(_ folder: TemporaryFolder, _ mode: SQLiteDatabase.Mode, fullText: Bool) throws -> [String] {
        let output = try TestOutput(folder.file("unbroken.db"), mode, fullText: fullText)
        let writer = try output.open()
        for batch in batches {
            _ = try writer.write(output.encoded(batch))
            _ = try writer.commit()
        }
        try writer.finish()
        return try DatabaseReader(folder.file("unbroken.db")).dump()
    }

    @Test(
        "is equal to an unbroken run wherever it stopped, also when the state is one commit behind the database",
        arguments: [(SQLiteDatabase.Mode.replace, false), (.replace, true), (.upsert, false), (.upsert, true)],
        [0, 1, 3, 7])
    func interrupted(kind: (SQLiteDatabase.Mode, Bool), stop: Int) throws {
        let folder = try TemporaryFolder()
        let expected = try unbroken(folder, kind.0, fullText: kind.1)
        let output = try TestOutput(folder.file("out.db"), kind.0, fullText: kind.1)
        var writer = try output.open()
        var tokens = [try writer.commit()]
        for batch in batches[0...stop] {
            _ = try writer.write(output.encoded(batch))
            tokens.append(try writer.commit())
        }
        // Written and not committed, committed and not in the state: both are written again.
        if stop + 1 < batches.count { _ = try writer.write(output.encoded(batches[stop + 1])) }
        writer.suspend()
        if kind.0 == .replace { #expect(!FileSystem.exists(Path(folder.file("out.db")))) }
        writer = try output.open(at: tokens[tokens.count - 2])
        for batch in batches[stop...] {
            _ = try writer.write(output.encoded(batch))
            _ = try writer.commit()
        }
        try writer.finish()
        #expect(try DatabaseReader(folder.file("out.db")).dump() == expected)
        #expect(try folder.names == ["out.db", "unbroken.db"])
        if kind.1 {
            let reader = try DatabaseReader(folder.file("out.db"))
            #expect(try reader.rows("SELECT count(*) FROM documents_fts WHERE documents_fts MATCH 'رقم'") == ["40"])
        }
    }

    @Test("is not begun again when it is complete, and is taken up from under its final name")
    func complete() throws {
        let folder = try TemporaryFolder()
        let output = try TestOutput(folder.file("out.db"))
        var writer = try output.open()
        _ = try writer.write(output.encoded(batches[0]))
        let token = try writer.commit()
        #expect(!output.sink.holds(token))
        try writer.finish()
        #expect(output.sink.holds(token))
        #expect(!output.sink.holds(SinkToken("run=1 cut=1 documents=5 tags=10 last=5")))
        let before = try DatabaseReader(folder.file("out.db")).dump()
        writer = try output.open(at: token)
        try writer.finish()
        #expect(try DatabaseReader(folder.file("out.db")).dump() == before)
        #expect(output.sink.holds(token))
    }

    @Test("takes a database that was finished after the last cut point back to it")
    func finishedAfterTheToken() throws {
        let folder = try TemporaryFolder()
        let output = try TestOutput(folder.file("out.db"), fullText: true)
        var writer = try output.open()
        _ = try writer.write(output.encoded(batches[0]))
        let token = try writer.commit()
        for _ in 0..<2 {
            _ = try writer.write(output.encoded(batches[1]))
            try writer.finish()
            #expect(try folder.names == ["out.db"])
            let rows = try DatabaseReader(folder.file("out.db")).rows("SELECT count(*), max(rowid) FROM documents")
            #expect(rows == ["10|10"])
            writer = try output.open(at: token)
        }
        try writer.finish()
        let reader = try DatabaseReader(folder.file("out.db"))
        #expect(try reader.rows("SELECT count(*) FROM documents") == ["5"])
        #expect(try reader.rows("SELECT count(*) FROM documents_fts WHERE documents_fts MATCH 'رقم'") == ["5"])
    }

    @Test("refuses a state that does not fit the database")
    func mismatch() throws {
        let folder = try TemporaryFolder()
        let output = try TestOutput(folder.file("out.db"))
        let gone = "cannot go on with '\(folder.file("out.db"))': the unfinished database is gone"
        #expect(try failure { try output.open(at: CutPoint.first().token) }.message == gone)
        try output.open().suspend()
        let foreign = try failure { try output.open(at: CutPoint.first().token) }
        #expect(foreign.code == .stateMismatch)
        #expect(foreign.message.hasSuffix("it does not know of the run"))
        #expect(try failure { try output.open(at: SinkToken("?")) }.code == .stateMismatch)
    }
}

/// The error that `body` throws.
func failure(_ body: () throws -> some Any) throws -> PipelineError {
    try #require(throws: PipelineError.self) { _ = try body() }
}
