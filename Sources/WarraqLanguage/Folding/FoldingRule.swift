// SPDX-License-Identifier: Apache-2.0

/// What one rule does to the characters it knows.
struct FoldingRule {
    enum Effect {
        case drop
        case become(UInt32)
        /// The first character of the range becomes this one, the second the one behind it, and so on.
        case count(from: UInt32)
    }

    let rule: FoldingProfile.Rules
    let characters: [ClosedRange<UInt32>]
    let effect: Effect

    /// All rules of single characters, in the order in which they apply; each sees what the ones above have left.
    static let all: [FoldingRule] = [
        FoldingRule(.tatweel, [0x0640...0x0640], .drop),
        FoldingRule(.zeroWidth, [0x200B...0x200B, 0xFEFF...0xFEFF], .drop),
        FoldingRule(.bidi, [0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069], .drop),
        FoldingRule(.nonJoiner, [0x200C...0x200C], .drop),
        FoldingRule(
            .formatCharacters,
            [
                0x00AD...0x00AD, 0x0600...0x0605, 0x061C...0x061C, 0x06DD...0x06DD, 0x070F...0x070F, 0x0890...0x0891,
                0x08E2...0x08E2, 0x180E...0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x206F,
                0xFEFF...0xFEFF, 0xFFF9...0xFFFB,
            ], .drop),
        FoldingRule(
            .spaces,
            [
                0x00A0...0x00A0, 0x1680...0x1680, 0x2000...0x200A, 0x202F...0x202F, 0x205F...0x205F, 0x3000...0x3000,
            ], .become(0x20)),
        FoldingRule(.hamzaAbove, [0x0654...0x0654], .drop),
        FoldingRule(.tashkeel, [0x064B...0x0652], .drop),
        FoldingRule(.otherMarks, [0x0653...0x065F], .drop),
        FoldingRule(.daggerAlef, [0x0670...0x0670], .drop),
        FoldingRule(.quranicMarks, [0x06D6...0x06DC, 0x06DE...0x06E8, 0x06EA...0x06ED], .drop),
        FoldingRule(.madda, [0x0622...0x0622], .become(0x0627)),
        FoldingRule(.hamzaAlefs, [0x0623...0x0623, 0x0625...0x0625], .become(0x0627)),
        FoldingRule(.otherAlefs, [0x0671...0x0673, 0x0675...0x0675], .become(0x0627)),
        FoldingRule(.hamzaCarriers, [0x0624...0x0624], .become(0x0648)),
        FoldingRule(.hamzaCarriers, [0x0626...0x0626], .become(0x064A)),
        FoldingRule(.persianHamzaCarriers, [0x0624...0x0624], .become(0x0648)),
        FoldingRule(.persianHamzaCarriers, [0x0626...0x0626], .become(0x06CC)),
        FoldingRule(.alefMaksura, [0x0649...0x0649], .become(0x064A)),
        FoldingRule(.tehMarbuta, [0x0629...0x0629], .become(0x0647)),
        FoldingRule(.urduHeh, [0x0647...0x0647], .become(0x06C1)),
        FoldingRule(.urduHeh, [0x0629...0x0629], .become(0x06C3)),
        FoldingRule(.urduHeh, [0x06C0...0x06C0], .become(0x06C2)),
        FoldingRule(.urduHamza, [0x06C2...0x06C3], .become(0x06C1)),
        FoldingRule(.urduHamza, [0x06D3...0x06D3], .become(0x06D2)),
        FoldingRule(.kurdishTehMarbuta, [0x0629...0x0629], .become(0x06D5)),
        FoldingRule(.kurdishReh, [0x0692...0x0692], .become(0x0695)),
        FoldingRule(.hehYeh, [0x06C0...0x06C0], .become(0x0647)),
        FoldingRule(.hehGoal, [0x06C1...0x06C1], .become(0x0647)),
        FoldingRule(.yehBarree, [0x06D2...0x06D2], .become(0x064A)),
        FoldingRule(.arabicYeh, [0x0649...0x064A], .become(0x06CC)),
        FoldingRule(.arabicKaf, [0x0643...0x0643], .become(0x06A9)),
        FoldingRule(.digits, [0x0660...0x0669], .count(from: 0x30)),
        FoldingRule(.digits, [0x06F0...0x06F9], .count(from: 0x30)),
        FoldingRule(.persianLetters, [0x06CC...0x06CC], .become(0x064A)),
        FoldingRule(.persianLetters, [0x06A9...0x06A9], .become(0x0643)),
        FoldingRule(.punctuation, [0x060C...0x060D], .become(0x2C)),
        FoldingRule(.punctuation, [0x061B...0x061B], .become(0x3B)),
        FoldingRule(.punctuation, [0x061F...0x061F], .become(0x3F)),
        FoldingRule(.punctuation, [0x066A...0x066A], .become(0x25)),
        FoldingRule(.punctuation, [0x066B...0x066B, 0x06D4...0x06D4], .become(0x2E)),
        FoldingRule(.punctuation, [0x066C...0x066C], .become(0x2C)),
    ]

    private init(_ rule: FoldingProfile.Rules, _ characters: [ClosedRange<UInt32>], _ effect: Effect) {
        self.rule = rule
        self.characters = characters
        self.effect = effect
    }

    /// What a character becomes; `nil` when it is dropped.
    func apply(to scalar: UInt32) -> UInt32? {
        guard let range = characters.first(where: { $0.contains(scalar) }) else { return scalar }
        switch effect {
        case .drop: return nil
        case .become(let other): return other
        case .count(let first): return first + scalar - range.lowerBound
        }
    }
}

extension FoldingProfile {
    /// What the profile makes of one character: none, one or, for a ligature, several.
    func mapping(of scalar: UInt32) -> [UInt32] {
        let letters = rules.contains(.presentationForms) ? PresentationForms.letters[scalar] ?? [scalar] : [scalar]
        return letters.compactMap { letter in
            var result = letter
            for rule in FoldingRule.all where rules.contains(rule.rule) {
                guard let next = rule.apply(to: result) else { return nil }
                result = next
            }
            return result
        }
    }

    /// What becomes of all characters that the profile may change.
    var mappings: [UInt32: [UInt32]] {
        var scalars = Set(FoldingRule.all.filter { rules.contains($0.rule) }.flatMap(\.characters).joined())
        if rules.contains(.presentationForms) { scalars.formUnion(PresentationForms.letters.keys) }
        return Dictionary(uniqueKeysWithValues: scalars.map { ($0, mapping(of: $0)) })
    }
}
