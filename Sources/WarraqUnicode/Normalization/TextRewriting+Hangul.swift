// SPDX-License-Identifier: Apache-2.0

extension TextRewriting {
    /// How many bytes are decomposed before the buffer is looked at again.
    private static let chunk = 1 << 10

    /// Takes apart the Hangul syllables from `start` on, past ASCII between them, and returns where they end.
    ///
    /// A syllable is no mark and becomes none, so that what follows can be looked at afresh.
    mutating func decomposeSyllables(_ source: Span<UInt8>, from start: Int) -> Int {
        var position = start
        var end = start
        while end == position, position < source.count {
            end = Swift.min(position &+ TextRewriting.chunk, source.count)
            position = decomposeSyllables(source, position, to: end)
            // A syllable may reach over the end of the chunk.
            end = Swift.max(end, position)
            if position < end { break }
        }
        return position
    }

    /// Three bytes become nine at most, and ASCII stays.
    private mutating func decomposeSyllables(_ source: Span<UInt8>, _ start: Int, to end: Int) -> Int {
        copy(source, to: start)
        // The buffer has one owner, which is not `self` while its span is in use.
        var buffer: [UInt8] = []
        swap(&buffer, &output)
        var (position, target) = (start, buffer.count)
        buffer.append(contentsOf: repeatElement(0, count: 3 * (end &- start) &+ 9))
        var bytes = buffer.mutableSpan
        while position < end {
            if source[position] < 0x80 {
                bytes[target] = source[position]
                target &+= 1
                position &+= 1
                continue
            }
            let scalar = DecodedScalar(in: source, at: position)
            let syllable = scalar.value &- Hangul.syllables
            if syllable >= Hangul.syllableCount { break }
            let trail = syllable % 28
            Self.store(0x1100 &+ syllable / 588, &bytes, target)
            Self.store(0x1161 &+ syllable % 588 / 28, &bytes, target &+ 3)
            // Without a trailing consonant this is overwritten.
            Self.store(0x11A7 &+ trail, &bytes, target &+ 6)
            let count = trail == 0 ? 6 : 9
            recordReplacement(position..<position &+ 3, targetCount: count)
            target &+= count
            position &+= 3
        }
        buffer.removeLast(buffer.count &- target)
        swap(&buffer, &output)
        finishReplacements(at: position)
        return position
    }

    /// Stores a scalar of three bytes.
    @inline(__always)
    private static func store(_ scalar: UInt32, _ bytes: inout MutableSpan<UInt8>, _ offset: Int) {
        bytes[offset] = 0xE0 | UInt8(truncatingIfNeeded: scalar &>> 12)
        bytes[offset &+ 1] = 0x80 | UInt8(truncatingIfNeeded: scalar &>> 6 & 0x3F)
        bytes[offset &+ 2] = 0x80 | UInt8(truncatingIfNeeded: scalar & 0x3F)
    }
}
