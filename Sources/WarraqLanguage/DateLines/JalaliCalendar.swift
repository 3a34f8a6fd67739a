// SPDX-License-Identifier: Apache-2.0

/// The Iranian solar calendar.
enum JalaliCalendar {
    /// Converts a day to the Gregorian calendar.
    ///
    /// The 33-year cycle of leap years is right for 1244 to 1472; other years and days that do not exist give nil.
    static func gregorian(year: Int, month: Int, day: Int) -> CalendarDate? {
        guard (1244...1472).contains(year), (1...12).contains(month), day >= 1 else { return nil }
        guard day <= days(inMonth: month, of: year) else { return nil }
        let y = year + 1595
        var days = -355_668 + 365 * y + 8 * (y / 33) + (y % 33 + 3) / 4 + day
        days += month < 7 ? 31 * (month - 1) : 30 * (month - 7) + 186
        return gregorian(dayNumber: days)
    }

    private static func days(inMonth month: Int, of year: Int) -> Int {
        if month <= 6 { return 31 }
        if month <= 11 { return 30 }
        return [1, 5, 9, 13, 17, 22, 26, 30].contains(year % 33) ? 30 : 29
    }

    /// Splits a day number into 400-, 100-, 4- and 1-year cycles.
    private static func gregorian(dayNumber: Int) -> CalendarDate? {
        var days = dayNumber
        var year = 400 * (days / 146_097)
        days %= 146_097
        if days > 36_524 {
            days -= 1
            year += 100 * (days / 36_524)
            days %= 36_524
            if days >= 365 { days += 1 }
        }
        year += 4 * (days / 1461)
        days %= 1461
        if days > 365 {
            year += (days - 1) / 365
            days = (days - 1) % 365
        }
        var (month, day) = (1, days + 1)
        while month < 12, day > CalendarDate.days(inMonth: month, of: year) {
            day -= CalendarDate.days(inMonth: month, of: year)
            month += 1
        }
        return CalendarDate(year: year, month: month, day: day)
    }
}
