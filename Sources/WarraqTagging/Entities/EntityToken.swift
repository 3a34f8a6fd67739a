// SPDX-License-Identifier: Apache-2.0

import WarraqUnicode

/// A word as the rules see it.
struct EntityToken {
    /// What stands between a word and the one before it.
    enum Gap: UInt8 {
        /// Nothing or white space.
        case space
        /// A hyphen.
        case hyphen
        /// A comma.
        case comma
        /// A full stop, which an initial or a title may have behind it.
        case stop
        /// Anything else, and the start of the text.
        case other
    }

    private let start: UInt32
    private let end: UInt32
    /// How many bytes of a proclitic stand before what ``classes`` are those of.
    var cut: UInt8 = 0
    let gap: Gap
    /// Whether the first letter is Latin, Greek or Cyrillic and a capital.
    let isCapital: Bool
    let isArabic: Bool
    /// Whether the word is no more than one Latin letter.
    let isInitial: Bool
    /// Whether it begins with the Arabic article.
    let hasArticle: Bool
    /// Whether it is a number of two digits.
    let isAge: Bool
    /// Whether it begins with the Arabic `لل`.
    let isOfTheArticle: Bool
    /// Whether it begins with the Arabic `ل`.
    let isOf: Bool
    /// Whether it ends with the Arabic ة.
    let endsFeminine: Bool
    /// Whether it ends with the Arabic pronoun ها or هم.
    let endsWithPronoun: Bool
    /// Whether it begins with the Arabic `وال`.
    let isAndTheArticle: Bool
    /// Whether it ends as Arabic adjectives of relation do: in ي or ية.
    let endsAsAdjective: Bool
    /// Whether it begins as Arabic verbs of the present or future do.
    let beginsAsVerb: Bool
    var classes: EntityClasses = []
    let hash: UInt64
    /// The hash of the word without its first letter if that may be an Arabic proclitic; else 0.
    let restHash: UInt64

    /// Whether it is a title that is written with a full stop: `Dr.`.
    var isShortTitle: Bool { classes.contains(.title) && end - start <= 5 }

    /// The word.
    var range: Range<Int> { Int(start)..<Int(end) }
    /// The word without a proclitic.
    var base: Range<Int> { Int(start) + Int(cut)..<Int(end) }

    /// Looks at a word.
    init(_ word: Range<Int>, behind previous: Int, in bytes: Span<UInt8>, _ words: EntityWords) {
        (start, end) = (UInt32(truncatingIfNeeded: word.lowerBound), UInt32(truncatingIfNeeded: word.upperBound))
        gap = previous == word.lowerBound ? .space : EntityToken.gap(previous..<word.lowerBound, bytes)
        let first = bytes[word.lowerBound]
        isArabic = first >= 0xD8 && first <= 0xDB
        isCapital = EntityToken.isCapital(at: word.lowerBound, bytes)
        isInitial = word.count == 1
        isAge = word.count == 2 && first >= 0x31 && first <= 0x39 && bytes[word.lowerBound + 1] & 0xF0 == 0x30
        hasArticle =
            isArabic && word.count > 6 && first == 0xD8 && bytes[word.lowerBound + 1] == 0xA7
            && bytes[word.lowerBound + 2] == 0xD9 && bytes[word.lowerBound + 3] == 0x84
        let shape = ArabicShape(word, isArabic: isArabic, bytes)
        (isOfTheArticle, isAndTheArticle, isOf) = (shape.isOfTheArticle, shape.isAnd, shape.isOf)
        (endsFeminine, endsWithPronoun) = (shape.endsFeminine, shape.endsWithPronoun)
        (endsAsAdjective, beginsAsVerb) = (shape.endsAsAdjective, shape.beginsAsVerb)
        let folding = words.folding
        hash = folding.hash(of: word, in: bytes, folding.table.span)
        classes = words[hash]
        // علي is a name and على none; folding makes them one.
        if isArabic, classes.contains(.given), classes.contains(.stop) {
            classes.subtract(bytes[word.upperBound - 1] == 0x89 ? .given : .stop)
        }
        guard isArabic, word.count >= 8, EntityToken.isProclitic(first, bytes[word.lowerBound + 1]) else {
            restHash = 0
            return
        }
        restHash = folding.hash(of: word.lowerBound + 2..<word.upperBound, in: bytes, folding.table.span)
        guard classes.isEmpty else { return }
        let rest = words[restHash]
        if !rest.isEmpty { (classes, cut) = (rest, 2) }
    }

