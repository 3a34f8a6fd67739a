// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore

@Suite struct DateTimeExtremesTests {
    @Test("numbers of any size are no date, and no trap", arguments: [Int.min, -1, Int.max])
    func extremes(number: Int) {
        #expect(DateTime(year: number) == nil)
        #expect(DateTime(year: 2024, month: number) == nil)
        #expect(DateTime(year: 2024, month: 1, day: number) == nil)
        #expect(DateTime(year: 2024, month: 1, day: 1, hour: number, minute: 0) == nil)
        let offset = DateTime(year: 2024, month: 1, day: 1, hour: 0, minute: 0, offsetMinutes: number)
        #expect(offset?.description == (number == -1 ? "2024-01-01T00:00-00:01" : nil))
    }
}
