// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqTestSupport

@testable import WarraqLanguage

@Suite("Calendars")
struct CalendarTests {
    @Test("counts days and weekdays of the Gregorian calendar")
    func gregorian() throws {
        #expect(CalendarDate(year: 1970, month: 1, day: 1)?.dayNumber == 0)
        #expect(CalendarDate(year: 1, month: 1, day: 1)?.dayNumber == -719_162)
        #expect(CalendarDate(year: 9999, month: 12, day: 31)?.dayNumber == 2_932_896)
        #expect(CalendarDate(dayNumber: -719_163) == nil && CalendarDate(dayNumber: 2_932_897) == nil)
        #expect(CalendarDate(year: 2024, month: 5, day: 13)?.weekday == 1)
        #expect(CalendarDate(year: 1600, month: 2, day: 29)?.weekday == 2)
        #expect(CalendarDate(year: 2024, month: 5, day: 3)?.adding(days: .max) == nil)
        var number = -719_162
        var expected = try #require(CalendarDate(year: 1, month: 1, day: 1))
        while number <= 2_932_896 {
            let date = try #require(CalendarDate(dayNumber: number))
            #expect(date.dayNumber == number && date >= expected)
            expected = date
            number += 97
        }
    }

    @Test("brings every day of a calendar to the Gregorian one and back", arguments: CalendarSystem.allCases)
    func roundTrip(system: CalendarSystem) throws {
        // 1870 to 2093, where all calendars have years.
        for number in stride(from: -36_500, to: 45_000, by: 1) {
            let date = try #require(CalendarDate(dayNumber: number))
            guard let there = system.components(of: date) else {
                #expect(system == .minguo && date.year < 1912)
                continue
            }
            #expect(system.date(year: there.year, month: there.month, day: there.day) == date, "\(system) \(date)")
        }
    }

    @Test(
        "has no gap and no overlap between the months of a year", arguments: [CalendarSystem.hijri, .jalali, .hebrew])
    func months(system: CalendarSystem) throws {
        for number in stride(from: -36_500, to: 45_000, by: 1) {
            let (today, tomorrow) = (
                try #require(CalendarDate(dayNumber: number)), try #require(CalendarDate(dayNumber: number + 1))
            )
            let (one, other) = (
                try #require(system.components(of: today)), try #require(system.components(of: tomorrow))
            )
            if one.month == other.month, one.year == other.year {
                #expect(other.day == one.day + 1)
            } else {
                #expect(other.day == 1 && one.day == system.days(inMonth: one.month, of: one.year))
            }
        }
    }

    @Test("agrees with known days")
    func known() {
        let days: [(CalendarSystem, Int, Int, Int, String)] = [
            (.hijri, 1343, 1, 1, "1924-08-01"), (.hijri, 1445, 1, 1, "2023-07-19"), (.hijri, 1445, 9, 1, "2024-03-11"),
            (.hijri, 1, 1, 1, "622-07-19"), (.jalali, 1394, 1, 1, "2015-03-21"), (.jalali, 1357, 11, 22, "1979-02-11"),
            (.jalali, 1403, 12, 30, "2025-03-20"), (.hebrew, 5784, 1, 1, "2023-09-16"),
            (.hebrew, 5785, 1, 1, "2024-10-03"),
            (.hebrew, 5784, 7, 15, "2024-04-23"), (.hebrew, 5708, 8, 5, "1948-05-14"),
            (.hebrew, 5784, 13, 14, "2024-03-24"),
            (.buddhist, 2567, 5, 3, "2024-05-03"), (.minguo, 113, 5, 3, "2024-05-03"),
            (.japanese, 2024, 5, 3, "2024-05-03"),
        ]
        for (system, year, month, day, expected) in days {
            #expect(
                system.date(year: year, month: month, day: day)?.description
                    == (expected.count == 9 ? "0" + expected : expected))
        }
    }

    @Test("has the years of the Umm al-Qura table")
    func table() throws {
        guard let bytes = SharedFolder.bytes(of: "reference/hijri-ummalqura.tsv") else { return }
        var rows = 0
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") where line.first?.isNumber == true {
            let cells = line.split(separator: "\t").map(String.init)
            let year = try #require(Int(cells[0]))
            #expect(CalendarSystem.hijri.date(year: year, month: 1, day: 1)?.description == cells[1])
            for (index, long) in cells[2].dropLast().enumerated() {
                #expect(CalendarSystem.hijri.days(inMonth: index + 1, of: year) == (long == "1" ? 30 : 29))
            }
            rows += 1
        }
        #expect(rows == 158)
    }

    @Test("has no value for days that do not exist")
    func none() {
        let days: [(CalendarSystem, Int, Int, Int)] = [
            (.gregorian, 2023, 2, 29), (.gregorian, 0, 1, 1), (.gregorian, 10_000, 1, 1),
            (.gregorian, .max, .max, .max),
            (.gregorian, .min, .min, .min), (.hijri, 1445, 1, 31), (.hijri, 0, 1, 1), (.hijri, 1601, 1, 1),
            (.hijri, .max, 1, 1),
            (.jalali, 1404, 12, 30), (.jalali, 1243, 1, 1), (.jalali, 1473, 1, 1), (.jalali, 1403, 7, 31),
            (.hebrew, 5785, 13, 1),
            (.hebrew, 3999, 1, 1), (.hebrew, 6001, 1, 1), (.hebrew, 5784, 14, 1), (.buddhist, 543, 1, 1),
            (.minguo, 0, 1, 1),
            (.minguo, .max, 1, 1), (.buddhist, .max, 1, 1), (.japanese, 2024, 2, 30),
        ]
        for (system, year, month, day) in days {
            #expect(system.date(year: year, month: month, day: day) == nil, "\(system) \(year)-\(month)-\(day)")
        }
    }
}
