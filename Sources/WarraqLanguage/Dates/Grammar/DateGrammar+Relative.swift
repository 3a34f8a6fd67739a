// SPDX-License-Identifier: Apache-2.0

/// Words that mean a time as seen from a reference.
struct WrittenRelative {
    let unit: DateVocabulary.Unit
    /// How many units later, negative before.
    let offset: Int
    let end: Int
}

extension DateGrammar {
    /// Reads `yesterday`, `أول أمس`, `3 hours ago`, `منذ ساعتين`, `il y a 3 jours`, `3天前`.
    func relative(at index: Int) -> WrittenRelative? {
        guard index < tokens.count else { return nil }
        if case .number = tokens[index].content { return countedAgo(at: index) }
        if let (languages, count) = vocabulary.agoBefore.match(tokens, at: index), isKnown(languages),
            let (value, unit, next) = counted(at: index + count)
        {
            return relative(unit, -value, end: next)
        }
        if let (phrase, count) = vocabulary.relatives.match(tokens, at: index), isKnown(phrase.languages, phrase.isWeak)
        {
            return relative(phrase.unit, phrase.offset, end: index + count)
        }
        return countedAgo(at: index)
    }

    private func relative(_ unit: DateVocabulary.Unit, _ offset: Int, end: Int) -> WrittenRelative? {
        abs(offset) <= 1000 ? WrittenRelative(unit: unit, offset: offset, end: end) : nil
    }

    /// Reads a count and a unit and a word behind them that says when.
    private func countedAgo(at index: Int) -> WrittenRelative? {
        guard let (value, unit, next) = counted(at: index) else { return nil }
        if let (languages, count) = vocabulary.agoAfter.match(tokens, at: next), isKnown(languages) {
            return relative(unit, -value, end: next + count)
        }
        guard let (languages, count) = vocabulary.laterAfter.match(tokens, at: next), isKnown(languages) else {
            return nil
        }
        return relative(unit, value, end: next + count)
    }

    /// Reads `3 days`, `3天`, `يومين`, `a day` and, as Arabic writes it, `ساعة`; "years" alone is no count.
    private func counted(at index: Int) -> (value: Int, unit: DateVocabulary.Unit, end: Int)? {
        if let value = number(at: index, digits: 1...3) {
            guard let (unit, count) = vocabulary.units.match(tokens, at: index + 1), unit.count ?? 1 == 1,
                isKnown(unit.languages)
            else { return nil }
            return (value, unit.unit, index + 1 + count)
        }
        guard let (unit, count) = vocabulary.units.match(tokens, at: index), isKnown(unit.languages) else { return nil }
        guard let value = unit.count else { return nil }
        return (value, unit.unit, index + count)
    }

    /// Whether words of some languages count in a text of the hinted language.
    private func isKnown(_ languages: UInt64, _ isWeak: Bool = false) -> Bool {
        hint.bit == 0 ? !isWeak : languages & hint.bit != 0
    }
}
