// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore

@Suite struct OptionFindingsTests {
    private struct Probe: StageOptions {
        var minimum = 1
        var maximum = 10
        var names: [String] = []

        static let schema = OptionSchema<Probe>(
            .int("minimum", \.minimum, in: 0...100, "Least."),
            .int("maximum", \.maximum, in: 0...100, "Most."),
            .strings("names", \.names, required: true, "Some names."),
            .check("minimum", "is above maximum") { $0.minimum <= $0.maximum }
        )
    }

    private func errors(_ pairs: (String, OptionNode)...) -> [String] {
        var decoding = OptionDecoding(stage: "probe", baseDirectory: "")
        let node = OptionNode(.map(pairs.map { (key: scalar($0.0), value: $0.1) }))
        let options = Probe.schema.decode(node, in: &decoding)
        #expect((options == nil) == !decoding.errors.isEmpty)
        return decoding.errors.map { "\($0.option.joined(separator: ".")): \($0.message)" }
    }

    private func scalar(_ text: String) -> OptionNode { OptionNode(.scalar(text, .plain)) }

    @Test("a mistake in one option does not hide a value out of range in another")
    func together() {
        #expect(
            errors(("minimum", scalar("101")), ("maxinum", scalar("5")), ("maximum", scalar("many"))) == [
                ": probe has no option 'maxinum'",
                "maximum: probe: option 'maximum' is the text 'many', not a whole number",
                ": probe needs the option 'names'",
                "minimum: probe: option 'minimum' is 101",
            ])
    }

    @Test("a condition between options is judged only when all of them could be read")
    func conditions() {
        #expect(
            errors(("minimum", scalar("50")), ("maximum", scalar("x")), ("names", OptionNode(.list([scalar("a")]))))
                == [
                    "maximum: probe: option 'maximum' is the text 'x', not a whole number"
                ])
        #expect(
            errors(("minimum", scalar("50")), ("names", OptionNode(.list([scalar("a")])))) == [
                "minimum: probe: option 'minimum' is above maximum"
            ])
    }

    @Test("an empty list is no value for a required one")
    func emptyList() {
        #expect(errors(("names", OptionNode(.list([])))) == ["names: probe: option 'names' is an empty list"])
        #expect(
            errors(("names", OptionNode(.map([])))) == ["names: probe: option 'names' is a map, not text"],
            "what follows from a mistake is not reported beside it")
    }
}
