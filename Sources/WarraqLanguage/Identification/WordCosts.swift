// SPDX-License-Identifier: Apache-2.0

/// Words and beginnings of words, with what each costs the languages of a family.
struct WordCosts: Sendable {
    private let languages: Int
    /// The number of each word and of each stem, by the hash of its letters.
    private var words: [UInt64: Int] = [:]
    private var stems: [UInt64: Int] = [:]
    /// Costs by number and language.
    private var costs: [Int] = []
    /// A bit for each hash, so that most letters of a text are passed without looking into the tables.
    private var filter = [UInt64](repeating: 0, count: 1024)

    /// Takes over the words of a family whose letters have codes.
    init(_ family: CloseLanguages, codes: [UInt16]) {
        languages = family.languages.count
        for entry in family.words {
            let cost = family.languages.map { entry.languages.contains($0) ? 0 : entry.cost }
            for word in entry.words.split(separator: " ") {
                let (letters, isStem) = word.last == "*" ? (word.dropLast(), true) : (word, false)
                add(Self.hash(of: Array(letters.utf8).span, codes: codes.span), isStem: isStem, cost)
            }
        }
    }

    /// Costs of words that stand twice add up.
    private mutating func add(_ hash: UInt64, isStem: Bool, _ cost: [Int]) {
        filter[Int(hash &>> 54)] |= 1 &<< (hash &>> 48 & 63)
        if let number = isStem ? stems[hash] : words[hash] {
            for language in cost.indices { costs[number * languages + language] += cost[language] }
            return
        }
        let number = costs.count / languages
        if isStem { stems[hash] = number } else { words[hash] = number }
        costs += cost
    }

    /// What the words of a text cost each language, and how many words there are.
    ///
    /// A whole word goes before stems, and a longer stem before a shorter one. The second time a word costs half, and then
    /// nothing.
    ///
    /// - Complexity: O(bytes). Allocates a byte for each word of the family.
    func costs(of text: Span<UInt8>, codes: Span<UInt16>) -> (costs: [Int], words: Int) {
        var sums = [Int](repeating: 0, count: languages)
        var seen = [UInt8](repeating: 0, count: costs.count / max(1, languages))
        var reader = WordReader()
        var (position, count, stem) = (0, 0, Int?.none)
        while position < text.count {
            guard let code = reader.next(text, &position, codes) else { continue }
            if code != LanguageModel.separator {
                if mayHave(reader.hash) { stem = stems[reader.hash] ?? stem }
                continue
            }
            if let number = (mayHave(reader.finished) ? words[reader.finished] : nil) ?? stem {
                add(number, to: &sums, &seen)
            }
            (count, stem) = (count + 1, nil)
        }
        if let number = words[reader.hash] ?? stem { add(number, to: &sums, &seen) }
        return (sums, count + (reader.isInWord ? 1 : 0))
    }

    private func add(_ number: Int, to sums: inout [Int], _ seen: inout [UInt8]) {
        guard seen[number] < 2 else { return }
        seen[number] += 1
        for language in sums.indices { sums[language] += costs[number * languages + language] / Int(seen[number]) }
    }

    @inline(__always)
    private func mayHave(_ hash: UInt64) -> Bool { filter[Int(hash &>> 54)] &>> (hash &>> 48 & 63) & 1 == 1 }

    private static func hash(of word: Span<UInt8>, codes: Span<UInt16>) -> UInt64 {
        var (reader, position) = (WordReader(), 0)
        while position < word.count { _ = reader.next(word, &position, codes) }
        return reader.hash
    }
}

/// Reads a text letter by letter, and hashes its words: runs of letters, in which marks do not count unless they are vowel signs of
/// Devanagari.
private struct WordReader {
    /// Of the letters of the word so far.
    private(set) var hash = Self.seed
    /// Of the word that has just ended.
    private(set) var finished = Self.seed

    private static let seed: UInt64 = 0x243F_6A88_85A3_08D3

    /// Whether the last letter was one of a word that has not ended.
    var isInWord: Bool { hash != Self.seed }

    /// The code of the next letter, or of the first separator behind a word; nil for what says nothing.
    @inline(__always)
    mutating func next(_ text: Span<UInt8>, _ position: inout Int, _ codes: Span<UInt16>) -> UInt16? {
        let (scalar, length) = UTF8Scalars.next(in: text, at: position)
        position &+= length
        let code = scalar < UInt32(codes.count) ? codes[Int(scalar)] : LanguageModel.foreign
        if code == LanguageModel.transparent { return nil }
        if code == LanguageModel.separator {
            guard isInWord else { return nil }
            (finished, hash) = (hash, Self.seed)
            return code
        }
        // A vowel sign is told by itself, for it tells words apart.
        let symbol = code == LanguageModel.cut ? UInt64(scalar) &<< 12 : UInt64(code)
        hash = (hash ^ symbol) &* 0x9E37_79B9_7F4A_7C15
        hash ^= hash &>> 29
        return code
    }
}
