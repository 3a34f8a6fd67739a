// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqTestSupport
import WarraqTesting

@testable import WarraqLanguage

private func read(_ line: String) -> DateLine? { DateLine.read(Array(line.utf8).span) }

private func text(_ line: String, _ reading: DateReading?) -> String? {
    reading.map { String(decoding: Array(line.utf8)[$0.range], as: UTF8.self) }
}

@Suite("DateLine")
struct DateLineTests {
    /// Month names of all Arabic sets, of English and of French, by month.
    static let months: [[String]] = [
        ["يناير", "كانون الثاني", "كانون ثاني", "جانفي", "January", "Jan", "janvier"],
        ["فبراير", "شباط", "فيفري", "February", "Feb.", "février"], ["مارس", "آذار", "اذار", "March", "Mar", "mars"],
        ["أبريل", "إبريل", "ابريل", "نيسان", "أفريل", "April", "avril"], ["مايو", "أيار", "ايار", "ماي", "May", "mai"],
        ["يونيو", "يونيه", "حزيران", "جوان", "June", "juin"], ["يوليو", "تموز", "جويلية", "يوليوز", "July", "juillet"],
        ["أغسطس", "اغسطس", "آب", "أوت", "غشت", "أغشت", "August", "août"],
        ["سبتمبر", "أيلول", "شتنبر", "شتمبر", "September", "Sept."],
        ["أكتوبر", "تشرين الأول", "تشرین الأول", "تشرين أول", "October", "OCT"],
        ["نوفمبر", "تشرين الثاني", "تشرين ثاني", "نونبر", "November"],
        ["ديسمبر", "كانون الأول", "كانون أول", "دجنبر", "دجمبر", "December", "décembre"],
    ]

    @Test("reads every month name in every order", arguments: 1...12)
    func grid(month: Int) throws {
        let expected = try #require(CalendarDate(year: 2024, month: month, day: 9))
        for name in Self.months[month - 1] {
            let patterns = [
                "\(name) 9, 2024", "\(name) 9 2024", "\(name) ٩، ٢٠٢٤", "9 \(name) 2024", "09 \(name)، 2024",
                "٩ \(name) ٢٠٢٤", "۹ \(name) ۲۰۲۴", "9 \(name) عام 2024", "9-\(name)-2024", "9/\(name)/2024",
                "9\(name)2024",
            ]
            for pattern in patterns {
                let line = try #require(read(pattern), "\(pattern)")
                #expect(line.published?.date == expected, "\(pattern)")
                #expect(text(pattern, line.published) == pattern)
                #expect(line.modified == nil && line.published?.precision == .day)
            }
            let glued = "\(name) 9, 2024آخر تحديث: 9 \(name) 2024"
            #expect(read(glued)?.modified?.date == expected, "\(glued)")
        }
    }

    @Test("reads two names of one month", arguments: 1...12)
    func dualMonths(month: Int) {
        let names = Self.months[month - 1].filter { !$0.hasSuffix(".") }
        for (first, second) in zip(names, names.dropFirst()) {
            for line in ["9 \(first)/\(second) 2024", "9 \(first) (\(second)) 2024", "\(first) / \(second) 9, 2024"] {
                #expect(read(line)?.published?.date.month == month, "\(line)")
            }
        }
        #expect(read("9 نيسان/أيار 2024") == nil)
    }

