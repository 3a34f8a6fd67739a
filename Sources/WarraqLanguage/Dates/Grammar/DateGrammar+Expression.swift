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
