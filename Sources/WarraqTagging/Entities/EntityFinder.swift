// SPDX-License-Identifier: Apache-2.0

import WarraqUnicode

/// Finds the entities of a text: rules for what a word says about itself first, then what the gazetteers know, then persons.
struct EntityFinder: Sendable {
    private let words: EntityWords
    private let names: EntityNames
    private let english: EnglishEntityRules
    private let organisations: ArabicOrganisationRules
    private let persons: ArabicPersonRules

    /// A text is looked at in parts of so many words, which bounds the memory that it needs.
    static let partWords = 1 << 18

    init(_ words: EntityWords, _ names: EntityNames) {
        (self.words, self.names) = (words, names)
        let marks = words.marks
        english = EnglishEntityRules(marks: marks)
        (persons, organisations) = (ArabicPersonRules(), ArabicOrganisationRules(persons: ArabicPersonRules()))
    }

    /// Buffers that are used again for each text.
    struct Buffers {
        var text = EntityText()
        var words = TermWords()
        fileprivate var matches: [TermMatch] = []
    }

    /// Calls `body` with the entities of each part of a text, in order, and with all of that part.
    func forEachPart(in bytes: Span<UInt8>, _ buffers: inout Buffers, _ body: (EntityText) -> Bool) {
        buffers.matches.removeAll(keepingCapacity: true)
        var matches = buffers.matches
        names.index.forEachMatch(in: bytes, &buffers.words) {
            matches.append($0)
            return true
        }
        var (cursor, match) = (WordCursor(), 0)
        while true {
            buffers.text.begin()
            buffers.text.read(bytes, &cursor, words, limit: EntityFinder.partWords)
            if buffers.text.tokens.isEmpty { break }
            find(&buffers.text, matches, &match)
            EntitySurnames.add(to: &buffers.text)
            if !body(buffers.text) { break }
        }
        swap(&matches, &buffers.matches)
    }

    private func find(_ text: inout EntityText, _ matches: [TermMatch], _ next: inout Int) {
        let known = mark(&text, matches, &next)
        addByKind(&text)
        for (match, tokens) in known {
            let classes = names.classes(of: match.row)
            if classes == .organisation {
                text.add(.organisation, .gazetteer, tokens, row: match.row, bytes: match.range)
            }
            if classes == .place { addPlace(match, tokens, &text) }
        }
        addPersons(&text)
        for index in text.tokens.indices where text.tokens[index].classes.contains(.geo) {
            ArabicPlaceRules.add(behind: index, to: &text)
        }
    }

    /// Adds a place without the word for its kind: `مدينة تونس`.
    private func addPlace(_ match: TermMatch, _ tokens: Range<Int>, _ text: inout EntityText) {
        guard tokens.count > 1, text.tokens[tokens.lowerBound].classes.contains(.geoWord) else {
            return text.add(.place, .gazetteer, tokens, row: match.row, bytes: match.range)
        }
        let rest = tokens.lowerBound + 1..<tokens.upperBound
        let range = text.tokens[rest.lowerBound].range.lowerBound..<match.range.upperBound
        text.add(.place, .gazetteer, rest, row: match.row, bytes: range)
    }

    /// Tells words what the gazetteers know about them.
    private func mark(
        _ text: inout EntityText, _ matches: [TermMatch], _ next: inout Int
    ) -> [(match: TermMatch, tokens: Range<Int>)] {
        var (known, index): ([(TermMatch, Range<Int>)], Int) = ([], 0)
        let count = text.tokens.count
        while next < matches.count, index < count {
            let match = matches[next]
            while index < count, text.tokens[index].range.upperBound <= match.range.lowerBound { index += 1 }
            var end = index
            while end < count, text.tokens[end].range.lowerBound < match.range.upperBound { end += 1 }
            guard end > index else { break }
            next += 1
            let classes = names.classes(of: match.row)
            let cut = match.range.lowerBound - text.tokens[index].range.lowerBound
            text.mark(classes, index..<end, cut: cut)
            if known.last?.0.range != match.range { known.append((match, index..<end)) }
        }
        return known
    }

    private func addByKind(_ text: inout EntityText) {
        var index = 0
        while index < text.tokens.count {
            if text.tokens[index].isArabic {
                organisations.add(at: index, to: &text)
                index += 1
                continue
            }
            let end = english.runEnd(from: index, text)
            index = end > index ? max(english.addByKind(index..<end, to: &text), index + 1) : index + 1
        }
    }

    private func addPersons(_ text: inout EntityText) {
        var index = 0
        while index < text.tokens.count {
            if text.tokens[index].isArabic {
                persons.add(at: index, to: &text)
                index += 1
                continue
            }
            let end = english.runEnd(from: index, text)
            if end > index { english.addPersons(index..<end, to: &text) }
            index = max(end, index + 1)
        }
    }
}
