// SPDX-License-Identifier: Apache-2.0

/// Finds Arabic organisations by the word for their kind and what belongs to it.
struct ArabicOrganisationRules {
    let persons: ArabicPersonRules

    /// Names have at most so many words.
    private static let longest = 6

    /// Adds the organisation that begins at a word.
    func add(at index: Int, to text: inout EntityText) {
        let token = text.tokens[index]
        let end: Int?
        if token.classes.contains(.head) {
            end = headEnd(index, text)
        } else if token.classes.contains(.definiteHead) {
            end = definiteEnd(index, text)
        } else {
            return
        }
        guard let end else { return }
        text.add(.organisation, .trigger, index..<end)
    }

    /// وزارة الصحة, جامعة القاهرة, هيئة الطيران المدني, شركة أرامكو.
    private func headEnd(_ index: Int, _ text: EntityText) -> Int? {
        let next = index + 1
        guard follows(next, text), text.tokens[next].cut == 0 else { return nil }
        let (head, first) = (text.tokens[index].classes, text.tokens[next])
        let limit = index + ArabicOrganisationRules.longest
        if first.classes.contains(.place) {
            let end = knownEnd(next, text)
            return first.hasArticle ? adjectivesEnd(end, text, limit: limit) : plainAdjectivesEnd(end, text)
        }
        if !head.contains(.ministry), let end = personEnd(next, text) { return end }
        if first.hasArticle {
            return first.classes.contains(.stop) ? nil : adjectivesEnd(next + 1, text, limit: limit)
        }
        if let end = chainEnd(head, next, text) { return end }
        guard head.contains(.openHead), first.classes.isEmpty || first.classes == .organisation, !first.endsFeminine
        else { return nil }
        return next + 1
    }

    /// What is named after a person: جامعة الملك سعود, مؤسسة حمد الطبية.
    private func personEnd(_ index: Int, _ text: EntityText) -> Int? {
        let first = text.tokens[index]
        if first.classes.contains(.title), follows(index + 1, text), text.tokens[index + 1].classes.contains(.given) {
            return index + 2
        }
        if first.classes.contains(.abd) { return persons.nameEnd(index, text) }
        guard first.classes.contains(.given) else { return nil }
        let end = adjectivesEnd(index + 1, text, limit: index + 3)
        return end > index + 1 ? end : persons.nameEnd(index, text)
    }

    /// Two nouns: هيئة قناة السويس, نقابة عمال التربية.
    private func chainEnd(_ head: EntityClasses, _ index: Int, _ text: EntityText) -> Int? {
        let first = text.tokens[index]
        let isKind = first.classes.contains(.head) || first.classes.contains(.geo)
        guard isKind || head.contains(.chainHead) && first.classes.isEmpty,
            follows(index + 1, text)
        else { return nil }
        let second = text.tokens[index + 1]
        guard second.classes.contains(.place) || second.hasArticle && second.classes.subtracting(.organisation).isEmpty
        else { return nil }
        return index + 2
    }

    /// المديرية العامة للأمن الوطني, البنك المركزي المصري.
    private func definiteEnd(_ index: Int, _ text: EntityText) -> Int? {
        var end = index + 1
        while follows(end, text), end < index + 4, isAdjective(text.tokens[end]) { end += 1 }
        guard end > index + 1 else { return nil }
        if follows(end, text), text.tokens[end].isOf {
            if text.tokens[end].isOfTheArticle {
                return adjectivesEnd(end + 1, text, limit: index + ArabicOrganisationRules.longest)
            }
            if follows(end + 1, text), text.tokens[end + 1].hasArticle { return end + 2 }
        }
        return text.tokens[index + 1..<end].contains { $0.classes.contains(.nationality) } ? end : nil
    }

    private func plainAdjectivesEnd(_ start: Int, _ text: EntityText) -> Int {
        var end = start
        while follows(end, text), text.tokens[end].classes.contains(.adjective), text.tokens[end].cut == 0 { end += 1 }
        return end
    }

    /// Goes on over adjectives with the article, and over a second noun with و.
    private func adjectivesEnd(_ start: Int, _ text: EntityText, limit: Int) -> Int {
        var end = start
        while end < limit, follows(end, text) {
            let token = text.tokens[end]
            guard isAdjective(token) || token.isAndTheArticle else { return end }
            end += 1
        }
        return end
    }

    /// Whether a word goes on with a name: in the same phrase, in Arabic.
    private func follows(_ index: Int, _ text: EntityText) -> Bool {
        index < text.tokens.count && text.tokens[index].gap == .space && text.tokens[index].isArabic
    }

    private func knownEnd(_ index: Int, _ text: EntityText) -> Int {
        var end = index + 1
        guard text.tokens[index].classes.contains(.place) else { return end }
        while follows(end, text), text.tokens[end].classes.contains(.place), text.tokens[end].cut == 0 { end += 1 }
        return end
    }

    /// An adjective with the article: of a nationality, or in ية or ي, or العام.
    private func isAdjective(_ token: EntityToken) -> Bool {
        guard token.hasArticle, token.cut == 0, !token.classes.contains(.title) else { return false }
        if !token.classes.isDisjoint(with: [.nationality, .adjective]) { return true }
        return token.endsAsAdjective && !token.classes.contains(.stop)
    }
}
