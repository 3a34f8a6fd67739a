// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore

@Suite("Plan")
struct PlanTests {
    private func plan(_ source: Effects = Effects(), _ transforms: Effects...) -> Plan {
        Plan(
            name: "test", source: ConfiguredSource(EmptySource(source)),
            transforms: transforms.enumerated().map { PlannedTransform("t\($0)", ConfiguredTransform(Passing($1))) },
            sinks: [])
    }

    private func fields(_ layout: RecordLayout) -> [String] {
        layout.fields.map { "\($0.name): \($0.type.rawValue)" }
    }

    @Test("its records have the fields that are there at the end")
    func layout() {
        let plan = plan(
            Effects(writes: [.text, .field("title", .string), .field("note", .any)], hasOpenSchema: true),
            Effects(writes: [.field("quality.words", .int), .layer("place")], removes: ["note"]),
            Effects(reads: [.field("title", .any)], renames: [Effects.Rename(from: "title", to: "headline")]),
            Effects(writes: [.field("title", .object), .field("headline", .int)]))
        #expect(fields(plan.layout) == ["headline: string", "quality.words: int", "title: object"])
        #expect(plan.layout.hasExtra && plan.layout.hasOrigins)
    }

    @Test("a renamed field replaces one that had the name")
    func renameOnto() {
        let plan = plan(
            Effects(writes: [.field("a", .int), .field("b", .string), .field("c", .bool)]),
            Effects(renames: [Effects.Rename(from: "a", to: "b"), Effects.Rename(from: "b", to: "d")]))
        #expect(fields(plan.layout) == ["d: int", "c: bool"])
    }

    @Test("its rejects have all fields that ever were, of any type, and why")
    func rejectsLayout() {
        let plan = plan(
            Effects(writes: [.field("a", .int), .field("b", .string)]),
            Effects(removes: ["b"], renames: [Effects.Rename(from: "a", to: "c")]))
        #expect(fields(plan.rejectsLayout) == ["a: any", "b: any", "c: any", "rejected: object"])
    }

    @Test("needs origins where tags are, unless they are turned off")
    func origins() {
        #expect(!plan().needs.origins)
        #expect(plan(Effects(writes: [.layer("x")])).needs.origins)
        var tagged = plan(Effects(), Effects(writes: [.layer("x")]))
        #expect(tagged.needs.origins && tagged.layout.hasOrigins)
        tagged.settings.origins = false
        #expect(!tagged.needs.origins && !tagged.layout.hasOrigins)
    }

    @Test("needs the raw bytes where a stage that does not parse reads them")
    func raw() {
        #expect(!plan(Effects(), Effects(reads: [.raw], parses: [.html])).needs.raw)
        #expect(plan(Effects(), Effects(reads: [.raw])).needs.raw)
        var limited = plan()
        limited.settings.limits.textBytes = 7
        #expect(limited.needs.limits.textBytes == 7)
    }

    @Test("a stage needs a text if it reads or writes it or tags it, and does not make it")
    func needsText() {
        #expect(Effects(reads: [.text]).needsText && Effects(writes: [.layer("x")]).needsText)
        #expect(!Effects(reads: [.field("a", .int)]).needsText)
        #expect(!Effects(writes: [.text], parses: [.html]).needsText)
    }
}
