// SPDX-License-Identifier: Apache-2.0

import WarraqLanguage

/// The page of `tag.dates`; its list of languages is made from the data that the finder reads with.
enum TagDatesPage {
    static let text = """
        The label of a tag says what was found: `date` (a year, a month, a day, or a day with its time), `time` (a time of day without a
        day), `range` (days, months or years from one to another) or `relative` (words that count from the reference date). Attributes:
        `value` is ISO 8601 at the precision of the text: `2024`, `2024-05`, `2024-05-03`, `2024-05-03T18:05+03:00`, `T18:05`; a day
        without a year is `--05-03`. `precision` is `year`, `month`, `week`, `day`, `hour`, `minute` or `second`. `end` is the last day,
        month or year of a range or a week. `calendar` is there where the date is not Gregorian; the value always is, so a month or year
        of another calendar has a `value` and an `end`. `ambiguous: true` says that day and month may be the other way round, and
        `alternative` is the value then.

        Found are a day, a month and a year in any usual order and with any month name below, short or full, with and without weekday,
        time, part of the day and offset; two names of one month (`نيسان/أبريل`); a day and a month without a year; a month and a year; a
        year that a word marks (`عام 2003`, `in 2003`, `2003 году`, `1445 هـ`); ISO 8601; three numbers with `/`, `-` or `.`;
        年月日 and 년월일; days from one to another (`10-12 May 2024`, `من 10 إلى 12 مايو 2024`). Digits are those of any script. A day that does
        not exist (31 February) is no date. Three numbers with dots count where the language writes dates so, or if they have zeros
        before them (`03.05.2024`), since versions look alike. Short or everyday names (`may`, `mars`, `sep`) need a day and a year
        beside them, or the text must be in their language.

        The order of day and month in numbers follows, in this order: a number above 12, the weekday beside it, the other dates of
        the document, the language. In English and in texts whose language is not known the last is a guess, and the tag says so.

        Hijri days are converted by the Umm al-Qura calendar from 1343 to 1500 and by the civil tabular rule elsewhere (1 to 1600),
        and moved by one day if the weekday beside them says that the month was sighted earlier or later; Jalali days in the years 1244 to 1472; Hebrew days in 4000 to 6000. Thai Buddhist years, years of the Republic of China and Japanese eras
        are read too.

        With `reference`, relative words are marked (`أمس`, `منذ ساعتين`, `yesterday`, `3 hours ago`, `il y a 3 jours`); in a text whose
        language is known, those of the language alone. Hours and minutes need a reference with a time; weeks go from Monday to Sunday.
        A day without a year then gets the year that brings it nearest to the reference, and `year_inferred: true`. If the field is
        missing or has no day, the stage does as if there were no `reference`.

        Languages, with their names of May:
        \(languages)
        """

    private static let languages =
        DateLanguages.all.map { language in
            let calendars =
                language.calendars.isEmpty ? "" : "; " + language.calendars.map(\.rawValue).joined(separator: ", ")
            return "`\(language.code)` \(language.name) (\(language.order)\(calendars)): \(language.may)"
        }.joined(separator: "; ") + "."
}
