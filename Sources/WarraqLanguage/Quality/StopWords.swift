// SPDX-License-Identifier: Apache-2.0

import WarraqUnicode

/// The stop words of one language, for counting them in its texts.
///
/// Words are compared without case, without Arabic and Hebrew marks that may be left out, and with Arabic letters that are written for
/// one another (forms of alef, of yeh, of kaf) alike. In writing without spaces a stop word may be several half words (see
/// ``QualitySignal``); in Korean, a word that ends with one counts, too. Where the list has elided words (`l'`, `d'`), the two parts of a
/// word at its first apostrophe are looked for as well, since UAX #29 leaves `l'homme` and `qu'il` whole: such a word counts once, and
/// both parts are seen. Entries of a list that are no word (`،`) or several words are left out.
public struct StopWords: Sendable {
    /// By slot, the hash of a word's folded bytes, 0 if it is free; the number of the word stands in `numbers`.
    private var hashes = [UInt64](repeating: 0, count: 64)
    private var numbers = [Int](repeating: 0, count: 64)
    /// By the last bits of hashes, whether a stop word has them: most words of a text are told by this.
    private var filter = [UInt64](repeating: 0, count: 16)
    /// How many different stop words there are.
    public private(set) var count = 0
    /// The most half words that make one of them.
    private(set) var maxUnits = 1
    /// Whether words may end with them: Korean particles.
    private(set) var hasEndings = false
    /// Whether some are elided, so that words may hold two: `l'`, `d’`.
    private(set) var hasElisions = false

    /// A list without words.
    static let none = StopWords(EmptyCollection())

    /// Takes the words of a list.
    public init(_ words: some Sequence<String>) {
        for word in words { add(Array(word.utf8).span) }
    }

    private mutating func add(_ bytes: Span<UInt8>) {
        var cursor = WordCursor()
        var (units, halves, range) = (0, 0, 0..<0)
        var hash: UInt64 = 0
        while let word = cursor.next(in: bytes) {
            guard units == 0 || word.utf8Range.lowerBound == range.upperBound else { return }
            range = (units == 0 ? word.utf8Range : range).lowerBound..<word.utf8Range.upperBound
            units += 1
            let form = WordForm(bytes, word, .shared, folds: true)
            hash = form.folded
            if form.isHalf { halves += 1 }
        }
        guard units > 0, units == 1 || (units == halves && units <= 4) else { return }
        // Half words are as they are in any form.
        if units > 1 { hash = QualityHash.hash(bytes, range) }
        hasElisions =
            hasElisions || (units == 1 && StopWords.apostrophe(in: bytes, range.upperBound..<bytes.count) == 0)
        guard number(of: hash) == nil else { return }
        if count * 8 >= hashes.count { grow() }
        insert(hash, count)
        filter[StopWords.row(hash)] |= StopWords.bit(hash)
        count += 1
        maxUnits = max(maxUnits, units)
        hasEndings = hasEndings || (units == 1 && StopWords.isHangul(bytes, range))
    }

    /// Whether a range begins with a syllable of Hangul.
    @inline(__always)
    static func isHangul(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        range.count >= 3 && (0xEA...0xED).contains(bytes[range.lowerBound])
            && UnicodeProperties.script(of: UnicodeProperties.scalar(at: range.lowerBound, in: bytes).scalar) == .hangul
    }

    /// How many bytes stand before the first apostrophe of a range; nil if there is none.
    static func apostrophe(in bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
        for offset in range {
            let isCurved = bytes[offset] == 0xE2 && bytes[offset + 1] == 0x80 && bytes[offset + 2] == 0x99
            if bytes[offset] == 0x27 || isCurved { return offset - range.lowerBound }
        }
        return nil
    }

    private mutating func grow() {
        let (oldHashes, oldNumbers) = (hashes, numbers)
        hashes = Array(repeating: 0, count: oldHashes.count * 2)
        numbers = Array(repeating: 0, count: oldHashes.count * 2)
        for (hash, number) in zip(oldHashes, oldNumbers) where hash != 0 { insert(hash, number) }
    }

    private mutating func insert(_ hash: UInt64, _ number: Int) {
        var slot = Int(truncatingIfNeeded: hash) & (hashes.count - 1)
        while hashes[slot] != 0 { slot = (slot + 1) & (hashes.count - 1) }
        (hashes[slot], numbers[slot]) = (hash, number)
    }

    @inline(__always)
    private static func row(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash &>> 38 & 15) }

    @inline(__always)
    private static func bit(_ hash: UInt64) -> UInt64 { 1 &<< (hash &>> 32 & 63) }

    /// The number of the stop word with this folded hash, nil if there is none.
    @inline(__always)
    func number(of hash: UInt64) -> Int? {
        filter[StopWords.row(hash)] & StopWords.bit(hash) == 0 ? nil : find(hash)
    }

    private func find(_ hash: UInt64) -> Int? {
        var slot = Int(truncatingIfNeeded: hash) & (hashes.count &- 1)
        while hashes[slot] != 0 {
            if hashes[slot] == hash { return numbers[slot] }
            slot = (slot &+ 1) & (hashes.count &- 1)
        }
        return nil
    }
}
