// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqCuration
import WarraqLanguage
import WarraqTesting

@Suite struct FilterQualityTests {
    /// A document with signals that no pack objects to.
    private func document(_ language: String = "ar", _ changes: Fields = [:]) -> Document {
        var document = Document(id: "a", text: "")
        document.fields["language"] = .string(language)
        for signal in QualitySignal.all {
            document.fields[FieldName(rawValue: "quality." + signal.name)] = signal.isCount ? .int(0) : .double(0)
        }
        let good: Fields = [
            "quality.gopher.words": 200, "quality.gopher.mean_word_length": 4.5, "quality.gopher.alphabetic_words": 0.9,
            "quality.gopher.stop_words": 5, "quality.fineweb.terminal_lines": 1.0, "quality.c4.sentences": 10,
        ]
        for name in good.names { document.fields[name] = good[name] }
        for name in changes.names { document.fields[name] = changes[name] }
        return document
    }

    private func verdict(_ document: Document, _ configure: (inout FilterQuality.Options) -> Void = { _ in }) throws
        -> Verdict
    {
        var options = FilterQuality.Options()
        configure(&options)
        let stage = try FilterQuality(options: options)
        var (document, scratch) = (document, stage.makeScratch())
        return try stage.process(&document, scratch: &scratch)
    }

    @Test(
        "names rule, value and threshold; the ends of a range are kept",
        arguments: [
            ("quality.gopher.mean_word_length", 2.1, "gopher.mean_word_length", "2.1 < 3"),
            ("quality.gopher.mean_word_length", 10.25, "gopher.mean_word_length", "10.25 > 10"),
            ("quality.gopher.mean_word_length", 3.0, nil, nil), ("quality.gopher.words", 49, "gopher.words", "49 < 50"),
            ("quality.gopher.words", 100_000, nil, nil), ("quality.gopher.stop_words", 1, "gopher.stop_words", "1 < 2"),
            ("quality.repetition.top_2gram", 0.200001, "repetition.top_2gram", "0.200001 > 0.2"),
            ("quality.fineweb.duplicate_line_chars", 0.02, "fineweb.duplicate_line_chars", "0.02 > 0.01"),
            ("quality.fineweb.terminal_lines", 0.1, "fineweb.terminal_lines", "0.1 < 0.12"),
        ] as [(FieldName, Value, DropReason?, String?)])
    func english(field: FieldName, value: Value, reason: DropReason?, detail: String?) throws {
        let found = try verdict(document("en", [field: value]))
        #expect(found == (reason.map { .drop($0, detail: detail) } ?? .keep))
    }

    @Test("the pack's figures are those of the document's language")
    func byLanguage() throws {
        let short: Fields = ["quality.gopher.mean_word_length": 2.5]
        for (language, expected): (String, Verdict) in [
            ("ar", .keep), ("en", .drop("gopher.mean_word_length", detail: "2.5 < 3")), ("zh", .keep), ("und", .keep),
            ("ru", .drop("gopher.mean_word_length", detail: "2.5 < 3")), ("tlh", .keep), ("qqq", .keep),
        ] {
            #expect(try verdict(document(language, short)) == expected, "\(language)")
            #expect(try verdict(document(language, short)) { $0.pack = [.gopher] } != .keep)
        }
        // Devanagari has words of more characters, and Hindi a limit of 21.
        #expect(try verdict(document("hi", ["quality.gopher.mean_word_length": 12.0])) == .keep)
        var latin = document("sr", ["quality.repetition.duplicate_lines": 0.3])
        let cyrillic = try verdict(latin)
        latin.fields["script"] = "Latn"
        #expect(try cyrillic != verdict(latin) || LanguageSettings(language: "sr")?.duplicateLines == 0.3)
    }

    @Test("an unknown language is held to size, symbols and repetition")
    func unknown() throws {
        #expect(try verdict(document("und", ["quality.gopher.stop_words": .null])) == .keep)
        #expect(try verdict(document("und", ["quality.gopher.words": 3])) == .drop("gopher.words", detail: "3 < 50"))
        #expect(try verdict(document("und", ["quality.repetition.top_4gram": 0.5])) != .keep)
    }

