// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqLanguage
import WarraqNormalization
import WarraqTesting
import WarraqUnicode

/// What the stages of Arabic, Persian, Urdu and Kurdish have in common: profiles and single rules.
@Suite("Stages of profiles and switches")
struct FoldingStageTests {
    private func folded<S: ScratchTransform>(_ text: String, _ stage: S) throws -> String
    where S.Scratch == AlignmentBuilder {
        var (document, scratch) = (Document(id: "a", text: Text(text)), stage.makeScratch())
        #expect(try stage.process(&document, scratch: &scratch) == .keep)
        return document.text.string
    }

    private func urdu(_ text: String, _ profile: NormalizeUrdu.Profile) throws -> String {
        try folded(text, NormalizeUrdu(options: .init(profile)))
    }

    private func kurdish(_ text: String, _ profile: NormalizeKurdish.Profile) throws -> String {
        try folded(text, NormalizeKurdish(options: .init(profile)))
    }

    @Test("the contracts", arguments: [0, 1, 2])
    func contracts(number: Int) throws {
        try TransformContract(NormalizeUrdu.self, options: .init(NormalizeUrdu.Profile.allCases[number % 2])).verify()
        try TransformContract(NormalizeKurdish.self, options: .init(NormalizeKurdish.Profile.allCases[number])).verify()
        try TransformContract(NormalizePersian.self, options: .init(NormalizePersian.Profile.allCases[number])).verify()
    }

    @Test("Urdu letters, whatever keyboard they come from")
    func urdu() throws {
        #expect(try urdu("كتابي ه مدرسة", .display) == "کتابی ہ مدرسۃ")
        #expect(try urdu("بھائی ہے ںے \u{200C} ۱۲", .display) == "بھائی ہے ںے \u{200C} ۱۲")
        #expect(try urdu("مسئلۂ أَحمد ۃ ۓ ؤ ۱۲ ١٢", .search) == "مسیلہ احمد ہ ے و 12 12")
        #expect(try urdu("", .search) == "" && urdu("привет 你好 שלום", .search) == "привет 你好 שלום")
    }

    @Test("Kurdish letters by their place in the word")
    func kurdish() throws {
        #expect(try kurdish("كوردستان يه ه\u{200C}م", .display) == "کوردستان یە ەم")
        #expect(try kurdish("ههل مةلا ھات كتێبه،", .display) == "ههل مەلا هات کتێبە،")
        #expect(try kurdish("رۆژ بار ڒ ١٢", .search) == "ڕۆژ بار ڕ 12")
        #expect(try kurdish("بهـ به\u{64E} به\u{200F} بهـا", .search) == "بە بە بە بها")
        #expect(try kurdish("رۆژ\u{AD} ه\u{200C}ه ھ", .lucene) == "ڕۆژ ەە ه")
        #expect(try kurdish("ﻛﺮﺩﻩ", .display) == "کردە")
        #expect(try kurdish("", .search) == "" && kurdish("привет 你好 שלום", .search) == "привет 你好 שלום")
    }

    @Test("a switch overrules the profile, both ways")
    func switches() throws {
        var options = NormalizeArabic.Options(.search)
        options.switches[.tehMarbuta] = false
        options.switches[[.madda, .hamzaAlefs]] = false
        options.switches[.punctuation] = true
        #expect(try folded("مدرسةُ إلى آخر، ٱ", NormalizeArabic(options: options)) == "مدرسة إلي آخر, ا")
        var plain = NormalizeArabic.Options(.display)
        plain.compose = false
        #expect(
            try folded("ا\u{653}ـ", NormalizeArabic(options: plain)).unicodeScalars.elementsEqual(
                "ا\u{653}".unicodeScalars))
        #expect(options.switches[.punctuation] == true && options.switches[.tehMarbuta] == false)
        #expect(options.switches[.tatweel] == nil)
        options.switches[.tehMarbuta] = nil
        #expect(options.switches[.tehMarbuta] == nil)
    }

    @Test("the page gives the code points of each profile, from the table")
    func page() {
        let page = NormalizeArabic.documentation
        for profile in NormalizeArabic.Profile.allCases { #expect(page.contains("- `\(profile.rawValue)`, for ")) }
        #expect(page.contains("fold_teh_marbuta (U+0629 becomes U+0647)"))
        let lucene = page.split(separator: "\n").first { $0.hasPrefix("- `lucene`") } ?? ""
        #expect(
            lucene == """
                - `lucene`, for indexes of Apache Lucene's Arabic analyzer: remove_tatweel (U+0640 goes), remove_tashkeel \
                (U+064B\u{2013}0652 go), fold_alef (U+0622 becomes U+0627; U+0623, U+0625 become U+0627), fold_alef_maksura \
                (U+0649 becomes U+064A), fold_teh_marbuta (U+0629 becomes U+0647).
                """)
    }

    /// All profiles of all languages, and each with each of its rules turned over.
    private static func variants<P: FoldingChoice>(_ type: P.Type) -> [FoldingOptions<P>] {
        P.allCases.flatMap { profile in
            [FoldingOptions(profile)]
                + P.switches.map { item in
                    var options = FoldingOptions(profile)
                    options.switches[item.rules] = !profile.rules.isSuperset(of: item.rules)
                    return options
                }
        }
    }

    private static let scalars: [Unicode.Scalar] = [
        0x600...0x6FF, 0x750...0x77F, 0x870...0x8FF, 0xFB50...0xFDFF, 0xFE70...0xFEFF, 0x1EE00...0x1EEFF,
        0x2000...0x206F,
    ].joined().compactMap { Unicode.Scalar(UInt32($0)) }.filter {
        UnicodeProperties.generalCategory(of: $0) != .unassigned
    }

    /// Each assigned scalar of the Arabic blocks, where a word begins, ends and goes on, and among marks.
    private static let text = scalars.map {
        "\u{628}\($0)\u{64E}\u{651}\($0) \($0)\u{647}\($0)\u{627} \($0) \u{6BE}\($0)\u{627} \u{647}\($0) \($0)\u{631}"
    }.joined(
        separator: " ")

    private func expectIdempotence<S: ScratchTransform>(_ stage: S, _ label: String) throws
    where S.Scratch == AlignmentBuilder {
        let once = try folded(Self.text, stage)
        let twice = try folded(once, stage)
        let isSame = once.unicodeScalars.elementsEqual(twice.unicodeScalars)
        #expect(isSame, "\(label)")
    }

    @Test("twice is once for every scalar of the Arabic blocks, in every profile, with each rule turned over")
    func idempotence() throws {
        for options in Self.variants(NormalizeArabic.Profile.self) {
            try expectIdempotence(NormalizeArabic(options: options), "arabic \(options)")
        }
        for options in Self.variants(NormalizePersian.Profile.self) {
            try expectIdempotence(NormalizePersian(options: options), "persian \(options)")
        }
        for options in Self.variants(NormalizeUrdu.Profile.self) {
            try expectIdempotence(NormalizeUrdu(options: options), "urdu \(options)")
        }
        for options in Self.variants(NormalizeKurdish.Profile.self) {
            // The page says so: a final U+0647 that was U+06BE is taken for the vowel in a second run.
            let isFinal = options.switches[.kurdishFinalDoachashmee] ?? (options.profile == .lucene)
            if isFinal { continue }
            try expectIdempotence(NormalizeKurdish(options: options), "kurdish \(options)")
        }
    }
}
