// SPDX-License-Identifier: Apache-2.0

/// Reads the dateline at the start of a paragraph.
struct DatelineParser {
    /// Bytes of the paragraph that are looked at; a dateline ends far earlier.
    private static let window = 240
    private static let (dash, slash, colon, open, close, dot): (UInt8, UInt8, UInt8, UInt8, UInt8, UInt8) =
        (0x2D, 0x2F, 0x3A, 0x28, 0x29, 0x2E)

    private let parser: DateGrammar
    private let tokens: [DateToken]
    /// Capitals of the token at the same index.
    private let capitals: [Capitals]

    /// `none` is for words in small letters and for numbers and marks.
    private enum Capitals { case none, first, all, notLatin }

    /// Places and agency as ranges of tokens, and the index after the last mark.
    private struct Parts {
        var place: Range<Int>?
        var agency: Range<Int>?
        var end: Int
    }

    init(_ paragraph: Span<UInt8>) {
        let head = paragraph.extracting(..<min(paragraph.count, Self.window))
        tokens = DateTokens.scan(head, limit: Self.window) ?? []
        parser = DateGrammar(tokens: tokens)
        var capitals: [Capitals] = []
        for token in tokens { capitals.append(Self.capitals(of: token, in: head)) }
        self.capitals = capitals
    }

    /// Reads the dateline, or returns nil.
    func parse() -> Dateline? {
        guard let parts = agencyInParentheses(at: 0).map({ Parts(agency: $0.name, end: $0.end) }) ?? named(),
            parts.end < tokens.count, wordCount(from: parts.end) >= 3
        else { return nil }
        let range = 0..<tokens[parts.end].range.lowerBound
        var (place, agency) = (parts.place.map(bytes), parts.agency.map(bytes))
        if let first = parts.place, isAgency(first), !(parts.agency.map(isAgency) ?? false) { swap(&place, &agency) }
        return Dateline(range: range, place: place, agency: agency)
    }

    private func named() -> Parts? {
        guard let place = name(at: 0, limit: 4) else { return nil }
        var (placeEnd, next) = (place.upperBound, place.upperBound)
        var isDated = skipDate(at: &next)
        if !isDated, parser.mark(at: next) == DateGrammar.comma, let region = name(at: next + 1, limit: 3) {
            (placeEnd, next) = (region.upperBound, region.upperBound)
            isDated = skipDate(at: &next)
        }
        let name = 0..<placeEnd
        if let agency = agencyInParentheses(at: next) {
            return Parts(place: name, agency: agency.name, end: agency.end)
        }
        guard let mark = parser.mark(at: next) else { return nil }
        if mark == Self.slash, parser.mark(at: next + 1) == Self.dash {
            return Parts(agency: name, end: skipDashes(at: next + 1))
        }
        if let parts = twoNames(name, markAt: next, mark) { return parts }
        return single(name, markAt: next, mark, isDated: isDated)
    }

    /// Reads `place - agency:` and its like, with the first mark at an index.
    private func twoNames(_ place: Range<Int>, markAt index: Int, _ mark: UInt8) -> Parts? {
        guard mark == Self.dash ? isFreeDash(at: index) : mark == Self.slash else { return nil }
        if let agency = agencyInParentheses(at: index + 1) {
            return Parts(place: place, agency: agency.name, end: agency.end)
        }
        guard let agency = name(at: index + 1, limit: 5) else { return nil }
        let last = agency.upperBound
        guard let closing = parser.mark(at: last),
            closing == Self.colon || closing == Self.slash || isFreeDash(at: last)
        else { return nil }
        let end = skipDashes(at: last + 1)
        if mark == Self.dash || closing == Self.slash || isAgency(agency) || isAgency(place) || isArabic(place) {
            return Parts(place: place, agency: agency, end: end)
        }
        // Two places in Latin script: "MÜNCHEN/LONDON - …".
        return closing == Self.dash ? Parts(place: place.lowerBound..<last, end: end) : nil
    }

    /// Reads a name that stands alone before a dash or a colon.
    private func single(_ name: Range<Int>, markAt index: Int, _ mark: UInt8, isDated: Bool) -> Parts? {
        let isHeading = name.count == 1 && DatelineWords.notPlaces.contains(word(name.lowerBound))
        let isShouted = name.allSatisfy { capitals[$0] == .all } && !isHeading
        let end = skipDashes(at: index + 1)
        guard end < tokens.count, word(end) == 0 || capitals[end] != .none else { return nil }
        if mark == Self.colon {
            return isShouted && wordCount(from: end) >= 8 ? Parts(place: name, end: end) : nil
        }
        guard isFreeDash(at: index) else { return nil }
        if isAgency(name) || (isShouted && wordCount(from: end) >= 5) { return Parts(place: name, end: end) }
        let isReport = DatelineWords.verbs.contains(word(end)) && name.count <= 3
        return isReport || (isDated && isArabic(name)) ? Parts(place: name, end: end) : nil
    }

