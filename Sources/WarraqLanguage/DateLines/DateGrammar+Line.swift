// SPDX-License-Identifier: Apache-2.0

extension DateGrammar {
    /// A whole day of a date line.
    struct LineDay {
        /// Nil for Hijri days, which the line reader leaves to the Gregorian date beside them.
        let date: CalendarDate?
        let isAmbiguous: Bool
        /// Index after the last token.
        let end: Int
    }

    /// Publication days of web pages lie in these years.
    static let lineYears = 1995...2099

    /// Reads a day with month and year as a date line has it.
    func lineDay(at index: Int) -> LineDay? {
        guard let written = date(at: index), written.day != nil, written.year != nil, !written.isShort else {
            return nil
        }
        if written.system == .hijri {
            guard let year = written.year, (1415...1500).contains(year) else { return nil }
            return LineDay(date: nil, isAmbiguous: false, end: written.end)
        }
        guard let date = written.date, Self.lineYears.contains(date.year) else { return nil }
        return LineDay(date: date, isAmbiguous: written.isReversible, end: written.end)
    }
}
