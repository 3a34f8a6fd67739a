// SPDX-License-Identifier: Apache-2.0

import WarraqUnicode

/// Letters and words that speak for or against a language among those of its script.
struct LanguageTraits: Sendable {
    let language: String
    /// Points of a text without any trait: the language that is most likely then.
    let base: Double
    /// Points for each letter per hundred letters of the text.
    let letters: [UInt32: Double]
    /// Hashes of words, lower case, spelled exactly; each is worth its share of the text's words.
    let words: Set<UInt64>

    init(_ language: String, base: Double = 0, for good: String, against bad: String = "", words: String = "") {
        self.language = language
        self.base = base
        var letters: [UInt32: Double] = [:]
        for scalar in good.unicodeScalars { letters[scalar.value] = 1 }
        for scalar in bad.unicodeScalars { letters[scalar.value] = -1 }
        self.letters = letters
        self.words = Set(words.split(separator: " ").map { LanguageEvidence.hash($0.unicodeScalars.map(\.value)) })
    }

    static let byScript: [Script: ScriptTraits] = [
        .arabic: ScriptTraits(arabic), .cyrillic: ScriptTraits(cyrillic), .hebrew: ScriptTraits(hebrew),
        .devanagari: ScriptTraits(devanagari), .latin: ScriptTraits(latin), .bengali: ScriptTraits(bengali),
        .ethiopic: ScriptTraits(ethiopic),
    ]

    private static let arabic = [
        LanguageTraits(
            "ar", base: 0.5, for: "ةىأإؤئ", against: "پچژگیکەێۆڕڵۇۈېۋڭٹڈڑںےہھټډړږښڼۍڄڃڪٻ",
            words: """
                في من على إلى الى أن إن ان عن التي الذي هذا هذه مع ما لا كان قال قالت بين بعد ذلك كل أو كما لم قد وقد أي حق لكل \
                وفي ومن وقال وقالت وأضاف خلال عام يوم العراق إنه أنه عند غير منذ حتى نعم
                """
        ),
        LanguageTraits(
            "fa", for: "پچژگیک", against: "ةىەێۆڕڵۇۈېۋڭٹڈڑںےہھټډړږښڼۍيك",
            words:
                "که از در این است را به با می و برای آن شود یا هر خود تا باشد دارد شد کرد گفت بر ها های شده نیز اما او"
        ),
        LanguageTraits(
            "ur", for: "ٹڈڑںےہھ", against: "ةىيكەێۆۇۈې",
            words: "کے کی میں ہے اور کا سے کو اس پر ہیں نے کہ جو ہر حق یا کسی نہیں گا تھا تھے کر بھی"
        ),
        LanguageTraits(
            "pnb", for: "ٹڈڑںےہھ", against: "ةىيكەێۆۇۈې",
            words: "دے دی دا نوں وچ تے ایہہ اے نیں سی توں ہر حق ایس نال جاں اوہ کوئی"
        ),
        LanguageTraits("ckb", for: "ەێۆڕڵڤ", against: "ةىېۇۈڭ", words: "لە بە و بۆ کە ئەم هەموو هەر یان ئەو بەڵام"),
        LanguageTraits("ug", for: "ەېۇۆۈۋڭ", against: "ةێڕڵپڤیک", words: "ۋە بىلەن بۇ بىر ھەر"),
        LanguageTraits("ps", for: "ټډړږښڼېۍځڅګ", against: "ةەێۆۇۈ", words: "د په او چې کې ته له دی هر سره نه"),
        LanguageTraits("sd", for: "ڪٻڄڃڻٿڌڏٽڙڦڇ", against: "ةەێۆۇۈ", words: "۾ جي جو ۽ کي آهي"),
    ]

