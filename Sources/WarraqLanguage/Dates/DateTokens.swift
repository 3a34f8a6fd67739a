// SPDX-License-Identifier: Apache-2.0

/// A number, word or mark of a text that may hold dates.
struct DateToken {
    enum Content: Hashable {
        /// Digits of any script; `digits` is their count. Numbers of more than nine digits have the value 0.
        case number(value: Int, digits: Int)
        /// Letters, as the hash of the folded word; one Han, kana or Hangul character is a word.
        case word(UInt64)
        /// A folded punctuation mark.
        case mark(UInt8)
    }

    let content: Content
    /// UTF-8 byte offsets in the text.
    let range: Range<Int>
    /// Whether a blank stands before the token.
    let follows: Bool
    /// Whether the token begins with a Latin, Greek or Cyrillic capital.
    var isCapital = false
}

/// Cuts a text into numbers, words and marks.
///
/// Digits and letters part where they touch, and so does a capital after a small letter: `2024آخر`, `UpdatedMay`.
enum DateTokens {
    /// Returns the tokens of a line, or nil if there are more than `limit`.
    static func scan(_ line: Span<UInt8>, limit: Int) -> [DateToken]? {
        var tokens: [DateToken] = []
        let end = append(line, from: 0, limit: limit, into: &tokens)
        return end == line.count ? tokens : nil
    }

    /// Appends the tokens from an offset on until there are `limit`, and returns the offset after the last one.
    ///
    /// - Parameters:
    ///   - text: UTF-8; a byte that is invalid is a mark.
    ///   - start: Where a token may begin.
    ///   - end: Where to stop at the latest, nil for the end of the text; a word or number is not cut there.
    ///   - limit: The greatest count of tokens.
    ///   - tokens: Receives the tokens.
    static func append(
        _ text: Span<UInt8>, from start: Int, upTo end: Int? = nil, limit: Int, into tokens: inout [DateToken]
    ) -> Int {
        var (position, isAfterBlank) = (start, start > 0 && isBlank(text, at: start - 1))
        let end = end ?? text.count
        while position < end {
            let (scalar, length) = UTF8Scalars.next(in: text, at: position)
            let folded = CueFolding.fold(scalar).first
            if folded == 0 || folded == 0x20 {
                isAfterBlank = isAfterBlank || folded == 0x20
                position += length
                continue
            }
            guard tokens.count < limit else { return position }
            let start = position
            let content: DateToken.Content
            if CueFolding.isDigit(folded) {
                content = number(in: text, at: &position)
            } else if isSingle(scalar) {
                var hash = CueFolding.WordHash()
                hash.add(folded)
                content = .word(hash.value)
                position += length
            } else if CueFolding.isWord(folded) {
                content = word(in: text, at: &position)
            } else {
                content = .mark(UInt8(truncatingIfNeeded: folded))
                position += length
            }
            tokens.append(
                DateToken(
                    content: content, range: start..<position, follows: isAfterBlank, isCapital: isCapital(scalar)))
            isAfterBlank = false
        }
        return position
    }

    /// Whether a byte is a blank, or the last of a no-break space.
    private static func isBlank(_ text: Span<UInt8>, at index: Int) -> Bool {
        text[index] <= 0x20 || (text[index] == 0xA0 && index > 0 && text[index - 1] == 0xC2)
    }

    /// Whether a character is a token by itself: Han, kana, Hangul.
    static func isSingle(_ scalar: UInt32) -> Bool {
        guard scalar >= 0x3005 else { return false }
        switch scalar {
        case 0x3005...0x3007, 0x3040...0x30FF, 0x3400...0x9FFF, 0xAC00...0xD7AF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
            return true
        default: return false
        }
    }

    private static func isCapital(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x41...0x5A, 0xC0...0xDE, 0x386...0x3AB, 0x400...0x42F, 0x130, 0x15A, 0x15E: true
        default: false
        }
    }

    private static func number(in text: Span<UInt8>, at position: inout Int) -> DateToken.Content {
        var (value, digits) = (0, 0)
        while position < text.count {
            let (scalar, length) = UTF8Scalars.next(in: text, at: position)
            let folded = CueFolding.fold(scalar).first
            guard CueFolding.isDigit(folded) else { break }
            digits += 1
            value = digits <= 9 ? value * 10 + Int(folded - 0x30) : 0
            position += length
        }
        return .number(value: value, digits: digits)
    }

    private static func word(in text: Span<UInt8>, at position: inout Int) -> DateToken.Content {
        var hash = CueFolding.WordHash()
        var wasSmall = false
        while position < text.count {
            let byte = text[position]
            if (0x61...0x7A).contains(byte) {
                hash.add(UInt32(byte))
                (wasSmall, position) = (true, position + 1)
                continue
            }
            if byte == 0x20 || byte == 0x0A { break }
            let (scalar, length) = UTF8Scalars.next(in: text, at: position)
            let (first, second) = CueFolding.fold(scalar)
            let isCapital = (0x41...0x5A).contains(scalar)
            if first != 0 {
                guard CueFolding.isWord(first), !CueFolding.isDigit(first), !(wasSmall && isCapital) else { break }
                guard !isSingle(scalar) else { break }
                hash.add(first)
                if second != 0 { hash.add(second) }
                wasSmall = (0x61...0x7A).contains(scalar)
            }
            position += length
        }
        return .word(hash.value)
    }
}
