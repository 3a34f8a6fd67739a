// SPDX-License-Identifier: Apache-2.0

/// The Hebrew calendar by its fixed rule (molad and four postponements).
///
/// Months count from Tishri (1): Heshvan 2, Kislev 3, Tevet 4, Shevat 5, Adar or Adar I 6, Nisan 7 … Elul 12; Adar II of a leap
/// year is 13, though it stands between 6 and 7.
enum HebrewCalendar {
    /// Years that can be converted.
    static let years = 4000...6000

    /// Converts a day to the Gregorian calendar; other years and days that do not exist give nil.
    static func gregorian(year: Int, month: Int, day: Int) -> CalendarDate? {
        guard years.contains(year), let place = order(of: year).firstIndex(of: month), day >= 1 else { return nil }
        guard day <= days(inMonth: month, of: year) else { return nil }
        let before = order(of: year)[..<place].reduce(0) { $0 + days(inMonth: $1, of: year) }
        return CalendarDate(dayNumber: newYear(year) + before + day - 1)
    }

    /// Converts a Gregorian day, or returns nil outside ``years``.
    static func components(of date: CalendarDate) -> (year: Int, month: Int, day: Int)? {
        var year = date.year + 3761
        guard years.contains(year) || year == years.upperBound + 1 else { return nil }
        if newYear(year) > date.dayNumber { year -= 1 }
        guard years.contains(year) else { return nil }
        var rest = date.dayNumber - newYear(year)
        for month in order(of: year) {
            let length = days(inMonth: month, of: year)
            if rest < length { return (year, month, rest + 1) }
            rest -= length
        }
        return nil
    }

    /// Number of days of a month, 29 or 30.
    static func days(inMonth month: Int, of year: Int) -> Int {
        let length = newYear(year + 1) - newYear(year)
        switch month {
        case 2: return length % 10 == 5 ? 30 : 29
        case 3: return length % 10 == 3 ? 29 : 30
        case 6: return isLeap(year) ? 30 : 29
        case 4, 8, 10, 12, 13: return 29
        default: return 30
        }
    }

    private static func isLeap(_ year: Int) -> Bool { (7 * year + 1) % 19 < 7 }

    /// The months of a year as they follow one another.
    private static func order(of year: Int) -> [Int] {
        isLeap(year) ? [1, 2, 3, 4, 5, 6, 13, 7, 8, 9, 10, 11, 12] : Array(1...12)
    }

    /// The day number of 1 Tishri.
    private static func newYear(_ year: Int) -> Int {
        let (before, this, after) = (elapsedDays(year - 1), elapsedDays(year), elapsedDays(year + 1))
        // A year of 356 days is too long, and one after a year of 382 days starts late.
        let delay = after - this == 356 ? 2 : (this - before == 382 ? 1 : 0)
        return this + delay - 2_092_590
    }

    /// Days from the epoch to the mean new moon of Tishri, put off from Sunday, Wednesday and Friday.
    private static func elapsedDays(_ year: Int) -> Int {
        let months = (235 * year - 234) / 19
        let parts = 12_084 + 13_753 * months
        let days = 29 * months + parts / 25_920
        return 3 * (days + 1) % 7 < 3 ? days + 1 : days
    }
}
