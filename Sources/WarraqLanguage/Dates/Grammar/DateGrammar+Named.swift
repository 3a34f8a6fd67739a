// SPDX-License-Identifier: Apache-2.0

extension DateGrammar {
    /// Reads `May 3, 2024`, `May 3` and `May 2024`.
    func monthFirst(at index: Int) -> WrittenDate? {
        guard let (month, afterMonth) = month(at: index) else { return nil }
        let dayIndex = skipMark(at: afterMonth, Self.dot, Self.comma)
        if let day = number(at: dayIndex, digits: 1...2), day >= 1, !isPartOfTime(dayIndex) {
            let next = skipMark(at: skipOrdinal(at: dayIndex + 1), Self.comma)
            if let date = finish(month, day: day, yearAt: next, isMonthFirst: true) { return date }
            return checked(
                WrittenDate(
                    system: month.system, month: month.number, day: day, end: skipOrdinal(at: dayIndex + 1),
                    name: month,
                    isMonthFirst: true))
        }
        return finish(month, day: nil, yearAt: afterName(at: afterMonth), isMonthFirst: true)
    }

    /// Reads `3 May 2024` and `3 May`, the day in numbers or words.
    func dayFirst(at index: Int) -> WrittenDate? {
        guard let (day, afterDay) = day(at: index) else { return nil }
        let next = skipWords(.of, at: skipMark(at: afterDay, Self.comma, Self.dash, Self.slash, Self.dot))
        guard let (month, afterMonth) = month(at: next) else { return nil }
        if let date = finish(month, day: day, yearAt: afterName(at: afterMonth)) { return date }
        return checked(
            WrittenDate(system: month.system, month: month.number, day: day, end: afterMonth, name: month))
    }

    /// Reads `2024-May-03` and `1403 اردیبهشت 15`.
    func yearFirst(at index: Int) -> WrittenDate? {
        guard let year = number(at: index, digits: 4...4) else { return nil }
        let next = skipMark(at: index + 1, Self.dash, Self.slash, Self.dot)
        guard let (month, afterMonth) = month(at: next), next > index + 1 || month.system == .jalali else { return nil }
        let dayIndex = next > index + 1 ? skipMark(at: afterMonth, Self.dash, Self.slash) : afterMonth
        guard let day = number(at: dayIndex, digits: 1...2), !isPartOfTime(dayIndex) else { return nil }
        return made(month, year: year, day: day, end: dayIndex + 1)
    }

    /// A day of a month: a number with its ordinal ending, or a word.
    func day(at index: Int) -> (day: Int, end: Int)? {
        if let day = number(at: index, digits: 1...2) {
            return (1...31).contains(day) ? (day, skipOrdinal(at: index + 1)) : nil
        }
        return vocabulary.ordinals.match(tokens, at: index).map { ($0.value, index + $0.count) }
    }

    /// A month and, where two names of one month stand together (`نيسان/أبريل`, `أبريل (نيسان)`), both.
    func month(at index: Int) -> (month: DateVocabulary.Month, end: Int)? {
        guard let (month, count) = vocabulary.months.match(tokens, at: index) else { return nil }
        let end = index + count
        guard let mark = mark(at: end), mark == Self.slash || mark == Self.dash || mark == Self.open,
            let (second, length) = vocabulary.months.match(tokens, at: end + 1)
        else { return (month, end) }
        guard second.isSame(as: month) else { return nil }
        guard mark == Self.open else { return (month, end + 1 + length) }
        return self.mark(at: end + 1 + length) == Self.close ? (month, end + 2 + length) : nil
    }

    /// The index of the year after a month's name: behind marks, "of" and "year".
    private func afterName(at index: Int) -> Int {
        skipWords(.of, at: skipMark(at: skipMark(at: index, Self.dot), Self.comma, Self.dash, Self.slash))
    }

    private func finish(
        _ month: DateVocabulary.Month, day: Int?, yearAt index: Int, isMonthFirst: Bool = false
    ) -> WrittenDate? {
        let yearIndex = skipWords(.year, at: index)
        if let year = number(at: yearIndex, digits: 4...4), !isPartOfNumber(yearIndex) {
            return made(month, year: year, day: day, end: yearIndex + 1, isMonthFirst: isMonthFirst)
        }
        // A short year needs its mark: `5 محرم 61 هـ`.
        guard month.system == .hijri, isWord(.hijri, at: yearIndex + 1),
            let year = number(at: yearIndex, digits: 1...3)
        else { return nil }
        return made(month, year: year, day: day, end: yearIndex + 2, isMonthFirst: isMonthFirst)
    }

    private func made(
        _ month: DateVocabulary.Month, year: Int, day: Int?, end: Int, isMonthFirst: Bool = false
    ) -> WrittenDate? {
        var system = month.system
        if month.system == .gregorian, (2400...2700).contains(year), month.languages == Self.thai { system = .buddhist }
        return checked(
            WrittenDate(
                system: system, year: year, month: month.number, day: day, end: end, name: month,
                isMonthFirst: isMonthFirst))
    }

    func checked(_ date: WrittenDate) -> WrittenDate? { date.isPossible ? date : nil }

    private static let thai = DateVocabulary.bit(of: "th")

    /// The index after an ordinal ending that touches the number: `3rd`, `1er`, and `1-го`.
    private func skipOrdinal(at index: Int) -> Int {
        if isWord(.ordinal, at: index), isGlued(index) { return index + 1 }
        if mark(at: index) == Self.dash, isGlued(index), isWord(.ordinal, at: index + 1), isGlued(index + 1) {
            return index + 2
        }
        return index
    }

    /// Whether a number goes on with a colon or a dot: `May 10:30`.
    private func isPartOfTime(_ index: Int) -> Bool {
        guard let mark = mark(at: index + 1), mark == Self.colon || mark == Self.dot else { return false }
        return isGlued(index + 1) && isGlued(index + 2) && number(at: index + 2, digits: 1...9) != nil
    }

    /// Whether a number is the start of a longer one: `2,500.5`, `2024.5`.
    private func isPartOfNumber(_ index: Int) -> Bool {
        guard let mark = mark(at: index + 1), mark == Self.comma || mark == Self.dot || mark == Self.dash else {
            return false
        }
        return isGlued(index + 1) && isGlued(index + 2) && number(at: index + 2, digits: 1...9) != nil
            && mark != Self.dash && mark != Self.comma
    }
}
