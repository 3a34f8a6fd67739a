// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqLanguage
import WarraqTagging
import WarraqTesting

@Suite struct TagQualityTests {
    private func tag(_ document: Document, _ configure: (inout TagQuality.Options) -> Void = { _ in }) throws
        -> Document
    {
        var options = TagQuality.Options()
        configure(&options)
        let stage = try TagQuality(options: options)
        var (document, scratch) = (document, stage.makeScratch())
        #expect(stage.process(&document, scratch: &scratch) == .keep)
        return document
    }

    @Test("writes a field for each signal of the chosen sets, and no other")
    func fields() throws {
        let document = Document(id: "a", text: "هل من ماء؟", fields: ["language": "ar"])
        for signals in TagQuality.Signals.allCases {
            let fields = try tag(document) { $0.signals = [signals] }.fields
            let names = QualitySignal.all.filter { $0.set == signals.set }.map { "quality." + $0.name }
            #expect(fields.names.map(\.rawValue) == ["language"] + names)
        }
        let fields = try tag(document).fields
        #expect(fields["quality.gopher.words"] == 3)
        #expect(fields["quality.gopher.stop_words"] == 1)
        #expect(fields["quality.fineweb.terminal_lines"] == 1.0)
        #expect(fields["quality.redpajama.sentences"] == nil)
    }

    @Test("takes stop words by the document's language, and null where there are none")
    func languages() throws {
        var options = TagQuality.Options()
        options.signals = [.gopher]
        let stage = try TagQuality(options: options)
        var scratch = stage.makeScratch()
        let cases: [(Value?, Value?, Value)] = [
            ("ar", "Arab", 2), ("en", nil, 0), ("und", nil, .null), (nil, nil, .null), (7, nil, .null),
            ("xx", nil, .null),
            ("ar", "Latn", 0), ("ar", "Arab", 2),
        ]
        for (language, script, expected) in cases {
            var document = Document(id: "a", text: "من هنا إلى هناك")
            document.fields["language"] = language
            document.fields["script"] = script
            _ = stage.process(&document, scratch: &scratch)
            #expect(document.fields["quality.gopher.stop_words"] == expected)
        }
        let fixed = try tag(Document(id: "a", text: "من هنا إلى هناك")) { $0.language = "ar" }
        #expect(fixed.fields["quality.gopher.stop_words"] == 2)
    }

    @Test("reads the language where it needs stop words and no option says it")
    func effects() throws {
        let language = Effects.Subject.field("language", .string)
        for (signals, given, reads): ([TagQuality.Signals], String?, Bool) in [
            ([.gopher], nil, true), ([.gopher], "ar", false), ([.repetition, .c4], nil, false),
            ([.redpajama], nil, true),
        ] {
            var options = TagQuality.Options()
            (options.signals, options.language) = (signals, given)
            #expect(try TagQuality(options: options).effects.reads.contains(language) == reads)
        }
    }

    @Test("measures again what was measured before")
    func again() throws {
        let first = try tag(Document(id: "a", text: "one two", fields: ["language": "en", "quality.gopher.words": 9]))
        #expect(first.fields["quality.gopher.words"] == 2)
        #expect(try tag(first) == first)
    }

    @Test("keeps the contract")
    func contract() throws {
        try TransformContract(TagQuality.self).verify()
        var options = TagQuality.Options()
        options.signals = TagQuality.Signals.allCases
        try TransformContract(TagQuality.self, options: options).verify()
    }
}

extension Document {
    fileprivate static func == (left: Document, right: Document) -> Bool { left.fields == right.fields }
}
