// SPDX-License-Identifier: Apache-2.0

/// Records how text is decoded, character by character, piece by piece: for decoders, which make an ``Alignment`` of it.
///
/// ```swift
/// var builder = CharacterMapBuilder(countsBytes: false)
/// builder.append(text: "اب".utf8.span)  // two characters of two bytes each, from two bytes
/// let alignment = builder.finish()
/// ```
package struct CharacterMapBuilder: Sendable {
    private var text = BitRow()
    private var source: BitRow?

    /// Begins with no text.
    ///
    /// - Parameter marksSource: Whether a character may have several bytes in the source; if not, each byte is one.
    package init(marksSource: Bool) {
        source = marksSource ? BitRow() : nil
    }

    /// Adds decoded text: valid UTF-8, each scalar a character.
    package mutating func append(text decoded: Span<UInt8>) { text.append(scalarStartsIn: decoded) }

    /// Makes the scalar that begins so many bytes before the end of the text a part of the character before it.
    package mutating func join(_ distance: Int) { text.clear(text.count - distance) }

    /// Adds source: a bit for each of `count` bytes, the lowest first, set where a character begins.
    package mutating func append(source bits: Span<UInt64>, count: Int) { source?.append(bits, count: count) }

    /// The alignment of the text to its source.
    ///
    /// Text with as many bytes as its source has characters of one byte only, which costs nothing.
    /// - Complexity: O(bytes / 64).
    package consuming func finish() -> Alignment {
        let map = CharacterMap(text: text, source: source)
        if source == nil && map.textCount == map.sourceCount { return .identity(count: map.textCount) }
        return Alignment(
            breakpoints: [], targetCount: map.textCount, sourceCount: map.sourceCount, isMonotonic: true,
            characters: map)
    }
}
