// SPDX-License-Identifier: Apache-2.0

import WarraqCore

/// The day in the path of an address: `/2020/11/09/`, `/2020-11-09-title`, `/20201109/`, `/t20201109_1.htm`, `/2020/1109/`.
enum AddressDate {
    static func read(_ address: String) -> DateTime? {
        guard let path = PageAddress.parts(of: address)?.path, path.utf8.count <= 1000 else { return nil }
        let bytes = Array(path.utf8)
        var start = 0
        while start < bytes.count {
            guard isDigit(bytes[start]) else {
                start += 1
                continue
            }
            let count = bytes[start...].prefix(while: isDigit).count
            if let date = date(bytes, start, count) { return date }
            start += count
        }
        return nil
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    private static func number(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reduce(0) { $0 * 10 + Int($1 &- 0x30) } }

    /// The date that begins with a run of digits.
    private static func date(_ bytes: [UInt8], _ start: Int, _ count: Int) -> DateTime? {
        guard count == 4 || count == 8 else { return nil }
        let year = number(bytes[start..<start + 4])
        guard MachineDate.years.contains(year) else { return nil }
        if count == 8 {
            return DateTime(
                year: year, month: number(bytes[start + 4..<start + 6]), day: number(bytes[start + 6..<start + 8]))
        }
        guard let (month, end) = part(bytes, behind: start + 4) else { return nil }
        if end.count == 4 {
            return DateTime(
                year: year, month: number(bytes[end.prefix(2)]), day: number(bytes[end.suffix(2)]))
        }
        guard end.count <= 2, let (day, last) = part(bytes, behind: end.upperBound), last.count <= 2 else { return nil }
        return DateTime(year: year, month: month, day: day)
    }

    /// The number behind a separator, and where it stands.
    private static func part(_ bytes: [UInt8], behind end: Int) -> (value: Int, range: Range<Int>)? {
        guard end + 1 < bytes.count, bytes[end] == 0x2F || bytes[end] == 0x2D || bytes[end] == 0x5F else { return nil }
        let digits = bytes[(end + 1)...].prefix(while: isDigit)
        guard (1...4).contains(digits.count), digits.count != 3 else { return nil }
        return (number(digits), digits.startIndex..<digits.endIndex)
    }
}
