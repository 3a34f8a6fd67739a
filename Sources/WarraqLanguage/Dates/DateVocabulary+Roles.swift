// SPDX-License-Identifier: Apache-2.0

extension DateVocabulary {
    /// The roles of single words, those that follow from the phrases included.
    func roles() -> [UInt64: DateWordRoles] {
        var roles: [UInt64: DateWordRoles] = [:]
        for (role, names) in DateLanguage.all.flatMap(\.words) {
            for (name, _) in DateVocabulary.spellings(names[...]) {
                roles[CueFolding.hash(name), default: []].insert(role)
            }
        }
        func add(_ role: DateWordRoles, _ content: DateToken.Content) {
            if case .word(let hash) = content { roles[hash, default: []].insert(role) }
        }
        for (first, last) in months.edges {
            add([.afterNumber, .starts], first)
            add(.beforeNumber, last)
        }
        for (first, _) in weekdays.edges + ordinals.edges + dayParts.edges + Han.eras.edges { add(.starts, first) }
        for (first, _) in dayParts.edges { add(.afterNumber, first) }
        for (first, _) in units.edges { add(.unit, first) }
        for (first, _) in countedUnits.edges { add(.relative, first) }
        for (first, _) in relatives.edges { add(.relative, first) }
        for (first, _) in agoBefore.edges { add(.relative, first) }
        for name in DateVocabulary.hanMarks { roles[CueFolding.hash(name), default: []].insert(.afterNumber) }
        for numeral in Han.numerals.keys { roles[numeral, default: []].insert(.starts) }
        for (word, role) in roles {
            if !role.isDisjoint(with: [.of, .ordinal, .to, .yearAfter, .hijri, .jalali, .hourAfter, .clock, .utc]) {
                roles[word]?.insert(.afterNumber)
            }
            if !role.isDisjoint(with: [.year, .inYear, .hour, .at]) {
                roles[word]?.formUnion([.beforeNumber, .starts])
            }
        }
        return roles
    }

    /// Marks of the parts of Chinese, Japanese and Korean dates and times.
    private static let hanMarks = ["年", "月", "日", "号", "號", "時", "时", "点", "點", "년", "월", "일", "시"]
}
