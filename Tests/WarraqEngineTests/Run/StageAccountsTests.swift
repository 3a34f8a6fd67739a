// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqTestSupport

@testable import WarraqEngine

/// A stage of a test's own.
private struct Probe: Transform {
    static let name: StageName = "probe"
    static let summary = "Does what a test says."
    var effects = Effects()
    var body: @Sendable (inout Document) throws(DocumentFailure) -> Verdict = { _ in .keep }

    init() {}
    init(options: NoOptions) {}
    init(
        _ effects: Effects = Effects(), _ body: @escaping @Sendable (inout Document) throws(DocumentFailure) -> Verdict
    ) {
        (self.effects, self.body) = (effects, body)
    }

    func process(_ document: inout Document) throws(DocumentFailure) -> Verdict { try body(&document) }
}

/// Documents that nobody has parsed.
private struct RawSource: Source {
    static let name: StageName = "raw"
    static let summary = "Gives raw documents."

    init() {}
    init(options: NoOptions) {}

    func partitions() -> [Partition] { [Partition(uri: "raw", byteCount: 4, fingerprint: "1")] }

    func makeReader(_ partition: Partition, from offset: Int, needs: PlanNeeds) -> NumberSource.Reader {
        NumberSource.Reader(uri: partition.uri, count: 4, blockSize: 1, place: offset)
    }

    func makeDecoder(needs: PlanNeeds) {}

    func decode(_ block: RecordBlock, with decoder: inout Void, into batch: inout DecodedBatch) {
        let raw = RawContent(bytes: [], mediaType: .unknown)
        batch.append(Document(origin: Origin(uri: block.uri, range: block.start..<block.end), raw: raw))
    }
}

@Suite struct StageAccountsTests {
    private func report(_ probe: Probe, raw: Bool = false, sink: MemoryLines? = nil) throws -> Ledger {
        let (disk, folder) = (MemoryDisk(), try TemporaryFolder())
        var plan = plan(disk) { $0.limits.textBytes = 1000 }
        if raw { plan.source = ConfiguredSource(RawSource()) }
        plan.phases = [Plan.Phase([PlannedTransform("probe", ConfiguredTransform(probe))])]
        if let sink { plan.sinks = [PlannedSink("memory", ConfiguredSink(sink))] }
        let ledger = try run(plan, in: folder).ledger
        #expect(ledger.isBalanced)
        return ledger
    }

    /// What went in came out, was dropped, failed or was split: at every stage.
    private func expectBalance(_ stage: StageLedger) {
        #expect(stage.entered == stage.kept + stage.droppedCount + stage.failedCount + stage.split)
    }

    @Test("a document that fails before it reaches the stage has entered it")
    func unparsed() throws {
        let ledger = try report(Probe(Effects(reads: [.text])) { _ in .keep }, raw: true)
        #expect(ledger.stages[1].failed == ["unparsed": 4])
        #expect(ledger.stages[1].entered == 4)
        for stage in ledger.stages { expectBalance(stage) }
    }

    @Test("what a stage counted before it failed is in its accounts")
    func countersOfFailures() throws {
        let ledger = try report(
            Probe { (document) throws(DocumentFailure) in
                document.count("repaired", 2)
                throw DocumentFailure("never", "fails always")
            })
        #expect(ledger.stages[1].counters == ["repaired": 2 * ledger.stages[1].failedCount])
        #expect(ledger.stages[1].failedCount > 0)
    }

    @Test("parts of a split are counted and measured where they are made")
    func parts() throws {
        let ledger = try report(
            Probe { document in
                let isLong = document.fields["number"] == 2
                let text = isLong ? String(repeating: "ن", count: 501) : "قصير"
                var part = Document(id: document.id.part(0), origin: document.origin, text: Text(text))
                part.count("cut")
                return .split([part])
            })
        // Number 2 is in two partitions.
        #expect(ledger.stages[1].failed == ["limit": 2])
        #expect(ledger.stages[1].counters == ["cut": ledger.stages[1].entered])
        expectBalance(ledger.stages[1])
    }

    @Test("what a stage does and does not declare is told: reasons, fields and layers")
    func undeclared() throws {
        let ledger = try report(
            Probe(Effects(writes: [.field("known", .int), .layer("known")], drops: ["rare"])) { document in
                if document.fields["number"] == 3 { return .drop("loud") }
                if document.fields["number"] == 4 { return .drop("rare") }
                document.fields["known"] = 1
                document.fields["surprise"] = 1
                document.tags += ["known", "علامة"].map { TextTag(layer: $0, label: "x", utf8Range: 0..<1) }
                return .keep
            })
        let undeclared = ledger.stages[1].undeclared
        // Number 3 is in two partitions; fields and layers are looked at in samples.
        #expect(undeclared["drops for the reason 'loud'"] == 2)
        #expect(undeclared["writes the field 'surprise'"] ?? 0 > 0)
        #expect(undeclared["writes tags of the layer 'علامة'"] ?? 0 > 0)
        #expect(undeclared.count == 3)
    }

