// SPDX-License-Identifier: Apache-2.0

extension DateParser {
    /// A time of day as written.
    struct Time {
        let time: DayTime
        let precision: DateReading.Precision
        /// Index after the last token.
        let end: Int
    }

    /// Reads a time that starts at a token: `09:15`, `6:05 مساء`, `09:15:30+03:00`, or an hour with its part of the day.
    func time(at index: Int) -> Time? {
        guard let hour = number(at: index, digits: 1...2) else { return nil }
        guard mark(at: index + 1) == 0x3A else { return bareHour(hour, at: index) }
        guard let minute = number(at: index + 2, digits: 2...2) else { return nil }
        var (second, next): (Int?, Int) = (nil, index + 3)
        if mark(at: next) == 0x3A, let value = number(at: next + 1, digits: 2...2) {
            (second, next) = (value, next + 2)
        }
        next = skipFraction(at: next)
        var hour24 = hour
        if let (part, length) = dayPart(at: next) {
            guard let converted = Self.hour24(hour, part) else { return nil }
            (hour24, next) = (converted, next + length)
        }
        let offset = offset(at: next)
        let end = offset?.end ?? next
        guard let time = DayTime(hour: hour24, minute: minute, second: second, utcOffsetMinutes: offset?.minutes)
        else { return nil }
        return Time(time: time, precision: second == nil ? .minute : .second, end: end)
    }

    private func bareHour(_ hour: Int, at index: Int) -> Time? {
        guard (1...12).contains(hour), let (part, length) = dayPart(at: index + 1),
            let hour24 = Self.hour24(hour, part), let time = DayTime(hour: hour24, minute: 0)
        else { return nil }
        return Time(time: time, precision: .hour, end: index + 1 + length)
    }

    /// The hour of the day; nil if hour and part do not fit, save that a 24-hour time keeps its hour.
    private static func hour24(_ hour: Int, _ part: DateVocabulary.DayPart) -> Int? {
        guard (0...23).contains(hour) else { return nil }
        if hour > 12 { return hour }
        switch part {
        case .morning: return hour == 12 ? 0 : hour
        case .noon: return hour < 10 ? hour + 12 : hour
        case .afternoon: return hour == 12 ? 12 : hour + 12
        case .night: return hour == 12 ? 0 : (hour < 6 ? hour : hour + 12)
        }
    }

    private func dayPart(at index: Int) -> (value: DateVocabulary.DayPart, count: Int)? {
        vocabulary.dayParts.match(tokens, at: index) ?? dottedDayPart(at: index)
    }

    /// Skips the fraction of a second.
    private func skipFraction(at index: Int) -> Int {
        guard mark(at: index) == 0x2E, number(at: index + 1, digits: 1...9) != nil, !tokens[index + 1].follows
        else { return index }
        return index + 2
    }

    /// Reads `a.m.` and `p.m.`.
    private func dottedDayPart(at index: Int) -> (value: DateVocabulary.DayPart, count: Int)? {
        guard index + 2 < tokens.count, mark(at: index + 1) == 0x2E,
            case .word(let second) = tokens[index + 2].content, second == Self.letterM,
            case .word(let first) = tokens[index].content, first == Self.letterA || first == Self.letterP
        else { return nil }
        return (first == Self.letterA ? .morning : .afternoon, mark(at: index + 3) == 0x2E ? 4 : 3)
    }

    private static let letterA = CueFolding.hash("a")
    private static let letterM = CueFolding.hash("m")
    private static let letterP = CueFolding.hash("p")

    /// Reads `Z`, `GMT`, `GMT+3`, `+03:00`, `+0300`.
    private func offset(at index: Int) -> (minutes: Int, end: Int)? {
        let isNamed = meaning(at: index) == .utc
        let signIndex = isNamed ? index + 1 : index
        guard let mark = mark(at: signIndex), mark == 0x2B || mark == 0x2D, signIndex + 1 < tokens.count,
            !tokens[signIndex + 1].follows, isNamed || !tokens[signIndex].follows,
            let (minutes, count) = offsetSize(at: signIndex + 1, allowsHours: isNamed)
        else { return isNamed ? (0, index + 1) : nil }
        return (mark == 0x2D ? -minutes : minutes, signIndex + 1 + count)
    }

    private func offsetSize(at index: Int, allowsHours: Bool) -> (minutes: Int, count: Int)? {
        if let packed = number(at: index, digits: 4...4) { return (packed / 100 * 60 + packed % 100, 1) }
        guard let hours = number(at: index, digits: 1...2) else { return nil }
        if mark(at: index + 1) == 0x3A, let minutes = number(at: index + 2, digits: 2...2) {
            return (hours * 60 + minutes, 3)
        }
        return allowsHours ? (hours * 60, 1) : nil
    }
}
