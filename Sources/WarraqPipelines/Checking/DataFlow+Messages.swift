// SPDX-License-Identifier: Apache-2.0

internal import WarraqCore

extension DataFlow {
    /// Reports a field that nothing is known to write.
    ///
    /// Where records may hold fields that are declared nowhere it is a warning, and where a stage above could not be read it is
    /// nothing at all; a misspelling of a known field is an error in any case.
    mutating func reportMissing(
        _ name: FieldName, _ entry: StageEntry, _ index: Int, text: String? = nil, at position: FilePosition?
    ) {
        let isMisspelt = Suggestion.misspelt(name.rawValue, in: known.names) != nil
        if isUncertain, !isMisspelt { return }
        if let fate = known.fate(of: name) {
            report(.unknownField, "\(entry.typeName) reads the field '\(name)', which \(fate)", at: position)
            return
        }
        report(
            .unknownField, "\(entry.typeName) reads the field '\(name)', which no earlier stage writes",
            hint: [
                text.map { "texts stand in quotes: \"\($0)\"" }, hint(for: name, entry, index),
                declarationHint(isMisspelt),
            ]
            .compactMap(\.self).joined(separator: "; "), isWarning: hasOpenSchema && !isMisspelt, at: position)
    }

    /// How to say that a name is right that looks misspelt.
    private func declarationHint(_ isMisspelt: Bool) -> String? {
        guard isMisspelt, hasOpenSchema, let source = draft.source,
            source.descriptor?.options.contains(where: { $0.key == "fields" }) ?? false
        else { return nil }
        return "if the records hold it, declare it in 'fields' of \(source.typeName)"
    }

    /// The field that was meant, or the stage that should stand higher up.
    func hint(for name: FieldName, _ entry: StageEntry, _ index: Int) -> String {
        let later = draft.transforms.dropFirst(index).first { $0.effects?.writesField(name) ?? false }
        if let later {
            let isSelf = later.type.position == entry.type.position
            return isSelf ? "\(later.typeName) itself writes it" : "\(later.typeName) below writes it: move it up"
        }
        let hint = Suggestion.hint(for: name.rawValue, in: known.names, called: "fields")
        if Suggestion.closest(to: name.rawValue, in: known.names) != nil { return hint }
        for stage in draft.transforms.dropFirst(index) {
            let written = stage.effects?.writtenFields.map(\.rawValue) ?? []
            guard let meant = Suggestion.closest(to: name.rawValue, in: written) else { continue }
            return "did you mean '\(meant)', which \(stage.typeName) below writes? \(hint)"
        }
        return hint
    }

    mutating func report(
        _ code: PipelineError.Code, _ message: String, hint: String? = nil, isWarning: Bool = false,
        at position: FilePosition?
    ) {
        findings.append(PipelineError(code, message, hint: hint, at: position, isWarning: isWarning))
    }
}
