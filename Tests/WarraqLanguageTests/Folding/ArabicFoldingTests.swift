// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqLanguage
import WarraqUnicode

@Suite("Arabic folding, profile search")
struct ArabicFoldingTests {
    private let folding = ArabicFolding(.search)

    @Test(
        "folds spellings onto one",
        arguments: [
            ("", ""),
            ("إعلان أُمَّة آمن ٱلله", "اعلان امه امن الله"),
            ("مَدْرَسَةٌ", "مدرسه"),
            ("على فتى", "علي فتي"),
            ("مسؤول شيء بئر", "مسوول شيء بير"),
            ("مـــحـــمـــد", "محمد"),
            ("١٢٣ ۴۵۶", "123 456"),
            ("کتابی", "كتابي"),
            ("می\u{200C}خواهم", "مي\u{200C}خواهم"),
            ("ﻻ ﺑﺄﺱ ﷲ", "لا باس الله"),
            ("ﷺ", "صلي الله عليه وسلم"),
            ("قُرْآنࣰ", "قرانࣰ"),
            ("الله\u{200F}\u{202B} أكبر\u{202C}\u{FEFF}", "الله اكبر"),
            ("عام\u{A0}2024\u{202F}م\u{3000}", "عام 2024 م "),
            ("بِسۡمِ ٱللَّهِ ٱلرَّحۡمَٰنِ ۝", "بسم الله الرحمن ۝"),
            ("\u{FE70}\u{FE71}\u{FC5E}ب", "ب"),
        ])
    func folds(text: String, folded: String) {
        #expect(folding.fold(text).unicodeScalars.elementsEqual(folded.unicodeScalars))
    }

    @Test(
        "leaves other scripts, joiners and emoji as they are",
        arguments: [
            "שָׁלוֹם עולם", "پژوهش\u{200C}ها", "क\u{094D}\u{200D}ष", "👩\u{200D}👩\u{200D}👧 👍🏽 🏳️\u{200D}🌈", "中文，「引」。",
            "日本語、カタカナ", "ภาษาไทย", "Привет, ёж", "İstanbul'da ağaç", "naïve café, “quoted” — it’s…", "پژوهش گفت چهره",
            "ٹھپ ہے ۔", "؟ ، ؛ ٪ ٫ ٬ ٭", "﴿﴾ ﷽", "\u{0}\u{1}\t\r\n",
        ])
    func leaves(text: String) {
        #expect(folding.fold(text).unicodeScalars.elementsEqual(text.unicodeScalars))
    }

    @Test("a tag on folded text finds its place in the source")
    func alignment() {
        // ق ُ ر آ ن, then a space and ١٢.
        let source = Array("قُرآن ١٢".utf8)
        var text: [UInt8] = []
        var builder = AlignmentBuilder()
        folding.fold(source.span, into: &text, alignment: &builder)
        let alignment = builder.finish(sourceCount: source.count)
        #expect(String(decoding: text, as: UTF8.self) == "قران 12")
        #expect(alignment.sourceSpan(of: 0..<8) == 0..<10)
        #expect(alignment.sourceRanges(of: 0..<8) == [0..<2, 4..<10])
        #expect(alignment.sourceRanges(of: 10..<11) == [13..<15])
        #expect(alignment.targetRange(of: 2..<4) == nil)
        #expect(alignment.targetRange(of: 0..<10) == 0..<8)
        #expect(alignment.byteCost == 8 + 24)
    }

    @Test("plain text and letters of the same length cost no memory")
    func freeOfCost() {
        let source = Array("كتاب أحمد إلى مدرسة القرية على الطريق".utf8)
        var text: [UInt8] = []
        var builder = AlignmentBuilder()
        folding.fold(source.span, into: &text, alignment: &builder)
        #expect(builder.finish(sourceCount: source.count).isIdentity)
    }

    @Test("appends to what is there, from any place of the source")
    func appending() {
        let (first, second) = (Array("أُمٌ ٣".utf8), Array("٤ مَـن".utf8))
        var text = Array("> ".utf8)
        var builder = AlignmentBuilder()
        builder.insert(targetCount: 2, at: 0)
        folding.fold(first.span, into: &text, alignment: &builder)
        // Three bytes of the source are left out between the two.
        folding.fold(second.span, into: &text, alignment: &builder, sourceOffset: first.count + 3)
        let alignment = builder.finish(sourceCount: first.count + 3 + second.count)
        #expect(String(decoding: text, as: UTF8.self) == "> ام 34 من")
        #expect(alignment.sourceRanges(of: 2..<4) == [0..<2])
        #expect(alignment.sourceRanges(of: 7..<9) == [9..<11, 14..<16])
        #expect(alignment.isMonotonic && alignment.targetCount == text.count)
    }

    @Test("text that grows elevenfold, and none of it left, are folded alike")
    func extremes() {
        let ligatures = String(repeating: "ﷺ", count: 5_000)
        #expect(folding.fold(ligatures) == String(repeating: "صلي الله عليه وسلم", count: 5_000))
        #expect(folding.fold(String(repeating: "\u{64B}ـ", count: 5_000)) == "")
        let long = String(repeating: "أهلا وَسهلا ", count: 20_000)
        #expect(folding.fold(long) == String(repeating: "اهلا وسهلا ", count: 20_000))
    }

    @Test("a profile of single rules changes nothing else")
    func singleRules() {
        let text = "إعلانُ مـدرسةٍ على ﻻ ١٢ کتاب\u{A0}\u{200F}شيئ"
        let results: [(FoldingProfile.Rules, String)] = [
            ([], text),
            (.marks, "إعلان مـدرسة على ﻻ ١٢ کتاب\u{A0}\u{200F}شيئ"),
            (.tatweel, "إعلانُ مدرسةٍ على ﻻ ١٢ کتاب\u{A0}\u{200F}شيئ"),
            (.alefs, "اعلانُ مـدرسةٍ على ﻻ ١٢ کتاب\u{A0}\u{200F}شيئ"),
            (.tehMarbuta, "إعلانُ مـدرسهٍ على ﻻ ١٢ کتاب\u{A0}\u{200F}شيئ"),
            (.alefMaksura, "إعلانُ مـدرسةٍ علي ﻻ ١٢ کتاب\u{A0}\u{200F}شيئ"),
            (.presentationForms, "إعلانُ مـدرسةٍ على لا ١٢ کتاب\u{A0}\u{200F}شيئ"),
            (.digits, "إعلانُ مـدرسةٍ على ﻻ 12 کتاب\u{A0}\u{200F}شيئ"),
            (.persianLetters, "إعلانُ مـدرسةٍ على ﻻ ١٢ كتاب\u{A0}\u{200F}شيئ"),
            ([.spaces, .invisibles], "إعلانُ مـدرسةٍ على ﻻ ١٢ کتاب شيئ"),
            (.hamzaCarriers, "إعلانُ مـدرسةٍ على ﻻ ١٢ کتاب\u{A0}\u{200F}شيي"),
        ]
        for (rules, expected) in results {
            let folded = ArabicFolding(FoldingProfile(name: "test", rules: rules)).fold(text)
            #expect(folded.unicodeScalars.elementsEqual(expected.unicodeScalars), "\(rules)")
        }
    }
}
