// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqJSON

/// What a run needs to go on from a cut point.
struct Checkpoint: Sendable {
    /// How far a run has come.
    enum Progress: String, Sendable {
        /// There is more to read.
        case running
        /// All is written and durable; the outputs are being put under their final names.
        case finishing
        /// All is done.
        case finished
    }

    /// The layout of the file; another one is refused.
    static let version: Int64 = 1

    var progress: Progress
    /// The plan's fingerprint.
    var plan: String
    /// The input's fingerprint.
    var input: String
    /// The number of the next batch.
    var sequence: Int
    /// Where the next batch begins.
    var position: SourcePosition
    /// By ordered stage, how long its log is.
    var logLengths: [Int]
    /// By sink, how to come back here; the sinks, then those for rejects.
    var tokens: [SinkToken]
    var ledger: Ledger
    /// What the input was, to say what has changed; nil in checkpoints that have forgotten.
    var inputSummary: InputSummary?
    /// Whether the run ends after so many records.
    var isLimited = false
    /// The tokens of the last complete run without a limit, whose outputs no run with one shall replace.
    var complete: [SinkToken] = []
}

extension Checkpoint {
    /// The checkpoint as the bytes of its file.
    var encoded: [UInt8] {
        let value: JSONValue = .object([
            JSONMember("version", .number(JSONNumber(Checkpoint.version))),
            JSONMember("progress", .string(progress.rawValue)),
            JSONMember("plan", .string(plan)),
            JSONMember("input", .string(input)),
            JSONMember("sequence", .int(sequence)),
            JSONMember("partition", .int(position.partition)),
            JSONMember("offset", .int(position.offset)),
            JSONMember("logs", .array(logLengths.map(JSONValue.int))),
            JSONMember("sinks", .array(tokens.map { .string($0.text) })),
            JSONMember("input_summary", inputSummary?.json ?? .null),
            JSONMember("limited", .bool(isLimited)),
            JSONMember("complete", .array(complete.map { .string($0.text) })),
            JSONMember("ledger", ledger.stored),
        ])
        return Array(value.text(pretty: true).utf8)
    }

    /// Reads the bytes of a checkpoint file; nil if they are none of this version.
    init?(_ bytes: [UInt8], emptyLedger: Ledger) {
        guard let value = try? JSONParser.parse(bytes.span), value["version"]?.int64Value == Checkpoint.version,
            let progress = value["progress"]?.stringValue.flatMap(Progress.init), let plan = value["plan"]?.stringValue,
            let input = value["input"]?.stringValue, let sequence = value["sequence"]?.intValue,
            let partition = value["partition"]?.intValue, let offset = value["offset"]?.intValue,
            let logs = value["logs"]?.arrayValue?.map(\.intValue), logs.allSatisfy({ $0 ?? -1 >= 0 }),
            let sinks = value["sinks"]?.arrayValue?.map(\.stringValue), !sinks.contains(nil),
            let ledger = value["ledger"], min(sequence, partition, offset) >= 0
        else { return nil }
        (self.progress, self.plan, self.input, self.sequence) = (progress, plan, input, sequence)
        position = SourcePosition(partition: partition, offset: offset)
        logLengths = logs.compactMap(\.self)
        tokens = sinks.compactMap { $0.map { SinkToken($0) } }
        self.ledger = emptyLedger
        self.ledger.restore(ledger)
        inputSummary = InputSummary(value["input_summary"])
        isLimited = value["limited"]?.boolValue ?? false
        complete = (value["complete"]?.arrayValue ?? []).compactMap { $0.stringValue.map { SinkToken($0) } }
    }
}

extension JSONValue {
    static func int(_ number: Int) -> JSONValue { .number(JSONNumber(Int64(number))) }
    var intValue: Int? { int64Value.map(Int.init) }
}
