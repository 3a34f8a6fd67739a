// SPDX-License-Identifier: Apache-2.0

/// Finds Arabic names of persons: by given names, behind titles and offices, and behind verbs of saying.
struct ArabicPersonRules {
    /// Names have at most so many words.
    private static let longest = 5

    /// Adds the person whose name begins at a word.
    func add(at index: Int, to text: inout EntityText) {
        guard text.isFree(index), let (end, rule) = name(at: index, text), text.areFree(index..<end) else { return }
        text.add(.person, rule, index..<end)
    }

    private func name(at index: Int, _ text: EntityText) -> (end: Int, rule: EntityRule)? {
        let token = text.tokens[index]
        let (isTitled, isSaid) = (isBehindTitle(index, text), isBehind(.say, index, text))
        let isGiven = token.classes.contains(.given) || isCompound(index, text)
        if isGiven || token.classes.contains(.weak) && (isTitled || isSaid) {
            let end = nameEnd(index, text)
            guard token.cut == 0 || isGiven, end - index > (isCompound(index, text) ? 2 : 1) else { return nil }
            return (end, isTitled ? .title : isGiven ? .given : .saying)
        }
        guard isTitled || isSaid, isUnknown(token), !token.hasArticle, token.cut == 0 else { return nil }
        let end = nameEnd(index, text)
        let last = text.tokens[end - 1]
        guard end - index > 1, isTitled || isSurname(last) && last.endsAsAdjective && !token.endsWithPronoun,
            isTitled || !token.beginsAsVerb, isSurname(last) || isFollowed(end, text)
        else { return nil }
        return (end, isTitled ? .title : .saying)
    }

    // MARK: What stands before and behind

    /// Whether a title, a trade or an office stands before a word, with a nationality between them at most.
    private func isBehindTitle(_ index: Int, _ text: EntityText) -> Bool {
        guard index > 0, text.tokens[index].gap == .space else { return false }
        var before = index - 1
        if text.tokens[before].classes.contains(.nationality), text.tokens[before].hasArticle, before > 0,
            text.tokens[before].gap == .space
        {
            // A nationality alone is a title as well: `الكيني جون كيبكوري`.
            if !text.tokens[before].classes.contains(.place) { before -= 1 }
        }
        let classes = text.tokens[before].classes
        return classes.contains(.title) || classes.contains(.office)
    }

    private func isBehind(_ kind: EntityClasses, _ index: Int, _ text: EntityText) -> Bool {
        index > 0 && text.tokens[index].gap == .space && text.tokens[index - 1].classes.contains(kind)
    }

    /// Whether what is said follows, or the phrase ends.
    private func isFollowed(_ index: Int, _ text: EntityText) -> Bool {
        guard index < text.tokens.count else { return true }
        return text.tokens[index].gap != .space || text.tokens[index].classes.contains(.stop)
    }

    // MARK: The name

    /// عبد and the word behind it.
    private func isCompound(_ index: Int, _ text: EntityText) -> Bool {
        text.tokens[index].classes.contains(.abd) && index + 1 < text.tokens.count
            && text.tokens[index + 1].gap == .space && text.tokens[index + 1].hasArticle
    }

    /// The end of a name: given names, then a surname, with particles between them.
    func nameEnd(_ start: Int, _ text: EntityText) -> Int {
        var end = start + (isCompound(start, text) ? 2 : 1)
        let limit = start + ArabicPersonRules.longest
        var hasSurname = false
        while end < limit, end < text.tokens.count, text.tokens[end].gap == .space, text.isFree(end) {
            let token = text.tokens[end]
            if token.classes.contains(.particle), token.cut == 0, end + 1 < text.tokens.count,
                text.tokens[end + 1].gap == .space, text.tokens[end + 1].classes.isDisjoint(with: .stop)
            {
                end += isCompound(end + 1, text) ? 3 : 2
                hasSurname = true
            } else if isCompound(end, text) {
                end += 2
            } else if token.cut == 0, !token.classes.isDisjoint(with: [.given, .weak]), !hasSurname {
                end += 1
            } else if !hasSurname, token.cut == 0, token.hasArticle ? isSurname(token) : isUnknown(token) {
                end += 1
                hasSurname = true
            } else {
                break
            }
        }
        return min(end, text.tokens.count)
    }

    /// A word with the article that is nothing else.
    private func isSurname(_ token: EntityToken) -> Bool {
        token.hasArticle
            && token.classes.isDisjoint(with: [
                .stop, .title, .nationality, .office, .place, .organisation, .definiteHead,
            ])
    }

    private func isUnknown(_ token: EntityToken) -> Bool { token.classes.isEmpty && token.isArabic }
}
