// SPDX-License-Identifier: Apache-2.0

extension DateGrammar {
    /// Reads three numbers with one mark between them: `2024-05-03`, `03/05/2024`, `3.5.2024`, `03/05/24`.
    func numeric(at index: Int) -> WrittenDate? {
        guard let first = number(at: index, digits: 1...4), let mark = mark(at: index + 1),
            mark == Self.dash || mark == Self.slash || mark == Self.dot,
            let second = number(at: index + 2, digits: 1...2), self.mark(at: index + 3) == mark,
            let third = number(at: index + 4, digits: 1...4)
        else { return nil }
        let end = index + 5
        if number(at: index, digits: 4...4) != nil {
            guard number(at: index + 4, digits: 1...2) != nil else { return nil }
            var date = numeric(year: first, month: second, day: third, end: end, mark)
            date?.isYearFirst = true
            return date
        }
        guard first <= 31 else { return nil }
        if number(at: index + 4, digits: 4...4) != nil {
            return ordered(first, second, year: third, end: end, mark)
        }
        guard (0..<3).allSatisfy({ number(at: index + 2 * $0, digits: 2...2) != nil }), mark != Self.dash else {
            return nil
        }
        var date = ordered(first, second, year: third < 80 ? 2000 + third : 1900 + third, end: end, mark)
        date?.isShort = true
        return date
    }

    /// Day and month in the order that the numbers, the language or custom tell.
    private func ordered(_ first: Int, _ second: Int, year: Int, end: Int, _ mark: UInt8) -> WrittenDate? {
        let isReversible = first <= 12 && second <= 12 && first != second && mark != Self.dot
        let isMonthFirst = (second > 12 && mark != Self.dot) || (isReversible && hint.order == .monthFirst)
        guard
            var date = numeric(
                year: year, month: isMonthFirst ? first : second, day: isMonthFirst ? second : first, end: end, mark)
        else { return nil }
        (date.isMonthFirst, date.isReversible) = (isMonthFirst, isReversible)
        return date
    }

    private func numeric(year: Int, month: Int, day: Int, end: Int, _ mark: UInt8) -> WrittenDate? {
        guard let system = numericSystem(year: year, markAt: end) else { return nil }
        return checked(
            WrittenDate(system: system, year: year, month: month, day: day, end: end, isNumeric: true, mark: mark))
    }

    /// The calendar of a year: by the word after it, by the language, or by the year itself.
    ///
    /// Years of the three calendars do not meet within the lifetime of the web.
    private func numericSystem(year: Int, markAt index: Int) -> CalendarSystem? {
        if let marked = markedSystem(at: index) { return marked }
        switch hint.language {
        case nil: return (1373...1414).contains(year) ? .jalali : ((1415...1500).contains(year) ? .hijri : .gregorian)
        case "fa", "ps": return JalaliCalendar.years.contains(year) ? .jalali : .gregorian
        case "ar", "ur", "ckb": return (1300...1500).contains(year) ? .hijri : .gregorian
        case "th": return (2400...2700).contains(year) ? .buddhist : .gregorian
        default: return year >= 1500 ? .gregorian : nil
        }
    }

    /// The calendar that a mark after a year names: `هـ`, `شمسی`, `ميلادي`.
    func markedSystem(at index: Int) -> CalendarSystem? {
        if isWord(.jalali, at: index) || (isWord(.hijri, at: index) && isWord(.jalali, at: index + 1)) {
            return .jalali
        }
        if isWord(.hijri, at: index) { return .hijri }
        return isWord(.yearAfter, at: index) ? .gregorian : nil
    }
}
