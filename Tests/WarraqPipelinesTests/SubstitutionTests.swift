// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqPipelines

@Suite struct SubstitutionTests {
    private func names(of options: String, vars: String = "{}", set overrides: [String] = []) throws -> [String] {
        let check = try Fakes.check(
            """
            vars: \(vars)
            source: { pages: { paths: [a.txt] } }
            transforms:
              - parse.fake
              - tag.terms: { gazetteer: x, layer: \(options) }
            sinks: [{ jsonl: { path: out } }]
            """, set: overrides)
        #expect(Diagnostics.render(check) == "")
        return try #require(check.plan).transforms[1].stage.effects.writes.map {
            if case .layer(let layer) = $0 { layer } else { "" }
        }
    }

    @Test(
        "what is filled in",
        arguments: [
            (#""${env:OUT}""#, "out"), (#""a${env:OUT}b${env:OUT}""#, "aoutbout"), (#""${env:NONE:-d}""#, "d"),
            (#""${env:NONE:-}x""#, "x"), (#""${env:OUT:-d}""#, "out"), (#""$${env:OUT}""#, "${env:OUT}"),
            (#""$ {x} $""#, "$ {x} $"), (#""${vars.a}""#, "1"), (#""${vars.b}-${vars.a}""#, "1/x-1"),
            (#""${env:NONE:-a:-b}""#, "a:-b"), (#""سلام ${env:OUT} ✓""#, "سلام out ✓"), (#""${env:WORKERS}""#, "3"),
        ])
    func filled(written: String, expected: String) throws {
        #expect(try names(of: written, vars: "{ a: \"1\", b: \"${vars.a}/x\" }") == [expected])
    }

    @Test("what came from the environment is never YAML")
    func untouched() throws {
        let check = PipelineFile.check(
            Array("source: \"${env:X}\"\nsinks: [\"${env:X}\"]\n".utf8), file: "p", registry: try Fakes.registry(),
            environment: { _ in "{ pages: { paths: [a] } }" })
        #expect(check.findings.map(\.code) == [.unknownStage, .unknownStage])
    }

    @Test("a variable may hold a list or a map of options")
    func whole() throws {
        let check = try Fakes.check(
            """
            vars:
              paths: [a.txt, "${env:OUT}/b.txt"]
              length: { min_words: 3 }
            source: { pages: { paths: "${vars.paths}" } }
            transforms: [parse.fake, { filter.length: "${vars.length}" }]
            sinks: [{ jsonl: { path: out } }]
            """)
        #expect(Diagnostics.render(check) == "")
        #expect(try check.plan?.source.partitions().map(\.path) == ["pipelines/a.txt", "pipelines/out/b.txt"])
    }

    @Test("the environment of the process is read")
    func process() {
        #expect(PipelineFile.environmentVariable("PATH") != nil)
        #expect(PipelineFile.environmentVariable("WARRAQ_NO_SUCH_VARIABLE") == nil)
    }
}