    @Test(
        "reads the date lines of crawled pages",
        arguments: [
            ("أبريل 13, 2024آخر تحديث: أبريل 14, 2024", "2024-04-13", "2024-04-14"),
            ("\u{200F}أبريل 13, 2024آخر\u{A0}تحديث: أبريل 14, 2024\u{200F}", "2024-04-13", "2024-04-14"),
            ("نُشر في: ١٢ أيار ٢٠٢٤", "2024-05-12", nil),
            ("نشر في 19 غشت 2024 - آخر تحديث: 2 شتنبر 2024", "2024-08-19", "2024-09-02"),
            ("آخر تحديث: 2 شتنبر 2024", nil, "2024-09-02"), ("تم التحديث في 16 جانفي 2024", nil, "2024-01-16"),
            ("الثلاثاء 21 مايو 2024آخر تحديث: الأربعاء 22 مايو 2024", "2024-05-21", "2024-05-22"),
            ("21 مايو، 2024 - 10:45 صباحا", "2024-05-21T10:45", nil),
            ("15 جانفي 2024 | 08:30", "2024-01-15T08:30", nil),
            ("تاريخ النشر: الأربعاء، 11 سبتمبر، 2024، الساعة 6:05 مساء", "2024-09-11T18:05", nil),
            ("يوم الأحد 3 آذار 2024 الساعة ١٢:١٥ ص بتوقيت بغداد", "2024-03-03T00:15", nil),
            ("الخميس 9 ذو القعدة 1445 هـ الموافق 16 مايو 2024 م", "2024-05-16", nil),
            ("2024/07/03 - 14:20", "2024-07-03T14:20", nil), ("03/07/2024", "2024-07-03", nil),
            ("٢٠٢٤/٠٧/٠٣", "2024-07-03", nil), ("تاریخ انتشار: ۱۵ اردیبهشت ۱۴۰۳", "2024-05-04", nil),
            ("سه‌شنبه ۱ فروردین ۱۴۰۳ ساعت ۱۰:۳۰", "2024-03-20T10:30", nil), ("۱۴۰۳/۰۲/۱۵", "2024-05-04", nil),
            ("ثقافة | ١٨ آذار ٢٠٢٤", "2024-03-18", nil), ("18 آذار 2024 | ثقافة | بغداد", "2024-03-18", nil),
            ("May 3, 2024Last updated: May 4, 2024", "2024-05-03", "2024-05-04"),
            ("PublishedMay 3, 2024UpdatedMay 4, 2024", "2024-05-03", "2024-05-04"),
            ("Published 5 May 2024 09:15 | Last updated: 6 May 2024 18:40", "2024-05-05T09:15", "2024-05-06T18:40"),
            ("Friday, 3rd May 2024, 6 p.m.", "2024-05-03T18:00", nil),
            ("Sept. 3, 2024 at 6:05 PM", "2024-09-03T18:05", nil),
            ("2024-05-03T09:15:30Z", "2024-05-03T09:15:30Z", nil), ("2024-05-03", "2024-05-03", nil),
            ("2024-05-03T09:15:30.250+03:00", "2024-05-03T09:15:30+03:00", nil),
            ("3 May 2024 09:15 GMT+3", "2024-05-03T09:15+03:00", nil), ("10:30 - 3 May 2024", "2024-05-03T10:30", nil),
            ("Posted on 3 May 2024 by Sara Haddad", "2024-05-03", nil), ("05/23/2024", "2024-05-23", nil),
            ("Veröffentlicht am 3. Mai 2024 um 18.30 Uhr", "2024-05-03T18:30", nil),
            ("Aktualisiert: 03.05.2024, 18:30 Uhr", nil, "2024-05-03T18:30"),
            ("Publicado el 3 de mayo de 2024 a las 18:30", "2024-05-03T18:30", nil),
            ("Publicado em 3 de maio de 2024, às 18h30", "2024-05-03T18:30", nil),
            ("Pubblicato il 3 maggio 2024 alle 18:30", "2024-05-03T18:30", nil),
            ("Gepubliceerd op 3 mei 2024 om 18.30 uur", "2024-05-03T18:30", nil),
            ("Опубликовано: 3 мая 2024 г., 10:30 | Обновлено: 4 мая 2024 г.", "2024-05-03T10:30", "2024-05-04"),
            ("Opublikowano: 3 maja 2024, godz. 10:30", "2024-05-03T10:30", nil),
            ("Δημοσιεύθηκε: 3 Μαΐου 2024, 10:30", "2024-05-03T10:30", nil),
            ("Yayınlanma: 3 Mayıs 2024 - 10:30 Güncelleme: 4 Mayıs 2024", "2024-05-03T10:30", "2024-05-04"),
            ("פורסם: 5 בינואר 2020 בשעה 10:30", "2020-01-05T10:30", nil),
            ("प्रकाशित: 3 मई 2024", "2024-05-03", nil), ("发布时间：2024年5月3日 10:30", "2024-05-03T10:30", nil),
            ("公開日：2024年5月3日 更新日：2024年5月4日", "2024-05-03", "2024-05-04"),
            ("입력 2024.05.03. 오후 3:30 | 수정 2024.05.04.", "2024-05-03T15:30", "2024-05-04"),
            ("تاریخ اشاعت 3 مئی 2024", "2024-05-03", nil),
            ("May 3, 2024May 4, 2024", "2024-05-03", "2024-05-04"), ("Publié le 3 mai 2024", "2024-05-03", nil),
        ] as [(String, String?, String?)]
    )
    func lines(line: String, published: String?, modified: String?) throws {
        let found = try #require(read(line))
        #expect(found.published?.description == published)
        #expect(found.modified?.description == modified)
    }

