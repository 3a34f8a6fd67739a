// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqLanguage
import WarraqNormalization
import WarraqTesting

@Suite("NormalizeArabic")
struct NormalizeArabicTests {
    private func normalized(_ document: Document) throws -> Document {
        let stage = try NormalizeArabic(options: NormalizeArabic.Options())
        var (document, scratch) = (document, stage.makeScratch())
        #expect(stage.process(&document, scratch: &scratch) == .keep)
        return document
    }

    @Test(
        "folds what search must not tell apart, and leaves other scripts alone",
        arguments: [
            ("", ""), ("كَتَبَ الوَرَّاقُ", "كتب الوراق"), ("الســــلام", "السلام"), ("أحمد إلى آخر", "احمد الي اخر"),
            ("مكتبة", "مكتبه"), ("ﻛﺘﺎﺏ", "كتاب"), ("١٢٣ ۴۵۶", "123 456"),
            ("The shop, 一本书 и ספר", "The shop, 一本书 и ספר"),
        ])
    func examples(text: String, expected: String) throws {
        #expect(try normalized(Document(id: "a", text: Text(text))).text.string == expected)
    }

    @Test("tags stay on their words, and what they came from folds to what they mark")
    func tagsAndOrigins() throws {
        let seed = SeededGenerator.anySeed()
        var random = SeededGenerator(seed: seed)
        let folding = ArabicFolding(.search)
        let samples = RandomTexts.samples(150, using: &random) + ContractTexts.all.filter { !$0.isLong }
        for sample in samples {
            let document = ContractDocuments.document(sample, .tracked, isTagged: true)
            let folded = try normalized(document)
            #expect(folded.text.string == folding.fold(sample.text), "seed \(seed), \(sample)")
            for tag in folded.tags {
                let marked = folded.text.string(in: tag.utf8Range)
                let span = try #require(folded.originalSpan(of: tag))
                let base = ContractDocuments.base
                let source = document.text.string(in: span.lowerBound - base..<span.upperBound - base)
                #expect(folding.fold(source) == marked, "seed \(seed), \(sample): \(source.debugDescription)")
            }
            let lost = document.tags.count - folded.tags.count
            let blank = document.tags.filter { folding.fold(document.text.string(in: $0.utf8Range)).isEmpty }
            #expect(lost == blank.count, "seed \(seed), \(sample)")
        }
    }

    @Test("twice is once")
    func idempotence() throws {
        let seed = SeededGenerator.anySeed()
        var random = SeededGenerator(seed: seed)
        for sample in RandomTexts.samples(150, using: &random) + ContractTexts.all.filter({ !$0.isLong }) {
            let once = try normalized(ContractDocuments.document(sample, .edited, isTagged: false))
            let twice = try normalized(once)
            #expect(once.text == twice.text, "seed \(seed), \(sample)")
            let all = 0..<once.text.utf8Count
            #expect(once.text.originalRanges(of: all) == twice.text.originalRanges(of: all), "seed \(seed), \(sample)")
        }
    }
}
