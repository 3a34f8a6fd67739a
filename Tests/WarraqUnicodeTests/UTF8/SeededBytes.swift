// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

/// A reproducible generator (SplitMix64) whose seed is printed, so that a failure can be run again with `WARRAQ_SEED`.
struct SeededBytes: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }

    /// Bytes near the edges of the definition: leads, limits of second bytes, continuations, ASCII.
    private static let hostile: [UInt8] = [
        0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE,
        0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xF8, 0xFF,
    ]

    /// A text of many scripts, damaged in a few places or not at all.
    mutating func damagedText(scalars: Int) -> [UInt8] {
        var bytes = text(scalars: scalars)
        for _ in 0..<Int.random(in: 0...3, using: &self) where !bytes.isEmpty {
            let place = Int.random(in: 0..<bytes.count, using: &self)
            switch Int.random(in: 0...2, using: &self) {
            case 0: bytes[place] = hostileByte()
            case 1: bytes.remove(at: place)
            default: bytes.insert(hostileByte(), at: place)
            }
        }
        return bytes
    }

    mutating func hostileBytes(count: Int) -> [UInt8] {
        (0..<count).map { _ in hostileByte() }
    }

    mutating func text(scalars: Int) -> [UInt8] {
        var text = String.UnicodeScalarView()
        var block: ClosedRange<UInt32> = 0x20...0x7E
        for _ in 0..<scalars {
            if Int.random(in: 0..<12, using: &self) == 0 { block = Self.blocks.randomElement(using: &self) ?? block }
            if let scalar = Unicode.Scalar(UInt32.random(in: block, using: &self)) { text.append(scalar) }
        }
        return Array(String(text).utf8)
    }

    private mutating func hostileByte() -> UInt8 {
        Self.hostile.randomElement(using: &self) ?? 0xFF
    }

    /// Latin, Arabic, Hebrew, Cyrillic, Devanagari, Thai, kana, Han, presentation forms, emoji and the edges of planes.
    private static let blocks: [ClosedRange<UInt32>] = [
        0x20...0x7E, 0x20...0x7E, 0x00...0x1F, 0xC0...0x17F, 0x621...0x652, 0x5D0...0x5EA, 0x400...0x45F,
        0x900...0x97F, 0xE00...0xE5B, 0x3040...0x30FF, 0x4E00...0x9FFF, 0xFE70...0xFEFF, 0x1F300...0x1F64F,
        0x7FF...0x801, 0xD7FF...0xE000, 0xFFFD...0x10002, 0x10FFFD...0x10FFFF,
    ]
}

/// The seed of this run: `WARRAQ_SEED` or, without it, a new one; printed either way.
func printedSeed(_ test: String) -> UInt64 {
    let given = ProcessInfo.processInfo.environment["WARRAQ_SEED"].flatMap { UInt64($0) }
    let seed = given ?? UInt64.random(in: 0...UInt64(UInt32.max))
    print("\(test): seed \(seed)")
    return seed
}
