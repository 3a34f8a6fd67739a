// SPDX-License-Identifier: Apache-2.0

import Testing
import WarraqCore
import WarraqLanguage
import WarraqTagging
import WarraqTestSupport
import WarraqTesting
import WarraqUnicode

/// A plain matcher: at each word tries all terms, folded as strings, and takes the one with most words.
private struct NaiveMatcher {
    let terms: [[String]]
    private static let folding = ArabicFolding(.search)

    init(_ terms: [String]) { self.terms = terms.map { Self.words(of: $0).map(\.folded) } }

    static func words(of text: String) -> [(range: Range<Int>, folded: String)] {
        let bytes = Array(text.utf8)
        var cursor = WordCursor()
        var words: [(Range<Int>, String)] = []
        while let word = cursor.next(in: bytes.span)?.utf8Range {
            let folded = folding.fold(String(decoding: bytes[word], as: UTF8.self)).unicodeScalars.map(
                UnicodeProperties.simpleCaseFold)
            words.append((word, String(String.UnicodeScalarView(folded))))
        }
        return words
    }

    func matches(in text: String) -> [Range<Int>] {
        let bytes = Array(text.utf8)
        let words = Self.words(of: text)
        var (matches, next) = ([Range<Int>](), 0)
        while next < words.count {
            let fitting = terms.filter { term in
                next + term.count <= words.count && term.indices.allSatisfy { words[next + $0].folded == term[$0] }
                    && term.indices.dropFirst().allSatisfy { index in
                        let gap = bytes[words[next + index - 1].range.upperBound..<words[next + index].range.lowerBound]
                        return !gap.isEmpty && gap.allSatisfy { $0 == 0x20 || $0 == 0x0A }
                            && gap.count { $0 == 0x0A } < 2
                    }
            }
            guard let longest = fitting.map(\.count).max() else {
                next += 1
                continue
            }
            matches.append(words[next].range.lowerBound..<words[next + longest - 1].range.upperBound)
            next += longest
        }
        return matches
    }
}

@Suite struct TermMatchingPropertyTests {
    private static let words = [
        "a", "B", "ab", "Abu", "abu", "Dhabi", "بغداد", "بَغْداد", "أحمد", "احمد", "مدينة", "مدينه", "Москва", "МОСКВА",
        "بـغداد", "שלום", "नई", "x1",
        "don't", "ﺑﻴﺮﻭﺕ", "بيروت", "Σ", "σ", "İ", "i",
    ]
    private static let gaps = [" ", " ", " ", "  ", "\n", "\n\n", ", ", ". ", " \n "]

    @Test("agrees with a plain matcher for random terms and texts")
    func differential() throws {
        let seed = printedSeed()
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<60 {
            let terms = (0..<Int.random(in: 1...12, using: &generator)).map { _ in
                (0..<Int.random(in: 1...4, using: &generator)).map { _ in
                    Self.words.randomElement(using: &generator) ?? ""
                }
                .joined(separator: " ")
            }
            let stage = try GazetteerFile(terms: terms).stage()
            let naive = NaiveMatcher(terms)
            for _ in 0..<10 {
                let text = (0..<Int.random(in: 0..<60, using: &generator)).map { _ in
                    (Self.words.randomElement(using: &generator) ?? "")
                        + (Self.gaps.randomElement(using: &generator) ?? "")
                }.joined()
                #expect(
                    try tag(text, with: stage).map(\.utf8Range) == naive.matches(in: text),
                    "seed \(seed), terms \(terms), text \(text)")
            }
        }
    }

    @Test("never cuts a scalar, whatever the text")
    func hostile() throws {
        let seed = printedSeed()
        var generator = SeededGenerator(seed: seed)
        let scalars: [Unicode.Scalar] = [
            "a", "b", " ", "\u{301}", "ل", "ا", "و", "ب", "ﷺ", "ﻻ", "\u{640}", "\u{64B}", "北", "京", "か", "ก", "า",
            "\u{200D}", "👩", "🇮", "🇶", "𐐀", "'", ".",
            "\n", "\u{0}", "\u{FEFF}",
        ]
        func random(_ count: Int) -> String {
            String(String.UnicodeScalarView((0..<count).map { _ in scalars.randomElement(using: &generator) ?? "a" }))
        }
        for _ in 0..<40 {
            let terms = (0..<20).map { _ in random(Int.random(in: 1...5, using: &generator)) }.map {
                $0.filter { !$0.isNewline }
            }
            .filter { TextSegmentation.countWords(in: Array($0.utf8).span) > 0 }
            guard !terms.isEmpty else { continue }
            let stage = try GazetteerFile(terms: terms).stage { $0.prefixes = true }
            for _ in 0..<10 { _ = try tag(random(200), with: stage) }
        }
    }
}