    @Test("rules change single bounds of the pack, and languages those of the rules")
    func overrides() throws {
        let few = document("ar", ["quality.gopher.words": 12])
        #expect(try verdict(few) { $0.rules = ["gopher.words": .init(min: 10)] } == .keep)
        let many = document("ar", ["quality.gopher.words": 200_000])
        #expect(
            try verdict(many) { $0.rules = ["gopher.words": .init(min: 10)] }
                == .drop("gopher.words", detail: "200000 > 100000"))
        var off = QualityBounds()
        off.off = true
        #expect(try verdict(many) { $0.rules = ["gopher.words": off] } == .keep)
        let languages: OptionMap<QualityRules> = ["fa": ["gopher.words": .init(min: 5)], "ar": ["gopher.words": off]]
        #expect(try verdict(many) { $0.languages = languages } == .keep)
        #expect(try verdict(document("he", ["quality.gopher.words": 7])) { $0.languages = languages } != .keep)
        let digits = document("ar", ["quality.redpajama.digit_ratio": 0.5])
        #expect(
            try verdict(digits) { $0.rules = ["redpajama.digit_ratio": .init(max: 0.25)] }
                == .drop("redpajama.digit_ratio", detail: "0.5 > 0.25"))
    }

    @Test("languages are meant by tag and script")
    func scripts() throws {
        let languages: OptionMap<QualityRules> = [
            "sr-Latn": ["gopher.words": .init(min: 5)], "pt": ["gopher.words": .init(min: 6)],
        ]
        var few = document("sr", ["quality.gopher.words": 7, "script": "Latn"])
        #expect(try verdict(few) { $0.languages = languages } == .keep)
        few.fields["script"] = "Cyrl"
        #expect(try verdict(few) { $0.languages = languages } == .drop("gopher.words", detail: "7 < 50"))
        let brazilian = document("pt-BR", ["quality.gopher.words": 7])
        #expect(try verdict(brazilian) { $0.languages = languages } == .keep)
    }

    @Test("refuses bounds that no document can keep, and languages that are none")
    func impossible() {
        func error(_ configure: (inout FilterQuality.Options) -> Void) -> PipelineError? {
            #expect(throws: PipelineError.self) { try verdict(document(), configure) }
        }
        let above = error { $0.rules = ["gopher.words": .init(min: 200_000)] }
        #expect(
            above?.message == "no document can keep 'gopher.words': it would have to be from 200000 to 100000")
        #expect(above?.option == ["rules"])
        let below = error { $0.languages = ["ar": ["gopher.mean_word_length": .init(max: 1)]] }
        #expect(below?.option == ["languages", "ar"])
        let name = error { $0.languages = ["arabic": ["gopher.words": .init(min: 5)]] }
        #expect(name?.message == "option 'languages' has 'arabic', which is no language tag")
    }

    @Test("later packs go before; C4 looks at whole documents")
    func packs() throws {
        let bracket = document("en", ["quality.c4.curly_brackets": 1])
        #expect(try verdict(bracket) { $0.pack = [.c4] } == .drop("c4.curly_brackets", detail: "1 > 0"))
        #expect(try verdict(bracket) { $0.pack = [.gopher] } == .keep)
        #expect(try verdict(bracket) { $0.pack = [.gopher, .c4] } != .keep)
        #expect(throws: PipelineError.self) { try verdict(bracket) { $0.pack = [.none] } }
        #expect(throws: PipelineError.self) { try verdict(bracket) { $0.pack = [] } }
    }

    @Test("a field that is missing or no number is a failure, not a measurement")
    func failures() throws {
        var missing = document()
        missing.fields["quality.gopher.words"] = nil
        #expect(throws: DocumentFailure.self) { try verdict(missing) }
        #expect(throws: DocumentFailure.self) { try verdict(document("ar", ["quality.gopher.words": "many"])) }
    }

    @Test("declares what the rules of any language read, and a reason for each rule")
    func effects() throws {
        let effects = try FilterQuality(options: .init()).effects
        #expect(effects.reads.contains(.field("language", .string)))
        #expect(effects.reads.contains(.field("quality.fineweb.newline_ratio", .any)))
        #expect(!effects.reads.contains(.field("quality.redpajama.sentences", .any)))
        #expect(effects.drops.contains("gopher.mean_word_length"))
        #expect(effects.drops.count == effects.reads.count - 1)
        var options = FilterQuality.Options()
        options.pack = [.gopher]
        #expect(try !FilterQuality(options: options).effects.reads.contains(.field("language", .string)))
    }

    @Test("keeps the contract")
    func contract() throws {
        try TransformContract(FilterQuality.self).verify()
        let stage = try FilterQuality(options: .init())
        var scratch = stage.makeScratch()
        for language in ["ar", "en", "", "und", "a\u{0}b", String(repeating: "x", count: 10_000)] {
            var document = document(language)
            #expect(try stage.process(&document, scratch: &scratch) == .keep)
        }
    }
}
