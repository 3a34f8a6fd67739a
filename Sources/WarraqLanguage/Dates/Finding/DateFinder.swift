// SPDX-License-Identifier: Apache-2.0

/// Finds dates and times in running text and gives their values as ISO 8601.
///
/// Read are Gregorian dates in the languages of ``DateLanguages``, Hijri, Jalali, Hebrew, Buddhist and Minguo dates and
/// Japanese eras; dates of numbers alone; times beside a date, or with a part of the day, a zone or a word for the hour;
/// stretches of days and months; and, where a reference date is known, words that count from it.
///
/// Precision comes before recall: what could as well be a version, a ratio, a price or a common word is left alone.
public struct DateFinder: Sendable {
    let hint: DateHint
    let reference: RelativeDate?

    /// Makes a finder for texts in one language.
    ///
    /// - Parameters:
    ///   - language: BCP 47 tag of the text, which decides the order of numbers, the calendar of years and which short names and
    ///     relative words count; nil or `und` if it is not known.
    ///   - reference: The day (and time) from which relative words count and to which dates without a year are nearest; it must
    ///     have a day, or it counts as nil. Without one, relative words are not looked for.
    public init(language: String? = nil, reference: DateValue? = nil) {
        hint = DateHint(language: language)
        self.reference = reference.flatMap { $0.date == nil ? nil : RelativeDate(reference: $0) }
    }

    /// Returns the dates and times of a text, in its order; they do not overlap.
    ///
    /// - Parameter text: UTF-8; invalid bytes count as punctuation. Dates with numbers do not go over the end of a line.
    /// - Complexity: O(bytes). Without a reference, text without digits is left after a scan of sixteen bytes at a time.
    public func hits(in text: Span<UInt8>) -> [DateHit] {
        var search = DateSearch(finder: self)
        search.run(over: text)
        return search.found.isEmpty ? [] : DateOrder.settle(search.found, hint: hint)
    }
}
