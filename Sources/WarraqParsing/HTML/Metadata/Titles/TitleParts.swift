// SPDX-License-Identifier: Apache-2.0

import WarraqUnicode

/// A title cut at the marks by which sites part it from their name: `A headline | Politics - The Paper`.
///
/// Cuts are made at a bar, a dash, a bullet, an angle quote, a slash or a doubled colon with white space on both sides; at a
/// bar, a doubled colon or an angle quote also without it; and at a dash, a bar or an underscore beside Han, kana or Hangul,
/// which are written without blanks. A single colon with blanks belongs to French typography and parts nothing.
struct TitleParts {
    /// The parts in order, white space at their ends left out; at least one where the title is not blank.
    let parts: [Range<Int>]
    private let bytes: [UInt8]

    /// So many parts are looked at; the last holds the rest.
    private static let maxParts = 12

    init(_ title: String) {
        let bytes = Array(title.utf8)
        let text = bytes.span
        var parts: [Range<Int>] = []
        func append(_ range: Range<Int>) {
            let trimmed = ScalarSteps.trimmed(range, in: bytes.span)
            if !trimmed.isEmpty { parts.append(trimmed) }
        }
        var start = 0
        var offset = 0
        var before: Unicode.Scalar = " "
        while offset < text.count {
            let (scalar, length) = UnicodeProperties.scalar(at: offset, in: text)
            if TitleParts.isMark(scalar), parts.count < TitleParts.maxParts - 1 {
                let end = TitleParts.endOfMarks(text, from: offset)
                if TitleParts.isCut(text, offset..<end, first: scalar, before: before) {
                    append(start..<offset)
                    start = end
                }
                before = scalar
                offset = end
                continue
            }
            before = scalar
            offset += length
        }
        append(start..<bytes.count)
        (self.bytes, self.parts) = (bytes, parts)
    }

    /// The title from one part to another, the marks between them included.
    func text(_ range: Range<Int>) -> String {
        guard let first = parts[range].first, let last = parts[range].last else { return "" }
        return String(decoding: bytes[first.lowerBound..<last.upperBound], as: UTF8.self)
    }

    func text(_ index: Int) -> String { text(index..<index + 1) }

    /// The parts left when those at both ends that name the site are taken off; at least one is left.
    func withoutSite(_ isSite: (String) -> Bool) -> Range<Int> {
        var (lower, upper) = (0, parts.count)
        while upper - lower > 1, isSite(text(upper - 1)) { upper -= 1 }
        while upper - lower > 1, isSite(text(lower)) { lower += 1 }
        return lower..<upper
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "|", "-", "_", ":", "/", "\u{B7}", "\u{AB}", "\u{BB}", "\u{2010}"..."\u{2015}", "\u{2022}", "\u{2039}",
            "\u{203A}",
            "\u{22C5}", "\u{2502}", "\u{30FB}", "\u{FF0D}", "\u{FF3F}", "\u{FF5C}", "~", "\u{2212}":
            true
        default: false
        }
    }

    private static func endOfMarks(_ text: Span<UInt8>, from start: Int) -> Int {
        var offset = start
        while offset < text.count {
            let (scalar, length) = UnicodeProperties.scalar(at: offset, in: text)
            guard isMark(scalar) else { break }
            offset += length
        }
        return offset
    }

    private static func isCut(
        _ text: Span<UInt8>, _ marks: Range<Int>, first: Unicode.Scalar, before: Unicode.Scalar
    ) -> Bool {
        guard marks.upperBound < text.count, marks.lowerBound > 0 else { return true }
        let after = UnicodeProperties.scalar(at: marks.upperBound, in: text).scalar
        let isBlankAround = UnicodeProperties.isWhitespace(before) && UnicodeProperties.isWhitespace(after)
        switch first {
        case ":": return marks.count > 1
        case "|", "\u{2502}", "\u{FF5C}", "\u{BB}": return true
        case "/", "\u{30FB}", "~": return isBlankAround
        default: return isBlankAround || isUnspaced(before) && isUnspaced(after)
        }
    }

    /// Whether a letter belongs to a script that is written without blanks around marks.
    private static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
        UnicodeProperties.isIdeographic(scalar) || UnicodeProperties.isKana(scalar)
            || UnicodeProperties.script(of: scalar) == .hangul
    }
}
