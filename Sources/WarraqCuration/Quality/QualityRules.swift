// SPDX-License-Identifier: Apache-2.0

public import WarraqCore
public import WarraqLanguage

/// Rules by the names of their signals: what is asked of each.
public struct QualityRules: OptionValue, Hashable, ExpressibleByDictionaryLiteral {
    /// By signal, the bounds.
    public private(set) var bounds: [QualitySignal: QualityBounds] = [:]

    /// Rules; names that no signal has are left out.
    public init(dictionaryLiteral rules: (String, QualityBounds)...) {
        for (name, bounds) in rules { QualitySignal.named(name).map { self.bounds[$0] = bounds } }
    }

    /// Rules by signal.
    init(_ bounds: [QualitySignal: QualityBounds]) { self.bounds = bounds }

    /// A map with the names of signals as keys.
    public static var optionType: OptionType { .map(.object(QualityBounds.schema.descriptions)) }

    /// Reads a map; a name that no signal has is an error with a suggestion.
    public static func decode(_ node: OptionNode, in decoding: inout OptionDecoding) -> QualityRules? {
        guard case .map(let pairs) = node.content else { return decoding.wrongType(node, expected: optionType) }
        let before = decoding.errors.count
        var rules: QualityRules = [:]
        for pair in pairs {
            let name = pair.key.scalarText ?? ""
            guard let signal = QualitySignal.named(name) else {
                decoding.report(
                    .unknownOption, "\(decoding.subject) has no rule '\(name)'", at: pair.key,
                    hint: Suggestion.hint(for: name, in: QualitySignal.all.map(\.name), called: "rules")) as Void?
                continue
            }
            rules.bounds[signal] = decoding.nested(name) { QualityBounds.schema.decode(pair.value, in: &$0) }
        }
        return decoding.errors.count == before ? rules : nil
    }

    /// The rules in flow style.
    public var optionText: String? {
        let texts = bounds.sorted { $0.key.index < $1.key.index }.map { signal, bounds in
            let parts = [
                bounds.min.map { "min: \($0)" }, bounds.max.map { "max: \($0)" }, bounds.off ? "off: true" : nil,
            ]
            return "\(signal.name): { \(parts.compactMap(\.self).joined(separator: ", ")) }"
        }
        return "{" + texts.joined(separator: ", ") + "}"
    }

    /// These rules with those of `other` over them, bound by bound.
    func overridden(by other: QualityRules) -> QualityRules {
        QualityRules(bounds.merging(other.bounds) { $0.overridden(by: $1) })
    }
}
