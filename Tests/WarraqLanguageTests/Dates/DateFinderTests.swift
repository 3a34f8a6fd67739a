// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqTestSupport

@testable import WarraqLanguage

/// The hits of a text as `text=value`, with `..end`, `?alternative` and the label if it is not a date.
func hits(_ text: String, _ language: String? = nil, _ reference: DateValue? = nil) -> [String] {
    let bytes = Array(text.utf8)
    return DateFinder(language: language, reference: reference).hits(in: bytes.span).map { hit in
        let marked = String(decoding: bytes[hit.utf8Range], as: UTF8.self)
        let end = hit.end.map { "..\($0)" } ?? ""
        let other = hit.alternative.map { "?\($0)" } ?? ""
        let kind = hit.kind == .date || hit.kind == .range ? "" : "(\(hit.kind.rawValue))"
        return "\(marked)=\(hit.value)\(end)\(other)\(kind)"
    }
}

@Suite("DateFinder")
struct DateFinderTests {
    @Test(
        "finds dates in running text",
        arguments: [
            ("وقع الاتفاق في 13 أبريل 2024 بحضور الوزير.", "ar", ["13 أبريل 2024=2024-04-13"]),
            ("وصل الوفد يوم الاثنين ١٣ أيار/مايو ٢٠٢٤ إلى بيروت", "ar", ["الاثنين ١٣ أيار/مايو ٢٠٢٤=2024-05-13"]),
            ("في الثالث عشر من أبريل 2024 وقع", "ar", ["الثالث عشر من أبريل 2024=2024-04-13"]),
            ("من 10 إلى 12 مايو 2024 في", "ar", ["10 إلى 12 مايو 2024=2024-05-10..2024-05-12"]),
            ("منذ مايو 2024 وفي لمايو ٢٠٢٣", "ar", ["مايو 2024=2024-05", "لمايو ٢٠٢٣=2023-05"]),
            ("احتلت بغداد عام 2003 وانسحبوا سنة 2011.", "ar", ["عام 2003=2003", "سنة 2011=2011"]),
            ("الموافق 9 ذو القعدة 1445 هـ.", "ar", ["9 ذو القعدة 1445 هـ=2024-05-17"]),
            ("الخميس 9 ذو القعدة 1445 هـ", "ar", ["الخميس 9 ذو القعدة 1445 هـ=2024-05-16"]),
            ("في رمضان 1445 هـ", "ar", ["رمضان 1445 هـ=2024-03-11..2024-04-09"]),
            ("الساعة 10:30 صباحا بتوقيت غرينتش", "ar", ["الساعة 10:30 صباحا بتوقيت غرينتش=T10:30Z(time)"]),
            ("يوم 3/5/2024 الساعة 6:05 مساء", "ar", ["3/5/2024 الساعة 6:05 مساء=2024-05-03T18:05"]),
            ("On Monday, May 13, 2024 at 6 p.m. they met.", "en", ["Monday, May 13, 2024 at 6 p.m.=2024-05-13T18:00"]),
            ("It ran from 10-12 May 2024.", "en", ["10-12 May 2024=2024-05-10..2024-05-12"]),
            ("It ran May 10–12, 2024, in Oslo", "en", ["May 10–12, 2024=2024-05-10..2024-05-12"]),
            ("from April–May 2024", "en", ["April–May 2024=2024-04..2024-05"]),
            ("10 May – 12 June 2024", "en", ["10 May – 12 June 2024=2024-05-10..2024-06-12"]),
            ("The 3rd of May, 1999, was", "en", ["3rd of May, 1999=1999-05-03"]),
            ("He left on 3 May and came on May 5.", "en", ["3 May=--05-03", "May 5=--05-05"]),
            ("05/03/2024 or so", "en", ["05/03/2024=2024-05-03?2024-03-05"]),
            ("05/03/2024 and 25/12/2023", "en", ["05/03/2024=2024-03-05", "25/12/2023=2023-12-25"]),
            ("05/03/2024 and 12/25/2023", nil, ["05/03/2024=2024-05-03", "12/25/2023=2023-12-25"]),
            ("Friday 03/05/2024", "en", ["Friday 03/05/2024=2024-05-03"]),
            (
                "met in 2003, at 10:30 and from 1990 to 1995.", "en",
                ["2003=2003", "10:30=T10:30(time)", "1990 to 1995=1990..1995"]
            ),
            (
                "from January 2003 to December 2007, an 1865 novel", "en",
                ["January 2003 to December 2007=2003-01..2007-12"]
            ),
            ("um 18 Uhr am 10.12.1948", "de", ["18 Uhr am 10.12.1948=1948-12-10T18:00"]),
            ("at 2024-05-03T09:15:30.250+03:00 it", "en", ["2024-05-03T09:15:30.250+03:00=2024-05-03T09:15:30+03:00"]),
            (
                "Le 1er mai 2024 à 18h30, du 10 au 12 mai 2024", "fr",
                ["1er mai 2024 à 18h30=2024-05-01T18:30", "10 au 12 mai 2024=2024-05-10..2024-05-12"]
            ),
            (
                "am 3. Mai 2024 um 18.30 Uhr; vom 10. bis 12. Mai 2024", "de",
                ["3. Mai 2024 um 18.30 Uhr=2024-05-03T18:30", "10. bis 12. Mai 2024=2024-05-10..2024-05-12"]
            ),
            ("am 3.5.2024 in", "de", ["3.5.2024=2024-05-03"]),
            ("el 3 de mayo de 2024 a las 18:30", "es", ["3 de mayo de 2024 a las 18:30=2024-05-03T18:30"]),
            (
                "3 мая 2024 г. в 10:30, в мае 2023 года, в 2003 году", "ru",
                ["3 мая 2024 г. в 10:30=2024-05-03T10:30", "мае 2023 года=2023-05", "2003 году=2003"]
            ),
            ("3 maja 2024 r. oraz w lutym 2023", "pl", ["3 maja 2024 r.=2024-05-03", "lutym 2023=2023-02"]),
            ("στις 3 Μαΐου 2024", "el", ["3 Μαΐου 2024=2024-05-03"]),
            ("3 Mayıs 2024'te saat 10.30", "tr", ["3 Mayıs 2024=2024-05-03", "saat 10.30=T10:30(time)"]),
            ("ב-5 בינואר 2020 בשעה 10:30", "he", ["5 בינואר 2020 בשעה 10:30=2020-01-05T10:30"]),
            ("در ۱۵ اردیبهشت ۱۴۰۳ ساعت ۱۰:۳۰", "fa", ["۱۵ اردیبهشت ۱۴۰۳ ساعت ۱۰:۳۰=2024-05-04T10:30"]),
            ("بیست و یکم اردیبهشت ۱۴۰۳", "fa", ["بیست و یکم اردیبهشت ۱۴۰۳=2024-05-10"]),
            ("۱۴۰۳/۰۲/۱۵", "fa", ["۱۴۰۳/۰۲/۱۵=2024-05-04"]),
            ("3 مئی 2024 کو", "ur", ["3 مئی 2024=2024-05-03"]),
            ("3 मई 2024 को शाम 6 बजे", "hi", ["3 मई 2024 को शाम 6 बजे=2024-05-03T18:00"]),
            ("于2024年5月3日上午10时30分在北京", "zh", ["2024年5月3日上午10时30分=2024-05-03T10:30"]),
            ("二〇二四年五月三日，北京", "zh", ["二〇二四年五月三日=2024-05-03"]),
            ("令和6年5月3日(金)に、5月3日～5日", "ja", ["令和6年5月3日(金)=2024-05-03", "5月3日～5日=--05-03..--05-05"]),
            ("2024년 5월 3일 오후 3시 30분에", "ko", ["2024년 5월 3일 오후 3시 30분=2024-05-03T15:30"]),
            ("il 3 maggio 2024 alle ore 18:30", "it", ["3 maggio 2024 alle ore 18:30=2024-05-03T18:30"]),
            ("op 3 mei 2024 om 18.30 uur", "nl", ["3 mei 2024 om 18.30 uur=2024-05-03T18:30"]),
            ("em 3 de maio de 2024, às 18h30", "pt", ["3 de maio de 2024, às 18h30=2024-05-03T18:30"]),
            ("ท 3 พฤษภาคม 2567 เวลา", "th", ["3 พฤษภาคม 2567=2024-05-03"]),
        ] as [(String, String?, [String])]
    )
    func running(text: String, language: String?, expected: [String]) { #expect(hits(text, language) == expected) }

    @Test(
        "leaves alone what is no date",
        arguments: [
            "", "31 February 2024", "30 شباط 2024", "version 1.2.2024 and 1.2.2024", "ratio 12/5 of 3", "verse 12:5",
            "tel. 2024-555-1234",
            "you may 5 times", "5 may be", "they march 3 miles", "ISBN 978-3-16-148410-0", "1,200 people in 2000 cases",
            "chapter 12/5/3", "10.0.0.1", "3 sat on 5 mats", "room 2024", "12/13/14/15/16", "2024-05-03-17",
            "1/2/3/4/5/2024",
            "$12.50 for 24", "ok 3-2 (2-1)", "10:30:61:99", "9 نيسان/أيار 2024", "رقم 12/5/2024", "وزن 5 م",
            "at 4.25% for a 12.38 Wh", "ran a 2:21 marathon", "Note 1,8 am besten",
        ]
    )
    func none(text: String) { #expect(hits(text) == []) }

    @Test(
        "reckons relative words from a reference",
        arguments: [
            ("وصل أمس وغادر اليوم", "ar", ["أمس=2024-05-02(relative)", "اليوم=2024-05-03(relative)"]),
            (
                "منذ ساعتين قبل 3 أيام منذ ساعة", "ar",
                [
                    "منذ ساعتين=2024-05-03T08:00(relative)", "قبل 3 أيام=2024-04-30(relative)",
                    "منذ ساعة=2024-05-03T09:00(relative)",
                ]
            ),
            (
                "yesterday and 3 hours ago, last week", "en",
                [
                    "yesterday=2024-05-02(relative)", "3 hours ago=2024-05-03T07:00(relative)",
                    "last week=2024-04-22..2024-04-28(relative)",
                ]
            ),
            ("il y a 3 jours, hier", "fr", ["il y a 3 jours=2024-04-30(relative)", "hier=2024-05-02(relative)"]),
            ("hier ist es", "de", []), ("منذ سنوات", "ar", []), ("in USA Today", "en", []),
            ("11 years, a day in", "en", []),
            ("3天前，昨天", "zh", ["3天前=2024-04-30(relative)", "昨天=2024-05-02(relative)"]),
            ("2 дня назад, вчера", "ru", ["2 дня назад=2024-05-01(relative)", "вчера=2024-05-02(relative)"]),
            ("on 20 December and 3 January", "en", ["20 December=2023-12-20", "3 January=2024-01-03"]),
        ] as [(String, String, [String])]
    )
    func relative(text: String, language: String, expected: [String]) throws {
        let day = try #require(CalendarDate(year: 2024, month: 5, day: 3))
        #expect(hits(text, language, DateValue(day, time: DayTime(hour: 10, minute: 0))) == expected)
    }
}
