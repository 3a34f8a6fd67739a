// SPDX-License-Identifier: Apache-2.0

import WarraqUnicode

/// Points of the languages of one script in a text.
struct LanguageEvidence {
    private let traits: [LanguageTraits]
    /// How often each letter below `letterLimit` occurs, in lower case.
    private var letterCounts: [Int]
    private var wordHits: [Int]
    private var words = 0
    private let letters: Int
    private let script: Script

    /// All letters that tell languages apart lie below.
    private static let letterLimit = 0x1400

    /// Counts the traits of the given languages in a text.
    init(_ text: Span<UInt8>, script: Script, letters: Int, traits: ScriptTraits) {
        self.traits = traits.languages
        self.letters = letters
        self.script = script
        letterCounts = Array(repeating: 0, count: Self.letterLimit)
        wordHits = Array(repeating: 0, count: traits.languages.count)
        let table = ScriptTable.shared
        let slot = ScriptTable.slot(of: script)
        var (position, hash, isInside) = (0, Self.seed, false)
        while position < text.count {
            let (scalar, length) = UTF8Scalars.next(in: text, at: position)
            position += length
            if table.slot(of: scalar) == slot {
                let lower = Self.lower(scalar)
                if lower < UInt32(Self.letterLimit) { letterCounts[Int(lower)] += 1 }
                (hash, isInside) = (Self.add(lower, to: hash), true)
            } else if isInside, !Self.isTransparent(scalar) {
                addWord(traits.words[hash])
                (hash, isInside) = (Self.seed, false)
            }
        }
        if isInside { addWord(traits.words[hash]) }
    }

    /// The language with the most points and how sure it is, or nil if no language has enough or two have as many.
    func best() -> (String, Double)? {
        let points = traits.indices.map(points)
        guard let best = points.indices.max(by: { points[$0] < points[$1] }) else { return nil }
        let second = points.indices.filter { $0 != best }.map { points[$0] }.max() ?? 0
        guard points[best] >= threshold, points[best] - max(0, second) >= 0.4 else { return nil }
        let certainty =
            script == .latin ? min(1, (points[best] - 3) / 9) : (points[best] - max(0, second)) / (points[best] + 1)
        let amount = Double(min(letters, 60)) / 60
        return (traits[best].language, min(0.97, 0.55 + 0.45 * certainty) * (0.7 + 0.3 * amount))
    }

    /// Letters per hundred, at most 12 points either way, and words per hundred at a third, at most 12.
    private func points(of index: Int) -> Double {
        let letterPoints = traits[index].letters.reduce(0.0) { sum, letter in
            letter.key < UInt32(Self.letterLimit) ? sum + letter.value * Double(letterCounts[Int(letter.key)]) : sum
        }
        let byLetter = letterPoints * 100 / Double(max(letters, 20))
        let byWord = Double(wordHits[index]) * 100 / Double(max(words, 5)) / 3
        return traits[index].base + min(12, max(-12, byLetter)) + min(12, byWord)
    }

    /// English is one of hundreds of languages in Latin letters and must show itself in every seventh word, in a longer text in
    /// every tenth; running English has 9 points and more, Dutch and Afrikaans 2 in a text and up to 6 in a sentence.
    private var threshold: Double { script != .latin ? 0.9 : (words < 150 ? 4.5 : 3.2) }

    /// Counts a word for the languages whose bit is set.
    private mutating func addWord(_ languages: UInt16?) {
        words += 1
        var rest = languages ?? 0
        while rest != 0 {
            wordHits[rest.trailingZeroBitCount] += 1
            rest &= rest - 1
        }
    }

    /// Marks that stand inside words and are no letters: harakat, tatweel, combining marks, joiners.
    private static func isTransparent(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x300...0x36F, 0x483...0x487, 0x591...0x5C7, 0x640, 0x64B...0x65F, 0x670, 0xAD, 0x200C, 0x200D: true
        default: false
        }
    }

    private static func lower(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE, 0x410...0x42F: scalar + 0x20
        case 0x400...0x40F: scalar + 0x50
        case 0x100...0x17E: lowerLatinExtended(scalar)
        case 0x48A...0x4BF, 0x4D0...0x52F: scalar | 1
        default: scalar
        }
    }

    private static func lowerLatinExtended(_ scalar: UInt32) -> UInt32 {
        // In 0139...0148 and 0179...017E capitals are odd, elsewhere even.
        if (0x139...0x148).contains(scalar) || scalar >= 0x179 { return scalar + (scalar & 1) }
        return scalar == 0x130 ? 0x69 : scalar | 1
    }

    private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    private static func add(_ scalar: UInt32, to hash: UInt64) -> UInt64 {
        (hash ^ UInt64(scalar)) &* 0x100_0000_01B3
    }

    /// The hash of a word's scalars.
    static func hash(_ scalars: [UInt32]) -> UInt64 { scalars.reduce(seed) { add($1, to: $0) } }
}
