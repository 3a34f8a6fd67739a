// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import WarraqLanguage

@Suite("CalendarDate")
struct CalendarDateTests {
    @Test("exists for days of the Gregorian calendar only")
    func validity() {
        #expect(CalendarDate(year: 2024, month: 2, day: 29)?.description == "2024-02-29")
        #expect(CalendarDate(year: 2000, month: 2, day: 29) != nil)
        let wrong = [
            (2023, 2, 29), (1900, 2, 29), (2024, 2, 31), (2024, 4, 31), (2024, 0, 1), (2024, 13, 1), (2024, 1, 0),
            (0, 1, 1),
        ]
        for (year, month, day) in wrong { #expect(CalendarDate(year: year, month: month, day: day) == nil) }
    }

    @Test("orders by year, month and day")
    func order() throws {
        let days = try [(2023, 12, 31), (2024, 1, 1), (2024, 1, 2), (2024, 2, 1)].map {
            try #require(CalendarDate(year: $0.0, month: $0.1, day: $0.2))
        }
        #expect(days.shuffled().sorted() == days)
    }

    @Test("converts days of the Iranian calendar")
    func jalali() {
        #expect(JalaliCalendar.gregorian(year: 1394, month: 1, day: 1)?.description == "2015-03-21")
        #expect(JalaliCalendar.gregorian(year: 1357, month: 11, day: 22)?.description == "1979-02-11")
        #expect(JalaliCalendar.gregorian(year: 1403, month: 12, day: 30)?.description == "2025-03-20")
        #expect(JalaliCalendar.gregorian(year: 1402, month: 12, day: 30) == nil)
        #expect(JalaliCalendar.gregorian(year: 1403, month: 7, day: 31) == nil)
    }

    @Test("converts each Iranian day to the day after the one before it")
    func jalaliIsContinuous() throws {
        var previous = try #require(JalaliCalendar.gregorian(year: 1349, month: 12, day: 29))
        for year in 1350...1430 {
            for month in 1...12 {
                for day in 1...31 {
                    guard let date = JalaliCalendar.gregorian(year: year, month: month, day: day) else { continue }
                    #expect(date == successor(of: previous), "\(year)-\(month)-\(day)")
                    previous = date
                }
            }
        }
    }

    private func successor(of date: CalendarDate) -> CalendarDate? {
        CalendarDate(year: date.year, month: date.month, day: date.day + 1)
            ?? CalendarDate(year: date.year, month: date.month + 1, day: 1)
            ?? CalendarDate(year: date.year + 1, month: 1, day: 1)
    }
}
