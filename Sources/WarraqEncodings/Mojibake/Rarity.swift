// SPDX-License-Identifier: Apache-2.0

/// What characters of UTF-8 say by how few and how rare they are: two letters or signs of good text are such a character by chance.
struct Rarity {
    private var characters = 0
    /// Letters, digits and marks of other scripts than Latin.
    private var foreign = 0
    /// Whether some are letters that no known language has.
    private var hasUnusual = false
    /// Whether some bytes are no chance: three and more of them, or control characters, which text cannot hold.
    private var isCertain = false
    /// Whether some stand where they would not: between capitals and behind them, or without a word near them.
    private var isOutOfPlace = false

    /// Whether there is any character.
    var isAny: Bool { characters > 0 }

    /// None.
    init() {}

    /// One character, by its kind and its cost by itself, and the kinds of the characters that stand in its place.
    @inline(__always)
    init(
        _ unit: MisreadPiece.Unit, _ scalar: UInt32, _ kind: UInt8, cost: Int, _ ownKinds: UInt32,
        _ scalars: Span<UInt32>
    ) {
        characters = 1
        isCertain = unit.length > 2 || ownKinds & 1 << UInt32(TextKind.garbage.rawValue) != 0
        if isCertain { return }
        let isLetter = scalar >= 0x80 && TextCosts.isLetter(kind)
        let isForeign = isLetter ? kind > TextKind.latinCapital.rawValue : 0x2B0...0x7FF ~= scalar
        foreign = isForeign || kind == TextKind.digit.rawValue ? 1 : 0
        hasUnusual = isLetter && cost > (isForeign ? 66 : scalar < 0x180 ? 99 : 84)
        let hasSign = ownKinds & 1 << UInt32(TextKind.symbol.rawValue) != 0
        isOutOfPlace = Rarity.isOutOfPlace(
            unit.start, isSmall: kind == TextKind.latinSmall.rawValue, hasSign: hasSign, scalars)
    }

    /// Whether two characters from an index on may be what they are, by what stands around them.
    private static func isOutOfPlace(_ start: Int, isSmall: Bool, hasSign: Bool, _ scalars: Span<UInt32>) -> Bool {
        func isCapital(_ index: Int) -> Bool { index >= 0 && scalars[index] &- 0x41 < 26 }
        func isWord(_ index: Int) -> Bool {
            index >= 0 && index < scalars.count
                && (MisreadPiece.isASCIILetter(scalars[index]) || scalars[index] &- 0x30 < 10)
        }
        if isCapital(start - 1), isCapital(start - 2) {
            // A name in capitals with a sign behind it: NESTLÉ®.
            if isSmall || (hasSign && !isWord(start + 2)) { return true }
        }
        // Nobody writes an Â before a sign, nor a letter and a no-break space by chance.
        if scalars[start] == 0xC2 || scalars[start + 1] == 0xA0 { return false }
        return !isWord(start - 1) && !isWord(start - 2) && !isWord(start + 2) && !isWord(start + 3)
    }

    @inline(__always)
    mutating func add(_ other: Rarity) {
        characters += other.characters
        foreign += other.foreign
        if other.hasUnusual { hasUnusual = true }
        if other.isCertain { isCertain = true }
        if other.isOutOfPlace { isOutOfPlace = true }
    }

    /// Whether these are up to three characters, some of which nobody writes, or a single one out of place.
    var isLone: Bool {
        if characters > 3 || isCertain { return false }
        return hasUnusual || (characters == 1 && (foreign == 1 || isOutOfPlace))
    }
}
