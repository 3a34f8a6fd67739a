// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqFiles
import WarraqJSON
import WarraqJSONOutput
import WarraqTesting

@Suite("What every sink keeps to")
struct ContractTests {
    @Test("jsonl")
    func jsonLines() throws {
        try SinkContract(
            make: { folder in
                var options = JSONLinesSink.Options()
                options.path = StagePath("\(folder)/out/records.jsonl")
                return try JSONLinesSink(options: options)
            },
            finalPath: { "\($0)/out/records.jsonl" },
            read: { folder in
                let text = try read("\(folder)/out/records.jsonl")
                for line in text.utf8.split(separator: 0x0A) { _ = try JSONParser.parse(String(Substring(line))) }
                return text
            }
        ).verify()
    }

    @Test("json")
    func json() throws {
        try SinkContract(
            make: { folder in
                var options = JSONSink.Options()
                options.path = StagePath("\(folder)/records.json")
                return try JSONSink(options: options)
            },
            finalPath: { "\($0)/records.json" },
            read: { try JSONParser.parse(read("\($0)/records.json")) }
        ).verify()
    }

    private func read(_ path: String) throws -> String {
        String(decoding: try FileSystem.read(Path(path)), as: UTF8.self)
    }
}
