// SPDX-License-Identifier: Apache-2.0

/// How two values of documents compare in expressions.
enum ValueComparison {
    /// Whether two values are the same: numbers by size, dates as far as both are known, text byte by byte.
    ///
    /// Null is equal to null only. Values of different kinds are different.
    static func areEqual(_ left: Value, _ right: Value) -> Bool {
        switch (left, right) {
        case (.null, .null): true
        case (.bool(let one), .bool(let other)): one == other
        case (.string(let one), .string(let other)): haveEqualBytes(one, other)
        case (.array(let ones), .array(let others)):
            ones.count == others.count && zip(ones, others).allSatisfy { areEqual($0, $1) }
        case (.object(let one), .object(let other)): one == other
        default: order(left, right) == 0
        }
    }

    /// Below 0, 0 or above 0 as `left` comes before, with or after `right`; nil if they have no order.
    static func order(_ left: Value, _ right: Value) -> Int? {
        switch (left, right) {
        case (.int(let one), .int(let other)): sign(one, other)
        case (.int(let one), .double(let other)): other.isNaN ? nil : -order(other, one)
        case (.double(let one), .int(let other)): one.isNaN ? nil : order(one, other)
        case (.double(let one), .double(let other)): one.isNaN || other.isNaN ? nil : sign(one, other)
        case (.string(let one), .string(let other)): order(one, other)
        case (.dateTime(let one), .dateTime(let other)): order(one, other)
        case (.dateTime(let one), .string(let text)): DateTime(text).map { order(one, $0) }
        case (.string(let text), .dateTime(let other)): DateTime(text).map { order($0, other) }
        default: nil
        }
    }

    private static func sign<Number: Comparable>(_ left: Number, _ right: Number) -> Int {
        left < right ? -1 : left == right ? 0 : 1
    }

    /// Exact, where a whole number has no equal among doubles.
    private static func order(_ left: Double, _ right: Int) -> Int {
        if left >= 0x1p63 { return 1 }
        if left < -0x1p63 { return -1 }
        let whole = sign(Int(left.rounded(.down)), right)
        return whole == 0 && left != left.rounded(.down) ? 1 : whole
    }

    /// By code points, which is the order of the UTF-8 bytes.
    private static func order(_ left: String, _ right: String) -> Int {
        if haveEqualBytes(left, right) { return 0 }
        return left.utf8.lexicographicallyPrecedes(right.utf8) ? -1 : 1
    }

    static func haveEqualBytes(_ left: String, _ right: String) -> Bool {
        left.utf8.count == right.utf8.count && left.utf8.elementsEqual(right.utf8)
    }

    /// As far as both are known: `2024-04-13T09:30` and `2024-04-13` are equal.
    ///
    /// Days are compared as written; times of day by UTC where both tell their offset.
    static func order(_ left: DateTime, _ right: DateTime) -> Int {
        let precision = min(left.precision, right.precision)
        if precision >= .minute, let one = left.offsetMinutes, let other = right.offsetMinutes {
            return sign(minutes(left) - one, minutes(right) - other, left, right, precision)
        }
        if precision >= .minute { return sign(minutes(left), minutes(right), left, right, precision) }
        if left.year != right.year { return sign(left.year, right.year) }
        if precision >= .month, left.month != right.month { return sign(left.month, right.month) }
        return precision >= .day ? sign(left.day, right.day) : 0
    }

    private static func sign(
        _ one: Int, _ other: Int, _ left: DateTime, _ right: DateTime, _ precision: DateTime.Precision
    ) -> Int {
        if one != other { return sign(one, other) }
        return precision == .second ? sign(left.second, right.second) : 0
    }

    /// Minutes since some day, by the proleptic Gregorian calendar.
    private static func minutes(_ time: DateTime) -> Int {
        let year = time.month > 2 ? time.year : time.year - 1
        let month = time.month > 2 ? time.month - 3 : time.month + 9
        let days = year * 365 + year / 4 - year / 100 + year / 400 + (month * 153 + 2) / 5 + time.day
        return (days * 24 + time.hour) * 60 + time.minute
    }
}
