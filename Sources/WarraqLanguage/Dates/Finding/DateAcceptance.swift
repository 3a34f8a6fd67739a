// SPDX-License-Identifier: Apache-2.0

/// Decides whether what reads like a date in running text is one: versions, ratios, chapters and common words are not.
struct DateAcceptance {
    let grammar: DateGrammar
    /// Whether the first token may be the rest of a longer word.
    let isCut: Bool

    private static let (english, german) = (DateVocabulary.bit(of: "en"), DateVocabulary.bit(of: "de"))

    /// Whether an expression that starts at a token is a date.
    func accepts(_ found: WrittenExpression, from index: Int) -> Bool {
        guard let date = found.date else { return isFree(index, found.end) }
        if date.isNumeric { return acceptsNumeric(date, found, from: index) }
        guard let name = date.name else {
            // 年月日, or a year with its word.
            return date.month != nil || isFree(index, found.end)
        }
        guard isPlausibleYear(date) else { return false }
        if date.day != nil, date.year != nil { return isKnown(name) }
        if date.year != nil { return acceptsMonth(name, date, from: index) }
        return acceptsDay(name, date, found, from: index)
    }

    /// Whether no number or joint touches the expression.
    private func isFree(_ start: Int, _ end: Int) -> Bool {
        if start == 0, isCut { return false }
        if start > 0, !grammar.tokens[start].follows, isJoint(start - 1) { return false }
        // The rest of a decimal: `1,8 am`.
        if start > 1, !grammar.tokens[start].follows, !grammar.tokens[start - 1].follows,
            grammar.mark(at: start - 1) == DateGrammar.comma, grammar.number(at: start - 2, digits: 1...99) != nil
        {
            return false
        }
        guard end < grammar.tokens.count, grammar.isGlued(end) else { return true }
        if grammar.number(at: end, digits: 1...99) != nil { return false }
        guard let mark = grammar.mark(at: end), isJoint(end), end + 1 < grammar.tokens.count, grammar.isGlued(end + 1)
        else {
            return true
        }
        return mark == DateGrammar.comma || grammar.number(at: end + 1, digits: 1...99) == nil
    }

    /// Whether a token joins numbers to a longer one, or is a part of it.
    private func isJoint(_ index: Int) -> Bool {
        switch grammar.tokens[index].content {
        case .number: true
        case .word: false
        case .mark(let mark):
            mark != DateGrammar.comma && mark != DateGrammar.open && mark != DateGrammar.close
                && mark != DateGrammar.bar
        }
    }

    private func isPlausibleYear(_ date: WrittenDate) -> Bool {
        guard let year = date.year else { return true }
        switch date.system {
        case .gregorian, .japanese: return (1000...2100).contains(year)
        case .jalali: return JalaliCalendar.years.contains(year)
        default: return true
        }
    }

    /// Whether a name counts in a text of this language: full names of any, short ones of its own and of English.
    private func isKnown(_ name: DateVocabulary.Month) -> Bool {
        !name.isWeak || grammar.hint.bit == 0 || name.languages & (grammar.hint.bit | Self.english) != 0
    }

    /// `May 2024`: a name that is another word needs its language, and its capital where names have one.
    private func acceptsMonth(_ name: DateVocabulary.Month, _ date: WrittenDate, from index: Int) -> Bool {
        if date.system == .gregorian, (date.year ?? 0) < 1500 { return false }
        if index > 0, let mark = grammar.mark(at: index - 1), mark == DateGrammar.slash || mark == DateGrammar.dash {
            return false
        }
        // `31 February 2024`: the day was refused, so the rest is no month either.
        let before = grammar.mark(at: index - 1) == nil && !grammar.isWord(.of, at: index - 1) ? index - 1 : index - 2
        if grammar.number(at: before, digits: 1...2) != nil { return false }
        return !name.isWeak || isOwn(name, capitalAt: index)
    }

    /// `3 May`, and in English `May 3`.
    private func acceptsDay(
        _ name: DateVocabulary.Month, _ date: WrittenDate, _ found: WrittenExpression, from index: Int
    ) -> Bool {
        guard isFree(index, found.end), date.system == .gregorian || grammar.hint.bit != 0 else { return false }
        if found.weekday != nil { return true }
        if date.isMonthFirst {
            guard name.languages & Self.english != 0, grammar.hint.bit == 0 || grammar.hint.bit == Self.english else {
                return false
            }
            return grammar.tokens[index].isCapital
        }
        let nameIndex =
            (index..<found.end).first { grammar.vocabulary.months.match(grammar.tokens, at: $0) != nil } ?? index
        return !name.isWeak || isOwn(name, capitalAt: nameIndex)
    }

    private func isOwn(_ name: DateVocabulary.Month, capitalAt index: Int) -> Bool {
        let hint = grammar.hint.bit
        guard hint == 0 || name.languages & hint != 0 else { return false }
        let hasCapitals =
            name.languages & (Self.english | Self.german) != 0
            && (hint == 0 || hint & (Self.english | Self.german) != 0)
        return !hasCapitals || grammar.tokens[index].isCapital
    }

    private func acceptsNumeric(_ date: WrittenDate, _ found: WrittenExpression, from index: Int) -> Bool {
        guard let year = date.year, isNumericYear(year, date.system) else { return false }
        let first = (index..<found.end).first { grammar.number(at: $0, digits: 1...4) != nil } ?? index
        guard isFree(index, found.end), first == index || found.weekday != nil || found.time != nil else {
            return false
        }
        if index > 0, grammar.isWord(.notDate, at: index - 1) || grammar.isWord(.notDate, at: index - 2) {
            return false
        }
        // An Arabic or Hebrew letter may be a word of its own: `و05/03/2024`.
        if index > 0, !grammar.tokens[index].follows, case .word = grammar.tokens[index - 1].content,
            grammar.tokens[index - 1].range.count != 2
        {
            return false
        }
        if found.weekday != nil { return true }
        let start = date.end - 5
        if date.isShort {
            return grammar.hint.bit != 0 && (date.mark == DateGrammar.slash || grammar.hint.hasDottedDates)
        }
        guard date.mark == DateGrammar.dot, !grammar.hint.hasDottedDates, start >= 0 else { return true }
        // A version has no zeros before its numbers.
        return [start, start + 2, start + 4].allSatisfy { grammar.number(at: $0, digits: 2...4) != nil }
    }

    private func isNumericYear(_ year: Int, _ system: CalendarSystem) -> Bool {
        switch system {
        case .hijri: (1300...1500).contains(year)
        case .jalali: (1300...1450).contains(year)
        case .buddhist: (2400...2700).contains(year)
        default: (1800...2100).contains(year)
        }
    }
}
