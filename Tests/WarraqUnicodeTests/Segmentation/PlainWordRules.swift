// SPDX-License-Identifier: Apache-2.0

@testable import WarraqUnicode

/// The word boundary rules of UAX #29 as they are written there, one after another over an array; slow and plain.
struct PlainWordRules {
    /// What the rules see: a scalar, or after WB4 a scalar with all that it swallows.
    struct Unit {
        var word: WordClass
        var start: Int
        var lastIsJoiner: Bool
        var scalars = 1
    }

    private var units: [Unit] = []
    private let count: Int

    init(_ bytes: [UInt8]) {
        count = bytes.count
        var offset = 0
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            let word = WordProperty(bits: PropertyTrie<UInt8>.words[scalar.value]).wordClass
            if let last = units.last, word.isIgnorable, !last.word.isNewline {
                units[units.count - 1].lastIsJoiner = word == .joiner
                units[units.count - 1].scalars += 1
            } else {
                units.append(Unit(word: word, start: offset, lastIsJoiner: word == .joiner))
            }
            offset += UTF8.width(scalar)
        }
    }

    var boundaries: [Int] {
        guard count > 0 else { return [0] }
        return [0] + units.indices.dropFirst().filter { !joins(at: $0) }.map { units[$0].start } + [count]
    }

    private func word(_ index: Int) -> WordClass? {
        units.indices.contains(index) ? units[index].word : nil
    }

    private func joins(at index: Int) -> Bool {
        guard let left = word(index - 1), let right = word(index) else { return false }
        if left == .cr, right == .lf { return true }  // WB3
        if left.isNewline || right.isNewline { return false }  // WB3a, WB3b
        if units[index - 1].lastIsJoiner, right.isPictographic { return true }  // WB3c
        if left == .segmentSpace, right == .segmentSpace, units[index - 1].scalars == 1 { return true }  // WB3d
        return joinsLetters(left, right, word(index - 2), word(index + 1))
            || joinsNumbers(left, right, word(index - 2), word(index + 1))
            || joinsConnectors(left, right) || joinsFlags(at: index)
    }

    private func isLetter(_ word: WordClass?) -> Bool {
        word == .letter || word == .pictographicLetter || word == .hebrewLetter
    }

    private func joinsLetters(
        _ left: WordClass, _ right: WordClass, _ before: WordClass?, _ after: WordClass?
    ) -> Bool {
        let middle = [WordClass.midLetter, .midNumLet, .singleQuote]
        if isLetter(left), isLetter(right) { return true }  // WB5
        if isLetter(left), middle.contains(right), isLetter(after) { return true }  // WB6
        if isLetter(before), middle.contains(left), isLetter(right) { return true }  // WB7
        if left == .hebrewLetter, right == .singleQuote { return true }  // WB7a
        if left == .hebrewLetter, right == .doubleQuote, after == .hebrewLetter { return true }  // WB7b
        return before == .hebrewLetter && left == .doubleQuote && right == .hebrewLetter  // WB7c
    }

    private func joinsNumbers(
        _ left: WordClass, _ right: WordClass, _ before: WordClass?, _ after: WordClass?
    ) -> Bool {
        let middle = [WordClass.midNum, .midNumLet, .singleQuote]
        if left == .numeric, right == .numeric || isLetter(right) { return true }  // WB8, WB10
        if isLetter(left), right == .numeric { return true }  // WB9
        if before == .numeric, middle.contains(left), right == .numeric { return true }  // WB11
        return left == .numeric && middle.contains(right) && after == .numeric  // WB12
    }

    private func joinsConnectors(_ left: WordClass, _ right: WordClass) -> Bool {
        func connects(_ word: WordClass) -> Bool { isLetter(word) || word == .numeric || word == .katakana }
        if left == .katakana, right == .katakana { return true }  // WB13
        if right == .extendNumLet, connects(left) || left == .extendNumLet { return true }  // WB13a
        return left == .extendNumLet && connects(right)  // WB13b
    }

    private func joinsFlags(at index: Int) -> Bool {  // WB15, WB16
        guard units[index].word == .regionalIndicator else { return false }
        let before = units[..<index].reversed().prefix { $0.word == .regionalIndicator }.count
        return before % 2 == 1
    }
}
