// SPDX-License-Identifier: Apache-2.0

extension DateGrammar {
    /// Reads a year that a word marks: `عام 2003`, `2003 году`, `1445 هـ`, `in 2003`.
    func yearAlone(at index: Int) -> WrittenExpression? {
        let isLed = isWord(.year, at: index)
        let isPreposed = !isLed && isWord(.inYear, at: index)
        let yearIndex = isLed ? skipWords(.year, at: index) : (isPreposed ? index + 1 : index)
        guard let year = number(at: yearIndex, digits: 3...4), !isMoreThanYear(yearIndex, allowsRange: isLed) else {
            return nil
        }
        let end = yearIndex + 1
        if let system = markedSystem(at: end) {
            let isTrueMark = system != .gregorian || isLed || isPreposed || isWholeYearMark(at: end)
            guard isTrueMark, isPlausible(year, system) else { return nil }
            let after = skipWords([.hijri, .jalali, .yearAfter], at: end)
            return WrittenExpression(
                date: WrittenDate(system: system, year: year, end: after), start: isPreposed ? yearIndex : index,
                end: after)
        }
        guard isLed || (isPreposed && isLikelyYear(year, after: end)), let system = impliedSystem(year) else {
            return nil
        }
        let first = WrittenDate(system: system, year: year, end: end)
        if let next = connector(at: end), let later = number(at: next, digits: 4...4), later > year,
            later - year <= 200,
            !isMoreThanYear(next), isLed || later <= 2100
        {
            return WrittenExpression(
                date: first, last: WrittenDate(system: system, year: later, end: next + 1),
                start: isPreposed ? yearIndex : index, end: next + 1)
        }
        return WrittenExpression(date: first, start: isPreposed ? yearIndex : index, end: end)
    }

    private func isPlausible(_ year: Int, _ system: CalendarSystem) -> Bool {
        switch system {
        case .hijri: (1...1500).contains(year)
        case .jalali: JalaliCalendar.years.contains(year)
        default: (1000...2100).contains(year)
        }
    }

    private func impliedSystem(_ year: Int) -> CalendarSystem? {
        if hint.language == "fa", (1244...1450).contains(year) { return .jalali }
        if hint.language == "th", (2400...2700).contains(year) { return .buddhist }
        return (1000...2100).contains(year) ? .gregorian : nil
    }

    /// Whether the mark after a year is a word for it: a lone letter could be anything.
    private func isWholeYearMark(at index: Int) -> Bool {
        tokens[index].range.count > 2 || (mark(at: index + 1) == Self.dot && isGlued(index + 1))
    }

    /// Whether a number after "in" is a year and no count: `in 2000 cases`.
    private func isLikelyYear(_ year: Int, after index: Int) -> Bool {
        guard (1800...2100).contains(year) else { return false }
        if index >= tokens.count { return true }
        if case .mark = tokens[index].content { return true }
        return year % 100 != 0 && tokens[index].follows
    }

    /// Whether a number goes on: `2003-2005`, `2003/04`, `2003.5`, `2003:`, `2003年`.
    private func isMoreThanYear(_ index: Int, allowsRange: Bool = false) -> Bool {
        guard index + 1 < tokens.count, isGlued(index + 1) else { return false }
        guard let mark = mark(at: index + 1) else { return number(at: index + 1, digits: 1...9) != nil }
        if allowsRange, mark == Self.dash, number(at: index + 2, digits: 4...4) != nil { return false }
        return index + 2 < tokens.count && isGlued(index + 2) && number(at: index + 2, digits: 1...9) != nil
            && mark != Self.comma
    }
}
