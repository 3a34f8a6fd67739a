// SPDX-License-Identifier: Apache-2.0

import WarraqCore

/// Options of both sinks.
struct FakeSinkOptions: StageOptions {
    var path: StagePath = ""
    var fullText = false
    static let schema = OptionSchema<FakeSinkOptions>(
        .path("path", \.path, .output, "File to write."),
        .bool("full_text", \.fullText, "Whether texts are indexed.")
    )
}

/// What both sinks do.
protocol FakeSink: Sink where Encoded == Int, Encoder == Void, Writer == FakeWriter, Options == FakeSinkOptions {
    var options: FakeSinkOptions { get }
}

extension FakeSink {
    var effects: Effects { Effects(reads: [.text]) }
    var delivery: Delivery { .exactlyOnce }
    func makeEncoder(_ layout: RecordLayout) {}
    func makeBatch() -> Int { 0 }
    func encode(_ document: borrowing Document, into batch: inout Int, encoder: inout Void) throws(DocumentFailure) {
        batch += 1
    }
    func check() throws(PipelineError) {
        guard options.path.written.contains("nowhere") else { return }
        throw PipelineError(.outputUnusable, "the folder of '\(options.path)' does not exist", option: ["path"])
    }
    func holds(_ token: SinkToken) -> Bool { true }
    func open(_ layout: RecordLayout, at token: SinkToken?) throws(PipelineError) -> FakeWriter { FakeWriter() }
}

/// Writes nothing.
final class FakeWriter: SinkWriter {
    func write(_ batch: Int) throws(PipelineError) -> [SinkRefusal] { [] }
    func commit() throws(PipelineError) -> SinkToken { SinkToken("") }
    func finish() throws(PipelineError) {}
    func suspend() {}
}

/// A sink.
struct FakeJSONL: FakeSink {
    static let name: StageName = "jsonl"
    static let summary = "JSON Lines."
    let options: FakeSinkOptions
    init(options: FakeSinkOptions) throws(PipelineError) { self.options = options }
}

/// Another sink.
struct FakeSQLite: FakeSink {
    static let name: StageName = "sqlite"
    static let summary = "A database."
    let options: FakeSinkOptions
    init(options: FakeSinkOptions) throws(PipelineError) { self.options = options }
}
