// SPDX-License-Identifier: Apache-2.0

import WarraqUnicode

/// What segmentation says about a text, as values: expectations cannot hold spans.
struct SegmentedBytes {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    var words: [Word] {
        var (found, cursor) = ([Word](), WordCursor())
        while let word = cursor.next(in: bytes.span) { found.append(word) }
        return found
    }

    var wordSegments: [Range<Int>] {
        var found: [Range<Int>] = []
        TextSegmentation.forEachWordSegment(in: bytes.span) { found.append($0) }
        return found
    }

    var sentences: [Range<Int>] {
        var found: [Range<Int>] = []
        TextSegmentation.forEachSentence(in: bytes.span) { found.append($0) }
        return found
    }

    var lines: [Line] {
        var found: [Line] = []
        TextSegmentation.forEachLine(in: bytes.span) { found.append($0) }
        return found
    }

    var paragraphs: [Range<Int>] {
        var found: [Range<Int>] = []
        TextSegmentation.forEachParagraph(in: bytes.span) { found.append($0) }
        return found
    }

    var countedWords: Int { TextSegmentation.countWords(in: bytes.span) }
    var wordCount: WordCount { TextSegmentation.wordCount(in: bytes.span) }
    var countedSentences: Int { TextSegmentation.countSentences(in: bytes.span) }
    var countedLines: Int { TextSegmentation.countLines(in: bytes.span) }
    var countedParagraphs: Int { TextSegmentation.countParagraphs(in: bytes.span) }
    var isBlank: Bool { TextSegmentation.isBlank(0..<bytes.count, in: bytes.span) }

    func isWordBoundary(at offset: Int) -> Bool {
        TextSegmentation.isWordBoundary(at: offset, in: bytes.span)
    }

    /// The offsets at which a word boundary lies, asked for one by one.
    var wordBoundaries: [Int] { (0...bytes.count).filter(isWordBoundary) }

    /// The text of a range.
    func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }
}

/// The boundaries between ranges that follow one another without gaps from 0 on; `nil` where they do not.
func boundaries(_ ranges: [Range<Int>]) -> [Int]? {
    var found = [0]
    for range in ranges {
        guard range.lowerBound == found.last, !range.isEmpty else { return nil }
        found.append(range.upperBound)
    }
    return found
}
