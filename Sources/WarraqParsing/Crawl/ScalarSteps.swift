// SPDX-License-Identifier: Apache-2.0

import WarraqUnicode

/// Steps over the scalars of a line.
enum ScalarSteps {
    /// The start of the scalar that ends at `end`, above 0.
    static func start(before end: Int, in line: Span<UInt8>) -> Int {
        var start = end - 1
        while start > 0, line[start] & 0xC0 == 0x80 { start -= 1 }
        return start
    }

    /// The first offset from `start` on that holds neither white space nor a character that is not seen.
    static func skipInvisible(_ line: Span<UInt8>, from start: Int) -> Int {
        var offset = start
        while offset < line.count {
            let byte = line[offset]
            if byte > 0x20, byte < 0x7F { break }
            let (scalar, length) = UnicodeProperties.scalar(at: offset, in: line)
            guard isInvisible(scalar) else { break }
            offset += length
        }
        return offset
    }

    /// Whether a scalar is white space, a control or a format character.
    static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        if UnicodeProperties.isWhitespace(scalar) { return true }
        switch UnicodeProperties.generalCategory(of: scalar) {
        case .format, .control: return true
        default: return false
        }
    }

    /// A range without the white space at both ends.
    static func trimmed(_ range: Range<Int>, in text: Span<UInt8>) -> Range<Int> {
        var (lower, upper) = (range.lowerBound, range.upperBound)
        while lower < upper {
            let (scalar, length) = UnicodeProperties.scalar(at: lower, in: text)
            guard UnicodeProperties.isWhitespace(scalar) else { break }
            lower += length
        }
        while upper > lower {
            let start = ScalarSteps.start(before: upper, in: text)
            guard UnicodeProperties.isWhitespace(UnicodeProperties.scalar(at: start, in: text).scalar) else { break }
            upper = start
        }
        return lower..<upper
    }
}
