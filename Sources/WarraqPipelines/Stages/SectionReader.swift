// SPDX-License-Identifier: Apache-2.0

internal import WarraqCore
internal import WarraqFiles

/// Reads the sections of a pipeline file.
struct SectionReader {
    private(set) var findings: [PipelineError] = []
    private let file: String
    private let directory: String
    private let registry: StageRegistry

    init(_ file: String, directory: String, registry: StageRegistry) {
        (self.file, self.directory, self.registry) = (file, directory, registry)
    }

    /// Reads a map of sections.
    mutating func read(_ root: OptionNode) -> PipelineDraft {
        var draft = PipelineDraft(directory: directory)
        guard case .map(let pairs) = root.content else { return draft }
        for pair in pairs { checkSection(pair.key) }
        draft.isIncomplete = !findings.isEmpty
        draft.name = readName(root["name"])
        if let description = root["description"] { decodeText(description, "description") }
        draft.settings = readSettings(root["run"])
        draft.source = readSource(root["source"], pairs)
        draft.transforms = readStages(root["transforms"], .transforms)
        draft.sinks = readStages(root["sinks"], .sinks)
        if draft.sinks.isEmpty { checkSinks(root, pairs) }
        if case .list(let elements)? = root["transforms"]?.content {
            draft.isIncomplete = draft.isIncomplete || elements.count != draft.transforms.count
        } else if root["transforms"].map({ !$0.isNull }) ?? false {
            draft.isIncomplete = true
        }
        draft.rejects = readStages(root["rejects"], .rejects)
        draft.label()
        return draft
    }

    private mutating func report(
        _ code: PipelineError.Code, _ message: String, hint: String? = nil, at position: FilePosition?
    ) {
        findings.append(PipelineError(code, message, hint: hint, at: position))
    }

    // MARK: Sections

    private mutating func checkSection(_ key: OptionNode) {
        let name = key.scalarText ?? ""
        guard Section(rawValue: name) == nil, !name.hasPrefix("x-") else { return }
        report(
            .unknownSection, "a pipeline file has no section '\(name)'",
            hint: Suggestion.hint(for: name, in: Section.allCases.map(\.rawValue), called: "sections")
                + "; keys that begin with x- are free", at: key.position)
    }

    /// The name, which is also that of a folder; by default the stem of the file's name.
    private mutating func readName(_ node: OptionNode?) -> String {
        guard let node else { return defaultName }
        guard let name = decodeText(node, "name") else { return defaultName }
        if Self.isName(name) { return name }
        report(
            .outOfRange, "'\(name)' is no name for a pipeline",
            hint: "letters, digits, '-', '_' and '.' in it, at most 100 bytes, not beginning with '.'",
            at: node.position)
        return defaultName
    }

    private var defaultName: String {
        let last = Path(file).lastComponent.string ?? ""
        let stem = last.lastIndex(of: ".").map { String(last[..<$0]) } ?? last
        return Self.isName(stem) ? stem : "pipeline"
    }

    static func isName(_ text: String) -> Bool {
        let isWhole = text.unicodeScalars.allSatisfy {
            $0.properties.isXIDContinue || $0 == "-" || $0 == "." || $0 == "\u{200C}"
        }
        return isWhole && !text.isEmpty && text.utf8.count <= 100 && !text.hasPrefix(".") && !text.hasPrefix("-")
    }

    @discardableResult
    private mutating func decodeText(_ node: OptionNode, _ subject: String) -> String? {
        var decoding = OptionDecoding(stage: "'\(subject)'", baseDirectory: directory)
        let text = String.decode(node, in: &decoding)
        findings += decoding.errors
        return text
    }

    private mutating func readSettings(_ node: OptionNode?) -> RunSettings {
        var decoding = OptionDecoding(stage: "run", baseDirectory: directory)
        let settings = RunSettings.schema.decode(node, in: &decoding)
        findings += decoding.errors
        return settings ?? RunSettings()
    }

    // MARK: Stages

    private mutating func readSource(
        _ node: OptionNode?, _ pairs: [(key: OptionNode, value: OptionNode)]
    ) -> StageEntry? {
        guard let node, !node.isNull else {
            let key = pairs.first { $0.key.scalarText == "source" }?.key
            let misspelt = pairs.contains { ["sources", "input", "inputs"].contains($0.key.scalarText ?? "") }
            report(
                .missingSection, "the pipeline has no source",
                hint: misspelt ? "the section is called 'source'" : "sources: " + names(.source),
                at: key?.position ?? pairs.first?.key.position)
            return nil
        }
        if case .list(let elements) = node.content {
            report(
                .wrongType, "'source' is a list; a pipeline has one source",
                hint: elements.count == 1 ? "leave out the '-'" : "one source may read many paths",
                at: node.position)
            return nil
        }
        return readStage(node, .source)
    }

    private mutating func readStages(_ node: OptionNode?, _ section: Section) -> [StageEntry] {
        guard let node, !node.isNull else { return [] }
        guard case .list(let elements) = node.content else {
            report(
                .wrongType, "'\(section.rawValue)' is \(node.described), not a list of stages",
                hint: "begin each stage with '- '", at: node.position)
            return []
        }
        var entries: [StageEntry] = []
        for element in elements {
            if let entry = readStage(element, section) { entries.append(entry) }
        }
        return entries
    }

    private mutating func checkSinks(_ root: OptionNode, _ pairs: [(key: OptionNode, value: OptionNode)]) {
        let key = pairs.first { $0.key.scalarText == "sinks" }?.key
        switch root["sinks"]?.content {
        case nil, .scalar?, .list?:
            report(
                .missingSection, "the pipeline has no sinks", hint: "sinks: " + names(.sink),
                at: key?.position ?? pairs.first?.key.position)
        default: break
        }
    }

    private func names(_ kind: StageKind) -> String { registry.names(of: kind).joined(separator: ", ") }

    private mutating func readStage(_ node: OptionNode, _ section: Section) -> StageEntry? {
        var reader = StageEntryReader(section, directory: directory, registry: registry)
        let entry = reader.read(node)
        findings += reader.findings
        return entry
    }
}

extension OptionNode {
    /// Whether nothing is given.
    var isNull: Bool {
        guard case .scalar(let text, let style) = content else { return false }
        return OptionScalar(text, style) == .null && style == .plain
    }
}
