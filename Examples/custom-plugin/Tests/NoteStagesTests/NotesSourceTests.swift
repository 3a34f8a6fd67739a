// SPDX-License-Identifier: Apache-2.0

import Foundation
@testable import NoteStages
import Testing
import WarraqCore
import WarraqTesting

@Suite("NotesSource")
struct NotesSourceTests {
    /// Decodes a file of notes as the engine does.
    private func decode(_ content: Data) throws -> DecodedBatch {
        try TemporaryFile.with(content) { path in
            var options = NotesSource.Options()
            options.paths = [StagePath(path)]
            let source = try NotesSource(options: options)
            var (batch, needs) = (DecodedBatch(), PlanNeeds())
            for partition in try source.partitions() {
                var reader = try source.makeReader(partition, from: 0, needs: needs)
                while let block = reader.next() { source.decode(block, with: &needs, into: &batch) }
            }
            return batch
        }
    }

    @Test("keeps the contract of sources, also over many blocks")
    func contract() throws {
        let note = "title: دفتر\ndate: 2024-04-13\n\nنص الملاحظة رقم واحد #وسم\n---\n"
        let broken = "no colon here\n\nbody\n---\n"
        let content = Data((String(repeating: note, count: 3_000) + broken + note).utf8)
        try TemporaryFile.with(content) { path in
            var options = NotesSource.Options()
            options.paths = [StagePath(path)]
            try SourceContract(NotesSource.self, options: options, records: 3_002).verify()
        }
    }

    @Test("reads keys and body, and knows where the body stands")
    func notes() throws {
        let content =
            "\u{FEFF}title: دفتر\r\nauthor:  Ana \r\nweather: windy\r\n\r\n  نص\r\nثان  \r\n---\r\n\r\n---\ntitle:\n\n"
        let batch = try decode(Data(content.utf8))
        #expect(batch.documents.map(\.text.string) == ["نص\r\nثان", ""])
        let first = batch.documents[0]
        #expect(first.fields == ["title": "دفتر", "author": "Ana", "weather": "windy"])
        let body = try #require(first.text.originalSpan(of: 0..<first.text.utf8Count))
        #expect(String(decoding: Data(content.utf8)[body], as: UTF8.self) == "نص\r\nثان")
        #expect(batch.documents[1].fields == ["title": ""])
    }

    @Test(
        "rejects a broken note with its place and goes on",
        arguments: [
            ("title\n\nbody", "syntax", 8), (": x\n\nbody", "syntax", 8), ("date: soon\n\nbody", "type", 8),
            ("title: a\n\nb\u{0}", nil, 0),
        ] as [(String, DocumentFailure.Code?, Int)])
    func broken(note: String, code: DocumentFailure.Code?, offset: Int) throws {
        let batch = try decode(Data("k: v\n---\n\(note)\n---\nk: w\n".utf8))
        #expect(batch.documents.count == (code == nil ? 3 : 2))
        #expect(batch.rejected.map(\.failure.code) == (code.map { [$0] } ?? []))
        #expect(batch.rejected.map(\.failure.byteOffset) == (code == nil ? [] : [offset + 1]))
    }

    @Test("rejects bytes that are no UTF-8, and reads an empty file")
    func bytes() throws {
        let batch = try decode(Data("title: a\n\n".utf8) + [0xC3, 0x28])
        #expect(batch.rejected.map(\.failure.code) == [.encoding])
        #expect(batch.rejected.map(\.failure.byteOffset) == [10])
        #expect(try decode(Data()).documents.isEmpty)
    }

    @Test("says which input is missing")
    func missing() throws {
        var options = NotesSource.Options()
        options.paths = ["no/such/*.note"]
        let source = try NotesSource(options: options)
        let error = #expect(throws: PipelineError.self) { try source.partitions() }
        #expect(error?.code == .inputUnusable && error?.option == ["paths"])
    }
}
