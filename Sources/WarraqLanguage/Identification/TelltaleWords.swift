// SPDX-License-Identifier: Apache-2.0

/// The words of a family of close languages as the model's lanes and codes have them.
struct TelltaleWords: Sendable {
    /// The lanes of the family's languages.
    private let lanes: [Int]
    /// From here on lanes have no n-grams.
    private let laneCount: Int
    /// Bit `i` of a word's value: the word is one of the language in `lanes[i]`.
    private let words: [UInt64: UInt8]

    /// What a word costs the languages of the family that do not have it, in steps of ``LanguageModel/step``.
    ///
    /// Tempered as n-grams are, a likelihood ratio of 66.
    private static let penalty = 24

    /// Takes over the words whose letters the model knows.
    init(_ family: CloseLanguages, languages: [String], laneCount: Int, codes: [UInt16]) {
        let lanes = family.languages.compactMap(languages.firstIndex(of:))
        var words: [UInt64: UInt8] = [:]
        for entry in family.words {
            let bits = lanes.enumerated().reduce(UInt8(0)) { bits, lane in
                entry.languages.contains(languages[lane.element]) ? bits | 1 << UInt8(lane.offset) : bits
            }
            for word in entry.words.split(separator: " ") {
                Self.forEachWord(of: Array(word.utf8).span, codes: codes.span) { words[$0, default: 0] |= bits }
            }
        }
        (self.lanes, self.laneCount, self.words) = (lanes, laneCount, words)
    }

    /// Whether a language is one of the family.
    func contains(lane: Int) -> Bool { lanes.contains(lane) }

    /// Adds what the words of a text cost to the deficits of the family's languages.
    ///
    /// A language without n-grams begins a word and a half behind the best of its family, so that two words that only it has make it
    /// the answer.
    ///
    /// - Complexity: O(bytes). Allocates a number for each language of the family.
    func add(to deficits: inout [Int], _ text: Span<UInt8>, codes: Span<UInt16>) {
        let all = UInt8(truncatingIfNeeded: 1 << lanes.count - 1)
        var costs = [Int](repeating: 0, count: lanes.count)
        Self.forEachWord(of: text, codes: codes) { hash in
            guard let bits = words[hash], bits != all else { return }
            for index in costs.indices where bits >> UInt8(index) & 1 == 0 { costs[index] += Self.penalty }
        }
        let least = lanes.filter { $0 < laneCount }.map { deficits[$0] }.min() ?? 0
        for (lane, cost) in zip(lanes, costs) {
            deficits[lane] = (lane < laneCount ? deficits[lane] : least + Self.penalty * 3 / 2) + cost
        }
    }

    /// Calls `body` with the hash of each word: a run of letters, between which marks do not count.
    private static func forEachWord(of text: Span<UInt8>, codes: Span<UInt16>, _ body: (UInt64) -> Void) {
        var (position, hash) = (0, seed)
        while position < text.count {
            let (scalar, length) = UTF8Scalars.next(in: text, at: position)
            position &+= length
            let code = scalar < UInt32(codes.count) ? codes[Int(scalar)] : LanguageModel.foreign
            if code == LanguageModel.transparent { continue }
            if code != LanguageModel.separator {
                hash = (hash ^ UInt64(code)) &* 0x9E37_79B9_7F4A_7C15
                hash ^= hash &>> 29
            } else if hash != seed {
                body(hash)
                hash = seed
            }
        }
        if hash != seed { body(hash) }
    }

    private static let seed: UInt64 = 0x243F_6A88_85A3_08D3
}
