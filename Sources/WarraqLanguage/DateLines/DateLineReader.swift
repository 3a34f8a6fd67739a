// SPDX-License-Identifier: Apache-2.0

/// Walks over the tokens of a line and collects its dates; gives up where the line holds more than dates.
struct DateLineReader {
    private let parser: DateGrammar
    private var index = 0
    private var published: DateReading?
    private var modified: DateReading?
    private var label: DateVocabulary.Label?
    private var isLabelled = false
    /// The slot of the date that a time may still be added to.
    private var openSlot: DateVocabulary.Label?
    private var pendingTime: (time: WrittenTime, range: Range<Int>)?
    private var sawDash = false
    private var segment = Segment()
    private var foreignSegments = 0

    /// What was seen since the last bar.
    private struct Segment {
        var foreignWords = 0
        var hasDate = false
    }

    /// Roles of words that may stand anywhere beside a date.
    private static let fillers: DateWordRoles = [
        .filler, .ordinal, .hour, .year, .yearAfter, .hijri, .jalali, .utc, .clock, .at, .day,
    ]

    init(_ parser: DateGrammar) { self.parser = parser }

    /// Reads the line, or returns nil if it is no date line.
    mutating func read() -> DateLine? {
        while index < parser.tokens.count {
            guard step() else { return nil }
        }
        guard endSegment(), published != nil || modified != nil else { return nil }
        return DateLine(published: published, modified: modified, isLabelled: isLabelled)
    }

    private mutating func step() -> Bool {
        if let (label, count) = parser.vocabulary.labels.match(parser.tokens, at: index) {
            (self.label, isLabelled, openSlot, sawDash) = (label, true, nil, false)
            index += count
            return true
        }
        if let day = parser.lineDay(at: index) { return take(day) }
        if let time = parser.time(at: index) { return take(time) }
        return takeWordOrMark()
    }

    private mutating func take(_ day: DateGrammar.LineDay) -> Bool {
        let range = parser.tokens[index].range.lowerBound..<parser.tokens[day.end - 1].range.upperBound
        index = day.end
        segment.hasDate = true
        guard let date = day.date else { return true }
        let time = pendingTime
        pendingTime = nil
        let reading = DateReading(
            date: date, time: time?.time.time, precision: time?.time.precision ?? .day,
            range: (time?.range.lowerBound ?? range.lowerBound)..<range.upperBound, isAmbiguous: day.isAmbiguous
        )
        return assign(reading)
    }

    private mutating func assign(_ reading: DateReading) -> Bool {
        var slot = label ?? (published == nil ? .published : .modified)
        if label == nil, published != nil {
            guard modified == nil, !sawDash, let published, published.date <= reading.date else { return false }
            slot = .modified
        }
        switch slot {
        case .published: if published == nil { published = reading }
        case .modified: if modified == nil { modified = reading }
        }
        (label, openSlot, sawDash) = (nil, slot, false)
        return true
    }

    private mutating func take(_ time: WrittenTime) -> Bool {
        let range = parser.tokens[index].range.lowerBound..<parser.tokens[time.end - 1].range.upperBound
        index = time.end
        switch openSlot {
        case .published: published = published?.adding(time, at: range)
        case .modified: modified = modified?.adding(time, at: range)
        case nil: pendingTime = (time, range)
        }
        openSlot = nil
        return true
    }

    private mutating func takeWordOrMark() -> Bool {
        defer { index += 1 }
        if let mark = parser.mark(at: index) {
            if mark == 0x2D { sawDash = true }
            return mark != 0x7C || endSegment()
        }
        if let (_, count) = parser.vocabulary.weekdays.match(parser.tokens, at: index) {
            index += count - 1
            return true
        }
        let roles = parser.roles(at: index)
        if roles.contains(.zone) { return skipWords(atMost: 3) }
        if roles.contains(.author) { return skipWords(atMost: 5) }
        if !roles.isDisjoint(with: Self.fillers) { return true }
        segment.foreignWords += 1
        return segment.foreignWords <= 4
    }

    /// Skips the words of a name or a zone that follow the current token.
    private mutating func skipWords(atMost limit: Int) -> Bool {
        var count = 0
        while count < limit, index + 1 < parser.tokens.count, case .word = parser.tokens[index + 1].content,
            parser.vocabulary.labels.match(parser.tokens, at: index + 1) == nil, parser.lineDay(at: index + 1) == nil
        {
            (index, count) = (index + 1, count + 1)
        }
        return true
    }

    /// Checks a segment: dates and other words do not mix, and few segments are without a date.
    private mutating func endSegment() -> Bool {
        defer { segment = Segment() }
        guard segment.foreignWords > 0 else { return true }
        foreignSegments += 1
        return !segment.hasDate && foreignSegments <= 3
    }
}

extension DateReading {
    /// The reading with the time that follows its date.
    fileprivate func adding(_ time: WrittenTime, at range: Range<Int>) -> DateReading {
        guard self.time == nil else { return self }
        return DateReading(
            date: date, time: time.time, precision: time.precision,
            range: self.range.lowerBound..<range.upperBound, isAmbiguous: isAmbiguous
        )
    }
}
