// SPDX-License-Identifier: Apache-2.0

import WarraqJSON
import WarraqTestSupport
import WarraqTesting

extension SeededGenerator {
    /// A tree of at most `depth` levels.
    mutating func value(depth: Int) -> JSONValue {
        switch below(depth > 0 ? 8 : 6) {
        case 0: return .null
        case 1: return .bool(below(2) == 0)
        case 2: return .number(JSONNumber(Int64(bitPattern: next() >> UInt64(below(64)))))
        case 3: return .number(JSONNumber(finiteDouble()) ?? JSONNumber(0))
        case 4, 5: return .string(string())
        case 6: return .array((0..<below(6)).map { _ in value(depth: depth - 1) })
        default: return .object((0..<below(6)).map { _ in JSONMember(string(), value(depth: depth - 1)) })
        }
    }

    mutating func finiteDouble() -> Double {
        while true {
            let value = Double(bitPattern: next())
            if value.isFinite { return value }
        }
    }

    /// A string of runs in several scripts, with what JSON escapes strewn in.
    mutating func string() -> String {
        var text = String.UnicodeScalarView()
        var block = Self.blocks[0]
        for _ in 0..<below(60) {
            if below(10) == 0 { block = Self.blocks[below(Self.blocks.count)] }
            if let scalar = Unicode.Scalar(UInt32.random(in: block, using: &self)) { text.append(scalar) }
        }
        return String(text)
    }

    /// Latin, controls, what is escaped, Arabic, Hebrew, Cyrillic, Devanagari, Thai, kana, Han, presentation forms,
    /// emoji, line separators, the edges of planes.
    private static let blocks: [ClosedRange<UInt32>] = [
        0x20...0x7E, 0x00...0x22, 0x5C...0x5D, 0xC0...0x17F, 0x621...0x652, 0x5D0...0x5EA, 0x400...0x45F,
        0x900...0x97F, 0xE00...0xE5B, 0x3040...0x30FF, 0x4E00...0x9FFF, 0xFE70...0xFEFF, 0x1F300...0x1F64F,
        0x2028...0x2029, 0xD7FF...0xE000, 0xFFFD...0x10002, 0x10FFFD...0x10FFFF,
    ]
}
