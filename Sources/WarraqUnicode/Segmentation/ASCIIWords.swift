// SPDX-License-Identifier: Apache-2.0

/// The words of sixty-four bytes, as bits, up to the first byte that is not ASCII or is an underscore.
///
/// The rules WB5 to WB12 for letters, digits and the punctuation inside words (`'`, `.`, `:` between letters, `'`, `.`, `,`, `;` between
/// digits); all other ASCII scalars stand alone or, spaces and CR LF, with their like.
struct ASCIIWords {
    /// The bytes looked at.
    static let width = 64
    /// The most words in them.
    static let most = 32

    /// Letters, digits, and punctuation that joins them, below the limit.
    private(set) var parts: UInt64
    /// Punctuation that may stand inside a word.
    private let mids: UInt64
    /// The first byte that is not judged; 64 if there is none.
    let limit: Int

    /// Whether ASCII words are likely at an offset: eight bytes of ASCII.
    @inline(__always)
    static func areLikely(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
        guard offset &+ width <= bytes.count else { return false }
        // Every bit pattern is a number, and the load checks its bounds.
        let block = unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
        return block & 0x8080_8080_8080_8080 == 0
    }

    /// Reads the bytes from `offset`, a boundary, on; there are 64.
    @inline(__always)
    init(_ bytes: Span<UInt8>, at offset: Int) {
        var (parts, mids, others) = (UInt64(0), UInt64(0), UInt64(0))
        for part in 0..<4 {
            let block = ByteBlock(bytes, at: offset &+ part &* ByteBlock.width)
            let shift = UInt64(part &* ByteBlock.width)
            let cased = block.masked(by: 0xDF)
            let letters = cased.atLeast(0x41) & cased.below(0x5B)
            let digits = block.atLeast(0x30) & block.below(0x3A)
            parts |= (letters | digits).bits &<< shift
            let colons = block.masked(by: 0xFE).equal(to: 0x3A)
            let points = block.masked(by: 0xFD).equal(to: 0x2C)
            mids |= (colons | points | block.equal(to: 0x27)).bits &<< shift
            others |= (block.atLeast(0x80) | block.equal(to: 0x5F)).bits &<< shift
        }
        limit = others.trailingZeroBitCount
        if limit < ASCIIWords.width { parts &= (1 &<< UInt64(limit)) &- 1 }
        (self.parts, self.mids) = (parts, mids)
        let inner = mids & parts &<< 1 & parts &>> 1
        if inner != 0 { join(inner, bytes, at: offset) }
    }

    /// Whether a word that ends at an index ends there whatever comes behind the limit.
    @inline(__always)
    func endsWord(at end: Int) -> Bool {
        end < limit && !(end &+ 1 == limit && mids &>> UInt64(end) & 1 != 0)
    }

    /// Joins what stands on both sides of punctuation, if both are letters or both are digits, as that mark asks for.
    private mutating func join(_ inner: UInt64, _ bytes: Span<UInt8>, at offset: Int) {
        var rest = inner
        while rest != 0 {
            let index = rest.trailingZeroBitCount
            let (left, mark, right) = (bytes[offset + index - 1], bytes[offset + index], bytes[offset + index + 1])
            let areDigits = left < 0x3A && right < 0x3A
            let areLetters = left > 0x3A && right > 0x3A
            // A comma and a semicolon join no letters, a colon no digits.
            let joins = areLetters ? mark != 0x2C && mark != 0x3B : areDigits && mark != 0x3A
            if joins { parts |= 1 &<< UInt64(index) }
            rest &= rest &- 1
        }
    }
}
