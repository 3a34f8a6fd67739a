// SPDX-License-Identifier: Apache-2.0

/// The Islamic lunar calendar: Umm al-Qura from 1343 to 1500 AH, the civil tabular rule before and after.
///
/// At the ends of the table the two may differ by two days, so days of 1342 and 1501 can be off by as much.
enum HijriCalendar {
    /// Years that can be converted.
    static let years = 1...1600

    /// Converts a day to the Gregorian calendar, or returns nil for a day that does not exist.
    ///
    /// Day 30 of a month of 29 days is read as the day after: the sighted month may have been longer.
    static func gregorian(year: Int, month: Int, day: Int) -> CalendarDate? {
        guard years.contains(year), (1...12).contains(month), day >= 1 else { return nil }
        // Where the table's months fall short of the next year, the last has 31 days.
        guard day <= max(30, days(inMonth: month, of: year)) else { return nil }
        return CalendarDate(dayNumber: firstDay(ofMonth: month, year) + day - 1)
    }

    /// Converts a Gregorian day, or returns nil outside ``years``.
    static func components(of date: CalendarDate) -> (year: Int, month: Int, day: Int)? {
        let number = date.dayNumber
        var year = (number - firstDay(ofMonth: 1, 1)) * 10_000 / 3_543_670 + 1
        guard years.contains(year) else { return nil }
        while year > 1, firstDay(ofMonth: 1, year) > number { year -= 1 }
        while firstDay(ofMonth: 1, year + 1) <= number { year += 1 }
        guard years.contains(year) else { return nil }
        var month = 12
        while month > 1, firstDay(ofMonth: month, year) > number { month -= 1 }
        return (year, month, number - firstDay(ofMonth: month, year) + 1)
    }

    /// Number of days of a month.
    ///
    /// - Precondition: `month` lies in 1 to 12.
    static func days(inMonth month: Int, of year: Int) -> Int {
        let next = month == 12 ? firstDay(ofMonth: 1, year + 1) : firstDay(ofMonth: month + 1, year)
        return next - firstDay(ofMonth: month, year)
    }

    /// The day number of the first day of a month.
    private static func firstDay(ofMonth month: Int, _ year: Int) -> Int {
        guard UmmAlQuraTable.years.contains(year) else {
            let tabular = tabularFirstDay(ofMonth: month, year)
            // The year after the table begins where the table ends.
            return year == UmmAlQuraTable.years.upperBound + 1 && month == 1 ? UmmAlQuraTable.end : tabular
        }
        let row = UmmAlQuraTable.rows[year - UmmAlQuraTable.years.lowerBound]
        let longMonths = (row.months >> (13 - month)).nonzeroBitCount
        return UmmAlQuraTable.epoch + row.start + 29 * (month - 1) + longMonths
    }

    private static func tabularFirstDay(ofMonth month: Int, _ year: Int) -> Int {
        let julian = (11 * year + 3) / 30 + 354 * year + 30 * month - (month - 1) / 2 + 1 + 1_948_440 - 385
        return julian - 2_440_588
    }
}
