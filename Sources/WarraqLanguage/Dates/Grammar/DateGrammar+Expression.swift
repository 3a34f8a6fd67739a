// SPDX-License-Identifier: Apache-2.0

/// A date, a time or a stretch of dates as it stands in running text, with what belongs to it.
struct WrittenExpression {
    /// The date; nil if there is only a time.
    var date: WrittenDate?
    /// The last date of a stretch.
    var last: WrittenDate?
    var time: WrittenTime?
    /// The day of the week that stands beside it, 1 for Monday.
    var weekday: Int?
    /// Index of the first token, where words before it do not belong to it: `in 2003`, `um 18 Uhr`.
    var start: Int?
    /// Index after the last token.
    var end: Int
}

extension DateGrammar {
    /// Reads what stands at a token of running text: weekday, date or stretch of dates, time before or after them.
    func expression(at index: Int) -> WrittenExpression? {
        if let (day, count) = vocabulary.weekdays.match(tokens, at: index) {
            let next = skipMark(at: index + count, Self.comma, Self.dot, Self.dash)
            let start = skipWords([.of, .filler], at: next, atMost: 1)
            if let found = dated(at: start, weekday: day) { return found }
        }
        // `mar` is a weekday in some languages and a month in others.
        return dated(at: index, weekday: nil) ?? timeFirst(at: index)
    }

    private func dated(at index: Int, weekday: Int?) -> WrittenExpression? {
        guard var found = dates(at: index) ?? yearAlone(at: index) else { return nil }
        found.weekday = weekday
        found.end = afterDate(found)
        addWeekday(to: &found)
        addTime(to: &found)
        return found
    }

    /// Reads a time and the date that may follow it.
    private func timeFirst(at index: Int) -> WrittenExpression? {
        let cue = skipWords([.hour, .at], at: index, atMost: 1)
        guard let time = time(at: cue, hasCue: isWord(.hour, at: index) || (cue > index && hint.hasDottedTimes)) else {
            return nil
        }
        let start = isWord(.hour, at: index) ? index : cue
        var next = skipMark(at: time.end, Self.comma, Self.dash, Self.bar)
        if let (day, count) = vocabulary.weekdays.match(tokens, at: skipWords(.filler, at: next)) {
            next = skipMark(at: skipWords(.filler, at: next) + count, Self.comma)
            if let found = dates(at: next), found.date?.day != nil, found.last == nil {
                return WrittenExpression(
                    date: found.date, time: time, weekday: day, start: start, end: afterDate(found))
            }
        } else if let found = dates(at: skipWords([.filler, .of], at: next)), found.date?.day != nil, found.last == nil
        {
            return WrittenExpression(date: found.date, time: time, start: start, end: afterDate(found))
        }
        // A single Latin letter ("a", "o") is a word of many languages.
        let isLed = cue > index && tokens[index].range.count > 1 && time.precision != .hour
        let isTime = (time.isCertain && !isGermanAm(time, at: cue)) || isWord(.hour, at: index) || isLed
        guard isTime else { return nil }
        return WrittenExpression(time: time, start: start, end: time.end)
    }

    /// Whether `8 am` is German: "on the".
    private func isGermanAm(_ time: WrittenTime, at index: Int) -> Bool {
        hint.language == "de" && time.precision == .hour && !isWord(.clock, at: index + 1) && time.end == index + 2
            && !isGlued(index + 1)
    }

    /// Reads a date or a stretch of dates.
    private func dates(at index: Int) -> WrittenExpression? {
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

    /// Adds the words that belong to a date: `2024 г.`, `1445 هـ`, `2024 م`.
    private func afterDate(_ found: WrittenExpression) -> Int {
        let date = found.last ?? found.date
        guard let date, date.year != nil, found.end == date.end else { return found.end }
        switch date.system {
        case .gregorian:
            guard isWord(.yearAfter, at: date.end) else { return date.end }
            // `2024 م` beside a time would be the afternoon; `3 PM` begins with its hour.
            return tokens[date.end].isCapital ? date.end : skipAbbreviationDot(at: date.end)
        case .hijri: return skipWords([.hijri], at: date.end)
        case .jalali: return skipWords([.hijri, .jalali], at: date.end)
        default: return date.end
        }
    }

    private func skipAbbreviationDot(at index: Int) -> Int {
        let next = index + 1
        guard mark(at: next) == Self.dot, isGlued(next), tokens[index].range.count <= 2, next + 1 < tokens.count,
            !tokens[next + 1].isCapital
        else { return next }
        return next + 1
    }

    /// Adds a weekday behind the date: `2024年5月3日(金)`, `3 May 2024, Friday`.
    private func addWeekday(to found: inout WrittenExpression) {
        guard found.weekday == nil, found.last == nil, found.date?.day != nil else { return }
        let isOpen = mark(at: found.end) == Self.open
        if let (day, count) = vocabulary.weekdays.match(tokens, at: found.end) {
            (found.weekday, found.end) = (day, found.end + count)
        } else if isOpen, let (day, count) = vocabulary.weekdays.match(tokens, at: found.end + 1),
            mark(at: found.end + 1 + count) == Self.close
        {
            (found.weekday, found.end) = (day, found.end + count + 2)
        }
    }

    /// Adds the time behind a date.
    private func addTime(to found: inout WrittenExpression) {
        guard found.last == nil, found.date?.day != nil else { return }
        let next = skipMark(at: found.end, Self.comma, Self.dash, Self.bar, Self.open)
        let cue = skipWords([.hour, .at, .filler], at: next)
        let isIso = isSign(Self.isoT, at: next) && isGlued(next)
        let start = isIso ? next + 1 : skipMark(at: cue, Self.colon)
        if let time = time(at: start, hasCue: start > next) {
            // A day and an hour without a mark are two numbers.
            if !time.isCertain, time.precision == .hour, !isWord(.hour, at: next) { return }
            (found.time, found.end) = (time, time.end)
            if mark(at: next - 1) == Self.open, mark(at: time.end) == Self.close { found.end += 1 }
        }
    }

    private static let isoT: Set<UInt64> = [CueFolding.hash("t")]
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
