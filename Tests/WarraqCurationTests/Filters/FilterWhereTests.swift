// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqCuration

@Suite("FilterWhere")
struct FilterWhereTests {
    private func stage(_ condition: String, reason: String = "where") throws -> FilterWhere {
        var options = FilterWhere.Options()
        (options.keep, options.reason) = (try Expression(condition), reason)
        return try FilterWhere(options: options)
    }

    @Test(
        "keeps the documents for which the condition holds",
        arguments: [
            ("language == \"ar\"", true), ("language in [\"en\", \"fa\"]", false), ("text.words >= 2", true),
            ("text.words >= 3", false), ("exists author", false), ("not exists author and pages > 9", true),
        ])
    func condition(condition: String, isKept: Bool) throws {
        var document = Document(id: "a", text: "قال: نعم", fields: ["language": "ar", "pages": 10])
        let verdict = try stage(condition).process(&document)
        #expect(verdict == (isKept ? .keep : .drop("where")))
    }

    @Test("drops under the reason it was given")
    func reason() throws {
        var document = Document(id: "a", text: "")
        let stage = try stage("false", reason: "other_language")
        #expect(try stage.process(&document) == .drop("other_language"))
        #expect(stage.effects.drops == ["other_language"])
    }

    @Test("declares the fields that its condition reads")
    func effects() throws {
        #expect(try stage("language == \"ar\"").effects.reads == [.field("language", .any)])
        #expect(try stage("text.words > 1").effects.needsText)
        #expect(throws: PipelineError.self) { try stage("true", reason: "") }
    }
}
