// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore

@Suite("DateTime")
struct DateTimeTests {
    @Test(
        "reads what it writes, at each precision",
        arguments: [
            ("2024", .year), ("0001", .year), ("2024-04", .month), ("2024-04-13", .day), ("2024-02-29", .day),
            ("2000-02-29", .day), ("2024-04-13T09:30", .minute), ("2024-04-13T09:30Z", .minute),
            ("2024-04-13T09:30+03:00", .minute), ("2024-04-13T00:00-00:30", .minute),
            ("2024-04-13T23:59:59", .second), ("9999-12-31T23:59:59-18:00", .second),
        ] as [(String, DateTime.Precision)])
    func roundTrip(text: String, precision: DateTime.Precision) throws {
        let date = try #require(DateTime(text))
        #expect(date.description == text)
        #expect(date.precision == precision)
        #expect(DateTime(date.description) == date)
    }

    @Test(
        "reads other spellings of ISO 8601",
        arguments: [
            ("2024-04-13 09:30", "2024-04-13T09:30"), ("2024-04-13t09:30z", "2024-04-13T09:30Z"),
            ("2024-04-13T09:30:15.123456789Z", "2024-04-13T09:30:15Z"),
            ("2024-04-13T09:30+0300", "2024-04-13T09:30+03:00"), ("2024-04-13T09:30-00:00", "2024-04-13T09:30Z"),
        ])
    func otherSpellings(text: String, written: String) {
        #expect(DateTime(text)?.description == written)
    }

    @Test(
        "is nil for what is no date",
        arguments: [
            "", "24", "20245", "2024-", "2024-4", "2024-13", "2024-00", "2024-04-31", "2023-02-29", "1900-02-29",
            "2024-04-00", "0000", "-2024", "2024/04/13", "2024-04-13T", "2024-04-13T09", "2024-04-13T24:00",
            "2024-04-13T09:60", "2024-04-13T09:30:60", "2024-04-13T09:30:15.", "2024-04-13T09:30+",
            "2024-04-13T09:30+3", "2024-04-13T09:30+19:00", "2024-04-13T09:30+03:60", "2024-04-13Z", "2024-04T09:30",
            "2024-04-13T09:30Zx", " 2024", "2024\u{0}", "٢٠٢٤", "2024-04-13T09:30\u{2212}03:00",
        ])
    func refused(text: String) {
        #expect(DateTime(text) == nil)
    }

    @Test("does not know a part whose coarser part is unknown")
    func gaps() {
        #expect(DateTime(year: 2024, day: 3) == nil)
        #expect(DateTime(year: 2024, month: 4, hour: 9, minute: 30) == nil)
        #expect(DateTime(year: 2024, month: 4, day: 3, hour: 9, second: 1) == nil)
        #expect(DateTime(year: 2024, month: 4, day: 3, offsetMinutes: 60) == nil)
        #expect(DateTime(year: 2024, month: 4, day: 3, hour: 9, minute: 0, offsetMinutes: 60) != nil)
    }

    @Test("counts the days of each month as the Gregorian calendar does")
    func days() {
        #expect((1...12).map { DateTime.days(inMonth: $0, year: 2023) }.reduce(0, +) == 365)
        #expect((1...12).map { DateTime.days(inMonth: $0, year: 2024) }.reduce(0, +) == 366)
        #expect([1900, 2000, 2100].map { DateTime.days(inMonth: 2, year: $0) } == [28, 29, 28])
    }

    @Test("finer precisions come later")
    func precisions() {
        let all: [DateTime.Precision] = [.second, .year, .minute, .day, .month]
        #expect(all.sorted() == [.year, .month, .day, .minute, .second])
    }
}
