// SPDX-License-Identifier: Apache-2.0

import WarraqEncodings
import WarraqUnicode

/// Bytes such as texts of an encoding have, with junk among them.
enum RandomBytes {
    static func text(in encoding: CharacterEncoding, using random: inout some RandomNumberGenerator) -> [UInt8] {
        var bytes: [UInt8] = []
        for _ in 0..<Int.random(in: 0...14, using: &random) {
            switch Int.random(in: 0..<8, using: &random) {
            case 0: bytes += any(upTo: 40, in: 0x20...0x7E, using: &random)
            case 1: bytes += any(upTo: 6, in: 0...255, using: &random)
            case 2: bytes += pieces.randomElement(using: &random) ?? []
            case 3: bytes += Array(["قال", "日本", "é", "💩", "x"].randomElement(using: &random)?.utf8 ?? "".utf8)
            case 4: bytes += escapes.randomElement(using: &random) ?? []
            default: bytes += characters(in: encoding, using: &random)
            }
        }
        return bytes
    }

    private static func any(
        upTo count: Int, in range: ClosedRange<UInt8>, using random: inout some RandomNumberGenerator
    ) -> [UInt8] {
        (0..<Int.random(in: 1...count, using: &random)).map { _ in .random(in: range, using: &random) }
    }

    private static func characters(
        in encoding: CharacterEncoding, using random: inout some RandomNumberGenerator
    ) -> [UInt8] {
        (0..<Int.random(in: 1...12, using: &random)).flatMap { _ -> [UInt8] in
            switch encoding.name {
            case "utf-8": Array(String(Unicode.Scalar(UInt32.random(in: 0x80...0xD7FF, using: &random)) ?? "a").utf8)
            case "utf-16le": [.random(in: 0...255, using: &random), .random(in: 0...0xDF, using: &random)]
            case "utf-16be": [.random(in: 0...0xDF, using: &random), .random(in: 0...255, using: &random)]
            case "iso-2022-jp": [.random(in: 0x21...0x50, using: &random), .random(in: 0x21...0x7E, using: &random)]
            default: [.random(in: 0x81...0xFE, using: &random), .random(in: 0xA1...0xFE, using: &random)]
            }
        }
    }

    /// Characters of many bytes, and their beginnings.
    private static let pieces: [[UInt8]] = [
        [0x94, 0x39, 0xDA, 0x33], [0x94, 0x39, 0xDA], [0x81, 0x30], [0x88, 0x62], [0x88, 0xA5], [0x8F, 0xB0, 0xA1],
        [0x8F, 0xB0], [0x8E, 0xB1], [0x3D, 0xD8, 0xA9, 0xDC], [0xD8, 0x3D, 0xDC, 0xA9], [0x3D, 0xD8], [0xE2, 0x82],
        [0xF0, 0x9F, 0x92], [0xED, 0xA0, 0x80], [0xC0, 0x80], [0xF4, 0x90], [0xEF, 0xBB, 0xBF], [0x00],
    ]
    private static let escapes: [[UInt8]] = [
        [0x1B, 0x24, 0x42], [0x1B, 0x28, 0x42], [0x1B, 0x28, 0x4A], [0x1B, 0x28, 0x49], [0x1B, 0x24], [0x1B],
    ]
}

/// Offsets at which scalars begin, and the end.
enum ScalarOffsets {
    static func all(in text: [UInt8]) -> [Int] { text.indices.filter { text[$0] & 0xC0 != 0x80 } + [text.count] }

    static func any(in text: [UInt8], using random: inout some RandomNumberGenerator) -> Int {
        var offset = Int.random(in: 0...text.count, using: &random)
        while !isCut(text, offset) { offset -= 1 }
        return offset
    }

    /// Whether an edit may cut here: not between the two scalars that a few characters of Big5 have.
    static func isCut(_ text: [UInt8], _ offset: Int) -> Bool {
        if offset == 0 || offset == text.count { return true }
        let isMark = text[offset] == 0xCC && offset + 1 < text.count && [0x84, 0x8C].contains(text[offset + 1])
        return text[offset] & 0xC0 != 0x80 && !isMark
    }
}

/// A text made of another one: parts of it in any order, some of them replaced, and insertions.
struct RandomEdit {
    private(set) var text: [UInt8] = []
    let alignment: Alignment

    init(_ old: [UInt8], using random: inout some RandomNumberGenerator) {
        var builder = AlignmentBuilder()
        let goesBack = Int.random(in: 0..<4, using: &random) == 0
        var offset = 0
        for _ in 0..<Int.random(in: 1...9, using: &random) {
            let start = goesBack ? ScalarOffsets.any(in: old, using: &random) : offset
            let offsets = (start...old.count).filter { ScalarOffsets.isCut(old, $0) }
            let end = offsets[min(offsets.count - 1, Int.random(in: 0...9, using: &random))]
            switch Int.random(in: 0..<6, using: &random) {
            case 0:
                text += Array("ab".utf8)
                builder.replace(start..<end, targetCount: 2)
            case 1:
                text += Array("é".utf8)
                builder.insert(targetCount: 2, at: start)
            case 2: break
            default:
                text += old[start..<end]
                builder.copy(start..<end)
            }
            offset = end
        }
        alignment = builder.finish(sourceCount: old.count)
    }
}
