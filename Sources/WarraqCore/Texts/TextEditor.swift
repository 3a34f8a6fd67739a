// SPDX-License-Identifier: Apache-2.0

public import WarraqUnicode

/// What a stage did to a text: the new text and how it maps to the old one.
public struct TextEdit: Sendable {
    /// The new text, valid UTF-8.
    public let utf8: Bytes
    /// From new offsets to old ones; nil if nobody needs it (``Document/recordsEdits``).
    public let alignment: Alignment?

    /// Makes an edit from its result: for stages that rewrite whole texts at once.
    ///
    /// - Parameters:
    ///   - utf8: Valid UTF-8.
    ///   - alignment: Maps all of `utf8` to the old text.
    public init(validUTF8 utf8: Bytes, alignment: Alignment?) { (self.utf8, self.alignment) = (utf8, alignment) }
}

/// Writes a new text from an old one: copies ranges, leaves others out, replaces and inserts, and keeps account of it.
///
/// ```swift
/// document.edit { editor in
///     editor.copy(0..<5)
///     editor.replace(5..<7, with: " ")
/// }  // all that was not copied is gone
/// ```
public struct TextEditor {
    private let source: Bytes
    private var output: [UInt8] = []
    private var builder: AlignmentBuilder?

    /// Begins with an empty new text.
    ///
    /// - Parameter records: Whether the way back is kept; ``Document/edit(_:)`` knows.
    init(_ text: Text, records: Bool) {
        source = text.utf8
        output.reserveCapacity(source.count)
        builder = records ? AlignmentBuilder() : nil
    }

    /// How many bytes the new text has so far.
    public var count: Int { output.count }

    /// Copies a range of the old text: UTF-8 offsets on scalar boundaries.
    ///
    /// Ranges may be copied in any order.
    public mutating func copy(_ range: Range<Int>) {
        if range.isEmpty { return }
        output.append(contentsOf: source[source.startIndex + range.lowerBound..<source.startIndex + range.upperBound])
        builder?.copy(range)
    }

    /// Puts `text` where `range` of the old text stood: for tags and origins the whole of one is the whole of the other.
    public mutating func replace(_ range: Range<Int>, with text: String) {
        replace(range, withUTF8: Array(text.utf8).span)
    }

    /// Puts valid UTF-8 bytes where `range` of the old text stood.
    public mutating func replace(_ range: Range<Int>, withUTF8 bytes: Span<UInt8>) {
        for index in bytes.indices { output.append(bytes[index]) }
        builder?.replace(range, targetCount: bytes.count)
    }

    /// Puts in text that has no source, as if it stood at `offset` of the old text.
    public mutating func insert(_ text: String, at offset: Int) {
        output.append(contentsOf: text.utf8)
        builder?.insert(targetCount: text.utf8.count, at: offset)
    }

    consuming func finish() -> TextEdit {
        TextEdit(validUTF8: output[...], alignment: builder.map { $0.finish(sourceCount: source.count) })
    }
}
