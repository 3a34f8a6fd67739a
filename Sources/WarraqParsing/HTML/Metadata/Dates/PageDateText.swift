// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqLanguage

/// Dates in short texts that a reader sees.
enum PageDateText {
    /// Longer texts are not searched.
    private static let maxBytes = 240
    private static let maxWords = 40
    /// A date with its time is made of at most so many words.
    private static let longestDate = 6

    /// The date lines of a text: of all of it, or else of the first run of words that are one.
    static func dates(in text: String) -> DateLine? {
        guard text.utf8.count <= maxBytes, hasDigits(text) else { return nil }
        let bytes = Array(text.utf8)
        if let line = DateLine.read(bytes.span) { return line }
        let words = words(of: bytes)
        guard words.count <= maxWords else { return nil }
        for start in words.indices {
            for count in stride(from: min(longestDate, words.count - start), through: 1, by: -1) {
                let range = words[start].lowerBound..<words[start + count - 1].upperBound
                if let line = DateLine.read(bytes.span.extracting(range)) { return line }
            }
        }
        return nil
    }

    /// Whether so many digits stand in a text as a date at least has, in Latin, Arabic or Persian.
    static func hasDigits(_ text: String) -> Bool {
        var count = 0
        var last: UInt8 = 0
        for byte in text.utf8 {
            let isDigit = byte &- 0x30 < 10 || last == 0xD9 && byte &- 0xA0 < 10 || last == 0xDB && byte &- 0xB0 < 10
            count += isDigit ? 1 : 0
            last = byte
        }
        return count >= 4
    }

    private static func words(of bytes: [UInt8]) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var start: Int?
        for index in bytes.indices {
            let isBlank = bytes[index] <= 0x20 || bytes[index] == 0x7C  // a bar
            if isBlank, let begun = start {
                words.append(begun..<index)
                start = nil
            } else if !isBlank, start == nil {
                start = index
            }
        }
        if let start { words.append(start..<bytes.count) }
        return words
    }

    /// The date of a text that holds one.
    static func read(_ text: String, monthFirst: Bool) -> DateTime? {
        guard let line = dates(in: text), let reading = line.published ?? line.modified else { return nil }
        return value(reading, monthFirst: monthFirst)
    }

    /// A reading as a value; where the order of day and month is a guess, that of the page's language counts.
    static func value(_ reading: DateReading, monthFirst: Bool) -> DateTime? {
        guard let value = DateTime(reading: reading) else { return nil }
        guard monthFirst, reading.isAmbiguous else { return value }
        let hasTime = value.precision >= .minute
        return DateTime(
            year: value.year, month: value.day, day: value.month, hour: hasTime ? value.hour : nil,
            minute: hasTime ? value.minute : nil, second: value.precision == .second ? value.second : nil,
            offsetMinutes: value.offsetMinutes) ?? value
    }

    /// Whether numbers are written month first where a page is in a language.
    static func isMonthFirst(_ language: String?) -> Bool {
        guard let language else { return true }
        return ["en", "en-US", "en-CA", "en-PH", "fil"].contains(language)
    }
}
