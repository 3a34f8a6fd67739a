// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqTestSupport
import WarraqTesting

@testable import WarraqLanguage

private func match(_ line: String) -> CueMatch? { Cues.match(line: Array(line.utf8).span) }

private func text(_ line: String, _ range: Range<Int>) -> String {
    String(decoding: Array(line.utf8)[range], as: UTF8.self)
}

@Suite("Cues")
struct CuesTests {
    @Test(
        "finds a cue that is the whole line",
        arguments: [
            ("مرتبط", .related), ("  مرتبط:", .related), ("\u{200F}مقالات مشابهة\u{200F}", .related),
            ("إقرأ أيضاً:", .readAlso), ("اقرأ ايضا", .readAlso), ("▪ اقرأ المزيد…", .readAlso),
            ("الأكثر قراءة", .mostRead), ("شارك", .share), ("نسخ الرابط", .share), ("تعليقات (3)", .comments),
            ("3 تعليقات", .comments), ("أضف تعليقًا", .comments), ("النشرة البريدية", .subscribe), ("إعلان", .rights),
            ("جميع الحقوق محفوظة", .rights), ("الوسوم:", .tags), ("انتهى", .end), ("انتهى/ 25", .end),
            ("انتهى / م ع", .end), ("٥ دقائق قراءة", .reading),
            ("مـــرتـــبـــط", .related), ("مَقالاتٌ مُشابِهَة", .related), ("ﻣﻘﺎﻻﺕ ﻣﺸﺎﺑﻬﺔ", .related),
            ("بیشتر بخوانید", .readAlso), ("اخبار مرتبط", .related), ("برچسب‌ها:", .tags), ("انتهای پیام", .end),
            ("Related Articles", .related), ("RELATED", .related), ("[Read more]", .readAlso), ("5 min read", .reading),
            ("(END)", .end), ("12 Comments", .comments), ("Advertisement", .rights), ("Copy link", .share),
            ("À lire aussi :", .readAlso), ("Articles similaires", .related), ("Mentions légales", .rights),
            ("Ähnliche Artikel", .related), ("LESEN SIE AUCH", .readAlso), ("Datenschutz", .rights),
            ("Noticias relacionadas", .related), ("Lo más leído", .mostRead), ("SUSCRÍBETE", .subscribe),
            ("İLGİLİ HABERLER", .related), ("Paylaş", .share), ("Tüm hakları saklıdır.", .rights),
            ("Читайте также:", .readAlso), ("ПОХОЖИЕ МАТЕРИАЛЫ", .related), ("Ещё по теме", .related),
        ] as [(String, CueKind)]
    )
    func whole(line: String, kind: CueKind) throws {
        let found = try #require(match(line))
        #expect(found.kind == kind)
        #expect(found.form == .whole)
        #expect(found.rest.isEmpty)
    }

    @Test(
        "finds a cue with a mark and text after it",
        arguments: [
            ("المصدر: وكالة الصحافة", .source, "المصدر", "وكالة الصحافة"),
            ("المصدر / واع", .source, "المصدر", "واع"), ("المصدر/واع", .source, "المصدر", "واع"),
            ("المـصـدر\u{A0}: \u{200F}البحر\u{200F}", .source, "المـصـدر", "البحر"),
            ("ﺍﻟﻤﺼﺪﺭ: المدينة", .source, "ﺍﻟﻤﺼﺪﺭ", "المدينة"),
            ("اقرأ أيضاً: حصة جديدة من المياه", .readAlso, "اقرأ أيضاً", "حصة جديدة من المياه"),
            ("Source: Harbour Wire", .source, "Source", "Harbour Wire"),
            ("Tags — sea, port", .tags, "Tags", "sea, port"),
            ("منبع: البرز", .source, "منبع", "البرز"), ("Quelle: dpa", .source, "Quelle", "dpa"),
            ("Kaynak : AA", .source, "Kaynak", "AA"), ("Источник: ТАСС", .source, "Источник", "ТАСС"),
            ("Fuente: EFE", .source, "Fuente", "EFE"), ("المشاهدات: 1240", .reading, "المشاهدات", "1240"),
            ("نُشر في: ١٢ أيار ٢٠٢٤", .published, "نُشر في", "١٢ أيار ٢٠٢٤"),
        ] as [(String, CueKind, String, String)]
    )
    func labelled(line: String, kind: CueKind, cue: String, rest: String) throws {
        let found = try #require(match(line))
        #expect(found.kind == kind)
        #expect(found.form == .labelled)
        #expect(text(line, found.range) == cue)
        #expect(text(line, found.rest) == rest)
    }

    @Test(
        "takes text without a mark only where the cue allows it",
        arguments: [
            ("شارك  فيسبوك  تويتر  واتساب", .share), ("Share Facebook X WhatsApp", .share),
            ("تابعونا على فيسبوك", .subscribe), ("More from Business", .related), ("نشر في 19 غشت 2024", .published),
            ("Last updated May 4, 2024", .updated), ("We use cookies to improve your experience.", .rights),
            ("All rights reserved © 2024", .rights), ("اقرأ أيضا سد جديد في الأنبار", .readAlso),
        ] as [(String, CueKind)]
    )
    func leading(line: String, kind: CueKind) throws {
        let found = try #require(match(line))
        #expect(found.kind == kind)
        #expect(found.form == .leading)
    }

