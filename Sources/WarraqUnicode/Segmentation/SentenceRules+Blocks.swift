// SPDX-License-Identifier: Apache-2.0

/// What ends no sentence, sixteen bytes at once.
extension SentenceRules {
    /// Returns an offset up to which no scalar from `start` on ends a sentence or a paragraph: no terminator, no separator.
    @inline(__always)
    func quietEnd(from start: Int) -> Int {
        var offset = start
        while offset < bytes.count &- ByteBlock.width {
            let block = ByteBlock(bytes, at: offset)
            let marks = asciiEnds(block) | wideEnds(block, ByteBlock(bytes, at: offset &+ 1))
            offset &+= marks.first
            if !marks.isEmpty {
                guard bytes[offset] >= 0xE0 else { return offset }
                let end = quietWideEnd(from: offset)
                if end == offset { return offset }
                offset = end
            }
        }
        // The last block may have ended inside a scalar, and none ends one before the first.
        while offset > start, offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset &-= 1 }
        return offset
    }

    /// `.`, `!`, `?`, CR and LF.
    @inline(__always)
    private func asciiEnds(_ block: ByteBlock) -> ByteMarks {
        let lines = block.equal(to: 0x0A) | block.equal(to: 0x0D)
        return lines | block.equal(to: 0x2E) | (block.equal(to: 0x21) | block.equal(to: 0x3F))
    }

    /// First bytes of scalars that may end something: U+0085, U+0589, U+061D to U+061F, U+06D4, those of U+0700 to U+07FF and of three
    /// and more bytes.
    @inline(__always)
    private func wideEnds(_ block: ByteBlock, _ next: ByteBlock) -> ByteMarks {
        let arabic = block.equal(to: 0xD8) & (next.atLeast(0x9D) & next.below(0xA0))
        let urdu = block.equal(to: 0xDB) & next.equal(to: 0x94)
        let armenian = block.equal(to: 0xD6) & next.equal(to: 0x89)
        let latin = block.equal(to: 0xC2) & next.equal(to: 0x85)
        return (arabic | urdu) | (armenian | latin) | block.atLeast(0xDC)
    }

    /// Skips scalars of three bytes in blocks of 64 that hold no end.
    @inline(__always)
    private func quietWideEnd(from start: Int) -> Int {
        var offset = start
        while offset &+ 2 < bytes.count, bytes[offset] & 0xF0 == 0xE0 {
            let block = Int(bytes[offset] & 0x0F) &<< 6 | Int(bytes[offset &+ 1] & 0x3F)
            guard SentenceRules.quietBlocks[block] else { break }
            offset &+= 3
        }
        return offset
    }

    /// By the upper ten bits of a scalar below U+10000, whether none of its block of 64 is a terminator or separator.
    private static let quietBlocks: [Bool] = {
        let table = PropertyTrie<UInt8>.sentences
        return (0..<1024 as Range<UInt32>).map { block in
            (0..<64 as Range<UInt32>).allSatisfy { low in
                let property = SentenceProperty(bits: table[block << 6 | low])
                return !property.sentenceClass.isTerminator && !property.sentenceClass.isParagraphSeparator
            }
        }
    }()
}
