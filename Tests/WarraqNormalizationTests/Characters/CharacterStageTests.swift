// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqTesting
import WarraqUnicode

@testable import WarraqNormalization

@Suite("Stages that replace single characters")
struct CharacterStageTests {
    private func normalized<S: ScratchTransform>(
        _ text: String, _ type: S.Type, _ configure: (inout S.Options) -> Void = { _ in }
    ) throws -> String where S.Scratch == AlignmentBuilder {
        var options = S.Options()
        configure(&options)
        let stage = try S(options: options)
        var (document, scratch) = (Document(id: "a", text: Text(text)), stage.makeScratch())
        #expect(try stage.process(&document, scratch: &scratch) == .keep)
        let once = document.text.string
        #expect(try stage.process(&document, scratch: &scratch) == .keep)
        #expect(document.text.string.unicodeScalars.elementsEqual(once.unicodeScalars), "twice is once: \(text)")
        return once
    }

    @Test("the contracts")
    func contracts() throws {
        try TransformContract(NormalizeDigits.self).verify()
        try TransformContract(NormalizePunctuation.self).verify()
        try TransformContract(NormalizeControls.self).verify()
        try TransformContract(NormalizeCase.self).verify()
    }

    @Test("digits of all scripts become those of one")
    func digits() throws {
        #expect(try normalized("٣ ۴ ५ ６ 𝟟 8 ² ½ 三 ๙", NormalizeDigits.self) == "3 4 5 6 7 8 ² ½ 三 9")
        #expect(try normalized("٣ ۴ 5", NormalizeDigits.self) { $0.target = .persian } == "۳ ۴ ۵")
        #expect(try normalized("٣ ۴ 5", NormalizeDigits.self) { $0.target = .arabic } == "٣ ٤ ٥")
        #expect(try normalized("٣٬١٤٢٫٥٪", NormalizeDigits.self) { $0.separators = true } == "3,142.5%")
        let rules = NormalizeDigits.rules(NormalizeDigits.Options())
        let count = (UInt32(0)...0x10FFFF).compactMap(Unicode.Scalar.init)
            .count { UnicodeProperties.decimalDigitValue(of: $0) != nil }
        #expect(rules.count == count && count == 680)
    }

    @Test("punctuation becomes ASCII, each kind by its switch")
    func punctuation() throws {
        #expect(try normalized("“a” ‘b’ c–d — e… «f» ،؛؟", NormalizePunctuation.self) == "\"a\" 'b' c-d - e... «f» ،؛؟")
        let all = try normalized("«f» ‹g› ،؛؟۔ ，。！（１） שלום־עולם", NormalizePunctuation.self) {
            ($0.guillemets, $0.arabic, $0.fullwidth) = (true, true, true)
        }
        #expect(all == "\"f\" 'g' ,;?. ,.!(１) שלום־עולם")
    }

    @Test("what does not show goes, line ends and joiners stay")
    func controls() throws {
        let text = "\u{FEFF}a\u{0}b\t\r\n\u{85}\u{AD}c\u{202E}d\u{200B}می\u{200C}خواهم\u{2060}\u{9F}"
        #expect(try normalized(text, NormalizeControls.self) == "ab\t\r\n\u{85}cdمی\u{200C}خواهم")
        #expect(try normalized("می\u{200C}خواهم", NormalizeControls.self) { $0.joiners = true } == "میخواهم")
    }

    @Test("case by language")
    func letterCase() throws {
        #expect(try normalized("ΟΔΟΣ Straße IĞDIR", NormalizeCase.self) == "οδος straße iğdir")
        #expect(try normalized("IĞDIR İzmir", NormalizeCase.self) { $0.language = .tr } == "ığdır izmir")
        #expect(try normalized("izmir", NormalizeCase.self) { ($0.language, $0.target) = (.tr, .upper) } == "İZMİR")
        #expect(try normalized("Straße قال", NormalizeCase.self) { $0.target = .fold } == "strasse قال")
        let greek = try normalized("Ο Μάιος ή όχι", NormalizeCase.self) { ($0.language, $0.target) = (.el, .upper) }
        #expect(greek == "Ο ΜΑΪΟΣ Ή ΟΧΙ")
        #expect(try normalized("Ì", NormalizeCase.self) { $0.language = .lt } == "i\u{307}\u{300}")
        #expect(try normalized("die STRASSE führt", NormalizeCase.self) { $0.target = .title } == "Die Strasse Führt")
        let dutch = try normalized("het ijsselmeer", NormalizeCase.self) { ($0.language, $0.target) = (.nl, .title) }
        #expect(dutch == "Het IJsselmeer")
    }

    @Test("the contract, for every language and target of case", arguments: NormalizeCase.Language.allCases)
    func caseContract(language: NormalizeCase.Language) throws {
        for target in NormalizeCase.Target.allCases {
            var options = NormalizeCase.Options()
            (options.language, options.target) = (language, target)
            try TransformContract(NormalizeCase.self, options: options).verify()
        }
    }

    @Test("tags stay on their words, and what they came from normalizes to what they mark")
    func origins() throws {
        let seed = SeededGenerator.anySeed()
        print("character stages: seed \(seed)")
        var random = SeededGenerator(seed: seed)
        let stage = try NormalizePunctuation(options: .init())
        var scratch = stage.makeScratch()
        for sample in RandomTexts.samples(100, using: &random) {
            let document = ContractDocuments.document(sample, .tracked, isTagged: true)
            var result = document
            _ = stage.process(&result, scratch: &scratch)
            #expect(result.tags.count == document.tags.count)
            for tag in result.tags {
                let span = try #require(result.originalSpan(of: tag))
                let base = ContractDocuments.base
                let source = document.text.string(in: span.lowerBound - base..<span.upperBound - base)
                let again = try normalized(source, NormalizePunctuation.self)
                #expect(again == result.text.string(in: tag.utf8Range), "seed \(seed), \(sample)")
            }
        }
    }
}
