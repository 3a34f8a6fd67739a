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
