// SPDX-License-Identifier: Apache-2.0

/// Reads dates and times at a place in the tokens of a line.
struct DateParser {
    /// A day as written, in its calendar.
    struct Day {
        let calendar: DateVocabulary.Calendar
        /// Nil for Hijri days, which the line reader leaves to the Gregorian date beside them.
        let date: CalendarDate?
        let isAmbiguous: Bool
        /// Index after the last token.
        let end: Int
    }

    let tokens: [DateToken]
    let vocabulary = DateVocabulary.shared

    /// Publication days of web pages lie in these years.
    static let years = 1995...2099

    /// Reads a date that starts at a token: month, day, year; day, month, year; or three numbers.
    func day(at index: Int) -> Day? {
        monthFirst(at: index) ?? dayFirst(at: index) ?? numeric(at: index)
    }

    private func monthFirst(at index: Int) -> Day? {
        guard let (month, afterMonth) = month(at: index) else { return nil }
        let dayIndex = skipMark(at: afterMonth, [0x2E, DateParser.comma])
        guard let day = number(at: dayIndex, digits: 1...2) else { return nil }
        let next = skipMark(at: skipOrdinal(at: dayIndex + 1), [DateParser.comma])
        return finish(month, day: day, yearAt: next)
    }

    private func dayFirst(at index: Int) -> Day? {
        guard let day = number(at: index, digits: 1...2) else { return nil }
        var next = skipMark(at: skipOrdinal(at: index + 1), [DateParser.comma, 0x2D, 0x2F, 0x2E])
        if meaning(at: next) == .filler { next += 1 }
        guard let (month, afterMonth) = month(at: next) else { return nil }
        return finish(
            month, day: day, yearAt: skipMark(at: skipMark(at: afterMonth, [0x2E]), [DateParser.comma, 0x2D, 0x2F]))
    }

    private func finish(_ month: DateVocabulary.Month, day: Int, yearAt index: Int) -> Day? {
        let yearIndex = meaning(at: index) == .yearWord ? index + 1 : index
        guard let year = number(at: yearIndex, digits: 4...4) else { return nil }
        return makeDay(month.calendar, year, month.number, day, isAmbiguous: false, end: yearIndex + 1)
    }

    private func numeric(at index: Int) -> Day? {
        guard let first = number(at: index, digits: 1...4), let mark = mark(at: index + 1),
            [0x2D, 0x2F, 0x2E].contains(mark), let second = number(at: index + 2, digits: 1...2),
            self.mark(at: index + 3) == mark, let third = number(at: index + 4, digits: 1...4)
        else { return nil }
        let end = index + 5
        if number(at: index, digits: 4...4) != nil {
            guard number(at: index + 4, digits: 1...2) != nil else { return nil }
            return makeDay(calendar(ofYear: first), first, second, third, isAmbiguous: false, end: end)
        }
        guard first <= 31, number(at: index + 4, digits: 4...4) != nil else { return nil }
        let calendar = calendar(ofYear: third)
        if second > 12 { return makeDay(calendar, third, first, second, isAmbiguous: false, end: end) }
        let isAmbiguous = first <= 12 && first != second
        return makeDay(calendar, third, second, first, isAmbiguous: isAmbiguous, end: end)
    }

    /// Years of the three calendars do not meet within the lifetime of the web.
    private func calendar(ofYear year: Int) -> DateVocabulary.Calendar {
        switch year {
        case 1373...1414: .jalali
        case 1415...1500: .hijri
        default: .gregorian
        }
    }

    private func makeDay(
        _ calendar: DateVocabulary.Calendar, _ year: Int, _ month: Int, _ day: Int, isAmbiguous: Bool, end: Int
    ) -> Day? {
        if calendar == .hijri {
            guard (1415...1500).contains(year), (1...12).contains(month), (1...30).contains(day) else { return nil }
            return Day(calendar: .hijri, date: nil, isAmbiguous: false, end: end)
        }
        let date =
            calendar == .jalali
            ? JalaliCalendar.gregorian(year: year, month: month, day: day)
            : CalendarDate(year: year, month: month, day: day)
        guard let date, Self.years.contains(date.year) else { return nil }
        return Day(calendar: calendar, date: date, isAmbiguous: isAmbiguous, end: end)
    }

    /// A month and, where two names of one month stand together (`نيسان/أبريل`, `أبريل (نيسان)`), both.
    private func month(at index: Int) -> (month: DateVocabulary.Month, end: Int)? {
        guard let (month, count) = vocabulary.months.match(tokens, at: index) else { return nil }
        let end = index + count
        guard let mark = mark(at: end), [0x2F, 0x2D, 0x28].contains(mark),
            let (second, length) = vocabulary.months.match(tokens, at: end + 1)
        else { return (month, end) }
        guard second == month else { return nil }
        guard mark == 0x28 else { return (month, end + 1 + length) }
        return self.mark(at: end + 1 + length) == 0x29 ? (month, end + 2 + length) : nil
    }
}

extension DateParser {
    static let comma = UInt8(CueFolding.otherMark)

    /// The value of a number with so many digits.
    func number(at index: Int, digits: ClosedRange<Int>) -> Int? {
        guard index < tokens.count, case .number(let value, let count) = tokens[index].content else { return nil }
        return digits.contains(count) ? value : nil
    }

    /// The mark at an index.
    func mark(at index: Int) -> UInt8? {
        guard index < tokens.count, case .mark(let mark) = tokens[index].content else { return nil }
        return mark
    }

    /// What a single word means, if it is known.
    func meaning(at index: Int) -> DateVocabulary.Meaning? {
        guard index < tokens.count, case .word(let hash) = tokens[index].content else { return nil }
        return vocabulary.words[hash]
    }

    private func skipMark(at index: Int, _ allowed: [UInt8]) -> Int {
        mark(at: index).map(allowed.contains) == true ? index + 1 : index
    }

    private func skipOrdinal(at index: Int) -> Int {
        meaning(at: index) == .ordinal && !tokens[index].follows ? index + 1 : index
    }
}
