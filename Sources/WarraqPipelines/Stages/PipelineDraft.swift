// SPDX-License-Identifier: Apache-2.0

internal import WarraqCore

/// A pipeline file after its sections were read, with what could not be read left out.
struct PipelineDraft: Sendable {
    var name = ""
    var source: StageEntry?
    var transforms: [StageEntry] = []
    var sinks: [StageEntry] = []
    var rejects: [StageEntry] = []
    var settings = RunSettings()
    /// Whether something was left out that may have declared fields or parsed documents.
    var isIncomplete = false
    /// The folder that paths are relative to.
    var directory = ""

    /// All stages in the order in which documents meet them.
    var entries: [StageEntry] { (source.map { [$0] } ?? []) + transforms + sinks + rejects }

    /// Gives every stage a name of its own: the given one, else the stage's with a number from the second one on.
    mutating func label() {
        var taken = Set(entries.compactMap { $0.givenName?.scalarText })
        func label(_ entry: inout StageEntry) {
            if let name = entry.givenName?.scalarText {
                entry.label = name
                return
            }
            var (label, number) = (entry.typeName, 1)
            while !taken.insert(label).inserted {
                number += 1
                label = "\(entry.typeName)#\(number)"
            }
            entry.label = label
        }
        for index in transforms.indices { label(&transforms[index]) }
        for index in sinks.indices { label(&sinks[index]) }
        for index in rejects.indices { label(&rejects[index]) }
    }

    /// The plan, nil if a stage is missing.
    func plan(fingerprint: String) -> Plan? {
        guard case .source(let source)? = source?.stage else { return nil }
        return Plan(
            name: name, source: source,
            transforms: transforms.compactMap { entry in
                guard case .transform(let stage)? = entry.stage else { return nil }
                return PlannedTransform(entry.label, stage, when: entry.condition, onError: entry.onError)
            }, sinks: sinks.compactMap(\.plannedSink), rejects: rejects.compactMap(\.plannedSink), settings: settings,
            fingerprint: fingerprint)
    }
}

extension StageEntry {
    fileprivate var plannedSink: PlannedSink? {
        guard case .sink(let stage)? = stage else { return nil }
        return PlannedSink(label, stage, when: condition)
    }
}
