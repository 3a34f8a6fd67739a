// SPDX-License-Identifier: Apache-2.0

/// A line of a text: what stands up to a mandatory line break, and the break itself.
public struct Line: Hashable, Sendable {
    /// The line without its terminator, as half-open UTF-8 byte offsets; may be empty.
    public let content: Range<Int>
    /// The offset behind the terminator; equal to the content's end in a last line without one.
    public let end: Int

    /// A line with its terminator up to `end`.
    public init(content: Range<Int>, end: Int) {
        self.content = content
        self.end = end
    }

    /// The line with its terminator.
    public var utf8Range: Range<Int> { content.lowerBound..<end }
}

/// Walks the lines of a text.
///
/// A line ends with LF, CRLF, CR, VT, FF, NEL (U+0085), LS (U+2028) or PS (U+2029), the mandatory breaks of UAX #14.
/// After the last terminator no empty line is added; empty text has no line. The cursor holds no text, only a place in
/// it; each call must be given the same bytes.
public struct LineCursor: Sendable {
    /// The end of the last line, at which the next one starts.
    public private(set) var offset: Int

    /// A cursor at `offset`, which must be the start of a line, as 0 always is.
    public init(from offset: Int = 0) {
        self.offset = offset
    }

    /// Returns the next line, or `nil` at the end of the text.
    ///
    /// - Parameter bytes: Valid UTF-8, the same in each call.
    /// - Complexity: O(bytes of the line), sixteen at a step. Allocates nothing.
    public mutating func next(in bytes: Span<UInt8>) -> Line? {
        guard offset < bytes.count else { return nil }
        let start = offset
        let terminator = LineEnds.first(in: bytes, from: start)
        offset = terminator.upperBound
        return Line(content: start..<terminator.lowerBound, end: terminator.upperBound)
    }
}
