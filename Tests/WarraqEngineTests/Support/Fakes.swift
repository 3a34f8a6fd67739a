// SPDX-License-Identifier: Apache-2.0

import Synchronization
import WarraqCore

/// Documents by number, in partitions of blocks: record `n` has the text `document n`, some are broken.
struct NumberSource: Source {
    static let name: StageName = "numbers"
    static let summary = "Counts."
    var partitionSizes = [40, 0, 25, 1]
    var blockSize = 3
    var fingerprint = "1"
    var givesIDs = false

    init() {}
    init(options: NoOptions) {}

    var effects: Effects { Effects(writes: [.text, .field("number", .int)], givesIDs: givesIDs) }

    func partitions() -> [Partition] {
        partitionSizes.indices.map { Partition(uri: "p\($0)", byteCount: partitionSizes[$0], fingerprint: fingerprint) }
    }

    struct Reader: RecordReader {
        let uri: String
        let count: Int
        let blockSize: Int
        var place: Int

        mutating func next() -> RecordBlock? {
            guard place < count else { return nil }
            defer { place = min(count, place + blockSize) }
            let end = min(count, place + blockSize)
            return RecordBlock(uri: uri, start: place, end: end, byteCount: end - place)
        }
    }

    func makeReader(_ partition: Partition, from offset: Int, needs: PlanNeeds) -> Reader {
        Reader(uri: partition.uri, count: partition.byteCount ?? 0, blockSize: blockSize, place: offset)
    }

    func makeDecoder(needs: PlanNeeds) {}

    func decode(_ block: RecordBlock, with decoder: inout Void, into batch: inout DecodedBatch) {
        for number in block.start..<block.end {
            let origin = Origin(uri: block.uri, range: number..<number + 1)
            if number % 11 == 7 {
                batch.reject(origin, DocumentFailure(.syntax, "record \(number) is broken", byteOffset: number))
            } else {
                let id = givesIDs ? DocumentID("id \(number)") : nil
                batch.append(
                    Document(id: id, origin: origin, text: Text("document \(number)"), fields: ["number": .int(number)])
                )
            }
        }
    }
}

/// Drops, fails and splits by number.
struct NumberSieve: Transform {
    static let name: StageName = "sieve"
    static let summary = "Sieves."

    init() {}
    init(options: NoOptions) {}

    var effects: Effects { Effects(reads: [.text], drops: ["seven"], splits: true) }

    func process(_ document: inout Document) throws(DocumentFailure) -> Verdict {
        guard case .int(let number)? = document.fields["number"] else { return .keep }
        if number % 7 == 0 { return .drop("seven") }
        if number % 5 == 0 { throw DocumentFailure("five", "cannot bear \(number)") }
        guard number % 6 == 0 else { return .keep }
        let (id, origin, text) = (document.id, document.origin, document.text.string)
        return .split(
            (0..<3).map {
                Document(id: id.part($0), origin: origin, text: Text("\(text) part \($0)"), fields: ["number": nil])
            })
    }
}

/// Writes into the text how many documents went before: its result shows whether order and memory are right.
struct Numbering: OrderedTransform {
    static let name: StageName = "numbering"
    static let summary = "Numbers."

    init() {}
    init(options: NoOptions) {}

    var effects: Effects { Effects(reads: [.text], writes: [.field("place", .int)], drops: ["tenth"]) }

    func makeMemory() -> Int { 0 }

    func observe(_ document: borrowing Document) -> Int { document.text.utf8Count }

    func decide(_ document: inout Document, _ length: Int, memory: inout Int, log: inout [UInt8]) -> Verdict {
        precondition(length == document.text.utf8Count, "the observation is another document's")
        memory += 1
        log.append(1)
        document.fields["place"] = .int(memory)
        return memory % 10 == 0 ? .drop("tenth") : .keep
    }

    func restore(_ memory: inout Int, from log: Span<UInt8>) { memory = log.count }
}

/// Outputs of tests: what is durable survives a writer, what is only written does not.
final class MemoryDisk: Sendable {
    struct Output {
        var durable: [String] = []
        var isFinished = false
    }

    struct Failure {
        /// After how many writes and commits of all writers an error comes; nil for never.
        var after: Int?
    }

    let outputs = Mutex<[String: Output]>([:])
    let failure = Mutex(Failure())
    /// By output, the lengths at which it was ever committed.
    let commits = Mutex<[String: Set<Int>]>([:])

    func lines(_ name: String) -> [String] { outputs.withLock { $0[name]?.durable ?? [] } }
    func isFinished(_ name: String) -> Bool { outputs.withLock { $0[name]?.isFinished ?? false } }

    func tick() throws(PipelineError) {
        let fails = failure.withLock { failure in
            guard let left = failure.after else { return false }
            failure.after = left - 1
            return left <= 0
        }
        if fails { throw PipelineError(.outputUnusable, "the disk is full") }
    }
}

/// A sink into a memory disk: each document a line.
struct MemoryLines: Sink {
    static let name: StageName = "memory"
    static let summary = "Writes to memory."
    var disk = MemoryDisk()
    var output = "out"
    var refused: Set<String> = []
    var isStream = false

    init() {}
    init(disk: MemoryDisk, output: String = "out", refused: Set<String> = [], isStream: Bool = false) {
        (self.disk, self.output, self.refused, self.isStream) = (disk, output, refused, isStream)
    }
    init(options: NoOptions) {}

    var delivery: Delivery { isStream ? .atLeastOnce : .exactlyOnce }
    var mayRefuse: Bool { !refused.isEmpty }

    func makeEncoder(_ layout: RecordLayout) {}
    func makeBatch() -> [String] { [] }

    func encode(_ document: borrowing Document, into batch: inout [String], encoder: inout Void) {
        let rejected = document.fields["rejected"].map { " \($0)" } ?? ""
        let place = document.fields["place"].map { " \($0)" } ?? ""
        batch.append("\(document.id) \(document.text.string)\(place)\(rejected)")
    }

    func holds(_ token: SinkToken) -> Bool { disk.isFinished(output) }

    func open(_ layout: RecordLayout, at token: SinkToken?) -> Writer {
        disk.outputs.withLock { outputs in
            var state = MemoryDisk.Output()
            if let count = token.flatMap({ Int($0.text) }) {
                state.durable = Array((outputs[output]?.durable ?? []).prefix(count))
            }
            outputs[output] = state
        }
        return Writer(self)
    }

    final class Writer: SinkWriter {
        private let sink: MemoryLines
        private var pending: [String] = []

        init(_ sink: MemoryLines) { self.sink = sink }

        func write(_ batch: [String]) throws(PipelineError) -> [SinkRefusal] {
            try sink.disk.tick()
            var refusals: [SinkRefusal] = []
            for (position, line) in batch.enumerated() {
                if sink.refused.contains(where: { line.contains($0) }) {
                    refusals.append(SinkRefusal(position: position, failure: DocumentFailure(.refused, "not this one")))
                } else {
                    pending.append(line)
                }
            }
            return refusals
        }

        func commit() throws(PipelineError) -> SinkToken {
            try sink.disk.tick()
            let count = sink.disk.outputs.withLock { outputs in
                outputs[sink.output, default: MemoryDisk.Output()].durable += pending
                return outputs[sink.output]?.durable.count ?? 0
            }
            pending = []
            sink.disk.commits.withLock { _ = $0[sink.output, default: []].insert(count) }
            return SinkToken("\(count)")
        }

        func finish() throws(PipelineError) {
            try sink.disk.tick()
            sink.disk.outputs.withLock { $0[sink.output]?.isFinished = true }
        }

        func suspend() { pending = [] }
    }
}
