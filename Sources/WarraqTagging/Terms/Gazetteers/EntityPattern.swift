// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqJSON
import WarraqUnicode

/// The `pattern` of a row of spaCy's EntityRuler: a string, or a list of tokens each of one exact text.
enum EntityPattern {
    private static let hint = "tokens have one of LOWER, ORTH and TEXT, with a string"

    /// Reads a pattern; tokens become words that stand apart by white space.
    static func take(_ value: JSONValue, into row: inout GazetteerRow) throws(RowProblem) {
        if let text = value.stringValue {
            row.term = TableRows.trimmed(Array(text.utf8)[...])
            return
        }
        guard let tokens = value.arrayValue else { throw RowProblem("'pattern' is neither a string nor a list") }
        var (words, keys): ([String], Set<String>) = ([], [])
        for (index, token) in tokens.enumerated() {
            let (key, text) = try self.token(token, number: index + 1)
            guard TextSegmentation.countWords(in: text.utf8.span) > 0 else {
                throw RowProblem(
                    "token \(index + 1) of the pattern, '\(text)', has no letter and no digit",
                    hint: "give the term as a string")
            }
            words.append(text)
            keys.insert(key == "LOWER" ? "LOWER" : "TEXT")
        }
        guard keys.count < 2 else {
            throw RowProblem(
                "the pattern has tokens with LOWER and others with TEXT", hint: "use one of them in a pattern")
        }
        row.term = Array(words.joined(separator: " ").utf8)[...]
        if let key = keys.first { row.termCase = key == "LOWER" ? .ignore : .match }
    }

    private static func token(_ token: JSONValue, number: Int) throws(RowProblem) -> (key: String, text: String) {
        guard case .object(let attributes) = token else {
            throw RowProblem("token \(number) of the pattern is no object", hint: hint)
        }
        for attribute in attributes where !["LOWER", "ORTH", "TEXT"].contains(attribute.key) {
            throw RowProblem(
                "token \(number) of the pattern has '\(attribute.key)', which is not supported", hint: hint)
        }
        guard attributes.count == 1, let attribute = attributes.first else {
            throw RowProblem("token \(number) of the pattern has \(attributes.count) attributes", hint: hint)
        }
        guard let text = attribute.value.stringValue else {
            throw RowProblem("'\(attribute.key)' of token \(number) of the pattern is no string", hint: hint)
        }
        return (attribute.key, text)
    }
}
