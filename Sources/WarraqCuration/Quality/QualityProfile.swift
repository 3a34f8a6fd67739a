// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqLanguage

/// The rules that documents of one language are held to, in the order in which they are tried.
struct QualityProfile: Sendable {
    /// One rule.
    struct Rule: Sendable {
        let reason: DropReason
        let field: FieldName
        let min: Double?
        let max: Double?
    }

    let rules: [Rule]

    init(_ rules: QualityRules) {
        self.rules = rules.bounds.sorted { $0.key.index < $1.key.index }.compactMap { signal, bounds in
            if bounds.off || (bounds.min == nil && bounds.max == nil) { return nil }
            return Rule(reason: DropReason(signal.name), field: signal.field, min: bounds.min, max: bounds.max)
        }
    }

    /// Drops the document for the first rule that it breaks.
    ///
    /// - Throws: If a field that a rule reads is missing or no number. A null breaks no rule: the signal is not defined for the document.
    func verdict(_ document: borrowing Document) throws(DocumentFailure) -> Verdict {
        for rule in rules {
            guard let value = try QualityProfile.number(document.fields[rule.field], of: rule.field) else { continue }
            if let min = rule.min, value < min {
                return .drop(rule.reason, detail: "\(text(value)) < \(text(min))")
            }
            if let max = rule.max, value > max {
                return .drop(rule.reason, detail: "\(text(value)) > \(text(max))")
            }
        }
        return .keep
    }

    /// Looks for rules that no document can keep, because a bound of one's own lies beyond the other one of the pack.
    ///
    /// - Parameter language: The language whose rules these are; nil for those of all.
    /// - Throws: ``PipelineError`` with code `conflict`.
    func checkBounds(of options: FilterQuality.Options, language: String?) throws(PipelineError) {
        for rule in rules {
            guard let min = rule.min, let max = rule.max, min > max else { continue }
            let own = language.flatMap { language in options.languages.entries.first { $0.key == language }?.value }
            let isOwn = own?.bounds.keys.contains { $0.field == rule.field } ?? false
            throw PipelineError(
                .conflict,
                "no document can keep '\(rule.reason)': it would have to be from \(text(min)) to \(text(max))",
                hint: "give min and max, for the other one is the pack's",
                option: isOwn ? ["languages", language ?? ""] : ["rules"])
        }
    }

    private static func number(_ value: Value?, of field: FieldName) throws(DocumentFailure) -> Double? {
        switch value {
        case .int(let number)?: return Double(number)
        case .double(let number)?: return number
        case .null?: return nil
        case nil: throw DocumentFailure("unmeasured", "there is no field '\(field.rawValue)', which tag.quality writes")
        default: throw DocumentFailure(.type, "the field '\(field.rawValue)' is no number")
        }
    }

    /// A number without a fraction that says nothing.
    private func text(_ number: Double) -> String { Int(exactly: number).map(String.init) ?? String(number) }
}

extension QualitySignal {
    /// The field that `tag.quality` writes the signal to.
    var field: FieldName { FieldName(rawValue: "quality." + name) }
}
