// SPDX-License-Identifier: Apache-2.0

/// What numeric references to C1 controls mean: the characters that windows-1252 has in their places.
enum Windows1252 {
    /// Code points of the bytes 0x80 to 0x9F; the five without a character of their own stand for C1 controls.
    private static let upperControls: [UInt16] = [
        0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,
        0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0x9D, 0x017E, 0x0178,
    ]

    static func scalar(of byte: UInt8) -> UInt16 {
        (0x80...0x9F).contains(byte) ? upperControls[Int(byte) - 0x80] : UInt16(byte)
    }
}
