// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import WarraqLanguage

/// Every name of the vocabulary in every pattern of its language.
@Suite("Dates, language by month by pattern")
struct DateGridTests {
    private static let digits: [String: UInt32] = ["ar": 0x660, "fa": 0x6F0, "ur": 0x6F0, "hi": 0x966, "th": 0xE50]

    /// A number in the digits of a language.
    private static func native(_ number: Int, _ code: String) -> String {
        guard let zero = digits[code] else { return String(number) }
        let scalars = String(number).unicodeScalars.compactMap { Unicode.Scalar($0.value - 0x30 + zero) }
        return String(String.UnicodeScalarView(scalars))
    }

    /// Ways to write a day of a month with its year.
    private static func patterns(_ name: String, day: Int, year: Int, _ language: DateLanguage) -> [String] {
        var patterns = [
            "\(day) \(name) \(year)", "\(day) \(name), \(year)", "\(day). \(name) \(year)", "\(name) \(day), \(year)",
            "\(day)-\(name)-\(year)", "\(day)/\(name)/\(year)", "\(name) \(day) \(year)",
            "\(native(day, language.code)) \(name) \(native(year, language.code))",
        ]
        for (role, words) in language.words {
            for word in words.split(separator: "|") {
                if role == .of { patterns.append("\(day) \(word) \(name) \(word) \(year)") }
                if role == .year { patterns.append("\(day) \(name) \(word) \(year)") }
                if role == .yearAfter { patterns.append("\(day) \(name) \(year) \(word)") }
                if role == .ordinal { patterns.append("\(day)\(word) \(name) \(year)") }
            }
        }
        return patterns
    }

    private static func year(in system: CalendarSystem, _ code: String) -> Int {
        switch system {
        case .hijri: 1445
        case .jalali: 1403
        case .hebrew: 5784
        default: code == "th" ? 2567 : 2024
        }
    }

    private static func values(_ text: String, _ code: String?) -> [String] {
        let bytes = Array(text.utf8)
        return DateFinder(language: code).hits(in: bytes.span).map { "\($0.value)" }
    }

    @Test("reads every spelling of every month", arguments: DateLanguage.all.map(\.code))
    func months(code: String) throws {
        let language = try #require(DateLanguage.all.first { $0.code == code })
        var count = 0
        for (system, names) in [(CalendarSystem.gregorian, language.months)] + language.otherMonths {
            for (index, entry) in names.split(separator: ";").enumerated() {
                for (name, isWeak) in DateVocabulary.spellings(entry) {
                    let year = Self.year(in: system, code)
                    let real: CalendarSystem = system == .gregorian && code == "th" ? .buddhist : system
                    let date = try #require(real.date(year: year, month: index + 1, day: 9))
                    for form in DateVocabulary.forms(name, language.proclitics) {
                        for pattern in Self.patterns(form, day: 9, year: year, language) {
                            #expect(Self.values("— \(pattern) —", code) == [date.description], "\(code): \(pattern)")
                            count += 1
                        }
                        if isWeak || system != .gregorian || code == "th" { continue }
                        let month = String(date.description.prefix(7))
                        #expect(Self.values("(\(form) \(year))", code) == [month], "\(code): \(form) \(year)")
                    }
                    let shouted = "9 \(name.uppercased()) \(year)"
                    #expect(Self.values(shouted, code) == [date.description], "\(code): \(shouted)")
                }
            }
        }
        #expect(count > 90 || language.months.isEmpty)
    }

    @Test("reads every weekday before a date", arguments: DateLanguage.all.map(\.code))
    func weekdays(code: String) throws {
        let language = try #require(DateLanguage.all.first { $0.code == code })
        let first = language.months.split(separator: ";").first.map { DateVocabulary.spellings($0)[0].name }
        let date = first.map { "9 \($0) 2024" } ?? "2024年1月9日"
        for entry in language.weekdays.split(separator: ";") {
            for (name, _) in DateVocabulary.spellings(entry) where !name.hasPrefix("(") {
                let bytes = Array("\(name), \(date)".utf8)
                let hits = DateFinder(language: code).hits(in: bytes.span)
                #expect(
                    hits.map { "\($0.value)" } == ["2024-01-09"] && hits[0].utf8Range == bytes.indices,
                    "\(code): \(name)")
            }
        }
    }

    @Test("reads every word of the calendar as seen from a day", arguments: DateLanguage.all.map(\.code))
    func relatives(code: String) throws {
        let language = try #require(DateLanguage.all.first { $0.code == code })
        let day = try #require(CalendarDate(year: 2024, month: 5, day: 15))
        let finder = DateFinder(language: code, reference: DateValue(day, time: DayTime(hour: 12, minute: 0)))
        for (key, names) in DateVocabulary.entries(language.relative) {
            for (name, _) in DateVocabulary.spellings(names) {
                let bytes = Array(name.utf8)
                let hits = finder.hits(in: bytes.span)
                #expect(hits.count == 1 && hits.first?.kind == .relative, "\(code): \(name)")
                let unit = String(key.prefix { $0.isLetter })
                #expect(hits.first?.precision.rawValue == unit, "\(code): \(name)")
            }
        }
    }

    @Test("has no name that stands for two months")
    func conflicts() {
        var seen: [String: Set<String>] = [:]
        for language in DateLanguage.all {
            for (system, names) in [(CalendarSystem.gregorian, language.months)] + language.otherMonths {
                for (index, entry) in names.split(separator: ";").enumerated() {
                    for (name, _) in DateVocabulary.spellings(entry) {
                        let folded = CueFolding.folded(name).map(String.init).joined(separator: " ")
                        seen[folded, default: []].insert("\(system) \(index + 1)")
                    }
                }
            }
        }
        for (name, meanings) in seen { #expect(meanings.count == 1, "\(name): \(meanings)") }
    }
}
