// SPDX-License-Identifier: Apache-2.0

extension Int {
    /// The number with commas between thousands.
    var grouped: String {
        var digits = Array(String(magnitude).utf8.reversed())
        var place = 3
        while place < digits.count {
            digits.insert(UInt8(ascii: ","), at: place)
            place += 4
        }
        return (self < 0 ? "-" : "") + String(decoding: digits.reversed(), as: UTF8.self)
    }

    /// The number of bytes in decimal units: `950 B`, `1.5 kB`, `312 MB`.
    var byteCount: String {
        if self < 1000 { return "\(self) B" }
        var (value, units) = (Double(self) / 1000, ["kB", "MB", "GB", "TB", "PB", "EB"][...])
        while value >= 999.5, units.count > 1 {
            value /= 1000
            units = units.dropFirst()
        }
        return "\(value.rounded(digits: value < 99.95 ? 1 : 0)) \(units.first ?? "")"
    }
}

extension Double {
    /// The number with so many digits after the point; what is not finite or larger than can be counted becomes `–`.
    func rounded(digits: Int) -> String {
        let scale = (0..<digits).reduce(1.0) { scale, _ in scale * 10 }
        guard let whole = Int(exactly: (magnitude * scale).rounded()) else { return "–" }
        let sign = self < 0 && whole > 0 ? "-" : ""
        guard digits > 0 else { return sign + String(whole) }
        let fraction = String(whole % Int(scale))
        return "\(sign)\(whole / Int(scale))." + String(repeating: "0", count: digits - fraction.utf8.count) + fraction
    }

    /// Seconds as a clock shows them, rounded up: `0:07`, `12:30`, `1:02:03`; at most 99 hours.
    var clock: String {
        let whole = isFinite ? Int(Swift.max(0, Swift.min(self, 356_400)).rounded(.up)) : 356_400
        let (hours, minutes, rest) = (whole / 3600, whole / 60 % 60, whole % 60)
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return hours > 0 ? "\(hours):\(two(minutes)):\(two(rest))" : "\(minutes):\(two(rest))"
    }

    /// Seconds as a sentence has them: `0.34 s`, `12.3 s`, from a minute on `2:05`.
    var duration: String { self < 10 ? "\(rounded(digits: 2)) s" : self < 60 ? "\(rounded(digits: 1)) s" : clock }
}
