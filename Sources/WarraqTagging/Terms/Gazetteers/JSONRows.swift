// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqJSON

/// JSON Lines: objects with a `term`, or with a `pattern` as the EntityRuler of spaCy has them.
struct JSONRows: GazetteerFormat {
    static let form = "one JSON object a line with 'term', or with 'pattern' as spaCy's EntityRuler has it"

    var isAtHeader: Bool { false }

    mutating func read(
        _ line: Bytes, into row: inout GazetteerRow, _ builder: inout GazetteerBuilder
    ) throws(RowProblem) -> Bool {
        let value: JSONValue
        do throws(JSONError) {
            value = try JSONParser.parse(line.span, limits: JSONLimits(maxDepth: 8, maxValues: 10_000))
        } catch {
            throw RowProblem("the line is no JSON: \(error.message)")
        }
        guard case .object(let members) = value else { throw RowProblem("the line is no object", hint: JSONRows.form) }
        for (index, member) in members.enumerated() {
            if members[..<index].contains(where: { $0.key.utf8.elementsEqual(member.key.utf8) }) {
                throw RowProblem("the key '\(member.key)' stands twice")
            }
            try take(member, into: &row, &builder)
        }
        guard members.contains(where: { $0.key == "term" || $0.key == "pattern" }) else {
            throw RowProblem("the object has neither 'term' nor 'pattern'", hint: JSONRows.form)
        }
        if members.contains(where: { $0.key == "term" }), members.contains(where: { $0.key == "pattern" }) {
            throw RowProblem("the object has both 'term' and 'pattern'")
        }
        return true
    }

    private func take(
        _ member: JSONMember, into row: inout GazetteerRow, _ builder: inout GazetteerBuilder
    ) throws(RowProblem) {
        switch member.key {
        case "term": row.term = try text(member)
        case "label": row.label = member.value.isNull ? [] : try text(member)
        case "case": row.termCase = try TermCase(text(member))
        case "pattern": try EntityPattern.take(member.value, into: &row)
        case "": throw RowProblem("a key is empty")
        default:
            if RowProblem.reserved.contains(member.key) {
                throw RowProblem("the key '\(member.key)' is that of a tag's own")
            }
            guard let (kind, text) = try attribute(member) else { return }
            let name = builder.number(of: member.key)
            row.attributes.append(GazetteerRow.Attribute(name: name, kind: kind, bytes: Array(text.utf8)[...]))
        }
    }

    private func text(_ member: JSONMember) throws(RowProblem) -> Bytes {
        guard let text = member.value.stringValue else { throw RowProblem("'\(member.key)' is no string") }
        return TableRows.trimmed(Array(text.utf8)[...])
    }

    /// Nil for what is left out: null and the empty string.
    private func attribute(_ member: JSONMember) throws(RowProblem) -> (GazetteerRow.Kind, String)? {
        switch member.value {
        case .null: return nil
        case .bool(let flag): return (.bool, flag ? "true" : "false")
        case .string(let text): return text.isEmpty ? nil : (.string, text)
        case .number(let number):
            if let whole = number.int64 { return (.int, String(whole)) }
            guard let double = number.double else { throw RowProblem("'\(member.key)' is no number of 64 bits") }
            return (.double, String(double))
        case .array, .object:
            throw RowProblem("'\(member.key)' is a list or an object; attributes of terms are plain values")
        }
    }
}
