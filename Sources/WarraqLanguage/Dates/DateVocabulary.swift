// SPDX-License-Identifier: Apache-2.0

/// The names and words of all languages, by the hashes of their folded words.
struct DateVocabulary: Sendable {
    enum Label: Sendable { case published, modified }
    enum DayPart: Sendable { case morning, noon, afternoon, night }
    enum Unit: String, Sendable { case second, minute, hour, day, week, month, year }

    struct Month: Equatable, Sendable {
        let system: CalendarSystem
        let number: Int
        /// A bit for each language that has the name, in the order of ``DateLanguage/all``.
        var languages: UInt64
        /// Whether the name is an abbreviation or also another word.
        var isWeak: Bool

        func isSame(as other: Month) -> Bool { system == other.system && number == other.number }
    }

    struct Relative: Sendable {
        let unit: Unit
        let offset: Int
        var languages: UInt64
        var isWeak: Bool
    }

    /// A unit of time, with a number where the word holds one.
    struct CountedUnit: Sendable {
        let unit: Unit
        let count: Int?
        var languages: UInt64
    }

    private(set) var months = PhraseTable<Month>()
    private(set) var weekdays = PhraseTable<Int>()
    private(set) var ordinals = PhraseTable<Int>()
    private(set) var labels = PhraseTable<Label>()
    private(set) var dayParts = PhraseTable<DayPart>()
    private(set) var relatives = PhraseTable<Relative>()
    private(set) var units = PhraseTable<CountedUnit>()
    private(set) var countedUnits = PhraseTable<CountedUnit>()
    private(set) var agoBefore = PhraseTable<UInt64>()
    private(set) var agoAfter = PhraseTable<UInt64>()
    private(set) var laterAfter = PhraseTable<UInt64>()
    private(set) var words = DateWordTable([:])

    /// The vocabulary; built at first use.
    static let shared = DateVocabulary()

    /// The bit of a language, 0 for one without names of its own.
    static func bit(of code: String) -> UInt64 {
        DateLanguage.all.firstIndex { $0.code == code }.map { 1 << UInt64($0) } ?? 0
    }

    private init() {
        for (index, language) in DateLanguage.all.enumerated() {
            let bit: UInt64 = 1 << UInt64(index)
            addMonths(of: language, bit)
            addDays(of: language)
            addRelatives(of: language, bit)
            addLabels(of: language)
        }
        words = DateWordTable(roles())
    }

    private mutating func addMonths(of language: DateLanguage, _ bit: UInt64) {
        for (system, names) in [(CalendarSystem.gregorian, language.months)] + language.otherMonths {
            for (index, entry) in names.split(separator: ";").enumerated() {
                for (name, isWeak) in DateVocabulary.spellings(entry) {
                    for form in DateVocabulary.forms(name, language.proclitics) {
                        var month = Month(system: system, number: index + 1, languages: bit, isWeak: isWeak)
                        if let known = months.value(of: form), known.isSame(as: month) {
                            month.languages |= known.languages
                            month.isWeak = isWeak || known.isWeak
                        }
                        months.insert(form, month)
                    }
                }
            }
        }
    }

    private mutating func addDays(of language: DateLanguage) {
        for (index, entry) in language.weekdays.split(separator: ";").enumerated() {
            for (name, _) in DateVocabulary.spellings(entry) {
                for form in DateVocabulary.forms(name, language.proclitics) { weekdays.insert(form, index + 1) }
            }
        }
        let days = language.ordinals.split(separator: ";", omittingEmptySubsequences: false)
        for (index, entry) in days.enumerated() {
            for (name, _) in DateVocabulary.spellings(entry) {
                for form in DateVocabulary.forms(name, language.proclitics) { ordinals.insert(form, index + 1) }
            }
        }
        for (part, names) in language.dayParts {
            for (name, _) in DateVocabulary.spellings(names[...]) { dayParts.insert(name, part) }
        }
    }

    private mutating func addRelatives(of language: DateLanguage, _ bit: UInt64) {
        for (key, names) in DateVocabulary.entries(language.relative) {
            let letters = key.prefix { $0.isLetter }
            guard let unit = Unit(rawValue: String(letters)), let offset = Int(key.dropFirst(letters.count)) else {
                continue
            }
            for (name, isWeak) in DateVocabulary.spellings(names) {
                let known = relatives.value(of: name)?.languages ?? 0
                let relative = Relative(unit: unit, offset: offset, languages: bit | known, isWeak: isWeak)
                relatives.insert(name, relative)
            }
        }
        for (key, names) in DateVocabulary.entries(language.units) {
            let letters = key.prefix { $0.isLetter }
            guard let unit = Unit(rawValue: String(letters)) else { continue }
            let count = Int(key.dropFirst(letters.count))
            for (name, _) in DateVocabulary.spellings(names) {
                let known = units.value(of: name)?.languages ?? 0
                let counted = CountedUnit(unit: unit, count: count, languages: bit | known)
                units.insert(name, counted)
                if count != nil { countedUnits.insert(name, counted) }
            }
        }
        agoBefore.add(language.agoBefore, bit)
        agoAfter.add(language.agoAfter, bit)
        laterAfter.add(language.laterAfter, bit)
    }

    private mutating func addLabels(of language: DateLanguage) {
        for phrase in language.published.split(separator: "|") { labels.insert(String(phrase), .published) }
        for phrase in language.modified.split(separator: "|") { labels.insert(String(phrase), .modified) }
    }
}

extension DateVocabulary {
    /// The spellings of an entry and whether each is a common word.
    static func spellings(_ entry: Substring) -> [(name: String, isWeak: Bool)] {
        entry.split(separator: "|").map { $0.hasPrefix("~") ? (String($0.dropFirst()), true) : (String($0), false) }
    }

    /// The entries `key=names` of a text.
    static func entries(_ text: String) -> [(key: Substring, names: Substring)] {
        text.split(separator: ";").compactMap { entry in
            entry.firstIndex(of: "=").map { (entry[..<$0], entry[entry.index(after: $0)...]) }
        }
    }

    /// A name alone and with the letters that may be written at its front; after `ل` the article loses its alif.
    static func forms(_ name: String, _ proclitics: String) -> [String] {
        [name]
            + proclitics.split(separator: "|").map { letters in
                letters.hasSuffix("ل") && name.hasPrefix("ال") ? letters + "ل" + name.dropFirst(2) : letters + name
            }
    }
}
