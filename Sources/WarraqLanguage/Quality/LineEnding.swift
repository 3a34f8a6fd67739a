// SPDX-License-Identifier: Apache-2.0

import WarraqUnicode

/// How a line ends, in the writing of any language.
///
/// A sentence ends with a scalar that may end one (Unicode Sentence_Break STerm and ATerm: `.` `!` `?` `؟` `۔` `।` `。` `！` `？` `։` `።`
/// and others), with `…`, the Tibetan shad or, behind a Greek letter, `;`. Quotes and brackets may close behind it.
struct LineEnding {
    /// Whether the line ends a sentence.
    var isSentence = false
    /// Whether it ends with a quotation mark.
    var isQuote = false
    /// Whether it ends with `…`, or with three dots.
    var isEllipsis = false
    /// Whether it ends with three dots.
    var isThreeDots = false

    init() {}

    /// Looks at the end of a line.
    ///
    /// - Parameter content: The line without white space at its ends, not empty.
    init(of content: Range<Int>, in bytes: Span<UInt8>) {
        let end = content.upperBound
        isThreeDots = content.count >= 3 && (1...3).allSatisfy { bytes[end - $0] == 0x2E }
        var place = bytes.startOfScalar(before: end, from: content.lowerBound)
        var scalar = WideScalar(bytes, place).scalar
        isEllipsis = isThreeDots || scalar == "…"
        isQuote = LineEnding.isQuote(scalar)
        // Some closing marks, not all there are: a line may be a million of them.
        for _ in 0..<4 where place > content.lowerBound && LineEnding.closes(scalar) {
            place = bytes.startOfScalar(before: place, from: content.lowerBound)
            scalar = WideScalar(bytes, place).scalar
        }
        isSentence = LineEnding.ends(scalar) || scalar == ";" && isGreek(before: place, content, bytes)
    }

    @inline(__always)
    private static func isQuote(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\"", "'", "”", "’", "»", "›", "“", "」", "』", "＂", "〞", "〟", "«": true
        default: false
        }
    }

    @inline(__always)
    private static func closes(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x80 { return scalar == "\"" || scalar == "'" || scalar == ")" || scalar == "]" }
        switch UnicodeProperties.generalCategory(of: scalar) {
        case .closePunctuation, .finalPunctuation, .initialPunctuation: return true
        default: return scalar == "＂" || scalar == "\u{200F}" || scalar == "\u{200E}"
        }
    }

    @inline(__always)
    private static func ends(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x80 { return scalar == "." || scalar == "!" || scalar == "?" }
        return UnicodeProperties.isSentenceTerminal(scalar) || scalar == "…" || scalar == "\u{37E}" || scalar == "།"
            || scalar == "༎"
    }

    private func isGreek(before place: Int, _ content: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
        guard place > content.lowerBound else { return false }
        let start = bytes.startOfScalar(before: place, from: content.lowerBound)
        return UnicodeProperties.script(of: UnicodeProperties.scalar(at: start, in: bytes).scalar) == .greek
    }
}
