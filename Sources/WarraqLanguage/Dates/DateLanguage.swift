// SPDX-License-Identifier: Apache-2.0

/// What a language calls months, days and stretches of time, as data.
///
/// In all texts, entries are apart by `;` and the spellings of an entry by `|`. A spelling behind `~` is a common word or an
/// abbreviation: it counts where a day and a year stand beside it, or where the text is known to be in the language.
/// Spelling is folded before it is compared (case, accents, Arabic letter forms), so each name stands once.
struct DateLanguage: Sendable {
    /// The order of the parts of a numeric date.
    enum Order: String, Sendable { case dayFirst, monthFirst, yearFirst }

    /// BCP 47 primary tag.
    let code: String
    /// The language's name in English.
    let name: String
    let order: Order
    /// Gregorian months, January first.
    let months: String
    /// Months of other calendars, the first month first.
    var otherMonths: [(CalendarSystem, String)] = []
    /// Days of the week, Monday first.
    var weekdays = ""
    /// Days 1 to 31 as words.
    var ordinals = ""
    /// Letters that are written at the front of a month or a weekday: "in", "and", "of".
    var proclitics = ""
    /// Words for days and stretches of time as seen from a day: `day-1=yesterday`.
    var relative = ""
    /// Units, with a number where the word holds one (1 may also follow a number): `day=days`, `day1=يوم`, `day2=يومين`.
    var units = ""
    /// Words before a count that make it a time in the past: `il y a`.
    var agoBefore = ""
    /// Words after a count that make it a time in the past: `ago`.
    var agoAfter = ""
    /// Words after a count that make it a time to come: `from now`.
    var laterAfter = ""
    /// Words by their role: `of`, `to`, `hour`, `year`, …; see ``DateWordRoles``.
    var words: [(DateWordRoles, String)] = []
    /// Parts of the day, which tell an hour from the one twelve hours later.
    var dayParts: [(DateVocabulary.DayPart, String)] = []
    /// Labels of date lines.
    var published = ""
    var modified = ""

    /// All languages that dates are read in.
    static let all: [DateLanguage] = [
        arabic, persian, urdu, hebrew, turkish, english, french, german, spanish, italian, portuguese, dutch, polish,
        russian,
        ukrainian, czech, romanian, swedish, greek, hindi, chinese, japanese, korean, indonesian, thai,
    ]
}

/// What a single word may do in a date.
struct DateWordRoles: OptionSet, Sendable {
    let rawValue: UInt32

    /// Stands between day and month or month and year: `of`, `de`, `من`.
    static let of = DateWordRoles(rawValue: 1)
    /// Closes the number of a day: `st`, `er`.
    static let ordinal = DateWordRoles(rawValue: 1 << 1)
    /// Leads the last day of a stretch: `to`, `bis`, `إلى`.
    static let to = DateWordRoles(rawValue: 1 << 2)
    /// Stands before a year: `عام`, `año`.
    static let year = DateWordRoles(rawValue: 1 << 3)
    /// Stands after a year: `г.`, `roku`, `ميلادي`.
    static let yearAfter = DateWordRoles(rawValue: 1 << 4)
    /// Stands before a year and before much else: `in`, `since`.
    static let inYear = DateWordRoles(rawValue: 1 << 5)
    /// Marks a Hijri year: `هـ`.
    static let hijri = DateWordRoles(rawValue: 1 << 6)
    /// Marks a Jalali year: `شمسی`.
    static let jalali = DateWordRoles(rawValue: 1 << 7)
    /// Stands before a time and nothing else: `الساعة`, `ساعت`.
    static let hour = DateWordRoles(rawValue: 1 << 8)
    /// Stands before a time and before much else: `at`, `um`.
    static let at = DateWordRoles(rawValue: 1 << 9)
    /// Stands after an hour of the day and nothing else: `Uhr`, `o'clock`.
    static let clock = DateWordRoles(rawValue: 1 << 22)
    /// Stands after an hour or a count of hours: `heures`.
    static let hourAfter = DateWordRoles(rawValue: 1 << 10)
    /// Universal time: `UTC`, `غرينتش`.
    static let utc = DateWordRoles(rawValue: 1 << 11)
    /// Leads the name of a time zone: `بتوقيت`.
    static let zone = DateWordRoles(rawValue: 1 << 12)
    /// Leads the name of an author in a date line.
    static let author = DateWordRoles(rawValue: 1 << 13)
    /// May stand anywhere in a date line.
    static let filler = DateWordRoles(rawValue: 1 << 14)
    /// A word before numbers that are no dates: `version`, `رقم`.
    static let notDate = DateWordRoles(rawValue: 1 << 15)
    /// Leads the day of a month: `on the`, `יום`, `dia`.
    static let day = DateWordRoles(rawValue: 1 << 16)
    /// Begins a phrase that may follow the first number of a date.
    static let afterNumber = DateWordRoles(rawValue: 1 << 17)
    /// Ends a phrase that may stand right before the first number of a date.
    static let beforeNumber = DateWordRoles(rawValue: 1 << 18)
    /// Begins a phrase that means a day as seen from another.
    static let relative = DateWordRoles(rawValue: 1 << 19)
    /// Begins a phrase that a date may begin with: a month, a weekday, an ordinal, a part of the day.
    static let starts = DateWordRoles(rawValue: 1 << 21)
    /// Begins a unit of time.
    static let unit = DateWordRoles(rawValue: 1 << 20)
}
