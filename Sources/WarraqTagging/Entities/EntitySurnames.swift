// SPDX-License-Identifier: Apache-2.0

/// Finds persons by a surname alone if exactly one person of that surname is named in full.
enum EntitySurnames {
    /// Adds them; a surname without the Arabic article counts only beside a verb of saying or behind a title.
    static func add(to text: inout EntityText) {
        var persons: [UInt64: Int] = [:]
        for (number, entity) in text.entities.enumerated() where entity.kind == .person && entity.tokens.count > 1 {
            let hash = text.tokens[entity.tokens.upperBound - 1].hash
            guard let other = persons[hash] else {
                persons[hash] = number
                continue
            }
            // Two persons of one surname: it stands for neither.
            if other >= 0, !isSame(text.entities[other], entity, text) { persons[hash] = -1 }
        }
        guard !persons.isEmpty else { return }
        for index in text.tokens.indices where text.isFree(index) {
            let token = text.tokens[index]
            if let person = persons[token.hash], person >= 0, stands(index, isCut: false, text) {
                let start = isJoinedParticle(index, text) ? text.tokens[index - 1].range : token.range
                text.addSurname(at: index, of: person, bytes: start.lowerBound..<token.range.upperBound)
            } else if token.restHash != 0, let person = persons[token.restHash], person >= 0,
                stands(index, isCut: true, text)
            {
                let range = token.range
                text.addSurname(at: index, of: person, bytes: range.lowerBound + 2..<range.upperBound)
            }
        }
    }

    /// Whether `Al-` stands before a surname.
    private static func isJoinedParticle(_ index: Int, _ text: EntityText) -> Bool {
        text.tokens[index].gap == .hyphen && index > 0 && text.tokens[index - 1].classes.contains(.particle)
            && text.tokens[index - 1].isCapital
    }

    private static func isSame(_ first: Entity, _ second: Entity, _ text: EntityText) -> Bool {
        zip(first.tokens.reversed(), second.tokens.reversed()).allSatisfy {
            text.tokens[$0].hash == text.tokens[$1].hash
        }
    }

    private static func stands(_ index: Int, isCut: Bool, _ text: EntityText) -> Bool {
        let token = text.tokens[index]
        if !token.classes.isDisjoint(with: EntityClasses.known.union([.stop])) { return false }
        guard token.isArabic else {
            let isJoined = { (other: Int) in
                text.tokens.indices.contains(other) && text.tokens[other].isCapital && text.isFree(other)
                    && text.tokens[other].classes.isDisjoint(with: [.stop, .title])
            }
            return token.isCapital && !(token.gap == .space && isJoined(index - 1))
                && !(index + 1 < text.tokens.count && text.tokens[index + 1].gap == .space && isJoined(index + 1))
        }
        if token.hasArticle && !isCut { return true }
        guard index > 0, token.gap == .space else { return false }
        return !text.tokens[index - 1].classes.isDisjoint(with: [.say, .title])
    }
}
