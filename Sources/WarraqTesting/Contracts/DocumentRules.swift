// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqUnicode

/// What must hold for every document after any stage, and what a stage's effects allow it to have changed.
struct DocumentRules {
    let effects: Effects
    /// Whether documents may have fields that the effects do not tell: for sources with an open schema.
    var isOpen = false

    /// Checks text and tags of a document by themselves.
    static func checkText(_ document: Document, _ findings: inout Findings, at place: String) {
        let text = document.text
        if let offset = UTF8Validation.firstInvalidOffset(in: text.utf8.span) {
            findings.add("leaves text that is no valid UTF-8 at byte \(offset)", at: place)
            return
        }
        for tag in document.tags { check(tag, of: document, &findings, at: place) }
        let origins = text.originalRanges(of: 0..<text.utf8Count) ?? []
        if let outside = origins.first(where: { !document.origin.range.contains($0) }) {
            findings.add("maps text to \(outside), outside the source \(document.origin.range)", at: place)
        }
    }

    private static func check(_ tag: TextTag, of document: Document, _ findings: inout Findings, at place: String) {
        let (text, range) = (document.text, tag.utf8Range)
        let name = "a tag of layer '\(tag.layer)' at \(range)"
        guard range.lowerBound >= 0, range.upperBound <= text.utf8Count else {
            findings.add("leaves \(name) outside the text of \(text.utf8Count) bytes", at: place)
            return
        }
        guard text.isScalarBoundary(range.lowerBound), text.isScalarBoundary(range.upperBound) else {
            findings.add("leaves \(name) that cuts a scalar", at: place)
            return
        }
        if let span = document.originalSpan(of: tag), !document.origin.range.contains(span) {
            findings.add("leaves \(name) from \(span), outside the source \(document.origin.range)", at: place)
        }
    }

    /// Checks that only declared things were changed.
    func checkChanges(from before: Document, to after: Document, _ findings: inout Findings) {
        let place = before.id.description
        if before.isParsed, before.text != after.text {
            findings.require(effects.writes.contains(.text), "changes the text and does not declare it", at: place)
        }
        findings.require(
            before.isParsed == after.isParsed || effects.parses != nil || effects.writes.contains(.text),
            "gives an unparsed document its text and does not declare it", at: place)
        checkFields(from: before.fields, to: after.fields, &findings, at: place)
        checkLayers(from: before, to: after, &findings, at: place)
    }

    private func checkFields(from before: Fields, to after: Fields, _ findings: inout Findings, at place: String) {
        for index in 0..<after.count {
            let (name, value) = (after.name(at: index), after.value(at: index))
            if before[name] == value { continue }
            if effects.renames.contains(where: { $0.to == name && before[$0.from] == value }) { continue }
            guard let type = declaredType(of: name) else {
                findings.require(isOpen, "writes the field '\(name)' and does not declare it", at: place)
                continue
            }
            findings.require(
                type.accepts(value), "writes \(value) to the field '\(name)', declared as \(type.rawValue)", at: place)
        }
        for name in before.names where after[name] == nil {
            let isDeclared =
                effects.removes.contains(name) || declaredType(of: name) != nil
                || effects.renames.contains { $0.from == name || $0.to == name }
            findings.require(isDeclared, "removes the field '\(name)' and does not declare it", at: place)
        }
    }

    private func declaredType(of name: FieldName) -> ValueType? {
        for case .field(name, let type) in effects.writes { return type }
        return nil
    }

    private func checkLayers(
        from before: Document, to after: Document, _ findings: inout Findings, at place: String
    ) {
        let known = before.tagCounts
        for (layer, count) in after.tagCounts.sorted(by: { $0.key < $1.key })
        where count > known[layer, default: 0] && !effects.writes.contains(.layer(layer)) {
            findings.require(isOpen, "writes tags of the layer '\(layer)' and does not declare it", at: place)
        }
    }

    /// Checks that tags which marked words before still mark what came from them, and that lost ones were counted.
    func checkMovedTags(from before: Document, to after: Document, _ findings: inout Findings) {
        let place = before.id.description
        var spans: [Value: Range<Int>] = [:]
        for tag in before.tags {
            guard let number = tag.attributes["number"] else { continue }
            spans[number] = before.text.originalSpan(of: tag.utf8Range)
        }
        for tag in after.tags {
            guard let number = tag.attributes["number"], let old = spans[number],
                let new = after.text.originalSpan(of: tag.utf8Range)
            else { continue }
            let marked = Outcome.excerpt(Text(after.text.string(in: tag.utf8Range)))
            findings.require(
                old.overlaps(new), "moves the tag of \(old) to text from \(new): \(marked)", at: place)
        }
        if effects.parses != nil || effects.writesLayers { return }
        // A layer that grew is another mistake, which is told as such.
        let left = after.tagCounts
        let lost = before.tagCounts.reduce(0) { $0 + max(0, $1.value - left[$1.key, default: 0]) }
        let counted = after.counters.first { $0.name == "tags_lost" }?.count ?? 0
        findings.require(
            lost == counted, "loses \(lost) tags and counts \(counted) as tags_lost: change the text by edit or apply",
            at: place)
    }
}

extension Document {
    /// How many tags each layer has.
    fileprivate var tagCounts: [String: Int] { tags.reduce(into: [:]) { $0[$1.layer, default: 0] += 1 } }
}

extension Range<Int> {
    /// Whether another range lies inside this one; an empty one may lie at its end.
    func contains(_ other: Range<Int>) -> Bool { other.lowerBound >= lowerBound && other.upperBound <= upperBound }
}
