// SPDX-License-Identifier: Apache-2.0

/// A hit before the order of numeric dates is settled.
struct FoundDate {
    var hit: DateHit
    /// The same with day and month the other way round, where both ways are possible.
    var reversed: DateValue?
    /// The order that the numbers prove.
    var evidence: DateLanguage.Order?
    /// The order that was read.
    var order = DateLanguage.Order.dayFirst

    var range: Range<Int> { hit.utf8Range }

    /// Values an expression, or returns nil where it has no value: a Hijri day without a year and no reference.
    init?(_ found: WrittenExpression, from index: Int, in grammar: DateGrammar, reference: RelativeDate?) {
        let range = grammar.tokens[index].range.lowerBound..<grammar.tokens[found.end - 1].range.upperBound
        guard var date = found.date else {
            guard let time = found.time else { return nil }
            let precision = DateValue.Precision(time.precision)
            hit = DateHit(kind: .time, utf8Range: range, value: DateValue(time: time.time), precision: precision)
            return
        }
        let last = found.last
        var isInferred = false
        if date.year == nil, let reference, let month = date.month, let day = date.day {
            guard let year = reference.nearestYear(date.system, month: month, day: day) else { return nil }
            (date.year, isInferred) = (year, true)
        }
        guard let (converted, end) = Self.value(of: date, time: found.time) else { return nil }
        let isSighted = date.system == .hijri && last == nil
        let value = isSighted ? Self.sighted(converted, weekday: found.weekday) : converted
        var lastEnd = end
        if var last {
            if last.year == nil { last.year = date.year }
            guard let (lastValue, lastDay) = Self.value(of: last, time: nil) else { return nil }
            lastEnd = lastDay ?? lastValue
        }
        let precision: DateValue.Precision =
            found.time.map { .init($0.precision) } ?? (date.day != nil ? .day : (date.month != nil ? .month : .year))
        hit = DateHit(
            kind: last == nil ? .date : .range, utf8Range: range, value: value, end: lastEnd, precision: precision,
            calendar: date.system, isYearInferred: isInferred)
        settle(date, found)
    }

    /// Values relative words.
    init?(_ words: WrittenRelative, from index: Int, in grammar: DateGrammar, reference: RelativeDate) {
        guard let (value, end, precision) = reference.resolve(words) else { return nil }
        let range = grammar.tokens[index].range.lowerBound..<grammar.tokens[words.end - 1].range.upperBound
        hit = DateHit(kind: .relative, utf8Range: range, value: value, end: end, precision: precision)
    }

    /// Notes what the numbers of a numeric date say of their order, with the help of the weekday.
    private mutating func settle(_ date: WrittenDate, _ found: WrittenExpression) {
        guard date.isNumeric, found.last == nil, let month = date.month, let day = date.day, let value = hit.value.date
        else { return }
        order = date.isMonthFirst ? .monthFirst : .dayFirst
        guard date.isReversible else {
            if month != day, !date.isYearFirst { evidence = order }
            return
        }
        guard let other = date.system.date(year: date.year ?? 0, month: day, day: month) else { return }
        let swapped = DateValue(other, time: hit.value.time)
        guard let weekday = found.weekday, (value.weekday == weekday) != (other.weekday == weekday) else {
            reversed = swapped
            return
        }
        if other.weekday == weekday {
            order = order == .dayFirst ? .monthFirst : .dayFirst
            hit = hit.with(value: swapped, alternative: nil)
        }
        evidence = order
    }

    /// A converted Hijri day, moved by a day if the weekday beside it says that the month was sighted earlier or later.
    private static func sighted(_ value: DateValue, weekday: Int?) -> DateValue {
        guard let weekday, let date = value.date else { return value }
        let near = [0, -1, 1].compactMap { date.adding(days: $0) }.first { $0.weekday == weekday }
        return near.map { DateValue($0, time: value.time) } ?? value
    }

    /// The Gregorian value of a date, and its last day where a month or year of another calendar covers several.
    private static func value(of date: WrittenDate, time: WrittenTime?) -> (DateValue, DateValue?)? {
        guard let year = date.year else {
            guard date.system == .gregorian else { return nil }
            return (DateValue(month: date.month, day: date.day, time: time?.time), nil)
        }
        if let month = date.month, let day = date.day {
            return date.system.date(year: year, month: month, day: day).map { (DateValue($0, time: time?.time), nil) }
        }
        switch date.system {
        case .gregorian, .japanese, .buddhist, .minguo:
            guard let first = date.system.date(year: year, month: date.month ?? 1, day: 1) else { return nil }
            return (DateValue(year: first.year, month: date.month), nil)
        case .hijri, .jalali, .hebrew:
            let (month, lastMonth) = (date.month ?? 1, date.month ?? 12)
            guard let first = date.system.date(year: year, month: month, day: 1),
                let length = date.system.days(inMonth: lastMonth, of: year),
                let last = date.system.date(year: year, month: lastMonth, day: length)
            else { return nil }
            return (DateValue(first), DateValue(last))
        }
    }
}

extension DateHit {
    /// The hit with another reading of its numbers.
    func with(value: DateValue, alternative: DateValue?) -> DateHit {
        DateHit(
            kind: kind, utf8Range: utf8Range, value: value, end: end, precision: precision, calendar: calendar,
            alternative: alternative, isYearInferred: isYearInferred)
    }
}

extension DateValue.Precision {
    init(_ precision: DateReading.Precision) {
        self =
            switch precision {
            case .day: .day
            case .hour: .hour
            case .minute: .minute
            case .second: .second
            }
    }
}