    private static let cyrillic = [
        LanguageTraits(
            "ru", base: 0.1, for: "ыэё", against: "іїєґўјљњћђџќѓѕәғқңөұүһ",
            words: "и в на не что с по как это из от за для его при или право каждый человек он был года"
        ),
        LanguageTraits(
            "uk", for: "іїєґ", against: "ыэёъўјәғқңөұүһ", words: "і в на не що з та до має право або за як у він"),
        LanguageTraits(
            "be", for: "іўыэ", against: "иїєъщјәғқңөұүһ", words: "і на не з або чалавек мае права ў што як да"),
        LanguageTraits(
            "bg", for: "ъщ", against: "ыэёіїєўјљњћђџќѓѕәғқңөұүһ",
            words: "и на да за от се е не с във има право всеки или по при като че са"
        ),
        LanguageTraits(
            "sr", for: "јљњћђџ", against: "ыэёіїєўќѓѕщъьйяю",
            words: "и у на да се је за од има право не или са као по свако који"
        ),
        LanguageTraits(
            "mk", for: "јљњќѓѕџ", against: "ыэёіїєўћђщъьйяю",
            words: "и на да се во за од има право не или со на секој по како што е"
        ),
        LanguageTraits("kk", for: "іәғқңөұүһы", against: "їєўјѓќ", words: "және мен бар құқығы бір әр болып үшін адам"),
        LanguageTraits("mn", for: "өүэы", against: "іїєўјқғңәұһщ", words: "нь эрх хүн бүр ба буюу байна болон энэ"),
        LanguageTraits("ky", for: "өүңыэ", against: "іїєўјқғәұһ", words: "жана менен бир бар ар бул үчүн укугу"),
        LanguageTraits("tt", for: "әөүңһҗы", against: "іїєўјқғұ", words: "һәм белән өчен бу бер хокукы бар"),
        LanguageTraits("tg", for: "ғӣқӯҳҷ", against: "іїєўјңөұүһыщ", words: "ва дар ба аз ки ин бо барои"),
    ]

    private static let hebrew = [
        LanguageTraits("he", base: 2, for: "", against: "ײױװ", words: "של את על לא הוא כל אדם עם זה או"),
        LanguageTraits("yi", for: "ײױװ", words: "און איז די פון אין צו מיט דער האט"),
    ]

    private static let devanagari = [
        LanguageTraits(
            "hi", for: "", against: "ळ",
            words: "के है और में की का से को हैं ने पर यह कि एक या किसी भी प्रत्येक अधिकार नहीं इस"
        ),
        LanguageTraits("mr", for: "ळ", words: "आहे व आणि या हा ही च किंवा त्याच्या प्रत्येक नाही होते असे आहेत"),
        LanguageTraits("ne", for: "", words: "छ र को मा ले गर्न हुने छन् लाई पनि वा हो भएको"),
    ]

    private static let bengali = [
        LanguageTraits("bn", base: 2, for: "র"), LanguageTraits("as", for: "ৰৱ", against: "র"),
    ]

    private static let ethiopic = [
        LanguageTraits("am", base: 0.5, for: "አ", against: "ኣቐቕ", words: "እና ነው ላይ ውስጥ ወይም ሰው"),
        LanguageTraits("ti", for: "ኣቐቕ", words: "እዩ ናይ ኣብ ምስ ወይ ሰብ"),
    ]

    private static let latin = [
        LanguageTraits(
            "en", for: "", against: "äöüßéèêàçñãõåøæłąęșțğışžčćřāēīūõœőű",
            words: """
                the of and to in that for with was is on by from this are which as it its be have has had were said at an not \
                who they their will would been after when everyone shall or any one all his he no we our you but than about into \
                over while where there also could other more most last new if so
                """
        )
    ]
}

/// The languages of one script, with their words in one table.
struct ScriptTraits: Sendable {
    let languages: [LanguageTraits]
    /// Bit `i` of a word's value: the word is one of language `i`.
    let words: [UInt64: UInt16]

    init(_ languages: [LanguageTraits]) {
        self.languages = languages
        var words: [UInt64: UInt16] = [:]
        for (index, language) in languages.enumerated() {
            for word in language.words { words[word, default: 0] |= 1 << UInt16(index) }
        }
        self.words = words
    }
}
