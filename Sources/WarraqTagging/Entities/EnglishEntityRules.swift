// SPDX-License-Identifier: Apache-2.0

/// Finds entities in runs of words with capitals: organisations and places by the words for their kind, then persons.
struct EnglishEntityRules {
    let marks: EntityWords.Marks

    /// Names of persons have at most so many words.
    private static let longestPerson = 4

    // MARK: Runs

    /// The end of the run of words with capitals that begins at a word; the word itself if it begins none.
    func runEnd(from start: Int, _ text: EntityText) -> Int {
        guard begins(text.tokens[start]) else { return start }
        var end = start + 1
        while end < text.tokens.count {
            let token = text.tokens[end]
            let isJoined =
                token.gap == .space || token.gap == .hyphen
                || token.gap == .stop && (text.tokens[end - 1].isInitial || text.tokens[end - 1].isShortTitle)
            guard isJoined else { break }
            if begins(token) {
                end += 1
            } else if let behind = particlesEnd(from: end, text) {
                end = behind + 1
            } else {
                break
            }
        }
        return end
    }

    /// Where a word with a capital stands behind `van der` or another small word of names; three of them at most.
    private func particlesEnd(from start: Int, _ text: EntityText) -> Int? {
        var end = start
        while end < min(start + 3, text.tokens.count), text.tokens[end].classes.contains(.particle),
            !text.tokens[end].isCapital, end == start || text.tokens[end].gap == .space
        {
            end += 1
        }
        guard end > start, end < text.tokens.count, begins(text.tokens[end]) else { return nil }
        return text.tokens[end].gap == .space || text.tokens[end].gap == .hyphen ? end : nil
    }

    private func begins(_ token: EntityToken) -> Bool {
        token.isCapital && !token.isArabic && !token.classes.contains(.stop)
    }

    // MARK: Organisations and places

    /// Adds what a run is by the word for its kind.
    ///
    /// - Returns: Where to go on.
    func addByKind(_ run: Range<Int>, to text: inout EntityText) -> Int {
        let last = text.tokens[run.upperBound - 1]
        let start = run.lowerBound
        if last.classes.contains(.orgHead) || last.classes.contains(.geoHead), let end = complement(of: run, text) {
            let isPlace = last.classes.contains(.geoHead) && run.count == 1
            if isPlace || last.classes.contains(.orgHead) {
                text.add(isPlace ? .place : .organisation, .trigger, start..<end)
                return end
            }
        }
        guard run.count > 1, !text.tokens[start].classes.contains(.title) || last.classes.contains(.orgEnd) else {
            return run.upperBound
        }
        if last.classes.contains(.orgEnd), !isPerson(run, text) {
            text.add(.organisation, .trigger, run)
        } else if text.tokens[start].classes.contains(.geoHead) || last.classes.contains(.geoEnd), !isPerson(run, text)
        {
            text.add(.place, .trigger, run)
        }
        return run.upperBound
    }

    /// Whether a run is rather a person whose surname is a word for a kind: `John Bank`.
    private func isPerson(_ run: Range<Int>, _ text: EntityText) -> Bool {
        run.count == 2 && text.tokens[run.lowerBound].classes.contains(.given)
            && !text.tokens[run.lowerBound].classes.contains(.weak)
    }

    /// The end of `of X`, `of the X`, `of X and Y` behind a run.
    private func complement(of run: Range<Int>, _ text: EntityText) -> Int? {
        var next = run.upperBound
        guard isWord(marks.of, at: next, text) else { return nil }
        next += 1
        if isWord(marks.the, at: next, text) { next += 1 }
        guard next < text.tokens.count, text.tokens[next].gap == .space else { return nil }
        let end = runEnd(from: next, text)
        guard end > next else { return nil }
        guard text.tokens[run.upperBound - 1].classes.contains(.orgHead), isWord(marks.and, at: end, text),
            end + 1 < text.tokens.count, text.tokens[end + 1].gap == .space,
            text.tokens[end + 1].classes.intersection([.place, .given]).isEmpty
        else { return end }
        let other = runEnd(from: end + 1, text)
        return other > end + 1 && other <= end + 3 ? other : end
    }

    private func isWord(_ hash: UInt64, at index: Int, _ text: EntityText) -> Bool {
        index < text.tokens.count && text.tokens[index].hash == hash && text.tokens[index].gap == .space
    }

    // MARK: Persons

    /// Adds the persons of a run: what remains between the words that are known to be something else.
    func addPersons(_ run: Range<Int>, to text: inout EntityText) {
        var start = run.lowerBound
        while start < run.upperBound {
            if isOther(start, text) {
                start += 1
                continue
            }
            var end = start + 1
            while end < run.upperBound, !isOther(end, text) { end += 1 }
            if let rule = rule(for: start..<end, text) { text.add(.person, rule, start..<end) }
            start = end
        }
    }

    private func isOther(_ index: Int, _ text: EntityText) -> Bool {
        let classes = text.tokens[index].classes
        if !text.isFree(index) || !classes.isDisjoint(with: [.nationality, .office]) { return true }
        return classes.contains(.title) && classes.isDisjoint(with: [.given])
    }

    private func rule(for name: Range<Int>, _ text: EntityText) -> EntityRule? {
        let first = text.tokens[name.lowerBound]
        guard name.count <= EnglishEntityRules.longestPerson, !first.classes.contains(.say) else { return nil }
        if name.lowerBound > 0 {
            let before = text.tokens[name.lowerBound - 1]
            let isTitle = before.classes.contains(.title) || before.classes.contains(.office)
            if isTitle, first.gap == .space || first.gap == .stop && before.isShortTitle { return .title }
            if isTitle, first.gap == .comma, name.count > 1 { return .title }
        }
        guard name.count > 1 else { return nil }
        if first.classes.contains(.given), !first.classes.contains(.weak) { return .given }
        return isSaid(name, text) || first.classes.contains(.given) && isSaid(name, text, after: true) ? .saying : nil
    }

    /// Whether `said` stands before a name, or its age or `who` behind it.
    private func isSaid(_ name: Range<Int>, _ text: EntityText, after: Bool = false) -> Bool {
        let first = text.tokens[name.lowerBound]
        if name.lowerBound > 0, first.gap == .space, text.tokens[name.lowerBound - 1].classes.contains(.say) {
            return true
        }
        guard name.upperBound < text.tokens.count else { return false }
        let next = text.tokens[name.upperBound]
        if after, next.gap == .space, next.classes.contains(.say) { return true }
        guard next.gap == .comma else { return false }
        return next.hash == marks.who || next.isAge
    }
}
