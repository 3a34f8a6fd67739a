// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqTestSupport
import WarraqTesting

@testable import WarraqLanguage

@Suite struct NgramRepetitionTests {
    /// N-grams as lists, counted in dictionaries: slow, and plain.
    private struct Plain {
        let words: [String]

        func grams(_ length: Int) -> [[String]] {
            words.count < length ? [] : (0...words.count - length).map { Array(words[$0..<$0 + length]) }
        }

        func top(_ length: Int, spaces: Bool) -> Int {
            var counts: [[String]: Int] = [:]
            for gram in grams(length) { counts[gram, default: 0] += 1 }
            guard let most = counts.values.max(), most > 1,
                let first = grams(length).first(where: { counts[$0] == most })
            else { return 0 }
            return (first.reduce(0) { $0 + $1.unicodeScalars.count } + (spaces ? length - 1 : 0)) * most
        }

        func later(_ length: Int) -> Int {
            var (seen, characters, index): (Set<[String]>, Int, Int) = ([], 0, 0)
            let grams = grams(length)
            while index < grams.count {
                if seen.insert(grams[index]).inserted {
                    index += 1
                } else {
                    characters += grams[index].reduce(0) { $0 + $1.unicodeScalars.count }
                    index += length
                }
            }
            return characters
        }

        func all(_ length: Int) -> Int {
            let grams = grams(length)
            var counts: [[String]: Int] = [:]
            for gram in grams { counts[gram, default: 0] += 1 }
            var covered: Set<Int> = []
            for (index, gram) in grams.enumerated() where counts[gram] ?? 0 > 1 {
                covered.formUnion(index..<index + length)
            }
            return covered.reduce(0) { $0 + words[$1].unicodeScalars.count }
        }
    }

    private func tokens(_ words: [String]) -> TokenList {
        var tokens = TokenList()
        for word in words {
            let bytes = Array(word.utf8)
            tokens.append(QualityHash.hash(bytes.span, 0..<bytes.count), characters: word.unicodeScalars.count)
        }
        tokens.finish()
        return tokens
    }

    @Test("is what a plain count gives, for one word or two half words a unit", arguments: [1, 2])
    func plain(unit: Int) {
        let seed = printedSeed()
        var random = SeededGenerator(seed: seed)
        let vocabulary = ["في", "the", "a", "水", "мир", "עיר", "है", "x1"]
        var ngrams = NgramRepetition()
        for round in 0..<300 {
            let kinds = Int.random(in: 1...vocabulary.count, using: &random)
            var words = (0..<Int.random(in: 0...80, using: &random)).map { _ in
                vocabulary[Int.random(in: 0..<kinds, using: &random)]
            }
            // Long repetitions are rare among random words.
            if round % 3 == 0 { words += words.suffix(Int.random(in: 0...40, using: &random)) + ["и"] + words }
            let plain = Plain(words: words)
            for rule in [NgramRepetition.Rule.later, .all] {
                ngrams.measure(tokens(words), unit: unit, spaces: unit == 1, rule)
                for n in 2...4 {
                    #expect(ngrams.top[n - 2] == plain.top(n * unit, spaces: unit == 1), "seed \(seed) \(n) \(words)")
                }
                for n in 5...10 {
                    let expected = rule == .later ? plain.later(n * unit) : plain.all(n * unit)
                    #expect(ngrams.duplicates[n - 5] == expected, "seed \(seed) \(n) \(rule) \(words)")
                }
            }
        }
    }

    @Test("is what a plain count gives in long texts, one after the other")
    func long() {
        let seed = printedSeed()
        var random = SeededGenerator(seed: seed)
        var ngrams = NgramRepetition()
        for count in [3_000, 10, 700, 5_000] {
            var words = (0..<count).map { _ in "w\(Int.random(in: 0..<400, using: &random))" }
            words += words.prefix(count / 7)
            let plain = Plain(words: words)
            for rule in [NgramRepetition.Rule.later, .all] {
                ngrams.measure(tokens(words), unit: 1, spaces: false, rule)
                #expect(ngrams.top == (2...4).map { plain.top($0, spaces: false) }, "seed \(seed) \(count)")
                let expected = (5...10).map { rule == .later ? plain.later($0) : plain.all($0) }
                #expect(ngrams.duplicates == expected, "seed \(seed) \(count) \(rule)")
            }
        }
    }

    @Test("short texts have no n-grams", arguments: 0...3)
    func short(count: Int) {
        var ngrams = NgramRepetition()
        ngrams.measure(tokens(Array(repeating: "a", count: count)), unit: 1, spaces: true, .later)
        #expect(ngrams.top == (count < 3 ? [0, 0, 0] : [6, 0, 0]))
        #expect(ngrams.duplicates == [0, 0, 0, 0, 0, 0])
    }
}
