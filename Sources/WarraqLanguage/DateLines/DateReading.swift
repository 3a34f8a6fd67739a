// SPDX-License-Identifier: Apache-2.0

/// A date found in a line, with its time where one stands beside it.
public struct DateReading: Equatable, Sendable, CustomStringConvertible {
    /// The smallest unit that the line gives.
    public enum Precision: String, Sendable {
        /// A day without a time.
        case day
        /// A day and an hour: `6 مساء`.
        case hour
        /// A day, an hour and minutes.
        case minute
        /// A day and a time with seconds.
        case second
    }

    /// The day in the Gregorian calendar; days of the Iranian calendar are converted.
    public let date: CalendarDate
    /// The time of day, or nil.
    public let time: DayTime?
    /// How exact the line is.
    public let precision: Precision
    /// Half-open UTF-8 byte offsets of date and time in the line, without label and weekday.
    public let range: Range<Int>
    /// Whether the order of day and month is a guess: `05/03/2024` is read day first.
    public let isAmbiguous: Bool

    /// The date as ISO 8601: `2024-04-13`, `2024-04-13T09:15`.
    public var description: String { date.description + (time.map { "T\($0)" } ?? "") }
}
