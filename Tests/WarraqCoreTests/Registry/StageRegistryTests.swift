// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore

@Suite("StageRegistry")
struct StageRegistryTests {
    @Test("finds stages by name and kind")
    func find() throws {
        let registry = try StageRegistry([
            StageList("One", .source(EmptySource.self), .transform(Passing.self)),
            StageList("Two", .transform(Refusing.self)),
        ])
        #expect(registry.stage("test.passing", kind: .transform)?.summary == "Keeps everything.")
        #expect(registry.stage("test.passing", kind: .source) == nil)
        #expect(registry.stage("empty", kind: .source)?.kind == .source)
        #expect(registry.names(of: .transform) == ["test.passing", "test.refusing"])
        #expect(registry.names(of: .sink) == [])
        #expect(registry.lists.map(\.name) == ["One", "Two"])
    }

    @Test("refuses two stages of one kind and name")
    func conflict() {
        let error = #expect(throws: PipelineError.self) {
            try StageRegistry([StageList("One", .transform(Passing.self)), StageList("Two", .transform(Passing.self))])
        }
        #expect(
            error?.description == """
                error: two stages of kind transform are called 'test.passing' [conflict]
                   = rename that of Two
                """)
    }
}

@Suite("StageDescriptor")
struct StageDescriptorTests {
    private let descriptor = StageDescriptor.transform(Refusing.self)

    private func configure(_ node: OptionNode?) -> (ConfiguredStage?, [String]) {
        var decoding = OptionDecoding(stage: "test.refusing", baseDirectory: "")
        let stage = descriptor.configure(node, in: &decoding)
        return (stage, decoding.errors.map(\.description))
    }

    @Test("describes the stage")
    func description() {
        #expect(
            (descriptor.kind, descriptor.name, descriptor.documentation) == (.transform, "test.refusing", "Really."))
        #expect(descriptor.options.map(\.key) == ["reason"])
        #expect(descriptor.defaultEffects?.drops == [""])
    }

    @Test("makes and prepares the stage")
    func configured() throws {
        let (stage, errors) = configure(Node.map(("reason", Node.scalar("enough"))))
        #expect(errors == [])
        guard case .transform(let transform)? = stage, case .independent(let makeWorker) = transform.kind else {
            Issue.record("it is no independent transform")
            return
        }
        var document = Document(id: "a", text: "")
        #expect(try makeWorker().process(&document) == .drop("enough"))
        #expect(transform.effects.drops == ["enough"])
    }

    @Test(
        "points at the option that an error is about",
        arguments: [
            (nil, "error: test.refusing needs the option 'reason' [missing-option]\n   = reason: Why."),
            (
                Node.map(("reason", Node.scalar("impossible"))),
                "p.yaml:1:9: error: test.refusing: option 'reason' makes no sense [conflict]"
            ),
            (
                Node.map(("reason", Node.scalar("missing.tsv"))),
                "p.yaml:1:9: error: test.refusing: missing.tsv is not there [configuration-file]"
            ),
        ] as [(OptionNode?, String)])
    func errors(node: OptionNode?, message: String) {
        let (stage, errors) = configure(node)
        #expect(stage == nil)
        #expect(errors == [message])
    }
}
