// SPDX-License-Identifier: Apache-2.0

/// Names and labels of date lines, by the hash of their folded words.
struct DateVocabulary: Sendable {
    enum Calendar { case gregorian, hijri, jalali }
    enum Label { case published, modified }
    enum DayPart { case morning, noon, afternoon, night }

    struct Month: Equatable {
        let calendar: Calendar
        let number: Int
    }

    /// What one word may mean by itself.
    enum Meaning {
        case weekday, filler, ordinal, hourWord, yearWord, hijriMark, utc, zone, author
    }

    let months: PhraseTable<Month>
    let labels: PhraseTable<Label>
    let dayParts: PhraseTable<DayPart>
    let words: [UInt64: Meaning]

    /// The vocabulary; built at first use.
    static let shared = DateVocabulary()

    private init() {
        var months = PhraseTable<Month>()
        for (calendar, table) in DateNames.months {
            for (index, names) in table.enumerated() {
                for name in names.split(separator: "|") {
                    months.insert(String(name), Month(calendar: calendar, number: index + 1))
                }
            }
        }
        var labels = PhraseTable<Label>()
        for phrase in DateNames.published.split(separator: "|") { labels.insert(String(phrase), .published) }
        for phrase in DateNames.modified.split(separator: "|") { labels.insert(String(phrase), .modified) }
        var dayParts = PhraseTable<DayPart>()
        for (part, phrases) in DateNames.dayParts {
            for phrase in phrases.split(separator: "|") { dayParts.insert(String(phrase), part) }
        }
        var words: [UInt64: Meaning] = [:]
        for (meaning, names) in DateNames.words {
            for name in names.split(separator: " ") { words[CueFolding.hash(String(name))] = meaning }
        }
        (self.months, self.labels, self.dayParts, self.words) = (months, labels, dayParts, words)
    }
}

/// Phrases of one to five words with a value each.
struct PhraseTable<Value: Sendable>: Sendable {
    private var phrases: [UInt64: [(words: [UInt64], value: Value)]] = [:]

    /// Adds a phrase; its words are parted where a line's words are.
    mutating func insert(_ phrase: String, _ value: Value) {
        let words = CueFolding.folded(phrase).split { !CueFolding.isWord($0) }.map { word in
            var hash = CueFolding.WordHash()
            for scalar in word { hash.add(scalar) }
            return hash.value
        }
        guard let first = words.first else { return }
        phrases[first, default: []].append((words, value))
        phrases[first]?.sort { $0.words.count > $1.words.count }
    }

    /// Returns the value and length of the longest phrase at an index of the tokens.
    func match(_ tokens: [DateToken], at index: Int) -> (value: Value, count: Int)? {
        guard index < tokens.count, case .word(let first) = tokens[index].content else { return nil }
        for (words, value) in phrases[first] ?? [] where index + words.count <= tokens.count {
            let isEqual = words.indices.allSatisfy { tokens[index + $0].content == .word(words[$0]) }
            if isEqual { return (value, words.count) }
        }
        return nil
    }
}
