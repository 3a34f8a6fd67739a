// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WarraqCore
import WarraqTesting

@Suite("SinkContract")
struct SinkContractTests {
    @Test(
        "finds each mistake",
        arguments: [
            (.none, nil), (.showsEarly, "shows output under its final name before it is finished"),
            (.ignoresToken, "writes other output when it is suspended after 1 of "),
            (.keepsUncommitted, "writes other output when it is suspended after 0 of "),
            (.encodesRefused, "writes something of a document that it could not encode"),
            (.remembers, "writes other output when each document has an encoder of its own"),
            (.trustsSize, "takes an older output of the same size for the one that is not finished yet"),
            (.checkWrites, "changes the output's folder in its check"),
        ] as [(LinesSink.Mistake, String?)])
    func finds(mistake: LinesSink.Mistake, message: String?) throws {
        let contract = SinkContract(
            make: { folder in
                var sink = LinesSink(options: NoOptions())
                (sink.path, sink.mistake) = ("\(folder)/out.txt", mistake)
                return sink
            },
            finalPath: { "\($0)/out.txt" },
            read: { try Data(contentsOf: URL(filePath: "\($0)/out.txt")) }, seed: 5)
        guard let message else { return try contract.verify() }
        let violation = try #require(throws: ContractViolation.self) { try contract.verify() }
        #expect(violation.findings.contains { $0.message.hasPrefix(message) }, "\(violation)")
    }
}

/// Writes one line a document, with a mistake if it is told to.
struct LinesSink: Sink {
    enum Mistake {
        case none, showsEarly, ignoresToken, keepsUncommitted, encodesRefused, remembers, checkWrites, trustsSize
    }

    static let name: StageName = "lines"
    static let summary = "Writes lines."
    let delivery = Delivery.exactlyOnce
    var path = ""
    var mistake = Mistake.none

    init(options: NoOptions) {}

    func makeEncoder(_ layout: RecordLayout) -> Int { 0 }
    func makeBatch() -> [UInt8] { [] }

    func encode(_ document: borrowing Document, into batch: inout [UInt8], encoder: inout Int) throws(DocumentFailure) {
        encoder += 1
        let number = mistake == .remembers ? "\(encoder) " : ""
        let start = batch.count
        batch += Array("\(number)\(document.id) ".utf8)
        if document.fields["title"]?.type != .string {
            if mistake != .encodesRefused { batch.removeSubrange(start...) }
            throw DocumentFailure(.type, "the title is no text")
        }
        batch += Array(document.text.string.debugDescription.utf8) + [10]
    }

    func check() throws(PipelineError) {
        guard mistake == .checkWrites else { return }
        _ = FileManager.default.createFile(atPath: path + ".probe", contents: nil)
    }

    func holds(_ token: SinkToken) -> Bool {
        guard let data = try? Data(contentsOf: URL(filePath: path)) else { return false }
        return mistake == .trustsSize ? data.count == LinesSink.length(token) : LinesSink.token(data) == token
    }

    /// The length of some data, and a hash of it.
    static func token(_ data: Data) -> SinkToken {
        var hash = StableHash()
        hash.combine(Array(data).span)
        return SinkToken("\(data.count) \(hash.finish())")
    }

    static func length(_ token: SinkToken) -> Int? { token.text.split(separator: " ").first.flatMap { Int($0) } }

    func open(_ layout: RecordLayout, at token: SinkToken?) throws(PipelineError) -> Writer {
        let held = (try? Data(contentsOf: URL(filePath: path + ".part"))) ?? Data()
        let kept = mistake == .keepsUncommitted ? held.count : token.flatMap(LinesSink.length) ?? 0
        return Writer(self, mistake == .ignoresToken ? Data() : token == nil ? Data() : held.prefix(kept))
    }

    final class Writer: SinkWriter {
        private let sink: LinesSink
        private var data: Data

        init(_ sink: LinesSink, _ data: Data) { (self.sink, self.data) = (sink, data) }

        private func save(_ suffix: String) throws(PipelineError) {
            do { try data.write(to: URL(filePath: sink.path + suffix)) } catch {
                throw PipelineError(.outputUnusable, "\(error)")
            }
        }

        func write(_ batch: [UInt8]) throws(PipelineError) -> [SinkRefusal] {
            data += batch
            try save(".part")
            return []
        }
        func commit() throws(PipelineError) -> SinkToken {
            try save(sink.mistake == .showsEarly ? "" : ".part")
            return LinesSink.token(data)
        }
        func finish() throws(PipelineError) { try save("") }
        func suspend() {}
    }
}
