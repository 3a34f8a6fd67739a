// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqCuration
import WarraqTestSupport
import WarraqTesting

@Suite("DedupExact")
struct DedupExactTests {
    private func verdicts(by field: String, _ documents: [Document]) throws -> [Bool] {
        var options = DedupExact.Options()
        options.by = field
        let stage = try DedupExact(options: options)
        var (memory, log) = (stage.makeMemory(), [UInt8]())
        let kept = try documents.map { document in
            var document = document
            let verdict = try stage.decide(&document, stage.observe(document), memory: &memory, log: &log)
            #expect(verdict == .keep || verdict == .drop("duplicate"))
            return verdict == .keep
        }
        #expect(log.count == memory.count * Hash128.byteCount)
        return kept
    }

    @Test("keeps the first of equal texts, byte for byte")
    func texts() throws {
        let texts: [Text] = [
            "كتاب", "كتاب ", "كتاب", "كِتاب", "é", "e\u{301}", "كتاب", "", "", "\u{0}", "\u{0}\u{0}", "\u{0}",
        ]
        let documents = texts.enumerated().map { Document(id: DocumentID("\($0)"), text: $1) }
        #expect(
            try verdicts(by: "text", documents)
                == [true, true, false, true, true, true, false, true, true, true, true, false])
    }

    @Test("compares a field by type and value, and keeps documents that do not have it")
    func fields() throws {
        let values: [Value?] = [
            nil, nil, .null, .null, "5", 5, "5", 5.0, "i5", ["a"], ["a"], true, 1, .object(["a": 1]),
        ]
        let documents = values.enumerated().map { number, value in
            Document(id: DocumentID("\(number)"), text: "نص", fields: value.map { ["url": $0] } ?? [:])
        }
        #expect(
            try verdicts(by: "url", documents)
                == [true, true, true, true, true, true, false, true, true, true, false, true, true, true])
    }

    @Test("keeps what a set keeps, over random texts with repetitions")
    func model() throws {
        let seed = printedSeed()
        var random = SeededGenerator(seed: seed)
        let texts = (0..<2_000).map { _ in RandomTexts.text(of: Int.random(in: 1...2, using: &random), using: &random) }
        var seen: Set<[UInt8]> = []
        let expected = texts.map { seen.insert(Array($0.utf8)).inserted }
        let documents = texts.enumerated().map { Document(id: DocumentID("\($0)"), text: Text($1)) }
        #expect(try verdicts(by: "text", documents) == expected, "seed \(seed)")
    }

    @Test("refuses an empty name")
    func emptyName() {
        var options = DedupExact.Options()
        options.by = ""
        let error = #expect(throws: PipelineError.self) { try DedupExact(options: options) }
        #expect(error?.description == "error: option 'by' is empty [conflict]")
    }
}
