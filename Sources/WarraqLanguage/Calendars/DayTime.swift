// SPDX-License-Identifier: Apache-2.0

/// A time of day as written, with the offset from UTC where one is given.
public struct DayTime: Hashable, Sendable, CustomStringConvertible {
    /// The hour, 0 to 23.
    public let hour: Int
    /// The minute, 0 to 59; 0 if only the hour is given.
    public let minute: Int
    /// The second, 0 to 59, if given.
    public let second: Int?
    /// Minutes east of UTC (0 for `Z`, `GMT` and `غرينتش`), or nil for the local time of the page.
    public let utcOffsetMinutes: Int?

    /// Creates a time, or nil if a number is out of range; the offset may be up to 18 hours.
    public init?(hour: Int, minute: Int, second: Int? = nil, utcOffsetMinutes: Int? = nil) {
        guard (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second ?? 0) else { return nil }
        guard abs(utcOffsetMinutes ?? 0) <= 18 * 60 else { return nil }
        (self.hour, self.minute, self.second) = (hour, minute, second)
        self.utcOffsetMinutes = utcOffsetMinutes
    }

    /// The time as ISO 8601: `09:15`, `09:15:00Z`, `18:05+03:00`.
    public var description: String {
        let clock = "\(padded(hour, to: 2)):\(padded(minute, to: 2))" + (second.map { ":\(padded($0, to: 2))" } ?? "")
        guard let offset = utcOffsetMinutes else { return clock }
        guard offset != 0 else { return clock + "Z" }
        let minutes = abs(offset)
        return clock + (offset < 0 ? "-" : "+") + "\(padded(minutes / 60, to: 2)):\(padded(minutes % 60, to: 2))"
    }
}

/// A number with zeros before it.
func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
