// SPDX-License-Identifier: Apache-2.0

/// Sixteen bytes of a word at once, for the letters that most text in alphabets is made of.
extension WordRules {
    /// Returns an offset up to which the letters, digits and marks from `offset` on are one word.
    ///
    /// What is found by blocks are ASCII letters, digits and underscores, the Latin letters U+00C0 to U+017F, the
    /// Cyrillic ones U+0400 to U+047F, and of Arabic the letters, marks and digits from U+0620 to U+06D3: all stick to
    /// one another in any order. The word may go on at the result.
    @inline(__always)
    func wordBlocksEnd(from start: Int) -> Int {
        var offset = start
        while offset < bytes.count - ByteBlock.width {
            let block = ByteBlock(bytes, at: offset)
            let ascii = asciiWordParts(block)
            let plain = ascii ^ block.atLeast(0)
            if !plain.isEmpty, bytes[offset + plain.first] < 0x80 { return offset + plain.first }
            let next = ByteBlock(bytes, at: offset + 1)
            // The second byte of a letter is judged with its first one.
            let letters = ascii | block.masked(by: 0xC0).equal(to: 0x80) | letterPairs(block, next)
            let others = letters ^ block.atLeast(0)
            if !others.isEmpty { return offset + others.first }
            offset += ByteBlock.width
        }
        // The last block may have ended inside a letter.
        return offset > start && offset < bytes.count && bytes[offset] & 0xC0 == 0x80 ? offset - 1 : offset
    }

    /// Whether the scalar before `offset` is of a kind that blocks find, so that more of them are likely.
    @inline(__always)
    func isBlockLetter(before offset: Int) -> Bool {
        if bytes[offset - 1] < 0x80 { return true }
        // Latin, Cyrillic and Arabic first bytes: C3 to C5, D0, D1, D8 to DB.
        let first = bytes[offset - 2]
        return first >= 0xC0 && 0x0F03_0038 as UInt32 &>> UInt32(first & 0x1F) & 1 != 0
    }

    @inline(__always)
    private func asciiWordParts(_ block: ByteBlock) -> ByteMarks {
        let upper = block.masked(by: 0xDF)
        let letters = upper.atLeast(0x41) & upper.below(0x5B)
        let digits = block.atLeast(0x30) & block.below(0x3A)
        return letters | digits | block.equal(to: 0x5F)
    }

    /// Marks the first bytes of the two-byte letters.
    @inline(__always)
    private func letterPairs(_ block: ByteBlock, _ next: ByteBlock) -> ByteMarks {
        let signs = block.equal(to: 0xC3) & next.masked(by: 0xDF).equal(to: 0x97)  // the signs × and ÷
        let latin = (block.atLeast(0xC3) & block.below(0xC6)) ^ signs
        let cyrillic = block.masked(by: 0xFE).equal(to: 0xD0)
        let first = block.equal(to: 0xD8) & next.atLeast(0xA0)
        let second = block.equal(to: 0xD9) & (next.below(0xAA) | next.atLeast(0xAE))
        let last = block.equal(to: 0xDA) | (block.equal(to: 0xDB) & next.below(0x94))
        return latin | cyrillic | first | second | last
    }
}
