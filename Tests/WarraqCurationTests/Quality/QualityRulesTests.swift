// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqCuration

@Suite struct QualityRulesTests {
    private func node(_ pairs: [(String, OptionNode)]) -> OptionNode {
        OptionNode(.map(pairs.map { (OptionNode(.scalar($0.0, .plain)), $0.1) }))
    }

    private func scalar(_ text: String) -> OptionNode { OptionNode(.scalar(text, .plain)) }

    private func decode(_ pairs: [(String, OptionNode)]) -> (FilterQuality.Options?, [PipelineError]) {
        var decoding = OptionDecoding(stage: "filter.quality", baseDirectory: "")
        let options = FilterQuality.Options.schema.decode(node(pairs), in: &decoding)
        return (options, decoding.errors)
    }

    @Test("reads packs, rules and languages")
    func reads() throws {
        let rules = node([
            ("gopher.words", node([("min", scalar("20"))])), ("c4.sentences", node([("off", scalar("true"))])),
        ])
        let (options, errors) = decode([
            ("pack", scalar("gopher")), ("rules", rules), ("languages", node([("ar", rules)])),
        ])
        #expect(errors.isEmpty)
        #expect(options?.pack == [.gopher])
        #expect(options?.rules.optionText == "{gopher.words: { min: 20.0 }, c4.sentences: { off: true }}")
        #expect(options?.languages.entries.map(\.key) == ["ar"])
    }

    @Test(
        "mistakes are told where they are, with what was probably meant",
        arguments: [
            (
                "gopher.mean_word_lenght", "min", "1", "has no rule 'gopher.mean_word_lenght'",
                "did you mean 'gopher.mean_word_length'?"
            ),
            (
                "mean_word_length", "min", "1", "has no rule 'mean_word_length'",
                "did you mean 'gopher.mean_word_length'?"
            ),
            ("gopher.words", "mni", "1", "has no option 'mni'", "did you mean 'min'?"),
            ("gopher.words", "min", "many", "is the text 'many'", nil),
        ] as [(String, String, String, String, String?)])
    func mistakes(rule: String, key: String, value: String, message: String, hint: String?) throws {
        let (options, errors) = decode([("rules", node([(rule, node([(key, scalar(value))]))]))])
        #expect(options == nil)
        let error = try #require(errors.first)
        #expect(errors.count == 1)
        #expect(error.message.contains(message), "\(error)")
        if let hint { #expect(error.hint?.contains(hint) == true, "\(error)") }
    }

    @Test("bounds that contradict each other are refused")
    func bounds() {
        let crossed = node([("min", scalar("3")), ("max", scalar("2"))])
        #expect(decode([("rules", node([("gopher.words", crossed)]))]).1.count == 1)
        let off = node([("min", scalar("3")), ("off", scalar("true"))])
        #expect(decode([("rules", node([("gopher.words", off)]))]).1.count == 1)
        #expect(decode([("rules", node([("gopher.words", node([]))]))]).1.count == 1, "says nothing")
        #expect(decode([("rules", scalar("all"))]).1.count == 1)
        #expect(decode([("pack", scalar("fineweb3"))]).1.first?.hint?.contains("did you mean 'fineweb'?") == true)
    }
}
