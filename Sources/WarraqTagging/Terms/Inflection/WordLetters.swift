// SPDX-License-Identifier: Apache-2.0

/// The first letters of a word, folded, and where they begin.
struct WordLetters {
    private(set) var scalars = InlineArray<6, UInt32>(repeating: 0)
    private(set) var starts = InlineArray<6, Int>(repeating: 0)
    /// How many letters the word has, at most ``limit``.
    private(set) var count = 0

    /// Letters beyond are of no interest, so long words cost no more.
    private static let limit = 16

    init(_ word: Range<Int>, in bytes: Span<UInt8>, _ folding: TermFolding) {
        var offset = word.lowerBound
        while offset < word.upperBound, count < WordLetters.limit {
            let start = offset
            switch folding.fold(at: &offset, in: bytes) {
            case .none: continue
            case .one(let scalar): append(scalar, start)
            case .several(let scalars): for scalar in scalars { append(scalar, start) }
            }
        }
    }

    private mutating func append(_ scalar: UInt32, _ start: Int) {
        if count < scalars.count { (scalars[count], starts[count]) = (scalar, start) }
        count += 1
    }
}

/// The last letters of a word, folded, and where they begin.
struct LastLetters {
    /// Four letters of 16 bits, the last one lowest.
    private var packed: UInt64 = 0
    /// Where the last letters begin, the last one first.
    private var starts = InlineArray<4, Int>(repeating: 0)
    private var count = 0

    /// Longer words have no endings, so that none costs more.
    private static let maxBytes = 96

    init(_ word: Range<Int>, in bytes: Span<UInt8>, _ folding: TermFolding) {
        guard word.count <= LastLetters.maxBytes else { return }
        var (offset, joiner) = (word.lowerBound, Int?.none)
        while offset < word.upperBound {
            // A suffix begins with the joiner before it.
            let start = joiner ?? offset
            switch folding.fold(at: &offset, in: bytes) {
            case .none: continue
            case .one(0x200C), .one(0x200D):
                joiner = start
                continue
            case .one(let scalar): append(scalar, start)
            case .several(let scalars): for scalar in scalars { append(scalar, start) }
            }
            joiner = nil
        }
    }

    private mutating func append(_ scalar: UInt32, _ start: Int) {
        packed = packed &<< 16 | UInt64(min(scalar, 0xFFFF))
        for place in stride(from: 3, to: 0, by: -1) { starts[place] = starts[place - 1] }
        starts[0] = start
        count += 1
    }

    /// Where the word ends without a suffix; nil if it does not have it, or if too little remains.
    func end(without suffix: Suffix) -> Int? {
        guard count - suffix.count >= Proclitics.leastLetters else { return nil }
        let mask = suffix.count == 4 ? UInt64.max : 1 &<< UInt64(16 * suffix.count) - 1
        guard packed & mask == suffix.packed else { return nil }
        let end = starts[suffix.count - 1]
        // A cut through a ligature leaves no text to compare.
        if suffix.count < 4, starts[suffix.count] == end { return nil }
        if let before = suffix.before, suffix.count < 4 {
            let letter = UInt32(truncatingIfNeeded: packed &>> UInt64(16 * suffix.count)) & 0xFFFF
            guard before.contains(letter) else { return nil }
        }
        return end
    }
}
