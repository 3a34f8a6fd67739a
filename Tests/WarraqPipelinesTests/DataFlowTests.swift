// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqPipelines

@Suite struct DataFlowTests {
    private func findings(_ transforms: String, source: String = "pages: { paths: [a.txt] }", rejects: String = "")
        throws -> String
    {
        try Fakes.findings(
            """
            source: { \(source) }
            transforms:
            \(transforms)
            sinks: [{ jsonl: { path: out } }]
            rejects: [\(rejects)]
            """)
    }

    @Test(
        "what is written above may be read",
        arguments: [
            "  - parse.fake\n  - filter.where: { keep: title == 'x' and published > '2024' and url contains 'x' }",
            "  - filter.where: { keep: exists url }\n  - parse.fake",
            "  - parse.fake\n  - field.rename: { from: title, to: name }\n  - filter.where: { keep: name == 'x' }",
            "  - parse.fake\n  - field.remove: { fields: [title] }\n  - field.set: { fields: { title: x } }\n"
                + "  - filter.where: { keep: title == 'x' }",
            "  - parse.fake\n  - field.remove: { fields: [title] }\n    when: url == 'x'\n"
                + "  - filter.where: { keep: title == 'x' }",
            "  - parse.fake\n  - tag.terms: { gazetteer: x, layer: place }\n  - count.tags: { layer: place }\n"
                + "  - filter.where: { keep: counts.tags > 3 }",
            "  - parse.fake\n  - filter.where: { keep: true }",
        ])
    func sound(transforms: String) throws { #expect(try findings(transforms) == "") }

    @Test("a warning of a stage stands at its option and stops nothing")
    func warnings() throws {
        let text = """
            source: { pages: { paths: [a.txt] } }
            transforms:
              - parse.fake
              - tag.terms: { gazetteer: holes.tsv }
            sinks: [{ jsonl: { path: out } }]
            """
        let check = try Fakes.check(text)
        #expect(!check.hasErrors && check.findings.map(\.isWarning) == [true])
        #expect(
            try Fakes.findings(text) == """
                p.yaml:4:29: warning: tag.terms: 2 rows left out [fake]
                    4 |   - tag.terms: { gazetteer: holes.tsv }
                      |                             ^^^^^^^^^
                   = mend them

                """)
    }

    @Test("rejects may ask for any field there ever was, and why")
    func rejects() throws {
        let transforms = "  - parse.fake\n  - field.remove: { fields: [title] }"
        let sink = "{ jsonl: { path: r }, when: exists title and rejected.reason == 'x' }"
        #expect(try findings(transforms, rejects: sink) == "")
        let wrong = "{ jsonl: { path: r }, when: exists titel }"
        #expect(try findings(transforms, rejects: wrong).contains("did you mean 'title'?"))
    }

    @Test("after a stage that cannot be read nothing is said to be missing")
    func uncertain() throws {
        let found = try findings("  - parse.fke\n  - filter.where: { keep: headline == 'x' }")
        #expect(found.contains("there is no transform 'parse.fke'"))
        #expect(!found.contains("headline' "))
    }

    @Test("a source of records needs no parse stage")
    func records() throws {
        #expect(try findings("  - tag.language", source: "records: { path: a.jsonl }") == "")
    }
}
