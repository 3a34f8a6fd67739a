// SPDX-License-Identifier: Apache-2.0

import Foundation
@testable import NoteStages
import Testing
import WarraqCore
import WarraqTesting

@Suite("CSVSink")
struct CSVSinkTests {
    private static func sink(_ folder: String, _ columns: [String], delimiter: String = ",") throws -> CSVSink {
        var options = CSVSink.Options()
        (options.path, options.columns, options.delimiter) = (StagePath("\(folder)/out.csv"), columns, delimiter)
        return try CSVSink(options: options)
    }

    @Test(
        "keeps the contract of sinks, whatever the columns", arguments: [["id", "text"], ["title", "links", "pages"]])
    func contract(columns: [String]) throws {
        try SinkContract(
            make: { try CSVSinkTests.sink($0, columns) },
            finalPath: { "\($0)/out.csv" },
            read: { try Data(contentsOf: URL(filePath: "\($0)/out.csv")) }
        ).verify()
    }

    @Test("quotes what CSV would read otherwise")
    func quoting() throws {
        let document = Document(
            id: "a;1", text: "قال: \"نعم\"\nثم نام",
            fields: [
                "empty": "", "null": nil, "n": 5, "list": ["x", nil, 2], "space": " x", "comma": "a,b", "ok": true,
            ])
        let sink = try CSVSinkTests.sink(
            "/nowhere", ["id", "text", "empty", "null", "n", "list", "space", "comma", "ok"], delimiter: ";")
        var (batch, row) = (sink.makeBatch(), sink.makeEncoder(RecordDocuments.layout))
        try sink.encode(document, into: &batch, encoder: &row)
        #expect(
            String(decoding: batch, as: UTF8.self)
                == "\"a;1\";\"قال: \"\"نعم\"\"\nثم نام\";\"\";;5;\"x; ; 2\";\" x\";a,b;true\r\n")
    }

    @Test("refuses an object, a long delimiter and no columns")
    func refused() throws {
        let sink = try CSVSinkTests.sink("/nowhere", ["meta"])
        var (batch, row) = (sink.makeBatch(), sink.makeEncoder(RecordDocuments.layout))
        let document = Document(id: "a", text: "", fields: ["meta": .object(["a": 1])])
        #expect(throws: DocumentFailure(.refused, "the column 'meta' holds an object, which is no text")) {
            try sink.encode(document, into: &batch, encoder: &row)
        }
        #expect(batch.isEmpty)
        #expect(throws: PipelineError.self) { try CSVSinkTests.sink("/nowhere", ["id"], delimiter: ", ") }
        #expect(throws: PipelineError.self) { try CSVSinkTests.sink("/nowhere", []) }
    }
}
