// SPDX-License-Identifier: Apache-2.0

import Foundation
import WarraqCore
import WarraqLanguage
import WarraqUnicode

/// Terms made of syllables and, one word in four, of words of the texts: most words of running text are in no gazetteer, and many begin
/// one of its terms.
enum TermSamples {
    private static let present = [
        "البلدية", "الميناء", "المعرض", "هيئة الأرصاد", "harbour", "Monday", "市政府", "библиотека", "неделю",
    ]
    private static let syllables = [
        "با", "غدا", "مرا", "ليس", "ton", "berg", "сков", "град", "نور", "حصن", "ville", "دير", "kar", "mon", "شم",
        "تي", "ров", "ka", "ان", "ري",
    ]

    /// Calls `body` with so many terms, each another.
    private static func forEachTerm(_ count: Int, _ body: (String) throws -> Void) rethrows {
        var numbers = SampleTexts(seed: 5)
        let words = TermSamples.words
        let single = present + words.prefix(words.count / 10)
        for term in single { try body(term) }
        for number in single.count..<count {
            var parts = (0..<numbers.number(below: 3)).map { _ in
                if numbers.number(below: 3) == 0 { return words[numbers.number(below: words.count)] }
                return (0...(1 + numbers.number(below: 3))).map { _ in
                    syllables[numbers.number(below: syllables.count)]
                }.joined()
            }
            // The number itself as syllables: no other term has this word.
            var (rest, unique) = (number, "")
            while rest > 0 {
                unique += syllables[rest % syllables.count]
                rest /= syllables.count
            }
            parts.append(unique)
            try body(parts.joined(separator: " "))
        }
    }

    static func terms(_ count: Int) -> [String] {
        var terms: [String] = []
        forEachTerm(count) { terms.append($0) }
        return terms
    }

    /// Writes a table; piece by piece, so that it does not count as memory of the case.
    static func write(terms count: Int, to path: String) throws {
        _ = FileManager.default.createFile(atPath: path, contents: nil)
        guard let file = FileHandle(forWritingAtPath: path) else { return }
        var (lines, number) = ("term\tid\tlabel\n", 0)
        try forEachTerm(count) { term in
            lines += "\(term)\tt\(number)\tplace\n"
            number += 1
            if lines.utf8.count > 1 << 20 {
                try file.write(contentsOf: Data(lines.utf8))
                lines = ""
            }
        }
        try file.write(contentsOf: Data(lines.utf8))
        try file.close()
    }

    /// Some words of the texts themselves.
    private static let words: [String] = {
        var words: Set<String> = []
        for (index, document) in documents.enumerated() where index % 9 == 0 {
            for (number, word) in document.text.words.enumerated() where number % 50 == 0 && word.utf8Range.count > 8 {
                words.insert(document.text.string(in: word.utf8Range))
            }
        }
        return Array(words.sorted())
    }()

    /// The public texts and the page bodies of the shared corpus in pieces of 4 KB, some 8 MB; sentences of our own without it.
    static let documents: [Document] = {
        var texts = SampleTexts(seed: 4)
        guard let shared = ProcessInfo.processInfo.environment["WARRAQ_SHARED"] else {
            return (0..<2000).map { Document(id: DocumentID("\($0)"), text: Text(texts.document(bytes: 4000))) }
        }
        let folder = shared + "/corpus/texts"
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
        var whole = names.compactMap { try? String(contentsOfFile: folder + "/" + $0, encoding: .utf8) }
        let lines = (try? String(contentsOfFile: shared + "/corpus/pages/truth.jsonl", encoding: .utf8)) ?? ""
        for line in lines.split(separator: "\n") {
            let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            if let body = object?["body"] as? String { whole.append(body) }
        }
        return whole.enumerated().map { Document(id: DocumentID("\($0)"), text: Text($1)) }
    }()
}

/// Finds terms by looking up strings of folded words, from the longest to the shortest.
struct PlainMatcher {
    private typealias FoldedWord = (range: Range<Int>, folded: String)

    /// As bytes: strings take composed and decomposed letters for equal.
    private let terms: Set<[UInt8]>
    private let longest: Int
    private static let folding = ArabicFolding(.search)

    init(_ terms: [String]) {
        self.terms = Set(
            terms.compactMap { term in
                let text = Text(term)
                return Self.key(Self.words(of: text)[...], text)
            })
        longest = 4
    }

    private static func words(of text: Text) -> [FoldedWord] {
        text.words.map { word in
            let folded = folding.fold(text.string(in: word.utf8Range)).unicodeScalars.map(
                UnicodeProperties.simpleCaseFold)
            return (word.utf8Range, String(String.UnicodeScalarView(folded)))
        }
    }

    func matches(in text: Text) -> [Range<Int>] {
        let words = Self.words(of: text)
        var (matches, next) = ([Range<Int>](), 0)
        while next < words.count {
            var end = min(words.count, next + longest)
            while end > next, !isTerm(words[next..<end], text) { end -= 1 }
            if end > next { matches.append(words[next].range.lowerBound..<words[end - 1].range.upperBound) }
            next = max(end, next + 1)
        }
        return matches
    }

    private func isTerm(_ words: ArraySlice<FoldedWord>, _ text: Text) -> Bool {
        Self.key(words, text).map(terms.contains) ?? false
    }

    /// Folded words with what stands between them, white space as a space; nil if there is a blank line.
    private static func key(_ words: ArraySlice<FoldedWord>, _ text: Text) -> [UInt8]? {
        var key = Array((words.first?.folded ?? "").utf8)
        for (first, second) in zip(words, words.dropFirst()) {
            let gap = text.string(in: first.range.upperBound..<second.range.lowerBound).unicodeScalars
            if gap.count(where: { "\n\r\u{B}\u{C}\u{85}\u{2028}\u{2029}".unicodeScalars.contains($0) }) > 1 {
                return nil
            }
            let seen = gap.filter { !$0.properties.isDefaultIgnorableCodePoint }
            if seen.contains(where: { !UnicodeProperties.isWhitespace($0) }) {
                key += Array(String(String.UnicodeScalarView(seen)).utf8)
            } else if !seen.isEmpty {
                key.append(0x20)
            }
            key += Array(second.folded.utf8)
        }
        return key
    }
}
