// SPDX-License-Identifier: Apache-2.0

/// Reads dates and times at a place in the tokens of a text: the one grammar behind date lines and running text.
///
/// Each method takes the index of a token, reads as far as its form goes and returns what it found with the index after it,
/// or nil. None looks back, and none looks further ahead than a dozen tokens.
struct DateGrammar {
    var tokens: [DateToken]
    let vocabulary = DateVocabulary.shared
    let hint: DateHint

    init(tokens: [DateToken], hint: DateHint = DateHint(language: nil)) { (self.tokens, self.hint) = (tokens, hint) }

    static let comma = UInt8(CueFolding.otherMark)
    static let (dash, slash, dot, colon): (UInt8, UInt8, UInt8, UInt8) = (0x2D, 0x2F, 0x2E, 0x3A)
    static let (open, close, bar): (UInt8, UInt8, UInt8) = (0x28, 0x29, 0x7C)

    /// Reads a date that starts at a token: with a named month, with numbers alone or with 年月日.
    func date(at index: Int) -> WrittenDate? {
        guard index < tokens.count else { return nil }
        switch tokens[index].content {
        case .word: return monthFirst(at: index) ?? dayFirst(at: index) ?? han(at: index)
        case .number: return dayFirst(at: index) ?? numeric(at: index) ?? yearFirst(at: index) ?? han(at: index)
        case .mark: return nil
        }
    }

    /// The value of a number with so many digits.
    func number(at index: Int, digits: ClosedRange<Int>) -> Int? {
        guard index >= 0, index < tokens.count, case .number(let value, let count) = tokens[index].content else {
            return nil
        }
        return digits.contains(count) ? value : nil
    }

    /// The mark at an index.
    func mark(at index: Int) -> UInt8? {
        guard index >= 0, index < tokens.count, case .mark(let mark) = tokens[index].content else { return nil }
        return mark
    }

    /// The roles of the word at an index.
    func roles(at index: Int) -> DateWordRoles {
        guard index >= 0, index < tokens.count, case .word(let hash) = tokens[index].content else { return [] }
        return vocabulary.words[hash]
    }

    /// Whether the word at an index has a role.
    func isWord(_ role: DateWordRoles, at index: Int) -> Bool { !roles(at: index).isDisjoint(with: role) }

    /// Whether a token touches the one before it.
    func isGlued(_ index: Int) -> Bool { index < tokens.count && !tokens[index].follows }

    /// The index after a mark, if it is one of these; 0 stands for none.
    func skipMark(at index: Int, _ one: UInt8, _ two: UInt8 = 0, _ three: UInt8 = 0, _ four: UInt8 = 0) -> Int {
        guard let mark = mark(at: index) else { return index }
        return mark == one || mark == two || mark == three || mark == four ? index + 1 : index
    }

    /// The index after the words of a role, at most so many.
    func skipWords(_ role: DateWordRoles, at index: Int, atMost limit: Int = 2) -> Int {
        var next = index
        while next < index + limit, isWord(role, at: next) { next += 1 }
        return next
    }
}

/// What is known of the text that a date stands in.
struct DateHint: Sendable {
    /// BCP 47 primary tag, if the language is known.
    let language: String?
    /// Its bit in ``DateVocabulary``, or 0.
    let bit: UInt64
    /// The order of numbers where nothing in them tells.
    let order: DateLanguage.Order
    /// Whether the order of numbers is no more than a custom that many do not follow.
    let isOrderOpen: Bool
    /// Whether dates of three numbers with dots are usual.
    let hasDottedDates: Bool
    /// Whether hours and minutes are parted by a dot.
    let hasDottedTimes: Bool

    init(language code: String?) {
        let primary = code?.split(separator: "-").first.map { String($0).lowercased() }
        let known = primary == "und" ? nil : primary
        language = known
        bit = known.map { DateVocabulary.bit(of: $0) } ?? 0
        order = DateLanguage.all.first { $0.code == known }?.order ?? .dayFirst
        isOrderOpen = known == nil || known == "en"
        hasDottedDates = known.map(DateHint.dotted.contains) ?? false
        hasDottedTimes = known.map(DateHint.dottedTimes.contains) ?? false
    }

    private static let dottedTimes: Set<String> = [
        "de", "it", "nl", "tr", "id", "fi", "da", "nb", "no", "sv", "pl", "el", "th",
    ]
    private static let dotted: Set<String> = [
        "de", "ru", "uk", "pl", "cs", "sk", "ro", "bg", "fi", "sv", "nb", "no", "da", "tr", "el", "he", "it", "hr",
        "sr", "sl", "et",
        "lv", "lt", "hu", "kk", "az", "be", "mk", "bs", "ka", "hy", "ko",
    ]
}

/// A date as written: what of it is there, in the calendar that it is written in.
struct WrittenDate {
    var system: CalendarSystem = .gregorian
    /// The year of the calendar; for Japanese eras the Gregorian one.
    var year: Int?
    var month: Int?
    var day: Int?
    /// Index after the last token.
    var end: Int
    /// The month's name, if it has one.
    var name: DateVocabulary.Month?
    /// Whether the month stands before the day.
    var isMonthFirst = false
    /// Whether it is made of three numbers.
    var isNumeric = false
    /// Whether the year stands before the month.
    var isYearFirst = false
    /// Whether day and month of a numeric date could change places.
    var isReversible = false
    /// Whether the year has two digits.
    var isShort = false
    /// The mark between numbers.
    var mark: UInt8 = 0

    /// The day in the Gregorian calendar.
    var date: CalendarDate? {
        guard let year, let month, let day else { return nil }
        return system.date(year: year, month: month, day: day)
    }

    /// Whether what is there can be: no 31 February, no month 13.
    var isPossible: Bool {
        if let month, !(1...(system == .hebrew ? 13 : 12)).contains(month) { return false }
        guard let month, let day else { return true }
        if year != nil { return date != nil }
        return day >= 1 && day <= (system == .gregorian ? CalendarDate.days(inMonth: month, of: 2000) : 31)
    }
}
