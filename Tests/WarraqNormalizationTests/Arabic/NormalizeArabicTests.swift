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

    private func stage(_ profile: NormalizeArabic.Profile) throws -> NormalizeArabic {
        var options = NormalizeArabic.Options()
        options.profile = profile
        return try NormalizeArabic(options: options)
    }

    private func normalized(_ text: String, _ stage: NormalizeArabic) -> String {
        var (document, scratch) = (Document(id: "a", text: Text(text)), stage.makeScratch())
        _ = stage.process(&document, scratch: &scratch)
        let once = document.text
        _ = stage.process(&document, scratch: &scratch)
        #expect(document.text == once, "twice is once: \(text.debugDescription)")
        return once.string
    }

    @Test(
        "each profile keeps to its rules",
        arguments: [
            (.display, "كَتَّبَ ﻛﺘﺎﺏ ـــ\u{200F}أ\u{A0}٣ مدرسة", "كَتَّبَ كتاب أ ٣ مدرسة"),
            (.display, "\u{628}\u{651}\u{64E}", "\u{628}\u{64E}\u{651}"),
            (.clean, "كَتَّبَ ا\u{653} إلى ﷺ مدرسة ۝", "كتب آ إلى صلى الله عليه وسلم مدرسة ۝"),
            (.clean, "می\u{200C}خواهم ی ک", "می\u{200C}خواهم ی ک"),
            (.lucene, "أُمَّةٌ إلى ٱلآن ى ؤ ئ ٣ ﻛ ــ\u{670}", "امه الي ٱلان ي ؤ ئ ٣ ﻛ \u{670}"), (.lucene, "", ""),
        ] as [(NormalizeArabic.Profile, String, String)]
    )
    func profiles(profile: NormalizeArabic.Profile, text: String, expected: String) throws {
        let result = normalized(text, try stage(profile))
        #expect(Array(result.unicodeScalars) == Array(expected.unicodeScalars), "\(result.debugDescription)")
    }

    @Test(
        "every scalar of the Arabic blocks folds twice as once, in every profile",
        arguments: NormalizeArabic.Profile.allCases)
    func arabicBlocks(profile: NormalizeArabic.Profile) throws {
        let blocks: [ClosedRange<UInt32>] = [
            0x600...0x6FF, 0x750...0x77F, 0x870...0x8FF, 0xFB50...0xFDFF, 0xFE70...0xFEFF, 0x1EE00...0x1EEFF,
        ]
        let stage = try stage(profile)
        for scalar in blocks.joined().compactMap(Unicode.Scalar.init) {
            _ = normalized("\u{628}\(scalar)\u{64E}\u{651}\(scalar) \(scalar)", stage)
        }
    }

    @Test(
        "the contract, in profiles of one and of several passes", arguments: [NormalizeArabic.Profile.lucene, .clean])
    func contract(profile: NormalizeArabic.Profile) throws {
        var options = NormalizeArabic.Options()
        options.profile = profile
        try TransformContract(NormalizeArabic.self, options: options).verify()
    }
}
