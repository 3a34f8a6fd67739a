// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import WarraqCLI

@Suite struct NumbersTests {
    @Test(
        "commas stand between thousands",
        arguments: [
            (0, "0"), (999, "999"), (1000, "1,000"), (-1000, "-1,000"), (-999, "-999"), (1_234_567, "1,234,567"),
            (Int.max, "9,223,372,036,854,775,807"), (Int.min, "-9,223,372,036,854,775,808"),
        ])
    func grouped(number: Int, text: String) { #expect(number.grouped == text) }

    @Test(
        "numbers are rounded, and what is no number is a dash",
        arguments: [
            (0, 1, "0.0"), (0.05, 1, "0.1"), (12.34, 1, "12.3"), (9.96, 1, "10.0"), (1.005, 2, "1.00"), (7.5, 0, "8"),
            (-0.04, 1, "0.0"), (-1.25, 2, "-1.25"), (.nan, 1, "–"), (.infinity, 1, "–"), (1e300, 1, "–"),
            (3.07, 2, "3.07"),
        ] as [(Double, Int, String)])
    func rounded(number: Double, digits: Int, text: String) { #expect(number.rounded(digits: digits) == text) }

    @Test(
        "bytes have decimal units",
        arguments: [
            (0, "0 B"), (999, "999 B"), (1000, "1.0 kB"), (25_049, "25.0 kB"), (99_949, "99.9 kB"),
            (311_700_366, "312 MB"),
            (999_700, "1.0 MB"), (Int.max, "9.2 EB"),
        ])
    func bytes(number: Int, text: String) { #expect(number.byteCount == text) }

    @Test(
        "times are rounded up to seconds on a clock",
        arguments: [
            (0, "0:00"), (0.1, "0:01"), (59.5, "1:00"), (65, "1:05"), (3723, "1:02:03"), (1e12, "99:00:00"),
            (.infinity, "99:00:00"), (.nan, "99:00:00"), (-5, "0:00"),
        ] as [(Double, String)])
    func clock(seconds: Double, text: String) { #expect(seconds.clock == text) }
}
