// SPDX-License-Identifier: Apache-2.0

/// A date in the proleptic Gregorian calendar, with a time of day and an offset from UTC where they are known.
///
/// It holds what the source said and no more: a day without a time stays a day.
public struct DateTime: Sendable, Hashable {
    /// How much of the value is known.
    public enum Precision: UInt8, Sendable, Comparable {
        /// Only the year.
        case year
        /// Year and month.
        case month
        /// The day.
        case day
        /// Hour and minute.
        case minute
        /// Seconds.
        case second

        /// Coarser precisions come first.
        public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    /// The year, 1 to 9999.
    public let year: Int
    /// The month, 1 to 12.
    public let month: Int
    /// The day of the month, from 1.
    public let day: Int
    /// The hour, 0 to 23.
    public let hour: Int
    /// The minute, 0 to 59.
    public let minute: Int
    /// The second, 0 to 59.
    public let second: Int
    /// Minutes east of UTC, if the source told.
    public let offsetMinutes: Int?
    /// What of it is known; finer parts are at their lowest value.
    public let precision: Precision

    /// Makes a value, or returns nil if there is no such day or time, or if a part is known without the coarser ones.
    public init?(
        year: Int, month: Int? = nil, day: Int? = nil, hour: Int? = nil, minute: Int? = nil, second: Int? = nil,
        offsetMinutes: Int? = nil
    ) {
        let isWhole = [month, day, hour, minute, second].drop { $0 != nil }.allSatisfy { $0 == nil }
        guard isWhole, offsetMinutes == nil || minute != nil else { return nil }
        guard (1...9999).contains(year), (1...12).contains(month ?? 1) else { return nil }
        guard (1...DateTime.days(inMonth: month ?? 1, year: year)).contains(day ?? 1) else { return nil }
        guard (0...23).contains(hour ?? 0), (0...59).contains(minute ?? 0), (0...59).contains(second ?? 0) else {
            return nil
        }
        guard (-18 * 60...18 * 60).contains(offsetMinutes ?? 0) else { return nil }
        (self.year, self.month, self.day) = (year, month ?? 1, day ?? 1)
        (self.hour, self.minute, self.second, self.offsetMinutes) = (hour ?? 0, minute ?? 0, second ?? 0, offsetMinutes)
        precision =
            switch (month, day, hour, second) {
            case (nil, _, _, _): .year
            case (_, nil, _, _): .month
            case (_, _, nil, _): .day
            case (_, _, _, nil): .minute
            default: .second
            }
    }

    /// The number of days of a month, leap years as in the Gregorian calendar.
    public static func days(inMonth month: Int, year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        default: 31
        }
    }
}
