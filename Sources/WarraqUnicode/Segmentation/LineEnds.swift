// SPDX-License-Identifier: Apache-2.0

/// Finds line terminators in UTF-8.
enum LineEnds {
    /// Returns the range of the first terminator from `start` on, or the empty range at the text's end.
    static func first(in bytes: Span<UInt8>, from start: Int) -> Range<Int> {
        var offset = start
        while true {
            offset = candidate(in: bytes, from: offset)
            guard offset < bytes.count else { return offset..<offset }
            let length = length(in: bytes, at: offset)
            if length > 0 { return offset..<(offset + length) }
            offset += 1
        }
    }

    /// Returns the length of the terminator at `offset`, or 0 if there is none.
    private static func length(in bytes: Span<UInt8>, at offset: Int) -> Int {
        let left = bytes.count - offset
        switch bytes[offset] {
        case 0x0A, 0x0B, 0x0C: return 1
        case 0x0D: return left > 1 && bytes[offset + 1] == 0x0A ? 2 : 1
        case 0xC2: return left > 1 && bytes[offset + 1] == 0x85 ? 2 : 0
        case 0xE2: return left > 2 && bytes[offset + 1] == 0x80 && bytes[offset + 2] & 0xFE == 0xA8 ? 3 : 0
        default: return 0
        }
    }

    /// Returns the offset of the first byte from `start` on that may begin a terminator, or the text's end.
    private static func candidate(in bytes: Span<UInt8>, from start: Int) -> Int {
        var offset = start
        while offset <= bytes.count - ByteBlock.width {
            let block = ByteBlock(bytes, at: offset)
            let controls = block.atLeast(0x0A) & block.below(0x0E)
            let marks = controls | block.equal(to: 0xC2) | block.equal(to: 0xE2)
            if !marks.isEmpty { return offset + marks.first }
            offset += ByteBlock.width
        }
        while offset < bytes.count, !mayBegin(bytes[offset]) { offset += 1 }
        return offset
    }

    @inline(__always)
    private static func mayBegin(_ byte: UInt8) -> Bool {
        (0x0A...0x0D).contains(byte) || byte == 0xC2 || byte == 0xE2
    }
}
