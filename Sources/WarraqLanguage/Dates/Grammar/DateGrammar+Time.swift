// SPDX-License-Identifier: Apache-2.0

/// A time of day as written.
struct WrittenTime {
    let time: DayTime
    let precision: DateReading.Precision
    /// Index after the last token.
    let end: Int
    /// Whether it has a part of the day, a zone or a word for the hour: no other pair of numbers has.
    let isCertain: Bool
}

extension DateGrammar {
    /// Reads a time that starts at a token: `09:15`, `6:05 مساء`, `09:15:30+03:00`, `6 p.m.`, `18h30`, `18.30 Uhr`, `下午3时5分`.
    ///
    /// - Parameter hasCue: Whether a word for the hour stands before it, which makes `18.30` a time.
    func time(at index: Int, hasCue: Bool = false) -> WrittenTime? {
        if let (part, count) = vocabulary.dayParts.match(tokens, at: index) { return ledTime(part, at: index + count) }
        guard let hour = number(at: index, digits: 1...2), hour <= 24 else { return nil }
        switch mark(at: index + 1) {
        case Self.colon: return clock(hour, minuteAt: index + 2, part: nil)
        case Self.dot:
            guard isGlued(index + 1), isGlued(index + 2), number(at: index + 2, digits: 2...2) != nil,
                mark(at: index + 3) != Self.dot, hasCue || isWord([.hourAfter, .clock], at: index + 3)
            else { return nil }
            return clock(hour, minuteAt: index + 2, part: nil)
        default: return spelledHour(hour, at: index + 1) ?? bareHour(hour, at: index + 1)
        }
    }

    /// Reads a time behind its part of the day, as Chinese, Korean, Hindi and Urdu write it.
    private func ledTime(_ part: DateVocabulary.DayPart, at index: Int) -> WrittenTime? {
        guard let (hour, next) = hanNumber(at: index), hour <= 24 else { return nil }
        if mark(at: next) == Self.colon { return clock(hour, minuteAt: next + 1, part: part) }
        if let time = hanTime(hour, at: next, part: part) { return time }
        guard isWord([.hourAfter, .clock], at: next), let hour24 = Self.hour24(hour, part),
            let time = DayTime(hour: hour24, minute: 0)
        else { return nil }
        return WrittenTime(time: time, precision: .hour, end: next + 1, isCertain: true)
    }

    private func clock(_ hour: Int, minuteAt index: Int, part: DateVocabulary.DayPart?) -> WrittenTime? {
        guard let minute = number(at: index, digits: 2...2) else { return nil }
        var (second, next): (Int?, Int) = (nil, index + 1)
        if mark(at: next) == Self.colon, let value = number(at: next + 1, digits: 2...2) {
            (second, next) = (value, next + 2)
            next = skipFraction(at: next)
        }
        return completed(hour, minute, second, at: next, part: part)
    }

    /// Adds what follows hours and minutes: the part of the day, a word for the hour, the offset.
    private func completed(
        _ hour: Int, _ minute: Int, _ second: Int?, at index: Int, part: DateVocabulary.DayPart?
    ) -> WrittenTime? {
        var (hour24, next, isCertain) = (hour, index, part != nil)
        if let part {
            guard let converted = Self.hour24(hour, part) else { return nil }
            hour24 = converted
        } else if let (part, length) = dayPart(at: next) {
            guard let converted = Self.hour24(hour, part) else { return nil }
            (hour24, next, isCertain) = (converted, next + length, true)
        }
        if isWord([.hourAfter, .clock], at: next) { (next, isCertain) = (next + 1, true) }
        let offset = offset(at: next)
        if hour24 == 24, minute == 0, second ?? 0 == 0 { hour24 = 0 }
        guard let time = DayTime(hour: hour24, minute: minute, second: second, utcOffsetMinutes: offset?.minutes)
        else { return nil }
        return WrittenTime(
            time: time, precision: second == nil ? .minute : .second, end: offset?.end ?? next,
            isCertain: isCertain || offset != nil)
    }

