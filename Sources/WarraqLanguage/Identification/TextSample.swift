// SPDX-License-Identifier: Apache-2.0

/// The part of a long text that is read: pieces of equal size, spread from its start to its end.
struct TextSample {
    /// Half-open ranges of UTF-8 byte offsets, ascending, apart from one another.
    let ranges: [Range<Int>]

    private static let pieces = 4

    /// Chooses the pieces; a text within the limit is read as a whole.
    ///
    /// - Complexity: O(1).
    init(of text: Span<UInt8>, limit: Int) {
        let size = limit / Self.pieces
        guard text.count > limit, size > 0 else {
            ranges = [0..<text.count]
            return
        }
        let gap = (text.count - size) / (Self.pieces - 1)
        ranges = (0..<Self.pieces).map { piece in
            let start = piece * gap
            return Self.scalarStart(start, in: text)..<Self.scalarStart(start + size, in: text)
        }
    }

    /// How many bytes are read.
    var bytes: Int { ranges.reduce(0) { $0 + $1.count } }

    /// The pieces without the words that were cut at their ends, apart by line ends.
    func joined(_ text: Span<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes + ranges.count)
        for range in ranges {
            for offset in Self.wholeWords(range, in: text) { result.append(text[offset]) }
            result.append(0x0A)
        }
        return result
    }

    /// The part of a piece from its first whole word to its last, if ASCII bytes tell near its ends; short pieces stay as they are.
    private static func wholeWords(_ range: Range<Int>, in text: Span<UInt8>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        guard range.count >= 2 * longestCut else { return range }
        if start > 0, isLetter(text[start - 1]) {
            start = (start..<start + longestCut).first { !isLetter(text[$0]) } ?? start
        }
        if end < text.count, isLetter(text[end]) {
            end = (end - longestCut..<end).last { !isLetter(text[$0]) } ?? end
        }
        return start..<end
    }

    /// How much of a cut word is looked at, in bytes.
    private static let longestCut = 48

    /// Whether a byte may be one of a letter.
    private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 }

    /// The start of the scalar at an offset, looked for at most three bytes back.
    private static func scalarStart(_ offset: Int, in text: Span<UInt8>) -> Int {
        var start = min(offset, text.count)
        while start < text.count, start > 0, offset - start < 3, text[start] & 0xC0 == 0x80 { start -= 1 }
        return start
    }
}
