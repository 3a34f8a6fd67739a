// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqTestSupport
import WarraqTesting

@testable import WarraqLanguage

@Suite("DateFinder on hostile text")
struct DateFinderPropertyTests {
    private static let parts = [
        "13", "2024", "5", "31", "أبريل", "نيسان", ",", "/", "-", ":", ".", "(", ")", "May", "mai", "٠٣", "۱۴۰۳",
        "اردیبهشت", "هـ", "رمضان",
        "PM", "ص", "Uhr", "الساعة", "at", "GMT", "+", "年", "月", "日", "二", "十", "令和", "下午", "년", "월", "일", "to", "إلى",
        "in", "عام",
        "ago", "منذ", "يومين", "yesterday", "3rd", "de", "Montag", "الاثنين", "١٢", "2567", "พฤษภาคม", "\n", "’", "T",
        "Z", "h",
    ]

    @Test("gives ranges in order, inside the text and on scalar boundaries, and values that exist")
    func mutations() throws {
        let seed = printedSeed()
        var random = SeededGenerator(seed: seed)
        let day = try #require(CalendarDate(year: 2024, month: 5, day: 3))
        for round in 0..<6000 {
            let space = ["", " ", " ", "\u{A0}"][random.below(4)]
            var text = (0..<random.below(14)).flatMap { _ in
                Array((Self.parts[random.below(Self.parts.count)] + space).utf8)
            }
            let isBroken = random.below(4) == 0 && !text.isEmpty
            if isBroken { text[random.below(text.count)] = UInt8(random.below(256)) }
            let language = [nil, "en", "ar", "fa", "zh", "de"][random.below(6)]
            let reference = round % 2 == 0 ? DateValue(day, time: DayTime(hour: 1, minute: 2)) : nil
            var end = 0
            for hit in DateFinder(language: language, reference: reference).hits(in: text.span) {
                #expect(
                    hit.utf8Range.lowerBound >= end && hit.utf8Range.upperBound <= text.count, "seed \(seed): \(text)")
                #expect(!hit.utf8Range.isEmpty)
                end = hit.utf8Range.upperBound
                if let month = hit.value.month, let day = hit.value.day {
                    #expect(CalendarDate(year: hit.value.year ?? 2024, month: month, day: day) != nil)
                }
                if isBroken { continue }
                for edge in [hit.utf8Range.lowerBound, hit.utf8Range.upperBound] where edge < text.count {
                    #expect(text[edge] & 0xC0 != 0x80, "seed \(seed): \(text)")
                }
            }
        }
    }

    @Test(
        "takes time in proportion to the text",
        arguments: [
            "7", "7 ", "/", "1/", "1/1/2024 ", "May ", "5 May ", "May 10 to ", "a day ", "10:", "1عام", "一年一月", "1月1年",
            "2024-", "م ",
            "الثاني ", "il y a ",
        ]
    )
    func linear(unit: String) throws {
        let day = try #require(CalendarDate(year: 2024, month: 5, day: 3))
        let finder = DateFinder(reference: DateValue(day))
        func seconds(bytes: Int) -> Double {
            let text = Array(String(repeating: unit, count: bytes / unit.utf8.count).utf8)
            let clock = ContinuousClock()
            let time = clock.measure { _ = finder.hits(in: text.span) }
            return Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
        }
        _ = seconds(bytes: 1000)
        let (small, large) = (seconds(bytes: 20_000), seconds(bytes: 160_000))
        // Eight times the text; a square would take 64 times as long.
        #expect(large < max(small, 0.002) * 32, "\(unit): \(small) s, \(large) s")
    }

    @Test("finds the same dates wherever they stand")
    func context() {
        let dates = ["13 أبريل 2024", "May 3, 2024", "2024年5月3日", "۱۵ اردیبهشت ۱۴۰۳", "3.05.2024"]
        let around = [
            "", "نص قبل التاريخ وفيه كلمات كثيرة جدا بلا أرقام ", "Some words before it, and more of them. ", "前文没有数字。",
            "a\nb\n",
        ]
        for date in dates {
            for before in around {
                for after in ["", " و", ", it was.", "，然后", "\nc"] {
                    let bytes = Array((before + date + after).utf8)
                    let hits = DateFinder(language: "de").hits(in: bytes.span)
                    let start = before.utf8.count
                    #expect(hits.map(\.utf8Range) == [start..<start + date.utf8.count], "\(before)\(date)\(after)")
                }
            }
        }
    }
}
