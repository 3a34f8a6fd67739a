// SPDX-License-Identifier: Apache-2.0

/// A calendar in which dates are written.
public enum CalendarSystem: String, Hashable, Sendable, CaseIterable {
    /// The calendar of ISO 8601, under the month names of any country.
    case gregorian
    /// The Islamic lunar calendar: Umm al-Qura in the years 1343 to 1500, the civil tabular rule in 1 to 1342 and 1501 to 1600.
    case hijri
    /// The solar calendar of Iran and Afghanistan, years 1244 to 1472.
    case jalali
    /// The Hebrew calendar, years 4000 to 6000; months count from Tishri, and Adar II of a leap year is month 13.
    case hebrew
    /// Japanese eras from Meiji on, Gregorian months and days.
    case japanese
    /// The Buddhist years of Thailand, Gregorian months and days.
    case buddhist
    /// The years of the Republic of China, Gregorian months and days.
    case minguo

    /// Converts a day to the Gregorian calendar.
    ///
    /// - Parameters:
    ///   - year: The year as the calendar counts; for ``japanese`` the Gregorian year.
    ///   - month: The month, from 1.
    ///   - day: The day of the month, from 1.
    /// - Returns: The day, or nil if it does not exist or the year cannot be converted. Day 30 of a Hijri month of 29 days is
    ///   the day after it.
    public func date(year: Int, month: Int, day: Int) -> CalendarDate? {
        switch self {
        case .gregorian, .japanese: CalendarDate(year: year, month: month, day: day)
        case .hijri: HijriCalendar.gregorian(year: year, month: month, day: day)
        case .jalali: JalaliCalendar.gregorian(year: year, month: month, day: day)
        case .hebrew: HebrewCalendar.gregorian(year: year, month: month, day: day)
        case .buddhist: year > 543 ? CalendarDate(year: year - 543, month: month, day: day) : nil
        case .minguo: (1...8000).contains(year) ? CalendarDate(year: year + 1911, month: month, day: day) : nil
        }
    }

    /// Converts a Gregorian day to this calendar.
    ///
    /// - Returns: Year, month and day as ``date(year:month:day:)`` takes them, or nil outside the years of the calendar.
    public func components(of date: CalendarDate) -> (year: Int, month: Int, day: Int)? {
        switch self {
        case .gregorian, .japanese: (date.year, date.month, date.day)
        case .hijri: HijriCalendar.components(of: date)
        case .jalali: JalaliCalendar.components(of: date)
        case .hebrew: HebrewCalendar.components(of: date)
        case .buddhist: (date.year + 543, date.month, date.day)
        case .minguo: date.year > 1911 ? (date.year - 1911, date.month, date.day) : nil
        }
    }

    /// Number of days of a month, or nil if it does not exist or the year cannot be converted.
    public func days(inMonth month: Int, of year: Int) -> Int? {
        guard let first = date(year: year, month: month, day: 1) else { return nil }
        return switch self {
        case .gregorian, .japanese, .buddhist, .minguo: CalendarDate.days(inMonth: month, of: first.year)
        case .hijri: HijriCalendar.days(inMonth: month, of: year)
        case .jalali: JalaliCalendar.days(inMonth: month, of: year)
        case .hebrew: HebrewCalendar.days(inMonth: month, of: year)
        }
    }
}
