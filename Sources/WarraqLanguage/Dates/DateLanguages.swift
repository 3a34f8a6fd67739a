// SPDX-License-Identifier: Apache-2.0

/// The languages that dates are read in, from the same data as they are read with.
public enum DateLanguages {
    /// A language with an example of its names.
    public struct Language: Sendable, Hashable {
        /// BCP 47 primary tag.
        public let code: String
        /// The language's name in English.
        public let name: String
        /// Whether dates of three numbers begin with the day, the month or the year where nothing else tells.
        public let order: String
        /// The name of May, or 5月 in languages that number the months.
        public let may: String
        /// Calendars beside the Gregorian one.
        public let calendars: [CalendarSystem]
    }

    /// All languages, Arabic first.
    public static let all: [Language] = DateLanguage.all.map { language in
        let months = language.months.split(separator: ";")
        let may = months.count > 4 ? DateVocabulary.spellings(months[4]).map(\.name).joined(separator: ", ") : nil
        let order =
            switch language.order {
            case .dayFirst: "day first"
            case .monthFirst: "month first"
            case .yearFirst: "year first"
            }
        return Language(
            code: language.code, name: language.name, order: order, may: may ?? (language.code == "ko" ? "5월" : "5月"),
            calendars: language.otherMonths.map(\.0))
    }
}
