// SPDX-License-Identifier: Apache-2.0

/// Phrases of one to six tokens with a value each.
struct PhraseTable<Value: Sendable>: Sendable {
    private typealias Phrase = (tokens: [DateToken.Content], value: Value)
    private var phrases: [DateToken.Content: [Phrase]] = [:]

    /// Adds a phrase, cut as texts are cut; one that is there already is changed by `merge`.
    mutating func insert(_ phrase: String, _ value: Value, merge: (inout Value) -> Void = { _ in }) {
        let bytes = Array(phrase.utf8)
        let tokens = (DateTokens.scan(bytes.span, limit: 16) ?? []).map(\.content)
        guard let first = tokens.first else { return }
        if let index = phrases[first]?.firstIndex(where: { $0.tokens == tokens }) {
            phrases[first]?[index].value = value
            if var merged = phrases[first]?[index].value {
                merge(&merged)
                phrases[first]?[index].value = merged
            }
            return
        }
        phrases[first, default: []].append((tokens, value))
        phrases[first]?.sort { $0.tokens.count > $1.tokens.count }
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
        guard index < tokens.count, let candidates = phrases[tokens[index].content] else { return nil }
        for (words, value) in candidates where index + words.count <= tokens.count {
            let isEqual = words.indices.allSatisfy { tokens[index + $0].content == words[$0] }
            if isEqual { return (value, words.count) }
        }
        return nil
    }

    /// The contents that begin and end the phrases.
    var edges: [(first: DateToken.Content, last: DateToken.Content)] {
        phrases.values.flatMap { $0.compactMap { phrase in phrase.tokens.last.map { (phrase.tokens[0], $0) } } }
    }
}
