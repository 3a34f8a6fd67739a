// SPDX-License-Identifier: Apache-2.0

/// A point or stretch of time as ISO 8601 writes it: a year, a month, a day, a time of day, or a day with its time.
public struct DateValue: Hashable, Sendable, CustomStringConvertible {
    /// The smallest unit that is given.
    public enum Precision: String, Hashable, Sendable, CaseIterable {
        /// A year, or in another calendar the days that it covers.
        case year
        /// A month, or in another calendar the days that it covers.
        case month
        /// A week, given by its first and last day.
        case week
        /// A day.
        case day
        /// An hour.
        case hour
        /// Hours and minutes.
        case minute
        /// A time with seconds.
        case second
    }

    /// The Gregorian year, or nil for a day of any year and for a time of day.
    public let year: Int?
    /// The month, or nil.
    public let month: Int?
    /// The day of the month, or nil.
    public let day: Int?
    /// The time of day, or nil.
    public let time: DayTime?

    init(year: Int? = nil, month: Int? = nil, day: Int? = nil, time: DayTime? = nil) {
        (self.year, self.month, self.day, self.time) = (year, month, day, time)
    }

    /// A day, with its time if that is known.
    public init(_ date: CalendarDate, time: DayTime? = nil) {
        self.init(year: date.year, month: date.month, day: date.day, time: time)
    }

    /// The day, if year, month and day are known.
    public var date: CalendarDate? {
        guard let year, let month, let day else { return nil }
        return CalendarDate(year: year, month: month, day: day)
    }

    /// ISO 8601: `2024`, `2024-05`, `2024-05-03`, `2024-05-03T18:05+03:00`, `T18:05`; a day of any year is `--05-03`, as XML Schema
    /// and the standard's edition of 2000 write it.
    public var description: String {
        var text = ""
        if let year { text += padded(year, to: 4) } else if month != nil { text += "-" }
        if let month { text += "-" + padded(month, to: 2) }
        if let day { text += "-" + padded(day, to: 2) }
        if let time { text += "T\(time)" }
        return text
    }
}
