// SPDX-License-Identifier: Apache-2.0

internal import WarraqCore

/// Reads one stage of a section: a bare name, or a map with the stage's key and what stands beside it.
struct StageEntryReader {
    private(set) var findings: [PipelineError] = []
    private let section: Section
    private let directory: String
    private let registry: StageRegistry

    init(_ section: Section, directory: String, registry: StageRegistry) {
        (self.section, self.directory, self.registry) = (section, directory, registry)
    }

    private var kind: StageKind {
        switch section {
        case .source: .source
        case .transforms: .transform
        default: .sink
        }
    }

    mutating func read(_ node: OptionNode) -> StageEntry? {
        switch node.content {
        case .scalar where !node.isNull:
            return configured(StageEntry(section: section, type: node, options: nil))
        case .map(let pairs): return read(pairs, node)
        default:
            report(
                .wrongType, "a stage is a name or a map with one key, not \(node.described)",
                hint: "\(kind)s: " + registry.names(of: kind).joined(separator: ", "), at: node.position)
            return nil
        }
    }

    private mutating func report(
        _ code: PipelineError.Code, _ message: String, hint: String? = nil, at position: FilePosition?
    ) {
        findings.append(PipelineError(code, message, hint: hint, at: position))
    }

    // MARK: Maps

    private mutating func read(_ pairs: [(key: OptionNode, value: OptionNode)], _ node: OptionNode) -> StageEntry? {
        let own = pairs.filter { !StageEntry.keys.contains($0.key.scalarText ?? "") }
        let types = own.filter { registry.stage($0.key.scalarText ?? "", kind: kind) != nil }
        guard let type = types.first ?? own.first else {
            report(.wrongType, "a stage has no key that names it", at: pairs.first?.key.position ?? node.position)
            return nil
        }
        for other in own where other.key.position != type.key.position {
            reportExtra(other.key, beside: type.key, isStage: types.contains { $0.key.position == other.key.position })
        }
        var entry = StageEntry(
            section: section, type: type.key, options: type.value.isNull ? nil : type.value)
        for pair in pairs { readCompanion(pair, of: &entry) }
        return configured(entry)
    }

    private mutating func reportExtra(_ key: OptionNode, beside type: OptionNode, isStage: Bool) {
        let (name, stage) = (key.scalarText ?? "", type.scalarText ?? "")
        if isStage {
            report(
                .conflict, "'\(name)' stands in the same item as '\(stage)'", hint: "begin it with '- ' on its own",
                at: key.position)
            return
        }
        let descriptor = registry.stage(stage, kind: kind)
        let isOption = descriptor?.options.contains { $0.key == name } ?? false
        let hint =
            isOption || StageEntry.keys.allSatisfy { Suggestion.closest(to: name, in: [$0]) == nil }
            ? "options of a stage stand one level deeper than its name"
            : Suggestion.hint(for: name, in: StageEntry.keys, called: "beside a stage may stand")
        report(.unknownOption, "'\(name)' stands beside '\(stage)', not in it", hint: hint, at: key.position)
    }

    private mutating func readCompanion(_ pair: (key: OptionNode, value: OptionNode), of entry: inout StageEntry) {
        var decoding = OptionDecoding(stage: entry.typeName, baseDirectory: directory)
        defer { findings += decoding.errors }
        switch pair.key.scalarText {
        case "name"?: entry.givenName = readName(pair.value, &decoding)
        case "when"? where section == .source:
            report(
                .conflict, "a source has no 'when'", hint: "put it on a stage, or use filter.where",
                at: pair.key.position)
        case "when"?:
            entry.condition = decoding.nested("when") { Expression.decode(pair.value, in: &$0) }
        case "on_error"? where section != .transforms:
            report(.conflict, "'on_error' stands beside transforms only", at: pair.key.position)
        case "on_error"?:
            let policy = decoding.nested("on_error") { PlannedTransform.FailurePolicy.decode(pair.value, in: &$0) }
            entry.onError = policy ?? .reject
        default: break
        }
    }

    private func readName(_ node: OptionNode, _ decoding: inout OptionDecoding) -> OptionNode? {
        guard let name = decoding.nested("name", { String.decode(node, in: &$0) }) else { return nil }
        guard name.utf8.count <= 100, Section(rawValue: name) == nil, !name.isEmpty,
            name.unicodeScalars.allSatisfy({ $0.properties.isXIDContinue || $0 == "-" || $0 == "\u{200C}" })
        else {
            decoding.report(
                .outOfRange, "'\(name)' is no name for a stage", at: node,
                hint: "letters, digits, '-' and '_'; not the name of a section") as Void?
            return nil
        }
        return OptionNode(.scalar(name, .quoted), at: node.position)
    }

    // MARK: Stages

    private mutating func configured(_ entry: StageEntry) -> StageEntry {
        var entry = entry
        guard let descriptor = registry.stage(entry.typeName, kind: kind) else {
            reportUnknown(entry)
            let meant = Suggestion.closest(to: entry.typeName, in: registry.names(of: kind))
            entry.meant = meant.flatMap { registry.stage($0, kind: kind) }
            return entry
        }
        entry.descriptor = descriptor
        var decoding = OptionDecoding(stage: entry.typeName, baseDirectory: directory)
        entry.stage = descriptor.configure(entry.options, in: &decoding)
        findings += decoding.errors.map { error in
            if let hint = Self.mapHint(for: error, of: entry, descriptor) {
                var hinted = error
                hinted.hint = hint
                return hinted
            }
            guard error.position == nil || error.code == .missingOption && error.option.isEmpty else { return error }
            var placed = error
            placed.position = entry.type.position
            return placed
        }
        return entry
    }

    /// For a value that stands where the options should.
    private static func mapHint(
        for error: PipelineError, of entry: StageEntry, _ descriptor: StageDescriptor
    ) -> String? {
        guard error.code == .wrongType, error.option.isEmpty, error.hint == nil, let options = entry.options,
            error.position == options.position
        else { return nil }
        if case .map = options.content { return nil }
        guard let option = descriptor.options.first(where: \.isRequired) ?? descriptor.options.first else {
            return "it has no options: write \(entry.typeName)"
        }
        return "write \(entry.typeName): { \(option.key): … }"
    }

    private mutating func reportUnknown(_ entry: StageEntry) {
        let name = entry.typeName
        if let first = name.split(separator: " ").first, first.count < name.count,
            registry.stage(String(first), kind: kind) != nil
        {
            report(
                .unknownStage, "there is no \(kind) '\(name)'",
                hint: "the line below was read as part of it; items of one list begin with '-' at the same column",
                at: entry.type.position)
            return
        }
        let others = StageKind.allCases.filter { $0 != kind && registry.stage(name, kind: $0) != nil }
        let hint =
            others.first.map { "'\(name)' is a \($0): it stands under \(Self.place(of: $0))" }
            ?? Suggestion.hint(for: name, in: registry.names(of: kind), called: "\(kind)s")
        report(.unknownStage, "there is no \(kind) '\(name)'", hint: hint, at: entry.type.position)
    }

    private static func place(of kind: StageKind) -> String {
        switch kind {
        case .source: "'source'"
        case .transform: "'transforms'"
        case .sink: "'sinks' or 'rejects'"
        }
    }
}
