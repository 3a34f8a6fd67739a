// SPDX-License-Identifier: Apache-2.0

import WarraqUnicode

/// Marks of Wikipedia in brackets: `[12]`, `[]`, `[edit]`, `[citation needed]`, with digits of any script and in some languages.
enum Citations {
    /// The longest mark in bytes.
    private static let limit = 48

    private static let words: Set<String> = [
        "edit", "citation needed", "عدل", "بحاجة لمصدر", "ویرایش", "نیازمند منبع", "עריכה", "דרוש מקור", "编辑", "編輯",
        "来源请求",
        "編集", "要出典", "править", "править код", "düzenle", "kaynak belirtilmeli", "संपादित करें",
    ]

    /// The mark that begins at an offset, with its brackets; nil if there is none.
    static func mark(at start: Int, _ bytes: Span<UInt8>, before end: Int) -> Range<Int>? {
        var offset = start + 1
        let last = min(end, start + limit)
        while offset < last, bytes[offset] != 0x5D, bytes[offset] != 0x5B { offset += 1 }
        guard offset < last, bytes[offset] == 0x5D else { return nil }
        return isMark(start + 1..<offset, bytes) ? start..<offset + 1 : nil
    }

    /// The end of a line without the marks that stand there, and the white space before them.
    static func end(of content: Range<Int>, _ bytes: Span<UInt8>) -> Int {
        var end = content.upperBound
        while end > content.lowerBound, bytes[end - 1] == 0x5D {
            var start = end - 1
            let first = max(content.lowerBound, end - limit)
            while start > first, bytes[start] != 0x5B { start -= 1 }
            guard bytes[start] == 0x5B, mark(at: start, bytes, before: end)?.upperBound == end else { break }
            end = start
            while end > content.lowerBound, bytes[end - 1] == 0x20 { end -= 1 }
        }
        return end
    }

    private static func isMark(_ inside: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
        var offset = inside.lowerBound
        while offset < inside.upperBound {
            let (scalar, length) = UnicodeProperties.scalar(at: offset, in: bytes)
            guard UnicodeProperties.decimalDigitValue(of: scalar) != nil else {
                return offset == inside.lowerBound
                    && words.contains(String(decoding: inside.map { bytes[$0] }, as: UTF8.self))
            }
            offset += length
        }
        return true
    }
}
