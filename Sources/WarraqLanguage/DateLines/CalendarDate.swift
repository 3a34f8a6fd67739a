// SPDX-License-Identifier: Apache-2.0

/// A day of the Gregorian calendar; there is no value for a day that does not exist.
public struct CalendarDate: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The year, 1 to 9999.
    public let year: Int
    /// The month, 1 to 12.
    public let month: Int
    /// The day of the month, from 1.
    public let day: Int

    /// Creates a date, or nil if the day does not exist (31 February) or the year lies outside 1 to 9999.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1 else { return nil }
        guard day <= Self.days(inMonth: month, of: year) else { return nil }
        (self.year, self.month, self.day) = (year, month, day)
    }

    /// Number of days of a month, 28 to 31.
    ///
    /// - Precondition: `month` lies in 1 to 12.
    public static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// The date as ISO 8601: `2024-04-13`.
    public var description: String { "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))" }

    /// Whether a day lies before another.
    public static func < (left: Self, right: Self) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}

/// A time of day as written, with the offset from UTC where one is given.
public struct DayTime: Hashable, Sendable, CustomStringConvertible {
    /// The hour, 0 to 23.
    public let hour: Int
    /// The minute, 0 to 59; 0 if only the hour is given.
    public let minute: Int
    /// The second, 0 to 59, if given.
    public let second: Int?
    /// Minutes east of UTC (0 for `Z`, `GMT` and `غرينتش`), or nil for the local time of the page.
    public let utcOffsetMinutes: Int?

    /// Creates a time, or nil if a number is out of range; the offset may be up to 18 hours.
    public init?(hour: Int, minute: Int, second: Int? = nil, utcOffsetMinutes: Int? = nil) {
        guard (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second ?? 0) else { return nil }
        guard abs(utcOffsetMinutes ?? 0) <= 18 * 60 else { return nil }
        (self.hour, self.minute, self.second) = (hour, minute, second)
        self.utcOffsetMinutes = utcOffsetMinutes
    }

    /// The time as ISO 8601: `09:15`, `09:15:00Z`, `18:05+03:00`.
    public var description: String {
        let clock = "\(padded(hour, to: 2)):\(padded(minute, to: 2))" + (second.map { ":\(padded($0, to: 2))" } ?? "")
        guard let offset = utcOffsetMinutes else { return clock }
        guard offset != 0 else { return clock + "Z" }
        let minutes = abs(offset)
        return clock + (offset < 0 ? "-" : "+") + "\(padded(minutes / 60, to: 2)):\(padded(minutes % 60, to: 2))"
    }
}

private func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
