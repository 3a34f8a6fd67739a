// SPDX-License-Identifier: Apache-2.0

extension DateGrammar {
    /// Reads a date or a stretch of dates.
    func dates(at index: Int) -> WrittenExpression? {
        if let found = days(at: index) ?? months(at: index) { return found }
        guard let first = date(at: index) else { return nil }
        if let last = lastDate(after: first) {
            return WrittenExpression(date: first.completed(by: last), last: last.completed(by: first), end: last.end)
        }
        if first.isMonthFirst, !first.isNumeric, first.year == nil, let found = monthAndDays(first) { return found }
        return WrittenExpression(date: first, end: first.end)
    }

    /// Reads `10-12 May 2024` and `10 إلى 12 مايو 2024`.
    private func days(at index: Int) -> WrittenExpression? {
        guard let (first, afterFirst) = day(at: index), let next = connector(at: skipMark(at: afterFirst, Self.dot)),
            var last = dayFirst(at: next), let day = last.day, first < day
        else { return nil }
        last.isMonthFirst = false
        var from = last
        from.day = first
        return from.isPossible ? WrittenExpression(date: from, last: last, end: last.end) : nil
    }

    /// Reads `April–May 2024`.
    private func months(at index: Int) -> WrittenExpression? {
        guard let (first, count) = vocabulary.months.match(tokens, at: index), let next = connector(at: index + count),
            let last = monthFirst(at: next), last.day == nil, last.year != nil, let month = last.month,
            first.system == last.system, first.number < month
        else { return nil }
        var from = last
        (from.month, from.name) = (first.number, first)
        return WrittenExpression(date: from, last: last, end: last.end)
    }

    /// Reads `May 10-12, 2024`; the first date holds month and day without a year.
    private func monthAndDays(_ first: WrittenDate) -> WrittenExpression? {
        guard let next = connector(at: first.end), let day = number(at: next, digits: 1...2), let from = first.day,
            from < day,
            let year = number(at: skipMark(at: next + 1, Self.comma), digits: 4...4)
        else { return nil }
        var (start, last) = (first, first)
        (start.year, last.year, last.day) = (year, year, day)
        last.end = skipMark(at: next + 1, Self.comma) + 1
        return start.isPossible && last.isPossible ? WrittenExpression(date: start, last: last, end: last.end) : nil
    }

    /// The second date of `10 May – 12 June 2024`, `5月3日至5日`.
    private func lastDate(after first: WrittenDate) -> WrittenDate? {
        guard let next = connector(at: first.end) else { return nil }
        guard first.day != nil else { return lastMonth(after: first, at: next) }
        if let last = date(at: next), last.day != nil, last.isNumeric == first.isNumeric, last.system == first.system {
            let (from, to) = (first.completed(by: last), last.completed(by: first))
            if let start = from.date, let end = to.date { return start < end ? last : nil }
            guard first.year == nil, last.year == nil, let a = first.month, let b = last.month else { return nil }
            return a < b ? last : nil
        }
        guard first.name == nil, !first.isNumeric, let (day, afterDay) = hanNumber(at: next),
            isSign(Han.day, at: afterDay),
            let from = first.day, from < day
        else { return nil }
        var last = first
        (last.day, last.end) = (day, afterDay + 1)
        return last.isPossible ? last : nil
    }

    /// The second month of `January 2003 to December 2007`.
    private func lastMonth(after first: WrittenDate, at index: Int) -> WrittenDate? {
        guard let name = first.name, let last = monthFirst(at: index), last.day == nil, last.system == first.system,
            last.name?.isWeak == name.isWeak, let from = first.year, let to = last.year, let month = last.month
        else { return nil }
        return (from, name.number) < (to, month) ? last : nil
    }

    /// The index after a dash or a word that leads to the last of a stretch.
    func connector(at index: Int) -> Int? {
        if mark(at: index) == Self.dash { return mark(at: index + 1) == Self.dash ? index + 2 : index + 1 }
        if isWord(.to, at: index) { return index + 1 }
        return Self.fromWords.match(tokens, at: index).map { index + $0.count }
    }

    /// Words of several characters that lead to the last of a stretch.
    private static let fromWords: PhraseTable<Void> = {
        var table = PhraseTable<Void>()
        for word in ["から", "에서", "부터"] { table.insert(word, ()) }
        return table
    }()
}

extension WrittenDate {
    /// The date with the parts that it leaves to the other end of a stretch.
    func completed(by other: WrittenDate) -> WrittenDate {
        var date = self
        date.year = year ?? other.year
        date.month = month ?? other.month
        return date
    }
}
