// SPDX-License-Identifier: Apache-2.0

internal import WarraqCore

/// Goes from the text of a pipeline file to a plan, and collects all that is wrong on the way.
struct PipelineLoader {
    let source: SourceText
    let directory: String
    let registry: StageRegistry

    func check(_ bytes: [UInt8], overrides: [String], environment: @escaping (String) -> String?) -> PipelineCheck {
        var findings: [PipelineError] = []
        var substitution = Substitution(environment: environment)
        let plan = plan(bytes, overrides, &substitution, &findings)
        findings = findings.map { substitution.withoutSecrets($0) }
        let sorted = sorted(findings)
        let sources = [source] + (overrides.isEmpty ? [] : [SourceText(file: Override.file, lines: overrides)])
        let hasErrors = sorted.contains { !$0.isWarning }
        return PipelineCheck(plan: hasErrors ? nil : plan, findings: sorted, sources: sources, directory: directory)
    }

    private func plan(
        _ bytes: [UInt8], _ overrides: [String], _ substitution: inout Substitution, _ findings: inout [PipelineError]
    ) -> Plan? {
        if let error = YAMLBytes.firstError(in: bytes, of: source) {
            findings.append(error)
            return nil
        }
        let (read, mistakes) = YAMLReader.read(bytes, of: source)
        findings += mistakes
        // What was left out of the tree would only be missed below.
        if mistakes.contains(where: { $0.code == .syntax }) { return nil }
        guard var root = root(read, hasMistakes: !mistakes.isEmpty, &findings) else { return nil }
        Override.apply(overrides, to: &root, registry: registry, &findings)
        let unread = findings.filter { $0.position?.file == Override.file }
        root = substitution.substituted(root)
        findings += substitution.findings
        var reader = SectionReader(source.file, directory: directory, registry: registry)
        let draft = reader.read(root)
        findings += reader.findings
        findings += DraftCheck.findings(of: draft)
        findings.removeAll { isConsequence($0, of: unread) }
        let hasErrors = findings.contains { !$0.isWarning }
        return hasErrors ? nil : draft.plan(fingerprint: Fingerprint.make(root, draft))
    }

    /// Whether an argument of `--set` that could not be read led to another finding.
    private func isConsequence(_ finding: PipelineError, of unread: [PipelineError]) -> Bool {
        guard let position = finding.position, position.file == Override.file else { return false }
        let first = unread.first { $0.position?.line == position.line }
        return first != nil && !unread.contains { $0.description == finding.description }
    }

    private func root(
        _ node: OptionNode?, hasMistakes: Bool, _ findings: inout [PipelineError]
    ) -> OptionNode? {
        switch node?.content {
        case .map?: return node
        case nil where hasMistakes: return nil
        case nil, .scalar("", .plain)?:
            findings.append(
                PipelineError(
                    .missingSection, "the pipeline file is empty", hint: "it needs 'source' and 'sinks'",
                    at: FilePosition(file: source.file, line: 1, column: 1)))
        default:
            findings.append(
                PipelineError(
                    .wrongType, "the pipeline file is \(node?.described ?? ""), not a map of sections",
                    hint: "it needs 'source' and 'sinks'", at: node?.position))
        }
        return nil
    }

    /// In the order of the file, each once; then `--set`, then what has no place.
    private func sorted(_ findings: [PipelineError]) -> [PipelineError] {
        var seen: Set<String> = []
        let distinct = findings.filter { seen.insert($0.description).inserted }
        func key(_ error: PipelineError) -> (Int, Int, Int) {
            guard let position = error.position else { return (2, 0, 0) }
            return (position.file == source.file ? 0 : 1, position.line, position.column)
        }
        return distinct.enumerated().sorted {
            let (left, right) = (key($0.element), key($1.element))
            return left == right ? $0.offset < $1.offset : left < right
        }.map(\.element)
    }
}
