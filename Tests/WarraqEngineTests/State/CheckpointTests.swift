// SPDX-License-Identifier: Apache-2.0

import Foundation
import Synchronization
import Testing
import WarraqCore
import WarraqJSON
import WarraqTestSupport

@testable import WarraqEngine

@Suite struct CheckpointTests {
    private let empty = Ledger(stages: ["source", "filter"], sinks: ["out"], rejects: ["rejects"])

    private func checkpoint() -> Checkpoint {
        var ledger = empty
        (ledger.bytesRead, ledger.read, ledger.written, ledger.unrouted, ledger.refused) = (1000, 12, 4, 1, 2)
        ledger.stages[0].failed = ["syntax": 2]
        ledger.stages[1].dropped = ["\"مكرر\"\n": 3]
        (ledger.stages[1].entered, ledger.stages[1].passedBy, ledger.stages[1].kept) = (9, 1, 5)
        (ledger.stages[1].split, ledger.stages[1].created) = (1, 3)
        ledger.stages[1].counters = ["tags_lost": 7]
        ledger.stages[1].times.add(nanoseconds: 5000)
        ledger.stages[1].undeclared = ["drops for the reason 'x'": 2]
        (ledger.sinks[0].written, ledger.sinks[0].passedBy, ledger.sinks[0].failed) = (4, 2, ["type": 2])
        ledger.rejects[0].written = 8
        return Checkpoint(
            progress: .finishing, plan: "p", input: "i", sequence: 5, position: SourcePosition(partition: 2, offset: 7),
            logLengths: [16, 0], tokens: [SinkToken("12"), SinkToken("{\"a\": 1}")], ledger: ledger,
            inputSummary: InputSummary([Partition(uri: "ملف\"", byteCount: nil, fingerprint: "")]), isLimited: true,
            complete: [SinkToken("5 6")])
    }

    @Test("reads back all that it wrote")
    func roundTrip() throws {
        let before = checkpoint()
        let after = try #require(Checkpoint(before.encoded, emptyLedger: empty))
        #expect(after.progress == before.progress && after.plan == before.plan && after.input == before.input)
        #expect(after.sequence == before.sequence && after.position == before.position)
        #expect(after.logLengths == before.logLengths && after.tokens == before.tokens)
        #expect(after.ledger == before.ledger)
        #expect(after.inputSummary == before.inputSummary)
        #expect(after.isLimited && after.complete == before.complete)
    }

    @Test("programs get times as percentiles, without a sample none")
    func percentiles() {
        let stages = checkpoint().ledger.json["stages"]?.arrayValue
        #expect(stages?[1]["times"]?["p50"]?.int64Value == 8192)
        #expect(stages?[0]["times"]?["p99"] == .null)
    }

    @Test(
        "a file that no run can have written is no checkpoint",
        arguments: [
            ("\"version\" : 1", "\"version\" : 2"), ("\"sequence\" : 5", "\"sequence\" : -5"),
            ("\"partition\" : 2", "\"partition\" : -1"), ("\"offset\" : 7", "\"offset\" : -7"),
            ("\"offset\" : 7", "\"offset\" : 7.5"), ("finishing", "resting"), ("16", "-16"), ("16", "\"16\""),
            ("\"12\"", "12"),
        ])
    func broken(part: String, replacement: String) throws {
        // The writer's spacing is not the point here.
        let text = String(decoding: checkpoint().encoded, as: UTF8.self)
            .replacingOccurrences(of: "\":", with: "\" :")
        #expect(Checkpoint(Array(text.utf8), emptyLedger: empty) != nil)
        let changed = text.replacingOccurrences(of: part, with: replacement)
        #expect(changed != text)
        #expect(Checkpoint(Array(changed.utf8), emptyLedger: empty) == nil)
    }

    @Test("a checkpoint with the logs of another plan is refused", arguments: ["[]", "[1, 1]"])
    func logs(lengths: String) throws {
        let (disk, folder) = (MemoryDisk(), try TemporaryFolder())
        disk.failure.withLock { $0.after = 9 }
        #expect(throws: PipelineError.self) { try run(plan(disk), in: folder) }
        disk.failure.withLock { $0.after = nil }
        let path = folder.file("state/checkpoint.json")
        let text = try String(contentsOfFile: path, encoding: .utf8)
        let changed = text.replacing(/"logs":\s*\[[^\]]*\]/, with: "\"logs\": \(lengths)")
        #expect(changed != text)
        try changed.write(toFile: path, atomically: true, encoding: .utf8)
        let error = #expect(throws: PipelineError.self) { try run(plan(disk), in: folder) }
        #expect(error?.code == .stateMismatch)
    }

    @Test("a short log is refused")
    func shortLog() throws {
        let (disk, folder) = (MemoryDisk(), try TemporaryFolder())
        disk.failure.withLock { $0.after = 9 }
        #expect(throws: PipelineError.self) { try run(plan(disk), in: folder) }
        disk.failure.withLock { $0.after = nil }
        try Data().write(to: URL(fileURLWithPath: folder.file("state/ordered-0.log")))
        let error = #expect(throws: PipelineError.self) { try run(plan(disk), in: folder) }
        #expect(error?.code == .stateMismatch)
    }
}
