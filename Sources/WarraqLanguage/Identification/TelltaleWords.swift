// SPDX-License-Identifier: Apache-2.0

/// The words of a family of close languages as the model's lanes and codes have them.
///
/// What speaks for a language is added up over the whole text: one word never outweighs many others, and the same word says
/// nothing new after its second time.
struct TelltaleWords: Sendable {
    /// The lanes of the family's languages.
    private let lanes: [Int]
    /// From here on lanes have no n-grams.
    private let laneCount: Int
    /// By how much differences of n-grams are divided.
    private let shrinkage: Int
    private let table: WordCosts

    /// How far a language without n-grams begins behind the best of its family: a word and a half that only it has.
    private static let handicap = 36
    /// In a long text without a word against it, one word is enough.
    private static let leastHandicap = 12
    /// So many words without a word against it count as a step for a language.
    private static let wordsPerStep = 5

    /// Takes over the words whose letters the model knows.
    init(_ family: CloseLanguages, languages: [String], laneCount: Int, codes: [UInt16]) {
        lanes = family.languages.compactMap(languages.firstIndex(of:))
        (self.laneCount, shrinkage) = (laneCount, family.shrinkage)
        table = WordCosts(family, codes: codes)
    }

    /// Whether a language is one of the family.
    func contains(lane: Int) -> Bool { lanes.contains(lane) }

    /// Adds what the words of a text cost to the deficits of the family's languages.
    ///
    /// - Complexity: O(bytes). Allocates a byte for each word of the family.
    func add(to deficits: inout [Int], _ text: Span<UInt8>, codes: Span<UInt16>) {
        let (costs, words) = table.costs(of: text, codes: codes)
        let least = lanes.filter { $0 < laneCount }.map { deficits[$0] }.min() ?? 0
        let handicap = max(Self.leastHandicap, Self.handicap - words / Self.wordsPerStep)
        for (lane, cost) in zip(lanes, costs) {
            // Rounded up, so that the order stays.
            let behind = lane < laneCount ? (deficits[lane] - least + shrinkage - 1) / shrinkage : handicap
            deficits[lane] = least + behind + cost
        }
    }
}
