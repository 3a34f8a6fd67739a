// SPDX-License-Identifier: Apache-2.0

import Foundation
import Synchronization
import Testing
import WarraqCore
import WarraqFiles
import WarraqTestSupport
import WarraqTesting

@testable import WarraqEngine

@Suite struct PipelineRunTests {
    /// What one worker writes: the measure for all others.
    private func expected() throws -> (lines: [String], rejects: [String], ledger: Ledger) {
        let (disk, folder) = (MemoryDisk(), try TemporaryFolder())
        let report = try run(plan(disk), in: folder, workers: 1)
        return (disk.lines("out"), disk.lines("rejects"), report.ledger)
    }

    @Test("accounts for every document")
    func balance() throws {
        let (lines, rejects, ledger) = try expected()
        #expect(ledger.isBalanced)
        #expect(ledger.read == 66)
        #expect(ledger.written == lines.count)
        #expect(ledger.dropped + ledger.failed == rejects.count)
        #expect(ledger.stages.map(\.label) == ["numbers", "sieve", "numbering"])
        #expect(ledger.stages[0].failed == ["syntax": 5])
        #expect(ledger.stages[1].split > 0)
        #expect(ledger.stages[1].created == 3 * ledger.stages[1].split)
        #expect(ledger.stages[1].failed.keys.sorted() == ["five"])
        #expect(ledger.stages[2].dropped["tenth"] == ledger.stages[2].entered / 10)
        #expect(Set(lines).count == lines.count)
    }

    @Test("writes the same for any number of workers", arguments: [1, 2, 3, 8, 16])
    func workers(count: Int) throws {
        let (lines, rejects, ledger) = try expected()
        let (disk, folder) = (MemoryDisk(), try TemporaryFolder())
        var report = try run(plan(disk), in: folder, workers: count)
        #expect(disk.lines("out") == lines)
        #expect(disk.lines("rejects") == rejects)
        // Times differ from run to run.
        for index in report.ledger.stages.indices { report.ledger.stages[index].times = ledger.stages[index].times }
        #expect(report.ledger == ledger)
        #expect(disk.isFinished("out") && disk.isFinished("rejects"))
    }

    @Test("goes on after errors at any moment as if there had been none", arguments: 0..<60)
    func resume(seed: Int) throws {
        let (lines, rejects, _) = try expected()
        var generator = SeededGenerator(seed: UInt64(seed))
        let (disk, folder) = (MemoryDisk(), try TemporaryFolder())
        var attempts = 0
        while true {
            attempts += 1
            disk.failure.withLock { $0.after = attempts > 20 ? nil : Int.random(in: 0..<14, using: &generator) }
            do {
                let report = try run(plan(disk), in: folder, workers: Int.random(in: 1...4, using: &generator))
                #expect(report.ledger.isBalanced && report.ledger.read == 66, "seed \(seed)")
                break
            } catch {
                #expect(error.code == .outputUnusable, "seed \(seed)")
                #expect(attempts <= 20, "seed \(seed)")
            }
        }
        #expect(disk.lines("out") == lines, "seed \(seed), \(attempts) attempts")
        #expect(disk.lines("rejects") == rejects, "seed \(seed), \(attempts) attempts")
        #expect(disk.isFinished("out") && disk.isFinished("rejects"))
    }

    @Test("does nothing when nothing has changed, and runs anew when something has")
    func again() throws {
        let (disk, folder) = (MemoryDisk(), try TemporaryFolder())
        let first = try run(plan(disk), in: folder)
        #expect(first.outcome == .completed)
        let second = try run(plan(disk), in: folder)
        #expect(second.outcome == .upToDate)
        #expect(second.ledger == first.ledger)
        var source = NumberSource()
        source.fingerprint = "2"
        source.partitionSizes = [3]
        let third = try run(plan(disk, source: source), in: folder)
        #expect(third.outcome == .completed && third.ledger.read == 3)
        disk.outputs.withLock { $0["out"]?.isFinished = false }
        #expect(try run(plan(disk, source: source), in: folder).outcome == .completed, "the output was gone")
    }

    @Test("runs again what went down a pipe")
    func streams() throws {
        let (disk, folder) = (MemoryDisk(), try TemporaryFolder())
        var stream = plan(disk)
        stream.sinks.append(
            PlannedSink("pipe", ConfiguredSink(MemoryLines(disk: disk, output: "pipe", isStream: true))))
        #expect(try run(stream, in: folder).outcome == .completed)
        #expect(try run(stream, in: folder).outcome == .completed)
    }

    @Test("refuses to go on with another pipeline or input, unless told to restart")
    func changed() throws {
        let (disk, folder) = (MemoryDisk(), try TemporaryFolder())
        disk.failure.withLock { $0.after = 9 }
        #expect(throws: PipelineError.self) { try run(plan(disk), in: folder) }
        disk.failure.withLock { $0.after = nil }
        let error = #expect(throws: PipelineError.self) { try run(plan(disk, fingerprint: "other"), in: folder) }
        #expect(error?.code == .stateMismatch)
        #expect(error?.message == "an earlier run was interrupted, and since then the pipeline has changed")
        let report = try run(plan(disk, fingerprint: "other"), in: folder, restarts: true)
        #expect(report.outcome == .completed && report.resumedFrom == 0)
    }

