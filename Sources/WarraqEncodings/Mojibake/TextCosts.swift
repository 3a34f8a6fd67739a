// SPDX-License-Identifier: Apache-2.0

internal import WarraqUnicode

/// How unlikely characters are in good text of any language: the measure by which two readings of the same bytes are compared.
///
/// Costs are negative natural logarithms of probabilities in tenths. A letter costs what its rank among the letters of its language
/// tells (``LetterModel``), an ideograph what its set tells (``IdeographModel``); what stands before it adds to that (``TextKind``).
struct TextCosts: Sendable {
    /// For each scalar of the Basic Multilingual Plane its kind and its cost by itself.
    private let kinds: [UInt8]
    private let costs: [UInt8]
    private let steps = TextKind.steps

    /// The only one: some milliseconds of work.
    static let shared = TextCosts()

    private init() {
        var (kinds, costs) = ([UInt8](), [UInt8]())
        kinds.reserveCapacity(1 << 16)
        costs.reserveCapacity(1 << 16)
        let letters = TextCosts.letterCosts()
        for value in UInt32(0)...0xFFFF {
            let kind = TextCosts.kind(of: value)
            kinds.append(kind.rawValue)
            costs.append(letters[value] ?? TextCosts.cost(of: value, kind))
        }
        for (scalar, cost) in TextCosts.ideographCosts() { costs[Int(scalar)] = cost }
        (self.kinds, self.costs) = (kinds, costs)
    }

    /// The kind of a scalar.
    @inline(__always)
    func kind(_ scalar: UInt32) -> UInt8 {
        if scalar < 0x10000 { return kinds[Int(scalar)] }
        let isPictograph = scalar >> 12 == 0x1F
        return (isPictograph ? TextKind.emoji : scalar >> 16 == 2 ? .han : .garbage).rawValue
    }

    /// The cost of a scalar behind another one.
    @inline(__always)
    func cost(_ scalar: UInt32, after before: UInt32) -> Int {
        let kind = kind(scalar)
        let own = scalar < 0x10000 ? Int(costs[Int(scalar)]) : kind == TextKind.emoji.rawValue ? 80 : 130
        let step = Int(steps[Int(self.kind(before)) &<< 5 | Int(kind)])
        if scalar < 0x80 { return own &+ step }
        // Lists of letters in their order, and rows of one sign, say nothing.
        if scalar == before { return Swift.min(own &+ step, 25) }
        if scalar == before &+ 1 { return Swift.min(own &+ step, 30) }
        return own &+ step
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
