// SPDX-License-Identifier: Apache-2.0

import WarraqCore

/// Tries a transform with documents, each by itself.
struct TransformTrial {
    private typealias Process = (inout Document) throws(DocumentFailure) -> Verdict

    private let stage: ConfiguredTransform
    /// Documents that differ only in what they know about their origin stand side by side.
    private var groups: [[Document]] = []

    /// How many random texts are tried.
    private static let randomTexts = 20

    init(_ stage: ConfiguredTransform, own documents: [Document], using random: inout SeededGenerator) {
        self.stage = stage
        if stage.effects.parses == nil {
            let samples = ContractTexts.all + RandomTexts.samples(TransformTrial.randomTexts, using: &random)
            for (number, sample) in samples.enumerated() {
                let variants = ContractDocuments.parsed([sample]).map { dressed($0, number) }
                groups += [variants.filter(\.tags.isEmpty), variants.filter { !$0.tags.isEmpty }]
            }
        }
        if let types = stage.effects.parses ?? (stage.effects.needsText ? nil : [.plainText]) {
            let (tracked, plain) = (
                ContractDocuments.raw(as: types), ContractDocuments.raw(as: types, isTracked: false)
            )
            groups += zip(tracked, plain).map { [$0, $1] }
        }
        groups += documents.map { [$0] }
    }

    /// Short documents for stages that must see many, some of them twice.
    var ordered: [Document] {
        let short = groups.compactMap(\.first).filter { $0.text.utf8Count < 1 << 12 }
        return short + short.prefix(short.count / 2)
    }

    func verify(_ findings: inout Findings, using random: inout SeededGenerator) {
        for group in groups {
            let outcomes = group.map { checkAlone($0, &findings) }
            for (document, outcome) in zip(group, outcomes).dropFirst() {
                if let difference = outcome.difference(from: outcomes[0], ignoringOrigins: true) {
                    findings.add(
                        "depends on whether origins are known, compared with \(group[0].id): \(difference)",
                        at: document.id.description)
                }
            }
        }
        checkReuse(&findings, using: &random)
    }

    /// Long documents are tried once: a megabyte takes seconds in a debug build.
    private static func isLong(_ document: Document) -> Bool {
        max(document.text.utf8Count, document.raw?.bytes.count ?? 0) > 1 << 16
    }

    /// Tries one document twice with nothing before it.
    private func checkAlone(_ original: Document, _ findings: inout Findings) -> Outcome {
        var document = original
        let outcome = Outcome(&document, fresh())
        if !TransformTrial.isLong(original) {
            var second = original
            if let difference = Outcome(&second, fresh()).difference(from: outcome) {
                findings.add("gives different results when called twice: \(difference)", at: original.id.description)
            }
        }
        DocumentRules.checkText(document, &findings, at: original.id.description)
        let rules = DocumentRules(effects: stage.effects)
        rules.checkChanges(from: original, to: document, &findings)
        if original.isParsed { rules.checkMovedTags(from: original, to: document, &findings) }
        if let verdict = outcome.verdict { check(verdict, original, document, &findings) }
        return outcome
    }

    private func check(_ verdict: Verdict, _ original: Document, _ document: Document, _ findings: inout Findings) {
        let place = original.id.description
        switch verdict {
        case .keep where stage.effects.parses != nil:
            findings.require(document.isParsed, "keeps a document of its media types and gives it no text", at: place)
            if original.raw?.tracksOrigins == true, !document.text.isEmpty {
                findings.require(document.text.isTracked, "makes text that does not know where it came from", at: place)
            }
        case .keep: break
        case .drop(let reason, _):
            findings.require(
                stage.effects.drops.contains(reason), "drops for the reason '\(reason)' and does not declare it",
                at: place)
        case .split(let parts):
            findings.require(stage.effects.splits, "splits documents and does not declare it", at: place)
            findings.require(Set(parts.map(\.id)).count == parts.count, "makes parts with equal ids", at: place)
            for part in parts {
                findings.require(part.id != original.id, "gives a part the id of the whole", at: place)
                DocumentRules.checkText(part, &findings, at: part.id.description)
            }
        }
    }

    /// Tries all documents in any order with one worker: nothing may be left in the scratch.
    private func checkReuse(_ findings: inout Findings, using random: inout SeededGenerator) {
        guard case .independent(let makeWorker) = stage.kind else { return }
        let worker = makeWorker()
        let used: Process = { (document) throws(DocumentFailure) in try worker.process(&document) }
        let documents = groups.joined().filter { !TransformTrial.isLong($0) }
        for original in documents.shuffled(using: &random) {
            var (document, alone) = (original, original)
            let outcome = Outcome(&document, used)
            if let difference = outcome.difference(from: Outcome(&alone, fresh())) {
                findings.add("depends on the documents before: \(difference)", at: original.id.description)
            }
        }
    }

    /// The stage as it is at the beginning of a run.
    private func fresh() -> Process {
        switch stage.kind {
        case .independent(let makeWorker):
            let worker = makeWorker()
            return { (document) throws(DocumentFailure) in try worker.process(&document) }
        case .ordered(let makeMemory, let observe):
            let memory = makeMemory()
            return { (document) throws(DocumentFailure) in
                var log: [UInt8] = []
                let observation = observe(document)
                return try memory.decide(&document, observation, log: &log)
            }
        }
    }

    /// The document with the fields and layers that the stage reads: absent, null, or values of the declared type.
    private func dressed(_ original: Document, _ number: Int) -> Document {
        var document = original
        for subject in stage.effects.reads {
            switch subject {
            case .field(let name, let type): document.fields[name] = TransformTrial.value(of: type, number)
            case .layer(let layer):
                for index in stride(from: 0, to: document.tags.count, by: 2) { document.tags[index].layer = layer }
            case .text, .raw: break
            }
        }
        return document
    }

    private static func value(of type: ValueType, _ number: Int) -> Value? {
        if number % 5 == 0 { return nil }
        if number % 5 == 1 { return .null }
        return switch type {
        case .bool: .bool(number % 2 == 0)
        case .int: .int(number % 3)
        case .double: .double(Double(number % 7) / 2)
        case .string, .any: .string(["ar", "en", "فا", ""][number % 4])
        case .dateTime: DateTime(year: 2000 + number % 3, month: 5, day: 3).map(Value.dateTime) ?? .null
        case .array: .array([.string("a"), .int(number % 3)])
        case .object: .object(["key": .int(number % 3)])
        }
    }
}
