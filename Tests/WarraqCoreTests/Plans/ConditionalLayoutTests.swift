// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore

@Suite struct ConditionalLayoutTests {
    private func plan(_ effects: Effects, when condition: String?) throws -> Plan {
        let source = Effects(writes: [.text, .field("a", .string), .field("b", .int)])
        let transform = PlannedTransform(
            "t", ConfiguredTransform(Passing(effects)), when: try condition.map { try Expression($0) })
        return Plan(name: "p", source: ConfiguredSource(EmptySource(source)), transforms: [transform], sinks: [])
    }

    private func names(_ plan: Plan) -> [String] { plan.layout.fields.map { "\($0.name): \($0.type.rawValue)" } }

    @Test("what a stage with a condition renames stands under either name")
    func renames() throws {
        let effects = Effects(renames: [Effects.Rename(from: "a", to: "c")])
        #expect(names(try plan(effects, when: "b > 1")) == ["a: string", "b: int", "c: string"])
        #expect(names(try plan(effects, when: nil)) == ["c: string", "b: int"])
    }

    @Test("what a stage with a condition removes is still declared, since some documents have it")
    func removes() throws {
        let effects = Effects(removes: ["a"])
        #expect(names(try plan(effects, when: "b > 1")) == ["a: string", "b: int"])
        #expect(names(try plan(effects, when: nil)) == ["b: int"])
    }
}
