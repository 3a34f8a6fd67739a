// SPDX-License-Identifier: Apache-2.0

/// Sixteen bytes of text with those around them, folded at once: by the rules of ``FoldingProfile/search``, written out, or by those of
/// any other profile.
///
/// Each byte is judged by itself and its neighbours, so a block may begin and end inside a character.
struct FoldingBlock {
    private let before: ByteLanes
    private let bytes: ByteLanes
    private let next: ByteLanes
    private let second: ByteLanes

    /// Loads the bytes from `offset - 1` to `offset + 17`, which must lie in the source.
    @inline(__always)
    init(_ source: Span<UInt8>, at offset: Int) {
        before = ByteLanes(source, at: offset &- 1)
        bytes = ByteLanes(source, at: offset)
        next = ByteLanes(source, at: offset &+ 1)
        second = ByteLanes(source, at: offset &+ 2)
    }

    /// The same as ``changesLength`` for another profile.
    @inline(__always)
    func changesLength(_ rules: LengthRules) -> Bool { rules.mayMatch(bytes, next: next, second: second) }

    /// Stores the block with the letters of another profile.
    @inline(__always)
    func store(_ rules: LetterRules, to text: inout MutableSpan<UInt8>, at offset: Int) {
        let leads = bytes.masked(by: 0xFC).equals(0xD8) | before.masked(by: 0xFC).equals(0xD8)
        let isPlain = rules.isEmpty || leads.isZero
        (isPlain ? bytes : rules.applied(to: bytes, before: before, next: next)).store(to: &text, at: offset)
    }

    /// Whether a character that begins in this block may be dropped or replaced by one of another length.
    @inline(__always)
    var changesLength: Bool {
        // Marks, tatweel and digits of U+0640–067F: D9 80, D9 8B to D9 B5.
        let marks = bytes.equals(0xD9) & (next.equals(0x80) | next.within(0x8B...0xB5))
        // Quranic marks and digits of U+06C0–06FF: DB 96 to DB B9.
        let signs = bytes.equals(0xDB) & next.within(0x96...0xB9)
        let short = marks | signs | (bytes.equals(0xC2) & next.equals(0xA0))
        // From E1 on all leads of three and four bytes: few texts have them together with Arabic.
        let long = bytes.within(0xE1...0xFF)
        if (short | long).isZero { return false }
        return !short.isZero || changesLongCharacter
    }

    /// The same for characters of three bytes.
    @inline(__always)
    private var changesLongCharacter: Bool {
        // U+2000–202F without the joiners U+200C and U+200D and without dashes and quotes.
        let spaces = second.within(0x80...0x8B) | second.within(0x8E...0x8F) | second.within(0xAA...0xAF)
        let general = (next.equals(0x80) & spaces) | (next.equals(0x81) & second.within(0x9F...0xA9))
        // Presentation forms: EF AD to EF B7, EF B9 to EF BB.
        let forms = bytes.equals(0xEF) & (next.within(0xAD...0xB7) | next.within(0xB9...0xBB))
        let ogham = bytes.equals(0xE1) & next.equals(0x9A)
        let ideographic = bytes.equals(0xE3) & next.equals(0x80) & second.equals(0x80)
        return !((bytes.equals(0xE2) & general) | forms | ogham | ideographic).isZero
    }

    /// Stores the block with its letters folded; all of them keep their two bytes.
    @inline(__always)
    func store(to text: inout MutableSpan<UInt8>, at offset: Int) {
        // A lead D8 to DB may also stand right before the block.
        let leads = bytes.masked(by: 0xFC).equals(0xD8) | before.masked(by: 0xFC).equals(0xD8)
        (leads.isZero ? bytes : folded).store(to: &text, at: offset)
    }

    /// D8 A2, A3, A5 → D8 A7; D8 A4 → D9 88; D8 A6, D9 89, DB 8C → D9 8A; D8 A9 → D9 87; DA A9 → D9 83.
    @inline(__always)
    private var folded: ByteLanes {
        let afterD8 = before.equals(0xD8)
        let alef = afterD8 & (bytes.within(0xA2...0xA3) | bytes.equals(0xA5))
        let waw = afterD8 & bytes.equals(0xA4)
        let heh = afterD8 & bytes.equals(0xA9)
        let maksura = before.equals(0xD9) & bytes.equals(0x89)
        let yeh = (afterD8 & bytes.equals(0xA6)) | maksura | (before.equals(0xDB) & bytes.equals(0x8C))
        let kaf = before.equals(0xDA) & bytes.equals(0xA9)
        let nextA9 = next.equals(0xA9)
        let leadD8 = bytes.equals(0xD8) & (next.equals(0xA4) | next.equals(0xA6) | nextA9)
        let leads = leadD8 | (bytes.equals(0xDA) & nextA9) | (bytes.equals(0xDB) & next.equals(0x8C))
        let trails = alef.masked(by: 0xA7) | waw.masked(by: 0x88) | heh.masked(by: 0x87)
        let new = trails | yeh.masked(by: 0x8A) | kaf.masked(by: 0x83) | leads.masked(by: 0xD9)
        return bytes.without(alef | waw | heh | yeh | kaf | leads) | new
    }
}
