// SPDX-License-Identifier: Apache-2.0

/// Reckons from a reference date.
struct RelativeDate {
    let reference: DateValue

    /// The value of words that mean a time as seen from the reference, or nil if the reference does not tell enough.
    ///
    /// Hours and less need a reference with a time. Weeks are those of ISO 8601, from Monday to Sunday.
    func resolve(_ words: WrittenRelative) -> (value: DateValue, end: DateValue?, precision: DateValue.Precision)? {
        guard let today = reference.date else { return nil }
        switch words.unit {
        case .year:
            let year = today.year + words.offset
            return (1...9999).contains(year) ? (DateValue(year: year), nil, .year) : nil
        case .month:
            let months = today.year * 12 + today.month - 1 + words.offset
            guard (12..<120_000).contains(months) else { return nil }
            return (DateValue(year: months / 12, month: months % 12 + 1), nil, .month)
        case .week:
            guard let monday = today.adding(days: 1 - today.weekday + 7 * words.offset),
                let sunday = monday.adding(days: 6)
            else { return nil }
            return (DateValue(monday), DateValue(sunday), .week)
        case .day: return today.adding(days: words.offset).map { (DateValue($0), nil, .day) }
        case .hour: return moved(by: words.offset * 3600, from: today, .hour)
        case .minute: return moved(by: words.offset * 60, from: today, .minute)
        case .second: return moved(by: words.offset, from: today, .second)
        }
    }

    private func moved(
        by seconds: Int, from today: CalendarDate, _ precision: DateValue.Precision
    ) -> (value: DateValue, end: DateValue?, precision: DateValue.Precision)? {
        guard let time = reference.time else { return nil }
        let moment = time.hour * 3600 + time.minute * 60 + (time.second ?? 0) + seconds
        let days = moment >= 0 ? moment / 86_400 : -((86_399 - moment) / 86_400)
        let rest = moment - days * 86_400
        guard let date = today.adding(days: days),
            let clock = DayTime(
                hour: rest / 3600, minute: rest % 3600 / 60, second: time.second == nil ? nil : rest % 60,
                utcOffsetMinutes: time.utcOffsetMinutes)
        else { return nil }
        return (DateValue(date, time: clock), nil, precision)
    }

    /// The year of a calendar that brings a day nearest to the reference.
    func nearestYear(_ system: CalendarSystem, month: Int, day: Int) -> Int? {
        guard let today = reference.date, let here = system.components(of: today) else { return nil }
        let years = (here.year - 1...here.year + 1).compactMap { year in
            system.date(year: year, month: month, day: day).map {
                (year: year, distance: abs($0.dayNumber - today.dayNumber))
            }
        }
        return years.min { $0.distance < $1.distance }?.year
    }
}