    /// Reads `(agency) -`.
    private func agencyInParentheses(at index: Int) -> (name: Range<Int>, end: Int)? {
        guard parser.mark(at: index) == Self.open, let name = name(at: index + 1, limit: 5),
            parser.mark(at: name.upperBound) == Self.close
        else { return nil }
        let next = name.upperBound + 1
        guard let mark = parser.mark(at: next), mark == Self.colon || mark == Self.slash || mark == Self.dash
        else { return nil }
        // In Latin script "Diatomaceous Earth (DE) - …" explains a name: one of both must look like a dateline's.
        let isLatin = index > 0 && (capitals[index - 1] == .first || capitals[index - 1] == .none)
        guard !isLatin || name.count > 1 || isAgency(name) else { return nil }
        return (name, skipDashes(at: next + 1))
    }

    /// Skips further dashes of a long one: `--`.
    private func skipDashes(at index: Int) -> Int {
        var next = index
        while parser.mark(at: next) == Self.dash { next += 1 }
        return next
    }

    private func isArabic(_ name: Range<Int>) -> Bool { capitals[name.lowerBound] == .notLatin }

    /// A run of words that may be a name: no verbs and particles; in Latin script the first word has a capital.
    private func name(at index: Int, limit: Int) -> Range<Int>? {
        var end = index
        var words = 0
        while end < tokens.count {
            if case .word(let hash) = tokens[end].content {
                guard !DatelineWords.verbs.contains(hash), !DatelineWords.particles.contains(hash) else { return nil }
                if words > 0, parser.vocabulary.months.match(tokens, at: end) != nil { break }
                words += 1
            } else if parser.mark(at: end) != Self.dot || end == index || !isInsideAbbreviation(end) {
                break
            }
            guard words <= limit else { return nil }
            end += 1
        }
        guard words > 0, capitals[index] != .none else { return nil }
        return index..<end
    }

    /// Whether a full stop parts letters (`د.ب.أ`) or ends such a row (`U.N. `).
    private func isInsideAbbreviation(_ index: Int) -> Bool {
        let next = index + 1
        return next < tokens.count && (!tokens[next].follows || (index >= 2 && parser.mark(at: index - 2) == Self.dot))
    }

    /// Skips a day without or with a year, and a comma before it.
    private func skipDate(at index: inout Int) -> Bool {
        let start = parser.mark(at: index) == DateGrammar.comma ? index + 1 : index
        if let day = parser.lineDay(at: start) {
            index = day.end
            return true
        }
        if let (_, count) = parser.vocabulary.months.match(tokens, at: start) {
            let next = parser.mark(at: start + count) == Self.dot ? start + count + 1 : start + count
            guard parser.number(at: next, digits: 1...2) != nil else { return false }
            index = next + 1
            return true
        }
        guard parser.number(at: start, digits: 1...2) != nil,
            let (_, count) = parser.vocabulary.months.match(tokens, at: start + 1)
        else { return false }
        index = start + 1 + count
        return true
    }

    /// Whether a dash with a blank beside it, or beside Arabic letters, stands at an index.
    private func isFreeDash(at index: Int) -> Bool {
        guard parser.mark(at: index) == Self.dash, index + 1 < tokens.count, index > 0 else { return false }
        return tokens[index].follows || tokens[index + 1].follows || capitals[index - 1] == .notLatin
    }

    private func word(_ index: Int) -> UInt64 {
        guard case .word(let hash) = tokens[index].content else { return 0 }
        return hash
    }

    private func isAgency(_ name: Range<Int>) -> Bool { name.contains { DatelineWords.agencies.contains(word($0)) } }

    private func bytes(_ name: Range<Int>) -> Range<Int> {
        tokens[name.lowerBound].range.lowerBound..<tokens[name.upperBound - 1].range.upperBound
    }

    private func wordCount(from index: Int) -> Int {
        tokens[index...].count { token in
            if case .mark = token.content { false } else { true }
        }
    }

    private static func capitals(of token: DateToken, in head: Span<UInt8>) -> Capitals {
        var (upper, lower, other, isFirstUpper) = (0, 0, 0, false)
        for index in token.range {
            switch head[index] {
            case 0x41...0x5A:
                if upper + lower + other == 0 { isFirstUpper = true }
                upper += 1
            case 0x61...0x7A: lower += 1
            case 0x80...: other += 1
            default: break
            }
        }
        if upper + lower == 0 { return other > 0 ? .notLatin : .none }
        return lower == 0 && upper >= 2 ? .all : (isFirstUpper ? .first : .none)
    }
}
