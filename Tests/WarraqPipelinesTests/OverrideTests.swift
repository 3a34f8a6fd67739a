// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqPipelines

@Suite struct OverrideTests {
    private static let file = """
        source:
          pages: { paths: [a/*.txt] }
        transforms:
          - parse.fake
          - tag.terms: { gazetteer: x.tsv }
            name: places
        sinks:
          - jsonl: { path: out.jsonl }
        """

    private func partitions(set overrides: [String]) throws -> [String] {
        let check = try Fakes.check(Self.file, set: overrides)
        #expect(Diagnostics.render(check) == "")
        return try #require(check.plan).source.partitions().map(\.path)
    }

    @Test("a path is relative to the working directory, that of the file to the file")
    func paths() throws {
        #expect(try partitions(set: []) == ["pipelines/a/*.txt"])
        #expect(try partitions(set: ["source.paths=/data/*.txt"]) == ["/data/*.txt"])
        #expect(try partitions(set: ["source.paths=b/*.txt"]) == ["b/*.txt"])
        #expect(try partitions(set: ["source.paths=*.txt"]) == ["*.txt"])
        #expect(try partitions(set: ["source.paths=[b.txt, 'c d.txt']"]) == ["b.txt", "c d.txt"])
        #expect(try partitions(set: ["source.paths[0]=b.txt"]) == ["b.txt"])
        #expect(try partitions(set: ["source.paths[1]=b.txt"]) == ["pipelines/a/*.txt", "b.txt"])
        #expect(try partitions(set: ["source.paths=اخبار/*.txt"]) == ["اخبار/*.txt"])
        #expect(try partitions(set: ["source.paths=${env:OUT}/a=b.txt"]) == ["out/a=b.txt"])
    }

    @Test("stages are addressed by name or place, sections by name")
    func addresses() throws {
        let check = try Fakes.check(
            Self.file,
            set: [
                "places.layer=place", "places.when=title == 'x'", "transforms[0].name=parser",
                "sinks[0].full_text=true",
                "run.workers=7", "run.limits.text_bytes=9", "name=other", "sinks[1]={sqlite: {path: x.db}}",
                "vars.unused={a: 1}", "description=a: b # c",
            ])
        #expect(Diagnostics.render(check) == "")
        let plan = try #require(check.plan)
        #expect(plan.name == "other")
        #expect(plan.transforms.map(\.label) == ["parser", "places"])
        #expect(plan.transforms[1].condition?.source == "title == 'x'")
        #expect(plan.transforms[1].stage.effects.writes == [.layer("place")])
        #expect(plan.settings.workers == 7)
        #expect(plan.settings.limits.textBytes == 9)
        #expect(plan.sinks.map(\.label) == ["jsonl", "sqlite"])
    }

    @Test("the later of two wins")
    func order() throws {
        #expect(try partitions(set: ["source.paths=a.txt", "source.paths=b.txt"]) == ["b.txt"])
    }

    @Test("variables given by --set are used, with paths relative to the working directory")
    func variables() throws {
        let file =
            "vars: { where: x }\n" + Self.file.replacing("[a/*.txt]", with: "['${vars.where}/*.txt', '${vars.where}']")
        let check = try Fakes.check(file, set: ["vars.where=given"])
        #expect(try check.plan?.source.partitions().map(\.path) == ["given/*.txt", "given"])
        let plain = try Fakes.check(file)
        #expect(try plain.plan?.source.partitions().map(\.path) == ["pipelines/x/*.txt", "pipelines/x"])
    }
}
