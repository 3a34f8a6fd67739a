// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqPipelines

@Suite struct PipelineFileTests {
    static let news = """
        # yaml-language-server: $schema=./warraq.schema.json
        name: arabic-news
        description: Crawled news.
        vars: { out: "${env:OUT}/news", min: 20 }
        x-note: [anything, { goes: here }]
        source:
          pages: { paths: [../pages/*.txt] }
        transforms:
          - parse.fake
          - filter.length: { min_words: "${vars.min}" }
          - tag.language
          - filter.where: { keep: language == "ar" and text.words > 5 }
          - tag.terms: { gazetteer: places.tsv, layer: place }
            when: language in ["ar", "fa"]
            name: places
            on_error: stop
          - filter.length
        sinks:
          - jsonl: { path: "${vars.out}.jsonl" }
          - sqlite: { path: "${vars.out}.db", full_text: true }
            when: exists published
        rejects:
          - jsonl: { path: "${vars.out}-rejects.jsonl" }
            when: rejected.reason != "condition"
        run:
          workers: ${env:WORKERS}
          limits: { text_bytes: 1000 }
        """

    @Test("a whole file becomes a plan")
    func plan() throws {
        let check = try Fakes.check(Self.news)
        #expect(Diagnostics.render(check) == "")
        let plan = try #require(check.plan)
        #expect(plan.name == "arabic-news")
        #expect(plan.source.name == "pages")
        #expect(try plan.source.partitions().map(\.path) == ["pipelines/../pages/*.txt"])
        #expect(
            plan.transforms.map(\.label) == [
                "parse.fake", "filter.length", "tag.language", "filter.where", "places", "filter.length#2",
            ])
        #expect(plan.transforms[4].condition?.source == #"language in ["ar", "fa"]"#)
        #expect(plan.transforms[4].onError == .stop)
        #expect(plan.transforms[3].onError == .reject)
        #expect(plan.sinks.map(\.label) == ["jsonl", "sqlite"])
        #expect(plan.rejects.map(\.label) == ["jsonl#2"])
        #expect(plan.settings.workers == 3)
        #expect(plan.settings.limits.textBytes == 1000)
        #expect(plan.settings.batchBytes == 1 << 20)
        #expect(plan.fingerprint.count == 32)
    }
}
