// SPDX-License-Identifier: Apache-2.0

/// The solar calendar of Iran and, under other names of months, of Afghanistan.
///
/// Leap years follow the 33-year cycle, which agrees with the calendar of Iran from 1244 to 1472 (1865 to 2094).
enum JalaliCalendar {
    /// Years that can be converted.
    static let years = 1244...1472

    /// Converts a day to the Gregorian calendar; other years and days that do not exist give nil.
    static func gregorian(year: Int, month: Int, day: Int) -> CalendarDate? {
        guard years.contains(year), (1...12).contains(month), day >= 1, day <= days(inMonth: month, of: year) else {
            return nil
        }
        return CalendarDate(dayNumber: newYear(year) + dayOfYear(month: month) + day - 1)
    }

    /// Converts a Gregorian day, or returns nil outside ``years``.
    static func components(of date: CalendarDate) -> (year: Int, month: Int, day: Int)? {
        var year = date.year - 621
        if year > years.upperBound + 1 || year < years.lowerBound { return nil }
        if newYear(year) > date.dayNumber { year -= 1 }
        guard years.contains(year) else { return nil }
        var rest = date.dayNumber - newYear(year)
        var month = 1
        while month < 12, rest >= days(inMonth: month, of: year) {
            rest -= days(inMonth: month, of: year)
            month += 1
        }
        return (year, month, rest + 1)
    }

    /// Number of days of a month, 29 to 31.
    static func days(inMonth month: Int, of year: Int) -> Int {
        if month <= 6 { return 31 }
        return month <= 11 || isLeap(year) ? 30 : 29
    }

    private static func isLeap(_ year: Int) -> Bool { [1, 5, 9, 13, 17, 22, 26, 30].contains(year % 33) }

    private static func dayOfYear(month: Int) -> Int { month <= 7 ? 31 * (month - 1) : 186 + 30 * (month - 7) }

    /// The day number of 1 Farvardin; that of 1244 is 1865-03-21, which is day -38271.
    private static func newYear(_ year: Int) -> Int {
        let (past, first) = (year - 1, years.lowerBound - 1)
        return -38_271 + 365 * (past - first) + leapYears(to: past) - leapYears(to: first)
    }

    /// Leap years from 1 to a year: eight in each cycle of 33.
    private static func leapYears(to year: Int) -> Int {
        let rest = year % 33
        return year / 33 * 8 + [1, 5, 9, 13, 17, 22, 26, 30].count { $0 <= rest }
    }
}
