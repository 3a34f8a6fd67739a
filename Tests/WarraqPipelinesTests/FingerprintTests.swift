// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqPipelines

@Suite struct FingerprintTests {
    private func fingerprint(_ text: String, set overrides: [String] = []) throws -> String {
        try #require(try Fakes.check(text, set: overrides).plan).fingerprint
    }

    @Test("what does not change the output does not change it")
    func equal() throws {
        let first = try fingerprint(PipelineFileTests.news)
        for (old, new) in [
            ("description: Crawled news.", "description: Something else."),
            ("# yaml-language-server", "# another comment"),
            ("x-note: [anything", "x-note: [nothing"), ("workers: ${env:WORKERS}", "workers: 1"),
            ("workers: ${env:WORKERS}", "max_failures: 8"), ("  - filter.length\n", "  -   filter.length  # here\n"),
            ("vars: {", "vars: { unused: 1,"), ("gazetteer: places.tsv", "gazetteer: \"places.tsv\""),
        ] {
            let text = PipelineFileTests.news.replacing(old, with: new)
            #expect(text != PipelineFileTests.news)
            #expect(try fingerprint(text) == first, "\(new)")
        }
        #expect(try fingerprint(PipelineFileTests.news, set: ["run.workers=8"]) == first)
    }

    @Test("a run section with nothing that decides is as good as none")
    func emptyRun() throws {
        let text = PipelineFileTests.news.replacing(
            "run:\n  workers: ${env:WORKERS}\n  limits: { text_bytes: 1000 }", with: "")
        #expect(text != PipelineFileTests.news)
        #expect(try fingerprint(text, set: ["run.max_failures=5"]) == fingerprint(text))
        #expect(try fingerprint(text + "\nrun: { workers: 2 }\n") == fingerprint(text))
    }

    @Test("what decides about the output changes it")
    func different() throws {
        var seen = Set([try fingerprint(PipelineFileTests.news)])
        for (old, new) in [
            ("text.words > 5", "text.words > 6"), ("min: 20", "min: 21"), ("name: arabic-news", "name: news"),
            ("  - filter.length\n", ""), ("layer: place", "layer: places"), ("full_text: true", "full_text: false"),
            ("text_bytes: 1000", "text_bytes: 1001"), ("on_error: stop", "on_error: reject"),
            ("when: exists published", "when: exists title"), ("name: places", "name: other"),
        ] {
            let text = PipelineFileTests.news.replacing(old, with: new)
            #expect(seen.insert(try fingerprint(text)).inserted, "\(new)")
        }
        #expect(seen.insert(try fingerprint(PipelineFileTests.news, set: ["source.paths=x"])).inserted)
    }
}
