// SPDX-License-Identifier: Apache-2.0

/// Phrases of one to sixteen tokens with a value each, in an open table by their first token.
struct PhraseTable<Value: Sendable>: Sendable {
    private typealias Phrase = (tokens: [DateToken.Content], value: Value)
    /// Phrases that begin alike, the longest first.
    private var groups: [[Phrase]] = []
    private var firsts: [DateToken.Content] = []
    /// Indices of groups plus one; 0 is free.
    private var slots = [UInt32](repeating: 0, count: 64)

    /// Adds a phrase, cut as texts are cut; one that is there already gets the new value.
    mutating func insert(_ phrase: String, _ value: Value) {
        let bytes = Array(phrase.utf8)
        let tokens = (DateTokens.scan(bytes.span, limit: 16) ?? []).map(\.content)
        guard let first = tokens.first else { return }
        let group = find(first) ?? addGroup(first)
        if let index = groups[group].firstIndex(where: { $0.tokens == tokens }) {
            groups[group][index].value = value
        } else {
            groups[group].append((tokens, value))
            groups[group].sort { $0.tokens.count > $1.tokens.count }
        }
    }

    /// The value of a phrase.
    func value(of phrase: String) -> Value? {
        let bytes = Array(phrase.utf8)
        guard let tokens = DateTokens.scan(bytes.span, limit: 16), let (value, count) = match(tokens, at: 0) else {
            return nil
        }
        return count == tokens.count ? value : nil
    }

    /// Returns the value and length of the longest phrase at an index of the tokens.
    func match(_ tokens: [DateToken], at index: Int) -> (value: Value, count: Int)? {
        guard index >= 0, index < tokens.count, let group = find(tokens[index].content) else { return nil }
        for (words, value) in groups[group] where index + words.count <= tokens.count {
            var matched = 1
            while matched < words.count, tokens[index + matched].content == words[matched] { matched += 1 }
            if matched == words.count { return (value, matched) }
        }
        return nil
    }

    /// The contents that the phrases begin with, and their last words.
    var edges: [(first: DateToken.Content, last: DateToken.Content)] {
        groups.joined().map { phrase in
            let isWord: (DateToken.Content) -> Bool = { if case .word = $0 { true } else { false } }
            return (phrase.tokens[0], phrase.tokens.last(where: isWord) ?? phrase.tokens[0])
        }
    }

    private func find(_ first: DateToken.Content) -> Int? {
        var slot = slot(first)
        while slots[slot] != 0 {
            let group = Int(slots[slot]) - 1
            if firsts[group] == first { return group }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    private mutating func addGroup(_ first: DateToken.Content) -> Int {
        firsts.append(first)
        groups.append([])
        if firsts.count * 3 > slots.count {
            slots = [UInt32](repeating: 0, count: slots.count * 2)
            for index in firsts.indices { place(index) }
        } else {
            place(firsts.count - 1)
        }
        return firsts.count - 1
    }

    private mutating func place(_ group: Int) {
        var slot = slot(firsts[group])
        while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = UInt32(group + 1)
    }

    private func slot(_ content: DateToken.Content) -> Int {
        let key: UInt64 =
            switch content {
            case .word(let hash): hash
            case .mark(let mark): UInt64(mark)
            case .number(let value, _): UInt64(truncatingIfNeeded: value) &* 0x9E37_79B9
            }
        return Int(truncatingIfNeeded: key ^ (key >> 29)) & (slots.count - 1)
    }
}

extension PhraseTable<UInt64> {
    /// Adds phrases apart by bars, each with the bits of all languages that have it.
    mutating func add(_ phrases: String, _ bit: UInt64) {
        for phrase in phrases.split(separator: "|").map(String.init) { insert(phrase, bit | (value(of: phrase) ?? 0)) }
    }
}
