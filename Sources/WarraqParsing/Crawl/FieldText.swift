// SPDX-License-Identifier: Apache-2.0

import WarraqUnicode

/// Makes field values of parts of a page.
enum FieldText {
    /// A line as a field value: white space folded to single spaces, direction marks and other characters that are not seen left
    /// out, but for the joiners U+200C and U+200D that belong to words.
    static func clean(_ range: Range<Int>, of text: Span<UInt8>) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(range.count)
        var offset = range.lowerBound
        var needsSpace = false
        while offset < range.upperBound {
            let byte = text[offset]
            if byte &- 0x21 < 0x5E {
                if needsSpace { result.append(0x20) }
                needsSpace = false
                result.append(byte)
                offset += 1
                continue
            }
            let (scalar, length) = UnicodeProperties.scalar(at: offset, in: text)
            offset += length
            if UnicodeProperties.isWhitespace(scalar) {
                needsSpace = !result.isEmpty
            } else if scalar == "\u{200C}" || scalar == "\u{200D}" || !ScalarSteps.isInvisible(scalar) {
                if needsSpace { result.append(0x20) }
                for index in offset - length..<offset { result.append(text[index]) }
                needsSpace = false
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// A name without the marks around it: from the first letter, digit or opening mark to the last letter, digit or closing mark.
    static func name(_ range: Range<Int>, of text: Span<UInt8>) -> String? {
        var scalars = Array(clean(range, of: text).unicodeScalars)
        while let last = scalars.last, !isPart(last, .closePunctuation, .finalPunctuation) { scalars.removeLast() }
        let first = scalars.firstIndex { isPart($0, .openPunctuation, .initialPunctuation) } ?? scalars.count
        scalars.removeFirst(first)
        guard scalars.contains(where: UnicodeProperties.isLetterOrDigit) else { return nil }
        return String(String.UnicodeScalarView(scalars))
    }

    private static func isPart(_ scalar: Unicode.Scalar, _ marks: Unicode.GeneralCategory...) -> Bool {
        if scalar == "\"" || UnicodeProperties.isLetterOrDigit(scalar) { return true }
        let category = UnicodeProperties.generalCategory(of: scalar)
        return category == .nonspacingMark || category == .spacingMark || marks.contains(category)
    }
}