    @Test(
        "leaves running text alone",
        arguments: [
            "", " ", "•", "2024", "\u{200F}",
            "وأضاف المصدر: لن نتأخر", "المصدر الأكبر للمخطوطات مجموعات أسرية", "المصدر الذي تحدث لم يذكر اسمه",
            "شارك الرئيس في القمة العربية", "مشاركة واسعة في الانتخابات", "تعليق الدراسة غدا في بغداد",
            "إعلان نتائج الانتخابات اليوم", "انشر بحثك في مجلة الجامعة", "انتهى الاجتماع من دون اتفاق",
            "مرتبطة بالأمر قضية أخرى", "نظر رئیس در این باره", "ورود تیم به شهر",
            "Share prices rose on Friday", "Related parties said they agreed.", "Source code was published",
            "Updated forecasts by the grid company show a rise", "Published studies disagree.", "Commentary",
            "Sharepoint", "Email: someone@example.org", "x",
            "More from the plant is expected by winter, when the last of four fields is connected.",
            "End of the war", "Subscribers rose", "Read-only memory", "Print-on-demand books sell well",
            "Kontakt zu der Gruppe brach ab.", "Stand der Dinge", "Печать газеты остановлена",
            "Реклама помогла компании",
            "المصدر" + String(repeating: " كلمة", count: 60),
            "اقرأ أيضا" + String(repeating: " كلمة", count: 40),
            "שלום עולם", "新闻来源", "นี่คือข่าว", "यह समाचार है", "これはニュースです",
        ]
    )
    func none(line: String) {
        #expect(match(line) == nil)
    }

    @Test("takes the longest of several cues")
    func longest() throws {
        let found = try #require(match("لا توجد تعليقات"))
        #expect(text("لا توجد تعليقات", found.range) == "لا توجد تعليقات")
        let published = try #require(match("تم التحديث في 16 جانفي 2024"))
        #expect(text("تم التحديث في 16 جانفي 2024", published.rest) == "16 جانفي 2024")
    }

    @Test("finds each phrase of the data when it stands alone, with its language or an earlier one")
    func allPhrases() throws {
        for group in CueData.all {
            for phrase in group.phrases.split(separator: "|") {
                let found = try #require(match(String(phrase)), "\(phrase)")
                #expect(found.form == .whole, "\(phrase)")
            }
        }
        let first: Set = ["ar", "fa", "en", "fr", "de", "es", "tr", "ru"]
        let further: Set = ["he", "ur", "ckb", "pt", "it", "nl", "pl", "uk", "id", "hi", "zh", "ja", "ko"]
        #expect(Set(CueData.all.map(\.language)) == first.union(further))
        #expect(Set(CueData.all.map(\.kind)) == Set(CueKind.allCases))
    }

    @Test("finds each phrase in any dress: bullets, capitals, vowel marks, tatweel, invisible characters")
    func dressed() throws {
        let seed = printedSeed()
        var random = SeededGenerator(seed: seed)
        let before = ["", "  ", "• ", "\u{200F}", "▪\u{A0}", "[", "« "]
        let after = ["", " ", ":", " …", " »", "\u{200F}", "]", "!", "\r"]
        for group in CueData.all {
            for phrase in group.phrases.split(separator: "|") {
                let cased = random.below(2) == 0 && group.language != "tr" ? phrase.uppercased() : String(phrase)
                var dressed = String.UnicodeScalarView()
                for scalar in cased.unicodeScalars {
                    dressed.append(scalar)
                    let isLetter = scalar.properties.generalCategory == .otherLetter
                    if isLetter, random.below(4) == 0 {
                        dressed.append(["\u{640}", "\u{64E}", "\u{651}"][random.below(3)])
                    }
                    if random.below(9) == 0 { dressed.append("\u{200C}") }
                }
                let line = before[random.below(before.count)] + String(dressed) + after[random.below(after.count)]
                let found = try #require(match(line), "seed \(seed): \(line)")
                #expect(found.form == .whole && found.kind == match(String(phrase))?.kind, "seed \(seed): \(line)")
            }
        }
    }

    @Test("reads any bytes without a trap and keeps its ranges inside the line")
    func hostile() {
        var random = SeededGenerator(seed: 20)
        let parts = ["المصدر", ":", " ", "-", "/", "\u{200F}", "share", "3", "…", "إقرأ أيضاً", "\u{FEFC}", "x", "."]
        for _ in 0..<3000 {
            var line = (0..<random.below(8)).flatMap { _ in Array(parts[random.below(parts.count)].utf8) }
            if random.below(3) == 0, !line.isEmpty { line[random.below(line.count)] = UInt8(random.below(256)) }
            guard let found = Cues.match(line: line.span) else { continue }
            #expect(found.range.lowerBound >= 0 && found.range.upperBound <= found.rest.lowerBound, "seed 20: \(line)")
            #expect(found.rest.upperBound <= line.count, "seed 20: \(line)")
        }
        #expect(Cues.match(line: Array(repeating: UInt8(0xFF), count: 1_000_000).span) == nil)
    }
}
