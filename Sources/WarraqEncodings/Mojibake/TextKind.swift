// SPDX-License-Identifier: Apache-2.0

/// The kinds of characters that good text puts beside one another in other ways than misread text does.
enum TextKind: UInt8, CaseIterable {
    case blank, noBreakSpace, digit, punctuation, symbol
    /// Quotation marks that only ever open: „ and ‚.
    case opening
    case asciiSmall, asciiCapital, latinSmall, latinCapital
    case greekSmall, greekCapital, cyrillicSmall, cyrillicCapital
    case arabic, hebrew, thai, han, kana, hangul, otherLetter
    /// Marks that stand on a letter of any script, or of one.
    case mark, arabicMark, hebrewMark, thaiMark
    case emoji
    /// What text does not hold: control characters, private use, unassigned code points.
    case garbage

    private enum Group: Equatable { case none, latin, greek, cyrillic, arabic, hebrew, thai, eastAsian, other }

    private var group: Group {
        switch self {
        case .asciiSmall, .asciiCapital, .latinSmall, .latinCapital: .latin
        case .greekSmall, .greekCapital: .greek
        case .cyrillicSmall, .cyrillicCapital: .cyrillic
        case .arabic, .arabicMark: .arabic
        case .hebrew, .hebrewMark: .hebrew
        case .thai, .thaiMark: .thai
        case .han, .kana, .hangul: .eastAsian
        case .otherLetter: .other
        default: .none
        }
    }

    private var isCapital: Bool {
        switch self {
        case .asciiCapital, .latinCapital, .greekCapital, .cyrillicCapital: true
        default: false
        }
    }

    /// Whether it is a Latin letter outside ASCII.
    private var isAccented: Bool { self == .latinSmall || self == .latinCapital }

    /// What it costs, in tenths of a natural logarithm, that this kind follows another one.
    ///
    /// 32 places for each kind that stands before.
    static let steps: [UInt8] = allCases.flatMap { before in
        (0..<32).map { number in TextKind(rawValue: UInt8(number)).map { step(from: before, to: $0) } ?? 0 }
    }

    private static func step(from before: TextKind, to kind: TextKind) -> UInt8 {
        switch kind {
        case .blank, .punctuation, .garbage, .emoji: return 0
        case .noBreakSpace: return before == .latinCapital ? 60 : 0
        case .opening: return before.group == .none ? 0 : 40
        case .digit: return before.group == .none || before.group == .eastAsian ? 0 : 15
        case .symbol: return before.group == .none ? 0 : 30
        case .mark: return before.group == .none && before != .mark ? 80 : 0
        case .arabicMark, .hebrewMark, .thaiMark: return before.group == kind.group ? 0 : 80
        default: break
        }
        if before.group == .none { return start(of: kind, after: before) }
        if before.group != kind.group {
            let isLoose = before.group == .eastAsian || kind.group == .eastAsian || kind.group == .thai
            return isLoose ? 20 : 60
        }
        let capital: UInt8 = kind.isCapital ? before.isCapital ? 8 : 45 : 0
        return before.isAccented && kind.isAccented ? capital + 30 : capital
    }

    private static func start(of kind: TextKind, after before: TextKind) -> UInt8 {
        let first: UInt8 = before == .symbol || before == .garbage ? 30 : 0
        return first + (kind.isAccented ? 15 : 0) + (kind.isCapital ? 12 : 0)
    }
}
