// SPDX-License-Identifier: Apache-2.0

import Synchronization
import Testing
import WarraqCore
import WarraqTestSupport
import WarraqTesting

@testable import WarraqEngine

/// Compressed outputs end a member at each cut point, so cut points are part of the output.
@Suite struct CutPointTests {
    private func plan(_ disk: MemoryDisk, blockSize: Int) -> Plan {
        var source = NumberSource()
        (source.partitionSizes, source.blockSize) = ([17, 1, 0, 23, 5, 40], blockSize)
        return WarraqEngineTests.plan(disk, source: source) { ($0.batchBytes, $0.commitBytes) = (5, 13) }
    }

    private func cutPoints(_ disk: MemoryDisk) -> [String: Set<Int>] { disk.commits.withLock { $0 } }

    @Test("are the same for any number of workers", arguments: [1, 2, 3, 4, 7])
    func workers(blockSize: Int) throws {
        let (one, many) = (MemoryDisk(), MemoryDisk())
        try run(plan(one, blockSize: blockSize), in: TemporaryFolder(), workers: 1)
        try run(plan(many, blockSize: blockSize), in: TemporaryFolder(), workers: 8)
        #expect(cutPoints(one) == cutPoints(many))
        #expect((cutPoints(one)["out"]?.count ?? 0) > 3)
    }

    @Test("are those of an unbroken run wherever a run was interrupted", arguments: 0..<40)
    func interrupted(seed: Int) throws {
        let blockSize = 1 + seed % 7
        let (unbroken, disk, folder) = (MemoryDisk(), MemoryDisk(), try TemporaryFolder())
        try run(plan(unbroken, blockSize: blockSize), in: TemporaryFolder())
        var generator = SeededGenerator(seed: UInt64(seed))
        var report: RunReport?
        for attempt in 0..<30 where report == nil {
            let writes = attempt == 29 ? nil : Int.random(in: 0..<20, using: &generator)
            disk.failure.withLock { $0.after = writes }
            report = try? run(plan(disk, blockSize: blockSize), in: folder, workers: 3)
        }
        #expect(report?.ledger.isBalanced == true, "seed \(seed)")
        #expect(cutPoints(disk) == cutPoints(unbroken), "seed \(seed)")
        #expect(disk.lines("out") == unbroken.lines("out"), "seed \(seed)")
    }
}