    @Test("drops are counted by reason; the rejects have the detail beside it, under a limit, too")
    func details() throws {
        let (disk, folder) = (MemoryDisk(), try TemporaryFolder())
        var plan = plan(disk)
        let probe = Probe(Effects(drops: ["short"])) { document in
            guard case .int(let number)? = document.fields["number"], number < 3 else { return .keep }
            return .drop("short", detail: "\(number) < 3")
        }
        plan.phases = [
            Plan.Phase([
                PlannedTransform("probe", ConfiguredTransform(probe)),
                PlannedTransform("numbering", ConfiguredTransform(Numbering())),
            ])
        ]
        plan.rejects = [PlannedSink("rejects", ConfiguredSink(MemoryLines(disk: disk, output: "rejects")))]
        let ledger = try run(plan, in: folder, limit: 40).ledger
        #expect(ledger.stages[1].dropped == ["short": 3])
        let messages = disk.lines("rejects").compactMap { line in
            line.contains("\"short\"") ? line.split(separator: "\"").first { $0.hasSuffix("< 3") } : nil
        }
        #expect(messages == ["0 < 3", "1 < 3", "2 < 3"], "\(disk.lines("rejects"))")
    }

    @Test("names without end do not fill the accounts")
    func manyUndeclared() throws {
        let ledger = try report(
            Probe { document in .drop(DropReason("number \(document.id)")) })
        #expect(ledger.stages[1].undeclared.count == 16)
        #expect(ledger.stages[1].droppedCount > 16)
    }

    @Test("a split without parts ends the document")
    func noParts() throws {
        let ledger = try report(Probe { _ in .split([]) })
        #expect(ledger.written == 0 && ledger.created == 0 && ledger.split == ledger.stages[1].entered)
    }

    @Test("a sink that refuses though it says that it never does is told so")
    func undeclaredRefusal() throws {
        let (disk, folder) = (MemoryDisk(), try TemporaryFolder())
        var plan = plan(disk)
        plan.sinks = [PlannedSink("liar", ConfiguredSink(Refusing()))]
        let error = #expect(throws: PipelineError.self) { try run(plan, in: folder) }
        #expect(error?.code == .internalError)
        #expect(error?.message == "the sink 'liar' refused document 0 of a batch, which it had not declared it might")
    }

    @Test("the accounts of a run with a limit are the same for any number of workers", arguments: [1, 4, 16])
    func limit(workers: Int) throws {
        let (disk, folder) = (MemoryDisk(), try TemporaryFolder())
        let report = try run(plan(disk), in: folder, workers: workers, limit: 10)
        #expect(report.ledger.read == 10)
        // Batches have nine bytes; the limit lies in the second one.
        #expect(report.ledger.bytesRead == 18)
    }

    @Test("on_error: stop ends the run with stage and place, and nothing appears", arguments: [1, 4])
    func stop(workers: Int) throws {
        let (disk, folder) = (MemoryDisk(), try TemporaryFolder())
        var plan = plan(disk)
        let probe = Probe { (document) throws(DocumentFailure) in
            if document.fields["number"] == 30 { throw DocumentFailure("thirty", "cannot bear it") }
            return .keep
        }
        plan.phases = [Plan.Phase([PlannedTransform("probe", ConfiguredTransform(probe), onError: .stop)])]
        for _ in 0..<2 {
            let error = #expect(throws: PipelineError.self) { try run(plan, in: folder, workers: workers) }
            #expect(error?.message == "probe: cannot bear it (p0 from byte 30)")
            #expect(!disk.isFinished("out"))
        }
    }
}

/// A sink that breaks its promise to refuse nothing.
private struct Refusing: Sink {
    static let name: StageName = "refusing"
    static let summary = "Refuses."

    init() {}
    init(options: NoOptions) {}

    var delivery: Delivery { .atLeastOnce }
    func makeEncoder(_ layout: RecordLayout) {}
    func makeBatch() -> Int { 0 }
    func encode(_ document: borrowing Document, into batch: inout Int, encoder: inout Void) { batch += 1 }
    func holds(_ token: SinkToken) -> Bool { true }
    func open(_ layout: RecordLayout, at token: SinkToken?) -> Writer { Writer() }

    final class Writer: SinkWriter {
        func write(_ batch: Int) -> [SinkRefusal] {
            batch == 0 ? [] : [SinkRefusal(position: 0, failure: DocumentFailure(.refused, "no"))]
        }
        func commit() -> SinkToken { SinkToken("") }
        func finish() {}
        func suspend() {}
    }
}