    /// و ف ل ب ك.
    private static func isProclitic(_ first: UInt8, _ second: UInt8) -> Bool {
        first == 0xD9 && (second == 0x88 || second == 0x81 || second == 0x84 || second == 0x83)
            || first == 0xD8 && second == 0xA8
    }

    private static func isCapital(at offset: Int, _ bytes: Span<UInt8>) -> Bool {
        let first = bytes[offset]
        if first < 0x80 { return first >= 0x41 && first <= 0x5A }
        if first >= 0xD4 { return false }
        let scalar = UnicodeProperties.scalar(at: offset, in: bytes).scalar
        return UnicodeProperties.generalCategory(of: scalar) == .uppercaseLetter
    }

    private static func gap(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Gap {
        if range.count == 1 {
            switch bytes[range.lowerBound] {
            case 0x20, 0x0A: return .space
            case 0x2D: return .hyphen
            default: return .other
            }
        }
        guard range.count == 2, range.upperBound < bytes.count else {
            return range.count > 2 ? long(range, bytes) : .other
        }
        let (first, second) = (bytes[range.lowerBound], bytes[range.lowerBound + 1])
        if second == 0x20 || second == 0x0A {
            if first == 0x2C { return .comma }
            if first == 0x2E { return .stop }
            return first == 0x20 || first == 0x0D ? .space : .other
        }
        return .other
    }

    private static func long(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Gap {
        guard range.count == 3 else { return .other }
        let isComma = bytes[range.lowerBound] == 0xD8 && bytes[range.lowerBound + 1] == 0x8C
        return isComma && bytes[range.lowerBound + 2] == 0x20 ? .comma : .other
    }
}

/// What can be seen of an Arabic word by its first and last letters.
struct ArabicShape {
    private(set) var isOf = false
    private(set) var isOfTheArticle = false
    private(set) var endsFeminine = false
    private(set) var endsWithPronoun = false
    private(set) var isAnd = false
    private(set) var endsAsAdjective = false
    private(set) var beginsAsVerb = false

    init(_ word: Range<Int>, isArabic: Bool, _ bytes: Span<UInt8>) {
        guard isArabic, word.count >= 6 else { return }
        let (first, second) = (letter(word.lowerBound, bytes), letter(word.lowerBound + 2, bytes))
        let third = letter(word.lowerBound + 4, bytes)
        let (last, beforeLast) = (letter(word.upperBound - 2, bytes), letter(word.upperBound - 4, bytes))
        // لل; و and ال
        isOf = first == 0xD984
        isOfTheArticle = isOf && second == 0xD984
        endsFeminine = last == 0xD8A9
        endsWithPronoun = beforeLast == 0xD987 && (last == 0xD8A7 || last == 0xD985)
        isAnd = first == 0xD988 && second == 0xD8A7 && third == 0xD984
        // ي; ي and ة
        endsAsAdjective = last == 0xD98A || last == 0xD8A9 && beforeLast == 0xD98A
        // ي ت ن س
        beginsAsVerb = first == 0xD98A || first == 0xD8AA || first == 0xD986 || first == 0xD8B3
    }

    private func letter(_ offset: Int, _ bytes: Span<UInt8>) -> UInt16 {
        UInt16(bytes[offset]) << 8 | UInt16(bytes[offset + 1])
    }
}