    /// Reads what follows an hour that a word marks: `18h30`, `18 Uhr`, `15时5分`.
    private func spelledHour(_ hour: Int, at index: Int) -> WrittenTime? {
        if let time = hanTime(hour, at: index, part: nil) { return time }
        guard isWord([.hourAfter, .clock], at: index) else { return nil }
        if let minute = number(at: index + 1, digits: 2...2), minute < 60 {
            return completed(hour, minute, nil, at: index + 2, part: nil)
        }
        let part = dayPart(at: index + 1)
        let hour24 = part.map { Self.hour24(hour, $0.value) } ?? hour
        guard let hour24, let time = DayTime(hour: hour24, minute: 0) else { return nil }
        return WrittenTime(
            time: time, precision: .hour, end: index + 1 + (part?.count ?? 0),
            isCertain: isWord(.clock, at: index) || part != nil)
    }

    private func hanTime(_ hour: Int, at index: Int, part: DateVocabulary.DayPart?) -> WrittenTime? {
        guard isSign(Han.hour, at: index), let hour24 = part.map({ Self.hour24(hour, $0) }) ?? hour else { return nil }
        var (minute, second, next): (Int?, Int?, Int) = (nil, nil, index + 1)
        if isSign(Han.half, at: next) {
            (minute, next) = (30, next + 1)
        } else if let (value, end) = hanNumber(at: next), isSign(Han.minute, at: end) {
            (minute, next) = (value, end + 1)
            if let (value, end) = hanNumber(at: next), isSign(Han.second, at: end) { (second, next) = (value, end + 1) }
        }
        guard let time = DayTime(hour: hour24 == 24 ? 0 : hour24, minute: minute ?? 0, second: second) else {
            return nil
        }
        let precision: DateReading.Precision = second != nil ? .second : (minute != nil ? .minute : .hour)
        return WrittenTime(time: time, precision: precision, end: next, isCertain: minute != nil || part != nil)
    }

    private func bareHour(_ hour: Int, at index: Int) -> WrittenTime? {
        guard (1...12).contains(hour), let (part, length) = dayPart(at: index), let hour24 = Self.hour24(hour, part),
            let time = DayTime(hour: hour24, minute: 0)
        else { return nil }
        // `5 م` may be five metres.
        let isLetter = length == 1 && Self.letters.contains(tokens[index].content)
        return WrittenTime(time: time, precision: .hour, end: index + length, isCertain: !isLetter)
    }

    private static let letters: Set<DateToken.Content> = Set(["م", "ص"].map { .word(CueFolding.hash($0)) })

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
        guard mark(at: index) == Self.dot, number(at: index + 1, digits: 1...9) != nil, isGlued(index + 1) else {
            return index
        }
        return index + 2
    }

    /// Reads `a.m.` and `p.m.`, `π.μ.` and `μ.μ.`.
    private func dottedDayPart(at index: Int) -> (value: DateVocabulary.DayPart, count: Int)? {
        guard index + 2 < tokens.count, mark(at: index + 1) == Self.dot, isGlued(index + 2),
            case .word(let second) = tokens[index + 2].content, case .word(let first) = tokens[index].content,
            let part = Self.dottedParts[[first, second]]
        else { return nil }
        return (part, mark(at: index + 3) == Self.dot ? 4 : 3)
    }

    private static let dottedParts: [[UInt64]: DateVocabulary.DayPart] = {
        var parts: [[UInt64]: DateVocabulary.DayPart] = [:]
        for (first, second, part) in [
            ("a", "m", DateVocabulary.DayPart.morning), ("p", "m", .afternoon), ("π", "μ", .morning),
            ("μ", "μ", .afternoon),
            ("ق", "ظ", .morning), ("ب", "ظ", .afternoon),
        ] { parts[[CueFolding.hash(first), CueFolding.hash(second)]] = part }
        return parts
    }()
}
