// SPDX-License-Identifier: Apache-2.0

public import WarraqJSON

extension Ledger {
    /// The accounts as JSON for programs, as `run --output json` prints them: times as percentiles in nanoseconds.
    public var json: JSONValue { json(\.percentiles) }

    /// The accounts as a checkpoint holds them: with the classes of times, which ``restore(_:)`` reads.
    var stored: JSONValue { json(\.stored) }

    private func json(_ times: (TimeHistogram) -> JSONValue) -> JSONValue {
        .object([
            JSONMember("bytes_read", .int(bytesRead)), JSONMember("read", .int(read)),
            JSONMember("created", .int(created)),
            JSONMember("written", .int(written)), JSONMember("dropped", .int(dropped)),
            JSONMember("failed", .int(failed)),
            JSONMember("split", .int(split)), JSONMember("unrouted", .int(unrouted)),
            JSONMember("refused", .int(refused)),
            JSONMember("stages", .array(stages.map { $0.json(times) })), JSONMember("sinks", .array(sinks.map(\.json))),
            JSONMember("rejects", .array(rejects.map(\.json))),
        ])
    }

    /// Takes the figures of ``stored`` over; what is missing stays as it is.
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
    fileprivate func json(_ times: (TimeHistogram) -> JSONValue) -> JSONValue {
        .object([
            JSONMember("stage", .string(label)), JSONMember("in", .int(entered)),
            JSONMember("passed_by", .int(passedBy)),
            JSONMember("out", .int(kept)), JSONMember("split", .int(split)), JSONMember("created", .int(created)),
            JSONMember("dropped", dropped.json), JSONMember("failed", failed.json),
            JSONMember("counters", counters.json), JSONMember("undeclared", undeclared.json),
            JSONMember("times", times(self.times)),
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
        undeclared = [String: Int](json: value["undeclared"])
        for (index, count) in (value["times"]?.arrayValue ?? []).enumerated() where index < times.classes.count {
            times.classes[index] = count.intValue ?? 0
        }
    }
}

extension TimeHistogram {
    fileprivate var stored: JSONValue { .array(classes.map(JSONValue.int)) }

    /// `{"p50": …, "p90": …, "p99": …}` in nanoseconds, null without a sample.
    fileprivate var percentiles: JSONValue {
        .object(
            [("p50", 0.5), ("p90", 0.9), ("p99", 0.99)].map { name, share in
                JSONMember(name, percentile(share).map { .int(Int($0)) } ?? .null)
            })
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
