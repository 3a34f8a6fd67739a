// SPDX-License-Identifier: Apache-2.0

import WarraqUnicode

/// What of a line matters for the question whether it goes on in the next one.
struct TextLine {
    /// From the first to the last character that is no white space.
    var content: Range<Int>
    /// The white space before, in columns.
    private(set) var indentation = 0
    /// The width of the content.
    private(set) var columns = 0
    /// The width of the first word; in scripts without spaces, of the first character.
    private(set) var firstWordColumns = 0
    private(set) var first: Unicode.Scalar = " "
    private(set) var last: Unicode.Scalar = " "
    /// The character before the last one.
    private(set) var beforeLast: Unicode.Scalar = " "
    /// Where the last character begins.
    private(set) var lastStart = 0
    /// Whether the line begins like an item of a list.
    private(set) var isItem = false

    var isBlank: Bool { content.isEmpty }

    /// Measures a line without its end.
    init(_ line: Range<Int>, _ text: Span<UInt8>) {
        var (position, end, isFirstWord) = (line.lowerBound, line.lowerBound, true)
        var start: Int?
        var columnsToEnd = 0
        var previous: Unicode.Scalar = " "
        while position < line.upperBound {
            let (scalar, length) = UnicodeProperties.scalar(at: position, in: text)
            let width = TextLine.width(scalar)
            if UnicodeProperties.isWhitespace(scalar) {
                previous = " "
                if start == nil { indentation += 1 } else { (columnsToEnd, isFirstWord) = (columnsToEnd + 1, false) }
            } else {
                if start == nil { (start, first) = (position, scalar) }
                columnsToEnd += width
                if isFirstWord, firstWordColumns == 0 || !TextLine.joinsWithoutSpace(scalar) {
                    firstWordColumns += width
                } else {
                    isFirstWord = false
                }
                if scalar.value < 0x300 || !TextLine.isMark(scalar) {
                    (beforeLast, last, lastStart) = (previous, scalar, position)
                    previous = scalar
                }
                end = position + length
                columns = columnsToEnd
            }
            position += length
        }
        content = (start ?? line.lowerBound)..<(start == nil ? line.lowerBound : end)
        isItem = TextLine.isItem(content, text)
    }

    /// A bullet, or a number or letter with a point or bracket, and a space.
    private static func isItem(_ content: Range<Int>, _ text: Span<UInt8>) -> Bool {
        guard !content.isEmpty else { return false }
        let (scalar, length) = UnicodeProperties.scalar(at: content.lowerBound, in: text)
        let second = content.lowerBound + length
        if "-*+•·‣◦▪–—>#|".unicodeScalars.contains(scalar) {
            return isSpace(second, content, text) || scalar == "|" || scalar == "#"
        }
        var position = content.lowerBound
        while position < content.upperBound, position < content.lowerBound + 12 {
            let (scalar, length) = UnicodeProperties.scalar(at: position, in: text)
            guard UnicodeProperties.isLetterOrDigit(scalar) || scalar == "(" || scalar == "." else { break }
            if scalar == ".", isSpace(position + 1, content, text),
                UnicodeProperties.decimalDigitValue(of: scalarBefore(position, text)) != nil
            {
                return true
            }
            position += length
        }
        return position < content.upperBound && text[position] == UInt8(ascii: ")")
            && position - content.lowerBound <= 8
    }

    private static func isSpace(_ offset: Int, _ content: Range<Int>, _ text: Span<UInt8>) -> Bool {
        offset < content.upperBound && text[offset] == UInt8(ascii: " ")
    }

    private static func scalarBefore(_ offset: Int, _ text: Span<UInt8>) -> Unicode.Scalar {
        guard offset > 0 else { return " " }
        var start = offset - 1
        while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
        return UnicodeProperties.scalar(at: start, in: text).scalar
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch UnicodeProperties.generalCategory(of: scalar) {
        case .nonspacingMark, .enclosingMark: true
        default: false
        }
    }

    /// The columns that a character takes.
    private static func width(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0..<0x300: return scalar.value == 0xAD ? 0 : 1
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFF01...0xFF60:
            return 2
        case 0x20000...0x3FFFD: return 2
        default: break
        }
        switch UnicodeProperties.generalCategory(of: scalar) {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: return 1
        }
    }

    /// Whether lines that end and begin with such characters are joined without a space.
    static func joinsWithoutSpace(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0xE00: false
        case 0x3000...0x303F, 0xFF01...0xFF60: true
        default:
            UnicodeProperties.isIdeographic(scalar) || UnicodeProperties.isKana(scalar)
                || UnicodeProperties.isComplexContext(scalar)
        }
    }
}
