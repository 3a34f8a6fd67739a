// SPDX-License-Identifier: Apache-2.0

extension DateGrammar {
    /// Reads `Z`, `GMT`, `GMT+3`, `+03:00`, `+0300`, `EST`, `بتوقيت غرينتش`.
    func offset(at index: Int) -> (minutes: Int, end: Int)? {
        if let (minutes, count) = Self.zones.match(tokens, at: index) { return (minutes, index + count) }
        let isNamed = isWord(.utc, at: index)
        let signIndex = isNamed ? index + 1 : index
        guard let mark = mark(at: signIndex), mark == 0x2B || mark == Self.dash, isGlued(signIndex + 1),
            isNamed || isGlued(signIndex) || isSpacedOffset(at: signIndex),
            let (minutes, count) = offsetSize(at: signIndex + 1, allowsHours: isNamed)
        else { return isNamed ? (0, index + 1) : nil }
        return (mark == Self.dash ? -minutes : minutes, signIndex + 1 + count)
    }

    /// Whether a sign behind a blank leads an offset: `18:05 +03:00`, `18:05 -0500`.
    private func isSpacedOffset(at index: Int) -> Bool {
        number(at: index + 1, digits: 4...4) != nil || (mark(at: index) == 0x2B && mark(at: index + 2) == Self.colon)
    }

    private func offsetSize(at index: Int, allowsHours: Bool) -> (minutes: Int, count: Int)? {
        if let packed = number(at: index, digits: 4...4) { return (packed / 100 * 60 + packed % 100, 1) }
        guard let hours = number(at: index, digits: 1...2) else { return nil }
        if mark(at: index + 1) == Self.colon, let minutes = number(at: index + 2, digits: 2...2) {
            return (hours * 60 + minutes, 3)
        }
        return allowsHours ? (hours * 60, 1) : nil
    }

    /// Names that stand for one offset all year round.
    private static let zones: PhraseTable<Int> = {
        var table = PhraseTable<Int>()
        for (hours, names) in [
            (-5, "est"), (-4, "edt"), (-5, "cdt"), (-7, "mst"), (-6, "mdt"), (-8, "pst"), (-7, "pdt"), (1, "cet"),
            (2, "cest"), (2, "eet"), (3, "eest"), (3, "msk"), (8, "hkt"), (8, "sgt"), (9, "jst"), (9, "kst"),
            (0, "بتوقيت غرينتش|بتوقيت جرينتش|توقيت غرينتش|توقيت جرينتش|بتوقيت غرينيتش"),
        ] {
            for name in names.split(separator: "|") { table.insert(String(name), hours * 60) }
        }
        return table
    }()
}