    @Test(
        "says that running text, spans and days that do not exist are no date lines",
        arguments: [
            "", "2024", "13 أبريل", "أبريل 2024", "31 شباط 2024", "February 30, 2024", "29 February 2023",
            "0 مايو 2024",
            "32/01/2024", "2024-13-01", "13/13/2024", "3 May 1894", "3 May 2150", "9 نيسان/أيار 2024",
            "وقع الاتفاق في 13 أبريل 2024 بحضور الوزير", "ولد في 27 جويلية 2024", "في عام 2003 احتلت بغداد",
            "The talks of May 3, 2024 failed", "3 May 2024 - 9 May 2024", "May 4, 2024 May 3, 2024",
            "9 ذو القعدة 1445", "Call 07712345678 now, 2024", "1/2/3/4/5/2024",
            "3 May 2024 was a good day for all of us",
            "Score 3-2, 2024", "12345678901234567890", "10:30:2024", "الأحد | الاثنين | 12345",
            String(repeating: "2024-05-03 ", count: 60),
        ]
    )
    func none(line: String) {
        #expect(read(line) == nil)
    }

    @Test("says when day and month may be the other way round")
    func ambiguous() {
        #expect(read("05/03/2024")?.published?.isAmbiguous == true)
        #expect(read("05/05/2024")?.published?.isAmbiguous == false)
        #expect(read("2024/05/03")?.published?.isAmbiguous == false)
        #expect(read("13/05/2024")?.published?.isAmbiguous == false)
    }

    @Test(
        "reads parts of the day",
        arguments: [
            ("12:10 صباحا", "00:10"), ("12:10 ظهرا", "12:10"), ("1:10 ظهرا", "13:10"), ("4:10 عصرا", "16:10"),
            ("11:10 ليلا", "23:10"), ("12:10 ليلا", "00:10"), ("2:10 ليلا", "02:10"), ("5:10 فجرا", "05:10"),
            ("12:10 PM", "12:10"), ("12:10 am", "00:10"), ("18:10 م", "18:10"), ("7:10 م", "19:10"),
            ("7:10 بعد الظهر", "19:10"), ("7:10 a.m.", "07:10"),
        ]
    )
    func dayParts(time: String, expected: String) {
        #expect(read("3 مايو 2024 \(time)")?.published?.time?.description == expected)
        #expect(read("3 مايو 2024، الساعة \(time)")?.published?.time?.description == expected)
    }

    @Test("reads back any two days that it is given, in any pattern and digits")
    func roundTrip() throws {
        let seed = printedSeed()
        var random = SeededGenerator(seed: seed)
        for _ in 0..<2000 {
            let (first, firstText) = day(&random)
            let (second, secondText) = day(&random)
            let line = "نشر في: " + firstText + ["", " ", " | ", " - "][random.below(4)] + "آخر تحديث: " + secondText
            let found = read(line)
            #expect(found?.published?.date == first && found?.modified?.date == second, "seed \(seed): \(line)")
            #expect(text(line, found?.published) == firstText && text(line, found?.modified) == secondText)
        }
    }

    /// A random day and one way to write it.
    private func day(_ random: inout SeededGenerator) -> (CalendarDate?, String) {
        let (year, month) = (1995 + random.below(100), 1 + random.below(12))
        let day = 1 + random.below(CalendarDate.days(inMonth: month, of: year))
        let names = Self.months[month - 1]
        let name = names[random.below(names.count)]
        let patterns = [
            "\(name) \(day), \(year)", "\(day) \(name) \(year)", "\(day)-\(name)-\(year)", "\(year)/\(month)/\(day)",
            "\(year)-\(month)-\(day)", "\(day) \(name)، \(year)",
        ]
        let zero: [UInt32] = [0x30, 0x660, 0x6F0]
        let base = zero[random.below(3)]
        let text = patterns[random.below(patterns.count)].unicodeScalars.map { scalar in
            (0x30...0x39).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0x30 + base) ?? scalar : scalar
        }
        return (CalendarDate(year: year, month: month, day: day), String(String.UnicodeScalarView(text)))
    }

    @Test("reads any bytes without a trap and keeps its ranges inside the line")
    func hostile() {
        var random = SeededGenerator(seed: 7)
        let parts = [
            "13", "2024", "أبريل", ",", "/", "-", ":", "آخر تحديث", " ", "|", "May", "٠٣", "(", ")", "ص", "GMT", "+",
        ]
        for _ in 0..<5000 {
            var line = (0..<random.below(12)).flatMap { _ in Array(parts[random.below(parts.count)].utf8) }
            if random.below(3) == 0, !line.isEmpty { line[random.below(line.count)] = UInt8(random.below(256)) }
            guard let found = DateLine.read(line.span) else { continue }
            for reading in [found.published, found.modified].compactMap({ $0 }) {
                #expect(reading.range.lowerBound >= 0 && reading.range.upperBound <= line.count, "seed 7: \(line)")
                #expect(!reading.range.isEmpty, "seed 7: \(line)")
            }
        }
        #expect(DateLine.read(Array(repeating: UInt8(0x39), count: 1_000_000).span) == nil)
    }
}
