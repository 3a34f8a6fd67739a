// SPDX-License-Identifier: Apache-2.0

internal import WarraqCore

extension DataFlow {
    mutating func reportMissing(
        _ name: FieldName, _ entry: StageEntry, _ index: Int, at position: FilePosition?
    ) {
        if isUncertain { return }
        if let fate = known.fate(of: name) {
            report(.unknownField, "\(entry.typeName) reads the field '\(name)', which \(fate)", at: position)
            return
        }
        report(
            .unknownField, "\(entry.typeName) reads the field '\(name)', which no earlier stage writes",
            hint: hint(for: name, entry, index), isWarning: hasOpenSchema, at: position)
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
