// SPDX-License-Identifier: Apache-2.0

internal import WarraqUnicode

/// How unlikely characters are in good text of any language: the measure by which two readings of the same bytes are compared.
///
/// Costs are negative natural logarithms of probabilities in tenths. A letter costs what its rank among the letters of its language
/// tells (``LetterModel``), an ideograph what its set tells (``IdeographModel``); what stands before it adds to that (``TextKind``).
struct TextCosts: Sendable {
    /// For each scalar of the Basic Multilingual Plane its cost by itself, above it its kind, and whether it can be a misread byte.
    let facts: [UInt16]
    let steps = TextKind.steps
    /// What the likeliest character outside ASCII costs.
    let leastCost: Int

    static let costBits: UInt16 = 0xFF
    static let kindShift: UInt16 = 8
    static let kindBits: UInt16 = 0x1F
    static let isByte: UInt16 = 0x2000

    /// The only one: some milliseconds of work.
    static let shared = TextCosts()

    private init() {
        let letters = TextCosts.letterCosts()
        let bytes = ReverseTable.scalars(of: Misreading.all.map(\.wrongEncoding))
        var facts: [UInt16] = (UInt32(0)...0xFFFF).map { value in
            let kind = TextCosts.kind(of: value)
            let cost = letters[value] ?? TextCosts.cost(of: value, kind)
            let flag = bytes[Int(value)] ? TextCosts.isByte : 0
            return UInt16(cost) | UInt16(kind.rawValue) << TextCosts.kindShift | flag
        }
        for (scalar, cost) in TextCosts.ideographCosts() {
            facts[Int(scalar)] = facts[Int(scalar)] & ~TextCosts.costBits | UInt16(cost)
        }
        self.facts = facts
        leastCost = facts[0x80...].reduce(.max) { min($0, Int($1 & TextCosts.costBits)) }
    }

    /// The kind of a scalar.
    func kind(_ scalar: UInt32) -> UInt8 { TextCosts.kind(scalar, facts.span) }

    /// The kind of a scalar by the table ``facts``.
    @inline(__always)
    static func kind(_ scalar: UInt32, _ facts: Span<UInt16>) -> UInt8 {
        if scalar < 0x10000 {
            return UInt8(truncatingIfNeeded: facts[Int(scalar)] &>> TextCosts.kindShift & TextCosts.kindBits)
        }
        let isPictograph = scalar >> 12 == 0x1F
        return (isPictograph ? TextKind.emoji : scalar >> 16 == 2 ? .han : .garbage).rawValue
    }

    /// The cost of a scalar by itself.
    @inline(__always)
    static func cost(_ scalar: UInt32, _ facts: Span<UInt16>) -> Int {
        if scalar < 0x10000 { return Int(facts[Int(scalar)] & TextCosts.costBits) }
        return kind(scalar, facts) == TextKind.emoji.rawValue ? 80 : 130
    }

    /// The cost of a scalar behind another one, whose kinds are known.
    @inline(__always)
    static func cost(
        _ scalar: UInt32, _ kind: UInt8, after before: UInt32, _ kindBefore: UInt8, _ facts: Span<UInt16>,
        _ steps: Span<UInt8>
    ) -> Int {
        let cost = cost(scalar, facts) &+ Int(steps[Int(kindBefore) &<< 5 | Int(kind)])
        if scalar < 0x80 { return cost }
        // Lists of letters in their order, and rows of one sign, say nothing.
        if scalar == before { return Swift.min(cost, 25) }
        if scalar == before &+ 1 { return Swift.min(cost, 30) }
        return cost
    }

    /// Whether a kind is one of the letters outside ASCII.
    @inline(__always)
    static func isLetter(_ kind: UInt8) -> Bool {
        kind >= TextKind.latinSmall.rawValue && kind <= TextKind.otherLetter.rawValue
    }

    /// Whether a kind is one of the ideographs and syllables, which say more each.
    @inline(__always)
    static func isEastAsian(_ kind: UInt8) -> Bool {
        kind >= TextKind.han.rawValue && kind <= TextKind.hangul.rawValue
    }
}

extension TextCosts {
    /// The letters of the languages that have models, the cheapest language for each.
    private static func letterCosts() -> [UInt32: UInt8] {
        var costs: [UInt32: UInt8] = [:]
        func add(_ scalar: Unicode.Scalar, _ cost: Int) {
            costs[scalar.value] = min(costs[scalar.value] ?? .max, UInt8(clamping: cost))
        }
        for row in LetterModel.rows {
            for (rank, letter) in row.letters.unicodeScalars.enumerated() {
                let cost = row.isLatin ? 45 + 3 * rank / 2 : Swift.min(22 + rank * 9 / 8, 62)
                add(letter, cost)
                let capital = letter.properties.uppercaseMapping.unicodeScalars
                if capital.count == 1, let first = capital.first, first != letter { add(first, cost) }
            }
        }
        return costs
    }

    private static func ideographCosts() -> [UInt32: UInt8] {
        var costs: [UInt32: UInt8] = [:]
        for model in IdeographModel.all {
            let isHangul = model.encoding.name == "euc-kr"
            let trails = model.encoding.name == "gb18030" || isHangul ? UInt8(0xA1)...0xFE : 0x40...0xFE
            for lead in model.commonLeads {
                for trail in trails {
                    let scalars = TextDecoder(model.encoding).decode([lead, trail]).unicodeScalars
                    guard scalars.count == 1, let scalar = scalars.first, scalar.value >= 0x3400 else { continue }
                    if scalar.value < 0xFFF0 { costs[scalar.value] = isHangul ? 84 : 92 }
                }
            }
        }
        for model in IdeographModel.all {
            let cost: UInt8 = model.encoding.name == "euc-kr" ? 50 : 64
            for scalar in model.frequent where scalar >= 0x3400 { costs[scalar] = cost }
        }
        return costs
    }
}
