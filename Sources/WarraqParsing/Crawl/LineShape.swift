// SPDX-License-Identifier: Apache-2.0

import WarraqUnicode

/// What a line looks like, without knowing what it says.
struct LineShape {
    /// Words of UAX #29, estimated ones (Thai and others) counted half; of a long line only those of its first bytes.
    let words: Int
    let ending: CrawlLine.Ending
    let isBulleted: Bool

    /// Lines are looked at up to here; longer ones are running text anyway.
    private static let countedBytes = 2048

    init(_ line: Span<UInt8>) {
        let count = TextSegmentation.wordCount(in: line.extracting(..<LineShape.cut(line)))
        words = count.words - count.estimated / 2
        ending = LineShape.ending(of: line)
        isBulleted = LineShape.contentStart(of: line) > 0
    }

    /// The end of the counted part, at the start of a scalar.
    private static func cut(_ line: Span<UInt8>) -> Int {
        if line.count <= countedBytes { return line.count }
        var end = countedBytes
        while end > 0, line[end] & 0xC0 == 0x80 { end -= 1 }
        return end
    }

    private static func ending(of line: Span<UInt8>) -> CrawlLine.Ending {
        var end = line.count
        while end > 0 {
            let start = ScalarSteps.start(before: end, in: line)
            let (scalar, _) = UnicodeProperties.scalar(at: start, in: line)
            switch scalar {
            case ".", "。", "．", "।", "॥", "۔", "։", "።", "…", "။", "។", "｡": return .sentence
            case "?", "!", "؟", "？", "！", "‽", "՞", "፧": return .question
            case ":", "：": return .colon
            default: break
            }
            guard closes(scalar) else { return .open }
            end = start
        }
        return .open
    }

    /// Whether a scalar may follow the full stop: quotes, brackets, white space and what is not seen.
    private static func closes(_ scalar: Unicode.Scalar) -> Bool {
        if scalar == "\"" || scalar == "'" || scalar == "\u{FFFD}" { return true }
        switch UnicodeProperties.generalCategory(of: scalar) {
        case .closePunctuation, .finalPunctuation, .initialPunctuation, .format, .spaceSeparator, .control: return true
        default: return false
        }
    }

    /// Where the line's content begins behind a bullet (`•`, `-`, `*`, `–`) or a number (`1.`, `٢-`, `3)`); 0 if there is none.
    static func contentStart(of line: Span<UInt8>) -> Int {
        var (offset, digits) = (ScalarSteps.skipInvisible(line, from: 0), 0)
        while offset < line.count {
            let (scalar, length) = UnicodeProperties.scalar(at: offset, in: line)
            let next = offset + length
            if UnicodeProperties.decimalDigitValue(of: scalar) != nil, digits < 2 {
                digits += 1
                offset = next
                continue
            }
            let isMark = digits > 0 ? isListMark(scalar) : isBullet(scalar)
            let content = ScalarSteps.skipInvisible(line, from: next)
            return isMark && content > next && content < line.count ? content : 0
        }
        return 0
    }

    private static func isListMark(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "." || scalar == ")" || scalar == "-" || scalar == "–" || scalar == "、" || scalar == "．"
    }

    private static func isBullet(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "•", "-", "*", "–", "—", "▪", "●", "‣", "◦", "·", "■", "□", "▶", "►", "»", "›", "○", "◆", "・", "➤", "➜",
            "✔":
            true
        default: false
        }
    }
}

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
