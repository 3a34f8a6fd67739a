// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqLanguage

/// Dates as programs write them into pages, read as the page means them: the day and time of their own offset from UTC.
///
/// `2020-03-05T09:30:00+01:00` in all its variants (also `/` or `.` between the numbers, and none), the mail form
/// `Thu, 05 Mar 2020 09:30:00 +0100`, that of JavaScript, and seconds or milliseconds since 1970. Days that do not exist
/// and years outside 1995 to 2099 are no dates.
struct MachineDate {
    private let bytes: [UInt8]
    private var next = 0

    static let years = 1995...2099

    /// Reads a value; what is in no form of programs is read as a line of a page.
    static func read(_ text: String, monthFirst: Bool) -> DateTime? {
        guard (4...120).contains(text.utf8.count) else { return nil }
        var reader = MachineDate(bytes: Array(text.utf8))
        let date = reader.numeric() ?? PageDateText.read(text, monthFirst: monthFirst)
        return date.flatMap { years.contains($0.year) && $0.precision >= .day ? $0 : nil }
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
        skip { $0 <= 0x20 || $0 == 0x22 }
    }

    private mutating func skip(_ matches: (UInt8) -> Bool) {
        while next < bytes.count, matches(bytes[next]) { next += 1 }
    }

    private mutating func take(_ wanted: String) -> Bool {
        guard next < bytes.count, wanted.utf8.contains(bytes[next]) else { return false }
        next += 1
        return true
    }

    private var digitsAhead: Int { bytes[next...].prefix { $0 &- 0x30 < 10 }.count }

    /// Reads a number of up to so many digits.
    private mutating func number(_ width: ClosedRange<Int>) -> Int? {
        let count = min(digitsAhead, width.upperBound)
        guard count >= width.lowerBound else { return nil }
        defer { next += count }
        return bytes[next..<next + count].reduce(0) { $0 * 10 + Int($1 &- 0x30) }
    }

    private mutating func numeric() -> DateTime? {
        let count = digitsAhead
        switch count {
        case 4: return separated()
        case 8, 12, 14: return compact()
        case 10, 13: return next + count == bytes.count ? epoch(isMilliseconds: count == 13) : nil
        default: return nil
        }
    }

    /// `2020-03-05` and what may follow.
    private mutating func separated() -> DateTime? {
        guard let year = number(4...4), take("-/."), let month = number(1...2) else { return nil }
        guard take("-/."), let day = number(1...2) else { return nil }
        return withTime(year, month, day)
    }

    /// `20200305`, `20200305T093000`, `202003050930`.
    private mutating func compact() -> DateTime? {
        guard let year = number(4...4), let month = number(2...2), let day = number(2...2) else { return nil }
        return withTime(year, month, day)
    }

    private mutating func withTime(_ year: Int, _ month: Int, _ day: Int) -> DateTime? {
        let date = DateTime(year: year, month: month, day: day)
        skip { $0 <= 0x20 || $0 == 0x54 || $0 == 0x74 || $0 == 0x2C || $0 == 0x2D }  // T, comma, dash
        guard next < bytes.count, let hour = number(1...2) else { return date }
        let hasColon = take(":.")
        guard let minute = number(2...2) else { return date }
        var second: Int?
        if hasColon ? take(":.") : digitsAhead == 2 { second = number(2...2) }
        if take(".,") { skip { $0 &- 0x30 < 10 } }
        skip { $0 <= 0x20 }
        let offset = offsetMinutes()
        return DateTime(
            year: year, month: month, day: day, hour: half(of: hour), minute: minute, second: second,
            offsetMinutes: offset) ?? date
    }

    /// The hour of the day where AM or PM stands behind it.
    private mutating func half(of hour: Int) -> Int {
        guard next + 1 < bytes.count, bytes[next + 1] | 0x20 == 0x6D else { return hour }
        switch bytes[next] | 0x20 {
        case 0x70: return hour < 12 ? hour + 12 : hour
        case 0x61: return hour == 12 ? 0 : hour
        default: return hour
        }
    }

    /// `Z`, `UTC`, `GMT`, `+01:00`, `+0100`, `+01`; nil where none of them stands.
    private mutating func offsetMinutes() -> Int? {
        let start = next
        if take("Zz") { return 0 }
        let word = String(decoding: bytes[next...].prefix(3), as: UTF8.self).uppercased()
        if word == "UTC" || word == "GMT" { next += 3 }
        let isNamed = next > start
        let sign = take("+") ? 1 : take("-") ? -1 : 0
        guard sign != 0, let hours = number(2...2) else { return isNamed ? 0 : nil }
        _ = take(":")
        let minutes = number(2...2) ?? 0
        let offset = hours * 60 + minutes
        return minutes < 60 && offset <= 18 * 60 ? sign * offset : nil
    }

    private mutating func epoch(isMilliseconds: Bool) -> DateTime? {
        guard let value = number(10...13) else { return nil }
        let seconds = isMilliseconds ? value / 1000 : value
        let (days, rest) = seconds.quotientAndRemainder(dividingBy: 86_400)
        // Days since 1970 in the Gregorian calendar, counted from 1 March 0000.
        let shifted = days + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return DateTime(
            year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
            day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1, hour: rest / 3600, minute: rest / 60 % 60,
            second: rest % 60, offsetMinutes: 0)
    }
}
