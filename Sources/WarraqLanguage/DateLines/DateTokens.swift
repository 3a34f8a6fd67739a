// SPDX-License-Identifier: Apache-2.0

/// A number, word or mark of a line that may hold dates.
struct DateToken {
    enum Content: Equatable {
        /// Digits of any of the three sets; `digits` is their count, at most 9.
        case number(value: Int, digits: Int)
        /// Letters, as the hash of the folded word.
        case word(UInt64)
        /// A folded punctuation mark.
        case mark(UInt8)
    }

    let content: Content
    /// UTF-8 byte offsets in the line.
    let range: Range<Int>
    /// Whether a blank stands before the token.
    let follows: Bool
}

/// Cuts a line into numbers, words and marks.
///
/// Digits and letters part where they touch, and so does a capital after a small letter: `2024آخر`, `UpdatedMay`.
enum DateTokens {
    /// Returns the tokens of a line, or nil if there are more than `limit`.
    static func scan(_ line: Span<UInt8>, limit: Int) -> [DateToken]? {
        var tokens: [DateToken] = []
        var (position, isAfterBlank) = (0, false)
        while position < line.count {
            let (scalar, length) = UTF8Scalars.next(in: line, at: position)
            let folded = CueFolding.fold(scalar).first
            if folded == 0 || folded == 0x20 {
                isAfterBlank = isAfterBlank || folded == 0x20
                position += length
                continue
            }
            guard tokens.count < limit else { return nil }
            let start = position
            let content: DateToken.Content
            if CueFolding.isDigit(folded) {
                guard let number = number(in: line, at: &position) else { return nil }
                content = number
            } else if CueFolding.isWord(folded) {
                content = word(in: line, at: &position)
            } else {
                content = .mark(UInt8(truncatingIfNeeded: folded))
                position += length
            }
            tokens.append(DateToken(content: content, range: start..<position, follows: isAfterBlank))
            isAfterBlank = false
        }
        return tokens
    }

    private static func number(in line: Span<UInt8>, at position: inout Int) -> DateToken.Content? {
        var (value, digits) = (0, 0)
        while position < line.count {
            let (scalar, length) = UTF8Scalars.next(in: line, at: position)
            let folded = CueFolding.fold(scalar).first
            guard CueFolding.isDigit(folded) else { break }
            guard digits < 9 else { return nil }
            (value, digits) = (value * 10 + Int(folded - 0x30), digits + 1)
            position += length
        }
        return .number(value: value, digits: digits)
    }

    private static func word(in line: Span<UInt8>, at position: inout Int) -> DateToken.Content {
        var hash = CueFolding.WordHash()
        var wasSmall = false
        while position < line.count {
            let (scalar, length) = UTF8Scalars.next(in: line, at: position)
            let (first, second) = CueFolding.fold(scalar)
            let isCapital = (0x41...0x5A).contains(scalar)
            if first != 0 {
                guard CueFolding.isWord(first), !CueFolding.isDigit(first), !(wasSmall && isCapital) else { break }
                hash.add(first)
                if second != 0 { hash.add(second) }
                wasSmall = (0x61...0x7A).contains(scalar)
            }
            position += length
        }
        return .word(hash.value)
    }
}
