// SPDX-License-Identifier: Apache-2.0

/// Walks the paragraphs of a text: blocks of lines that at least one blank line separates.
///
/// A line is blank when it holds White_Space only. A paragraph reaches from the start of its first line to the end of
/// its last one, that line's terminator left out; text of blank lines only has no paragraph. The cursor holds no text,
/// only a place in it; each call must be given the same bytes.
public struct ParagraphCursor: Sendable {
    private var lines: LineCursor

    /// A cursor at `offset`, which must be the start of a line, as 0 always is.
    public init(from offset: Int = 0) {
        lines = LineCursor(from: offset)
    }

    /// Returns the next paragraph as a half-open range of UTF-8 byte offsets, or `nil` when there is none.
    ///
    /// - Parameter bytes: Valid UTF-8, the same in each call.
    /// - Complexity: O(bytes of the paragraph and of the blank lines around it). Allocates nothing.
    public mutating func next(in bytes: Span<UInt8>) -> Range<Int>? {
        var paragraph: Range<Int>?
        while let line = lines.next(in: bytes) {
            if !TextSegmentation.isBlank(line.content, in: bytes) {
                paragraph = (paragraph ?? line.content).lowerBound..<line.content.upperBound
            } else if paragraph != nil {
                break
            }
        }
        return paragraph
    }
}
