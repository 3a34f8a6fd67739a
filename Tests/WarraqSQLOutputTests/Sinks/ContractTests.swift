// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqSQLOutput
import WarraqTesting

@Suite("sqlite: the contract of sinks")
struct ContractTests {
    @Test("is kept in both modes, with and without full text", arguments: SQLiteDatabase.Mode.allCases, [false, true])
    func contract(mode: SQLiteDatabase.Mode, fullText: Bool) throws {
        try SinkContract(
            make: { folder in
                var options = SQLiteDatabase.Options()
                (options.path, options.mode) = (StagePath(folder + "/out.db"), mode)
                options.fullText = fullText
                return try SQLiteDatabase(options: options)
            },
            finalPath: { mode == .replace ? $0 + "/out.db" : nil },
            read: { try DatabaseReader($0 + "/out.db").dump() }
        ).verify()
    }
}
