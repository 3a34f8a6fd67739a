// SPDX-License-Identifier: Apache-2.0

/// The dates of a date line: a line of a crawled page that says when the article was published or changed.
///
/// Read are Arabic month names of all regions, also two names of one month, English and French ones, Iranian months, numbers
/// in Latin, Arabic-Indic and Persian digits; weekdays and times of day beside them; labels as `آخر تحديث:` and
/// `Last updated:`; all of it glued together without blanks, as crawlers leave it.
public struct DateLine: Equatable, Sendable {
    /// The day of publication: labelled so, or the first date without a label.
    public let published: DateReading?
    /// The day of the last change: labelled so, or a second date right after the first one that is not before it.
    public let modified: DateReading?
    /// Whether a label stands in the line.
    public let isLabelled: Bool

    /// Reads a date line.
    ///
    /// The line must be made of dates and what belongs to them. Beside them, apart by a bar or a bullet, may stand up to three
    /// short segments (a section, an author; at most 4 words each); "by" and a name may follow. Running text with a date in it
    /// is no date line, a span of days is none, and a Hijri date counts only beside a Gregorian one.
    ///
    /// - Parameter line: One line without its line end, in UTF-8; invalid bytes count as punctuation.
    /// - Returns: At least one date, or nil. Days that do not exist and years outside 1995 to 2099 are no dates.
    /// - Complexity: O(bytes); lines of more than 320 bytes or fewer than 5 digits are left after a glance.
    public static func read(_ line: Span<UInt8>) -> DateLine? {
        guard (8...320).contains(line.count), hasDigits(line, atLeast: 5) else { return nil }
        guard let tokens = DateTokens.scan(line, limit: 56), !tokens.isEmpty else { return nil }
        var reader = DateLineReader(DateGrammar(tokens: tokens))
        return reader.read()
    }

    private static func hasDigits(_ line: Span<UInt8>, atLeast count: Int) -> Bool {
        var found = 0
        var previous: UInt8 = 0
        for index in line.indices {
            let byte = line[index]
            let isDigit =
                switch previous {
                case 0xD9: (0xA0...0xA9).contains(byte)
                case 0xDB: (0xB0...0xB9).contains(byte)
                default: (0x30...0x39).contains(byte)
                }
            if isDigit { found += 1 }
            previous = byte
        }
        return found >= count
    }
}
