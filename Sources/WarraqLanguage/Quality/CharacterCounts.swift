// SPDX-License-Identifier: Apache-2.0

import WarraqUnicode

/// How many characters of some kinds a text has.
struct CharacterCounts {
    /// Scalars.
    private(set) var all = 0
    /// Decimal digits of all scripts.
    private(set) var digits = 0
    /// Upper and title case.
    private(set) var capitals = 0

    /// Counts in one pass.
    ///
    /// - Parameter kinds: Whether digits and capitals are wanted.
    init(_ bytes: Span<UInt8>, kinds: Bool) {
        if !kinds {
            all = QualityHash.characters(bytes, 0..<bytes.count)
            return
        }
        var offset = 0
        while offset < bytes.count {
            let length = min(8, bytes.count - offset)
            let block = QualityHash.load(bytes, at: offset, count: length)
            if block & ByteLanes8.high == 0 {
                all += length
                digits += ByteLanes8.between(block, 0x30, 0x39).nonzeroBitCount
                capitals += ByteLanes8.between(block, 0x41, 0x5A).nonzeroBitCount
                offset += length
            } else {
                offset = countWide(bytes, from: offset, to: offset + length)
            }
        }
    }

    /// Counts the scalars that begin in a range; returns the end of the last one.
    private mutating func countWide(_ bytes: Span<UInt8>, from start: Int, to end: Int) -> Int {
        var offset = start
        while offset < end {
            all += 1
            let first = bytes[offset]
            switch CharacterCounts.kinds[Int(first)] {
            case 1:
                offset += first < 0xE0 ? 2 : 3
            default:
                let (scalar, length) = UnicodeProperties.scalar(at: offset, in: bytes)
                switch UnicodeProperties.generalCategory(of: scalar) {
                case .decimalNumber: digits += 1
                case .uppercaseLetter, .titlecaseLetter: capitals += 1
                default: break
                }
                offset += length
            }
        }
        return offset
    }

    /// By first byte, 1 where none of the scalars is a digit or capital: Hebrew, Arabic but for two rows, Han and Hangul.
    private static let kinds: [UInt8] = (0..<256).map { byte in
        let isPlain =
            [0xD6, 0xD7, 0xD8, 0xDA].contains(byte) || (0xE4...0xE9).contains(byte) || (0xEB...0xED).contains(byte)
        return isPlain ? 1 : 0
    }
}
