// SPDX-License-Identifier: Apache-2.0

import WarraqCore

/// A pattern with all that is said about it, not compiled yet.
struct PatternRule: Sendable {
    /// The pattern as the user wrote it.
    var text: String
    /// The label of its tags; nil is the layer's name.
    var label: String?
    /// The named group that is the tag; nil is the whole hit.
    var group: String?
    /// What a hit must pass.
    var validator: PatternValidator?
    /// Whether hits must begin and end where words do.
    var wholeWords = false
    /// Whether case makes no difference.
    var ignoresCase = false
    /// Attributes that all its tags have.
    var attributes: Fields = [:]

    /// The least memory that any pattern is given: what the Unicode classes need.
    static let minMemory = 1 << 20

    /// All that is wrong with the pattern, in order; empty if it can be compiled.
    func faults() -> [PatternFault] {
        let translation = PatternTranslation(text)
        guard translation.faults.isEmpty else { return translation.faults }
        if let fault = groupFault(translation) { return [fault] }
        do throws(RegularExpression.Fault) {
            _ = try RegularExpression(
                regularExpression(translation), prefersLongest: wholeWords, maxMemory: Pattern.maxMemory)
            return []
        } catch {
            return [PatternFault(error, in: text)]
        }
    }

    /// Compiles the pattern.
    ///
    /// - Parameters:
    ///   - layer: The layer of its tags, and the label if the rule has none.
    ///   - maxMemory: What it may take, in bytes.
    /// - Throws: The first fault.
    func compiled(layer: String, maxMemory: Int) throws(PatternFault) -> Pattern {
        let translation = PatternTranslation(text)
        if let fault = translation.faults.first ?? groupFault(translation) { throw fault }
        let source = regularExpression(translation)
        let expression: RegularExpression
        do throws(RegularExpression.Fault) {
            expression = try RegularExpression(source, prefersLongest: wholeWords, maxMemory: maxMemory)
        } catch {
            throw PatternFault(error, in: text)
        }
        let groups = translation.names.compactMap { name in expression.group(named: name).map { (name, $0) } }
        if let last = groups.last, last.1 >= RegularExpression.Bounds.maxGroups {
            throw PatternFault(
                "has more than \(RegularExpression.Bounds.maxGroups - 1) groups",
                hint: "(?:…) is a group without a number",
                at: 0..<text.unicodeScalars.count)
        }
        return Pattern(
            expression: expression, source: source, tagGroup: group.flatMap(expression.group(named:)) ?? 0,
            groups: groups.filter { $0.0 != group }.map { (name: FieldName(rawValue: $0.0), number: $0.1) },
            tag: TextTag(layer: layer, label: label ?? layer, utf8Range: 0..<0, attributes: attributes),
            validator: validator, wholeWords: wholeWords)
    }

    private func regularExpression(_ translation: PatternTranslation) -> String {
        ignoresCase ? "(?i)\(translation.text)" : translation.text
    }

    private func groupFault(_ translation: PatternTranslation) -> PatternFault? {
        let whole = 0..<text.unicodeScalars.count
        if text.isEmpty { return PatternFault("is empty", at: whole) }
        guard let group, !translation.names.contains(group) else { return nil }
        return PatternFault(
            "has no group with the name '\(group)'",
            hint: Suggestion.hint(for: group, in: translation.names, called: "named groups"), at: whole)
    }
}
