// SPDX-License-Identifier: Apache-2.0

public import WarraqJSON

extension Ledger {
    /// The accounts as JSON: what a checkpoint holds and `run --output json` prints.
    public var json: JSONValue {
        .object([
            JSONMember("bytes_read", .int(bytesRead)), JSONMember("read", .int(read)),
            JSONMember("created", .int(created)),
            JSONMember("written", .int(written)), JSONMember("dropped", .int(dropped)),
            JSONMember("failed", .int(failed)),
            JSONMember("split", .int(split)), JSONMember("unrouted", .int(unrouted)),
            JSONMember("refused", .int(refused)),
            JSONMember("stages", .array(stages.map(\.json))), JSONMember("sinks", .array(sinks.map(\.json))),
            JSONMember("rejects", .array(rejects.map(\.json))),
        ])
    }

    /// Takes the figures of ``json`` over; what is missing stays as it is.
    mutating func restore(_ value: JSONValue) {
        bytesRead = value["bytes_read"]?.intValue ?? bytesRead
        read = value["read"]?.intValue ?? read
        written = value["written"]?.intValue ?? written
        unrouted = value["unrouted"]?.intValue ?? unrouted
        refused = value["refused"]?.intValue ?? refused
        for (index, stage) in (value["stages"]?.arrayValue ?? []).enumerated() where index < stages.count {
            stages[index].restore(stage)
        }
        for (index, sink) in (value["sinks"]?.arrayValue ?? []).enumerated() where index < sinks.count {
            sinks[index].restore(sink)
        }
        for (index, sink) in (value["rejects"]?.arrayValue ?? []).enumerated() where index < rejects.count {
            rejects[index].restore(sink)
        }
    }
}

extension StageLedger {
    var json: JSONValue {
        .object([
            JSONMember("stage", .string(label)), JSONMember("in", .int(entered)),
            JSONMember("passed_by", .int(passedBy)),
            JSONMember("out", .int(kept)), JSONMember("split", .int(split)), JSONMember("created", .int(created)),
            JSONMember("dropped", dropped.json), JSONMember("failed", failed.json),
            JSONMember("counters", counters.json),
            JSONMember("times", .array(times.classes.map(JSONValue.int))),
        ])
    }

    mutating func restore(_ value: JSONValue) {
        entered = value["in"]?.intValue ?? 0
        passedBy = value["passed_by"]?.intValue ?? 0
        kept = value["out"]?.intValue ?? 0
        split = value["split"]?.intValue ?? 0
        created = value["created"]?.intValue ?? 0
        dropped = [String: Int](json: value["dropped"])
        failed = [String: Int](json: value["failed"])
        counters = [String: Int](json: value["counters"])
        for (index, count) in (value["times"]?.arrayValue ?? []).enumerated() where index < times.classes.count {
            times.classes[index] = count.intValue ?? 0
        }
    }
}

extension SinkLedger {
    var json: JSONValue {
        .object([
            JSONMember("sink", .string(label)), JSONMember("written", .int(written)),
            JSONMember("passed_by", .int(passedBy)),
            JSONMember("failed", failed.json),
        ])
    }

    mutating func restore(_ value: JSONValue) {
        written = value["written"]?.intValue ?? 0
        passedBy = value["passed_by"]?.intValue ?? 0
        failed = [String: Int](json: value["failed"])
    }
}

extension [String: Int] {
    fileprivate var json: JSONValue { .object(sorted { $0.key < $1.key }.map { JSONMember($0.key, .int($0.value)) }) }

    fileprivate init(json: JSONValue?) {
        self.init((json?.objectValue ?? []).map { ($0.key, $0.value.intValue ?? 0) }, uniquingKeysWith: +)
    }
}
