// SPDX-License-Identifier: Apache-2.0

extension TextSegmentation {
    /// Calls `body` with each word of a text, in order; the cursor is ``WordCursor``.
    ///
    /// - Throws: What `body` throws; the walk ends there.
    @inlinable
    public static func forEachWord<Failure: Error>(
        in bytes: Span<UInt8>, _ body: (Word) throws(Failure) -> Void
    ) throws(Failure) {
        var cursor = WordCursor()
        while let word = cursor.next(in: bytes) { try body(word) }
    }

    /// Calls `body` with each segment between two word boundaries, in order; see ``WordBoundaryCursor``.
    ///
    /// - Throws: What `body` throws; the walk ends there.
    @inlinable
    public static func forEachWordSegment<Failure: Error>(
        in bytes: Span<UInt8>, _ body: (Range<Int>) throws(Failure) -> Void
    ) throws(Failure) {
        var cursor = WordBoundaryCursor()
        while let segment = cursor.next(in: bytes) { try body(segment) }
    }

    /// Calls `body` with each sentence of a text, in order; see ``SentenceCursor``.
    ///
    /// - Throws: What `body` throws; the walk ends there.
    @inlinable
    public static func forEachSentence<Failure: Error>(
        in bytes: Span<UInt8>, _ body: (Range<Int>) throws(Failure) -> Void
    ) throws(Failure) {
        var cursor = SentenceCursor()
        while let sentence = cursor.next(in: bytes) { try body(sentence) }
    }

    /// Calls `body` with each line of a text, in order; see ``LineCursor``.
    ///
    /// - Throws: What `body` throws; the walk ends there.
    @inlinable
    public static func forEachLine<Failure: Error>(
        in bytes: Span<UInt8>, _ body: (Line) throws(Failure) -> Void
    ) throws(Failure) {
        var cursor = LineCursor()
        while let line = cursor.next(in: bytes) { try body(line) }
    }

    /// Calls `body` with each paragraph of a text, in order; see ``ParagraphCursor``.
    ///
    /// - Throws: What `body` throws; the walk ends there.
    @inlinable
    public static func forEachParagraph<Failure: Error>(
        in bytes: Span<UInt8>, _ body: (Range<Int>) throws(Failure) -> Void
    ) throws(Failure) {
        var cursor = ParagraphCursor()
        while let paragraph = cursor.next(in: bytes) { try body(paragraph) }
    }
}
