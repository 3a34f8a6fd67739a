// SPDX-License-Identifier: Apache-2.0

import WarraqUnicode

/// What of a line matters for the question whether it goes on in the next one: its ends at once, its width when it is asked for.
struct TextLine {
    /// From the first to the last character that is no white space.
    let content: Range<Int>
    /// The white space before, in columns.
    private(set) var indentation = 0
    /// The width of the content, once it is measured.
    private(set) var columns = 0
    /// The width of the first word, once it is measured; in scripts without spaces, of the first character.
    private(set) var firstWordColumns = 0
    private(set) var first: Unicode.Scalar = " "
    private(set) var last: Unicode.Scalar = " "
    /// The character before the last one.
    private(set) var beforeLast: Unicode.Scalar = " "
    /// Where the last character begins.
    private(set) var lastStart = 0

    var isBlank: Bool { content.isEmpty }

    /// Looks at the ends of a line without its terminator.
    init(_ line: Range<Int>, _ text: Span<UInt8>, _ facts: Span<UInt8>) {
        var (start, end) = (line.lowerBound, line.upperBound)
        while start < end {
            let (scalar, length) = UnicodeProperties.scalar(at: start, in: text)
            if !LineFacts(scalar, in: facts).isSpace {
                first = scalar
                break
            }
            indentation += 1
            start += length
        }
        while end > start {
            let before = TextLine.scalar(before: end, text)
            if !LineFacts(before.scalar, in: facts).isSpace { break }
            end = before.start
        }
        content = start..<end
        findLast(text, facts)
    }

    /// Finds the last character that is no mark, and the one before it, unless white space stands there.
    private mutating func findLast(_ text: Span<UInt8>, _ facts: Span<UInt8>) {
        var (position, isFound) = (content.upperBound, false)
        while position > content.lowerBound {
            let before = TextLine.scalar(before: position, text)
            position = before.start
            let known = LineFacts(before.scalar, in: facts)
            if known.isMark { continue }
            if isFound {
                if !known.isSpace { beforeLast = before.scalar }
                return
            }
            if known.isSpace { continue }
            (last, lastStart, isFound) = (before.scalar, position, true)
        }
    }

    /// Measures the line, but no further than to the first column beyond `limit`.
    mutating func measure(upTo limit: Int, _ text: Span<UInt8>, _ facts: Span<UInt8>) {
        var (position, isFirstWord, width) = (content.lowerBound, true, 0)
        while position < content.upperBound, width <= limit {
            if !isFirstWord, text[position] < 0x80 {
                width &+= 1
                position &+= 1
                continue
            }
            let (scalar, length) = UnicodeProperties.scalar(at: position, in: text)
            position &+= length
            let known = LineFacts(scalar, in: facts)
            if known.isSpace {
                width &+= 1
                isFirstWord = false
                continue
            }
            width &+= known.width
            if isFirstWord, firstWordColumns == 0 || !known.joinsWithoutSpace {
                firstWordColumns += known.width
            } else {
                isFirstWord = false
            }
        }
        columns = width
    }

    /// Whether the line begins like an item of a list: by a bullet, or a number or letter with a point or bracket, and a space.
    func isItem(_ text: Span<UInt8>) -> Bool {
        guard !content.isEmpty else { return false }
        let (scalar, length) = UnicodeProperties.scalar(at: content.lowerBound, in: text)
        let second = content.lowerBound + length
        if "-*+•·‣◦▪–—>#|".unicodeScalars.contains(scalar) {
            return isSpace(second, text) || scalar == "|" || scalar == "#"
        }
        var position = content.lowerBound
        while position < content.upperBound, position < content.lowerBound + 12 {
            let (scalar, length) = UnicodeProperties.scalar(at: position, in: text)
            guard UnicodeProperties.isLetterOrDigit(scalar) || scalar == "(" || scalar == "." else { break }
            if scalar == ".", isSpace(position + 1, text), position > 0,
                UnicodeProperties.decimalDigitValue(of: TextLine.scalar(before: position, text).scalar) != nil
            {
                return true
            }
            position += length
        }
        return position < content.upperBound && text[position] == UInt8(ascii: ")")
            && position - content.lowerBound <= 8
    }

    private func isSpace(_ offset: Int, _ text: Span<UInt8>) -> Bool {
        offset < content.upperBound && text[offset] == UInt8(ascii: " ")
    }

    /// The character that ends at an offset above 0, and where it begins.
    private static func scalar(before offset: Int, _ text: Span<UInt8>) -> (scalar: Unicode.Scalar, start: Int) {
        var start = offset - 1
        while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
        return (UnicodeProperties.scalar(at: start, in: text).scalar, start)
    }
}
