// SPDX-License-Identifier: Apache-2.0

/// A date or time found in running text.
public struct DateHit: Hashable, Sendable {
    /// What was found.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// A year, a month, a day, or a day with its time.
        case date
        /// A time of day without its day.
        case time
        /// Days, months or years from one to another.
        case range
        /// Words that mean a date as seen from the reference date: `أمس`, `3 hours ago`.
        case relative
    }

    /// What was found.
    public let kind: Kind
    /// Half-open UTF-8 byte offsets in the text, weekday and time included, on scalar boundaries.
    public let utf8Range: Range<Int>
    /// The date; of a range the first.
    public let value: DateValue
    /// The last day, month or year of a range, a week, or a month or year of another calendar.
    public let end: DateValue?
    /// The smallest unit that the text gives.
    public let precision: DateValue.Precision
    /// The calendar that the date is written in; ``value`` is Gregorian.
    public let calendar: CalendarSystem
    /// Whether the order of day and month is a guess: `05/03/2024` where nothing tells.
    public let isAmbiguous: Bool
    /// The value under the other order.
    public let alternative: DateValue?
    /// Whether the year comes from the reference date: the one that brings the day nearest to it.
    public let isYearInferred: Bool

    init(
        kind: Kind, utf8Range: Range<Int>, value: DateValue, end: DateValue? = nil, precision: DateValue.Precision,
        calendar: CalendarSystem = .gregorian, alternative: DateValue? = nil, isYearInferred: Bool = false
    ) {
        (self.kind, self.utf8Range, self.value, self.end) = (kind, utf8Range, value, end)
        (self.precision, self.calendar, self.alternative) = (precision, calendar, alternative)
        (isAmbiguous, self.isYearInferred) = (alternative != nil, isYearInferred)
    }
}
