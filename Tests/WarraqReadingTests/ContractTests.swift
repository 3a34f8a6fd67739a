// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqFiles
import WarraqReading
import WarraqTestSupport
import WarraqTesting

@Suite("What every source keeps to")
struct ContractTests {
    @Test("files")
    func files() throws {
        let folder = try TemporaryFolder()
        for index in 0..<150 { try folder.write(Path("f/\(index % 7)/\(index).txt"), "نص \(index)") }
        var options = FilesSource.Options()
        options.paths = [folder.stagePath("f/**/*.txt")]
        try SourceContract(FilesSource.self, options: options, records: 150).verify()
    }

    @Test("jsonl", arguments: [JSONLinesSource.Options.Identity.record, .origin])
    func jsonLines(ids: JSONLinesSource.Options.Identity) throws {
        let folder = try TemporaryFolder()
        let filler = String(repeating: "كلمة ", count: 400)
        let lines = (0..<200).map { index in
            index % 9 == 0
                ? "{broken \(index)"
                : "{\"id\":\"\(index)\",\"text\":\"\(filler)\\n\",\"title\":\"t\",\"k\(index % 3)\":[1]}"
        }
        for name in ["a.jsonl", "b.jsonl", "empty.jsonl"] {
            try folder.write(Path(name), name == "empty.jsonl" ? "" : lines.joined(separator: "\n"))
        }
        if ids == .origin {
            let packed = Compressed.gzip(Array(lines.joined(separator: "\n").utf8))
            try folder.write("c.jsonl", bytes: packed)
            try folder.write("d.jsonl", bytes: Array(packed.dropLast(9)))
        }
        var options = JSONLinesSource.Options()
        (options.paths, options.ids) = ([folder.stagePath("*.jsonl")], ids)
        options.fields = ["title": .string]
        try SourceContract(JSONLinesSource.self, options: options, records: ids == .origin ? nil : 400).verify()
    }
}
