// SPDX-License-Identifier: Apache-2.0

import WarraqCore

/// What one worker thread has: decoder, transforms with their scratch, encoders.
///
/// It takes batches through parallel segments.
final class BatchWorker {
    private let plan: Plan
    private let segments: Segments
    private let decoder: any SourceDecoder
    /// By step; nil for ordered ones.
    private let workers: [(any TransformWorker)?]
    private let encoders: SinkEncoders
    private let runner: StepRunner
    private let tracksOrigins: Bool
    /// Where the run has a limit, the ledger is made anew from what is kept.
    private var keepsRejections: Bool { !plan.rejects.isEmpty || segments.hasLimit }

    init(_ plan: Plan, _ segments: Segments) {
        (self.plan, self.segments) = (plan, segments)
        let needs = plan.needs
        decoder = plan.source.makeDecoder(needs: needs)
        workers = segments.steps.map { if case .independent(let make) = $0.transform.kind { make() } else { nil } }
        encoders = SinkEncoders(plan)
        runner = StepRunner(limits: needs.limits, keepsRaw: needs.raw)
        tracksOrigins = needs.origins
    }

    /// Takes a batch through a parallel segment.
    ///
    /// - Throws: ``PipelineError`` if a stage with `on_error: stop` failed.
    func run(_ batch: Batch, segment index: Int) throws(PipelineError) {
        guard case .parallel(let steps, let observed) = segments.segments[index] else { return }
        if index == 0 { decode(batch) }
        if !steps.isEmpty { try transform(batch, steps) }
        if let observed { observe(batch, step: observed) }
        if index == segments.segments.count - 1 { encoders.encode(batch) }
    }

    private func decode(_ batch: Batch) {
        var decoded = DecodedBatch()
        for block in batch.blocks {
            decoded.counters.merge(block.counters, uniquingKeysWith: +)
            if let failure = block.failure {
                decoded.reject(Origin(uri: block.uri, range: block.start..<block.end), failure)
            } else {
                // A name of the block's own: workers that share one would contend for its reference count.
                var own = block
                own.uri = String(decoding: Array(block.uri.utf8), as: UTF8.self)
                decoder.decode(own, into: &decoded)
            }
        }
        batch.blocks = []
        admit(consume decoded, to: batch)
    }

    private func admit(_ decoded: consuming DecodedBatch, to batch: Batch) {
        let (documents, rejected) = (decoded.documents, decoded.rejected)
        batch.ledger.read = documents.count + rejected.count
        batch.ledger.stages[0].entered = batch.ledger.read
        batch.ledger.stages[0].count(decoded.counters.map { ($0.key, $0.value) })
        batch.items.reserveCapacity(documents.count)
        var nextRejected = 0
        var ordinal = 0
        for (index, document) in documents.enumerated() {
            while nextRejected < rejected.count, rejected[nextRejected].position <= index {
                reject(rejected[nextRejected], ordinal, batch)
                nextRejected += 1
                ordinal += 1
            }
            batch.items.append(Batch.Item(document: document, ordinal: ordinal))
            batch.items[batch.items.count - 1].document.raw?.tracksOrigins = tracksOrigins
            ordinal += 1
        }
        for record in rejected[nextRejected...] {
            reject(record, ordinal, batch)
            ordinal += 1
        }
        refuseLongTexts(batch)
    }

    /// Checks what transforms are checked for, on documents that came with their text; counts what decoding counted.
    private func refuseLongTexts(_ batch: Batch) {
        let limit = runner.limits.textBytes
        for index in batch.items.indices where !batch.items[index].document.counters.isEmpty {
            batch.ledger.stages[0].count(batch.items[index].document.takeCounters().map { ($0.name, $0.count) })
        }
        if batch.items.contains(where: { $0.document.text.utf8Count > limit }) {
            batch.items.removeAll { item in
                guard item.document.text.utf8Count > limit else { return false }
                let failure = DocumentFailure(
                    .limit, "the text has \(item.document.text.utf8Count) bytes, the limit is \(limit)")
                batch.reject(item, at: 0, .failed(failure), keeps: keepsRejections)
                batch.ledger.stages[0].failed[failure.code.description, default: 0] += 1
                return true
            }
        }
        batch.ledger.stages[0].kept = batch.items.count
    }

    private func reject(_ record: DecodedBatch.Rejected, _ ordinal: Int, _ batch: Batch) {
        batch.ledger.stages[0].failed[record.failure.code.description, default: 0] += 1
        guard keepsRejections else { return }
        let document = record.document ?? Document(origin: record.origin, text: Text())
        batch.reject(Batch.Item(document: document, ordinal: ordinal), at: 0, .failed(record.failure), keeps: true)
    }

    private func transform(_ batch: Batch, _ steps: Range<Int>) throws(PipelineError) {
        try batch.filter { (item, _, parts) throws(PipelineError) in try advance(&item, steps, batch, &parts) }
    }

    /// Takes a document through the steps; says whether it is still there.
    ///
    /// Parts of a split that come through go to `parts`.
    private func advance(
        _ item: inout Batch.Item, _ steps: Range<Int>, _ batch: Batch, _ parts: inout [Batch.Item]
    ) throws(PipelineError) -> Bool {
        for index in steps {
            guard let worker = workers[index] else { continue }
            let step = segments.steps[index]
            let outcome = try runner.run(step, &item, ledger: &batch.ledger.stages[step.ledgerIndex]) {
                (document) throws(DocumentFailure) in try worker.process(&document)
            }
            switch outcome {
            case .kept: continue
            case .rejected(let outcome):
                batch.reject(item, at: step.ledgerIndex, outcome, keeps: !plan.rejects.isEmpty)
                return false
            case .split(let documents):
                for document in documents {
                    var part = Batch.Item(document: document, ordinal: item.ordinal)
                    if try advance(&part, index + 1..<steps.upperBound, batch, &parts) { parts.append(part) }
                }
                return false
            }
        }
        return true
    }

    private func observe(_ batch: Batch, step: Int) {
        guard case .ordered(_, let observe) = segments.steps[step].transform.kind else { return }
        batch.observations = batch.items.map { observe($0.document) }
    }
}