    @Test("says what has changed of the input")
    func changedInput() throws {
        let (disk, folder) = (MemoryDisk(), try TemporaryFolder())
        disk.failure.withLock { $0.after = 9 }
        #expect(throws: PipelineError.self) { try run(plan(disk), in: folder) }
        disk.failure.withLock { $0.after = nil }
        func message(_ change: (inout NumberSource) -> Void) throws -> String? {
            var source = NumberSource()
            change(&source)
            source.fingerprint = "2"
            let error = #expect(throws: PipelineError.self) { try run(plan(disk, source: source), in: folder) }
            #expect(error?.code == .stateMismatch)
            return error?.message.components(separatedBy: "changed: ").last
        }
        #expect(try message { $0.partitionSizes = [40, 0, 25] } == "4 files became 3")
        #expect(try message { $0.partitionSizes = [40, 0, 1_000_025, 1] } == "p2 (25 → 1,000,025 bytes)")
        #expect(try message { _ in } == "a file was written again, with the same size")
        disk.failure.withLock { $0.after = nil }
        #expect(try run(plan(disk), in: folder).outcome == .completed)
    }

    @Test("a run with a limit does not replace the outputs of a complete one")
    func limitAfterCompletion() throws {
        let (disk, folder) = (MemoryDisk(), try TemporaryFolder())
        #expect(try run(plan(disk), in: folder).limit == nil)
        let lines = disk.lines("out")
        func expectRefusal() {
            let error = #expect(throws: PipelineError.self) { try run(plan(disk), in: folder, limit: 5) }
            #expect(error?.code == .stateMismatch)
            #expect(
                error?.message
                    == "the outputs are those of a complete run; --limit would replace them ('memory', 'rejects')")
            #expect(disk.lines("out") == lines)
        }
        expectRefusal()
        // Elsewhere it may run, and the complete outputs are known even then.
        #expect(try run(plan(MemoryDisk()), in: folder, limit: 5).limit == 5)
        expectRefusal()
        #expect(try run(plan(disk), in: folder, limit: 5, restarts: true).ledger.read == 5)
        #expect(try run(plan(disk), in: folder, limit: 6).ledger.read == 6, "these are no complete outputs")
        #expect(try run(plan(disk), in: folder).ledger.read == 66)
        #expect(disk.lines("out") == lines)
    }

    @Test("stops when asked to and goes on later")
    func cancel() throws {
        let (lines, _, _) = try expected()
        let (disk, folder) = (MemoryDisk(), try TemporaryFolder())
        var source = NumberSource()
        source.partitionSizes = [40, 0, 25, 1]
        let report = try run(plan(disk, source: source), in: folder, isCancelled: { true })
        #expect(report.outcome == .interrupted || report.outcome == .completed)
        if report.outcome == .interrupted { #expect(!disk.isFinished("out")) }
        try run(plan(disk, source: source), in: folder)
        #expect(disk.lines("out") == lines)
    }

    @Test("reads no more records than the limit", arguments: [0, 1, 6, 7, 8, 30, 66, 100])
    func limit(count: Int) throws {
        let (disk, folder) = (MemoryDisk(), try TemporaryFolder())
        let report = try run(plan(disk), in: folder, limit: count)
        #expect(report.ledger.read == min(count, 66))
        #expect(report.ledger.isBalanced)
        #expect(report.ledger.dropped + report.ledger.failed == disk.lines("rejects").count)
    }

    @Test("counts a document that a sink refuses as failed there")
    func refusal() throws {
        let (disk, folder) = (MemoryDisk(), try TemporaryFolder())
        let report = try run(plan(disk, refused: ["document 1 ", "document 13"]), in: folder)
        #expect(report.ledger.isBalanced)
        #expect(report.ledger.refused > 0)
        #expect(report.ledger.sinks[0].failed == ["refused": report.ledger.refused])
        #expect(disk.lines("rejects").filter { $0.contains("not this one") }.count == report.ledger.refused)
        #expect(report.ledger.written == disk.lines("out").count)
    }

    @Test("fails documents whose id was there before")
    func ids() throws {
        let (disk, folder) = (MemoryDisk(), try TemporaryFolder())
        var source = NumberSource()
        source.givesIDs = true
        let report = try run(plan(disk, source: source), in: folder)
        // The second and third partition repeat the numbers of the first.
        #expect(report.ledger.stages[1].label == "unique_ids")
        #expect(report.ledger.stages[1].failed == ["duplicate_id": 24])
        #expect(report.ledger.isBalanced)
    }

    @Test("ends when more documents fail than allowed")
    func failures() throws {
        let (disk, folder) = (MemoryDisk(), try TemporaryFolder())
        let error = #expect(throws: PipelineError.self) { try run(plan(disk) { $0.maxFailures = 3 }, in: folder) }
        #expect(error?.code == .tooManyFailures)
        let report = try #require((error?.cause as? StoppedRun)?.report)
        #expect(report.outcome == .stopped && report.ledger.failed > 3 && report.ledger.isBalanced)
        #expect(!disk.isFinished("out"))
    }

    @Test("lets one run at a time use a state")
    func lock() throws {
        let folder = try TemporaryFolder()
        let state = try RunState(folder.path / "state")
        let error = #expect(throws: PipelineError.self) { try run(plan(MemoryDisk()), in: folder) }
        #expect(error?.code == .stateLocked)
        withExtendedLifetime(state) {}
    }
}
