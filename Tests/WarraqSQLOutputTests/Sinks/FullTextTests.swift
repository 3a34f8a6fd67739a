// SPDX-License-Identifier: Apache-2.0

import GRDB
import Testing
import WarraqCore
import WarraqTestSupport

@testable import WarraqSQLOutput

@Suite("sqlite: full text")
struct FullTextTests {
    @Test(
        "finds whole words of many scripts",
        arguments: [
            ("وصل الوفد إلى بغداد صباح اليوم", "بغداد"), ("وَصَلَ الوَفْدُ", "الوَفْدُ"), ("کتاب خوبی است", "خوبی"),
            ("שלום עולם", "עולם"), ("नमस्ते दुनिया", "दुनिया"), ("Привет, мир", "МИР"), ("İyi günler Türkiye", "günler"),
            ("Café au lait", "cafe"), ("สวัสดี ครับ", "ครับ"), ("北京 天气", "天气"), ("今日は 東京", "東京"),
        ])
    func words(text: String, word: String) throws {
        let folder = try TemporaryFolder()
        try TestOutput(folder.file("out.db"), fullText: true).write([.sample(1, text: "other"), .sample(2, text: text)])
        let query = "SELECT rowid FROM documents_fts WHERE documents_fts MATCH '\"\(word)\"'"
        #expect(try DatabaseReader(folder.file("out.db")).rows(query) == ["2"])
    }

    @Test("does not find a part of a vocalised word as a word")
    func marks() throws {
        let folder = try TemporaryFolder()
        try TestOutput(folder.file("out.db"), fullText: true).write([.sample(1, text: "كِتاب हिन्दी")])
        let reader = try DatabaseReader(folder.file("out.db"))
        for part in ["تاب", "ह", "न"] {
            #expect(try reader.rows("SELECT rowid FROM documents_fts WHERE documents_fts MATCH '\(part)'").isEmpty)
        }
    }

    @Test("stays right through a VACUUM and changes by others")
    func changes() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("out.db")
        try TestOutput(path, fullText: true).write((1...20).map { .sample($0) })
        let queue = try DatabaseQueue(path: path)
        try queue.writeWithoutTransaction { database in
            try database.execute(sql: "DELETE FROM documents WHERE rowid < 11; VACUUM")
            try database.execute(sql: "UPDATE documents SET text = 'جديد' WHERE id = 'd15'")
            try database.execute(sql: "INSERT INTO documents_fts (documents_fts, rank) VALUES ('integrity-check', 1)")
        }
        let reader = try DatabaseReader(path)
        let query = "SELECT d.id FROM documents_fts f JOIN documents d ON d.rowid = f.rowid WHERE documents_fts MATCH "
        #expect(try reader.rows(query + "'جديد'") == [#""d15""#])
        #expect(try reader.rows(query + "'12'") == [#""d12""#])
        #expect(try reader.rows(query + "'5'").isEmpty)
    }
}
