// SPDX-License-Identifier: Apache-2.0

extension DateTime: CustomStringConvertible {
    /// ISO 8601 at the value's precision: `2024`, `2024-04`, `2024-04-13`, `2024-04-13T09:30+03:00`.
    public var description: String {
        var text = DateTime.digits(year, 4)
        if precision >= .month { text += "-" + DateTime.digits(month, 2) }
        if precision >= .day { text += "-" + DateTime.digits(day, 2) }
        guard precision >= .minute else { return text }
        text += "T" + DateTime.digits(hour, 2) + ":" + DateTime.digits(minute, 2)
        if precision >= .second { text += ":" + DateTime.digits(second, 2) }
        guard let offset = offsetMinutes else { return text }
        if offset == 0 { return text + "Z" }
        return text + (offset < 0 ? "-" : "+") + DateTime.digits(abs(offset) / 60, 2) + ":"
            + DateTime.digits(abs(offset) % 60, 2)
    }

    private static func digits(_ number: Int, _ width: Int) -> String {
        let plain = String(number)
        return String(repeating: "0", count: max(0, width - plain.utf8.count)) + plain
    }
}

extension DateTime {
    /// Reads ISO 8601 in the forms that ``description`` writes, and with a space for `T` and fractions of a second, which are cut.
    ///
    /// Returns nil for anything else, and for days and times that do not exist.
    public init?(_ text: String) {
        var reader = Reader(bytes: Array(text.utf8))
        guard let year = reader.number(4) else { return nil }
        var (month, day, hour, minute, second, offset): (Int?, Int?, Int?, Int?, Int?, Int?)
        if reader.take("-") {
            guard let value = reader.number(2) else { return nil }
            month = value
            if reader.take("-") {
                guard let value = reader.number(2) else { return nil }
                day = value
            }
        }
        if day != nil, reader.take("T") || reader.take("t") || reader.take(" ") {
            guard let clock = reader.clock() else { return nil }
            (hour, minute, second) = clock
            guard let read = reader.offset() else { return nil }
            offset = read.minutes
        }
        guard reader.isAtEnd else { return nil }
        self.init(year: year, month: month, day: day, hour: hour, minute: minute, second: second, offsetMinutes: offset)
    }

    private struct Reader {
        let bytes: [UInt8]
        var next = 0
        var isAtEnd: Bool { next == bytes.count }

        mutating func take(_ character: Unicode.Scalar) -> Bool {
            guard next < bytes.count, bytes[next] == UInt8(ascii: character) else { return false }
            next += 1
            return true
        }

        mutating func number(_ width: Int) -> Int? {
            guard next + width <= bytes.count else { return nil }
            var value = 0
            for byte in bytes[next..<next + width] {
                guard byte &- 48 <= 9 else { return nil }
                value = value * 10 + Int(byte &- 48)
            }
            next += width
            return value
        }

        mutating func clock() -> (Int, Int, Int?)? {
            guard let hour = number(2), take(":"), let minute = number(2) else { return nil }
            guard take(":") else { return (hour, minute, nil) }
            guard let second = number(2) else { return nil }
            if take(".") {
                let start = next
                while next < bytes.count, bytes[next] &- 48 <= 9 { next += 1 }
                if next == start { return nil }
            }
            return (hour, minute, second)
        }

        /// Nil for a malformed offset; an absent one gives nil minutes.
        mutating func offset() -> (minutes: Int?, Void)? {
            if isAtEnd { return (nil, ()) }
            if take("Z") || take("z") { return (0, ()) }
            let sign = take("-") ? -1 : take("+") ? 1 : 0
            guard sign != 0, let hours = number(2) else { return nil }
            _ = take(":")
            guard let minutes = number(2), minutes < 60 else { return nil }
            return (sign * (hours * 60 + minutes), ())
        }
    }
}
