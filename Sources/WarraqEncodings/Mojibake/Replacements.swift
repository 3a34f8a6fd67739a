// SPDX-License-Identifier: Apache-2.0

/// Characters as UTF-8, those of late kept: a text has few different ones, and repairs of the same character share their bytes.
struct Replacements {
    private var kept = [(value: UInt32, bytes: [UInt8])](repeating: (0, [0]), count: 256)

    /// The bytes of a scalar and of a second one.
    mutating func utf8(_ value: UInt32, _ second: UInt32?) -> [UInt8] {
        if let second { return Replacements.bytes(value) + Replacements.bytes(second) }
        let place = Int(value & 255)
        if kept[place].value != value { kept[place] = (value, Replacements.bytes(value)) }
        return kept[place].bytes
    }

    private static func bytes(_ value: UInt32) -> [UInt8] {
        func byte(_ shift: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: value >> shift & 0x3F | 0x80) }
        if value < 0x80 { return [UInt8(truncatingIfNeeded: value)] }
        if value < 0x800 { return [UInt8(truncatingIfNeeded: value >> 6 | 0xC0), byte(0)] }
        if value < 0x10000 { return [UInt8(truncatingIfNeeded: value >> 12 | 0xE0), byte(6), byte(0)] }
        return [UInt8(truncatingIfNeeded: value >> 18 | 0xF0), byte(12), byte(6), byte(0)]
    }
}
