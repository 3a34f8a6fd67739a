// SPDX-License-Identifier: Apache-2.0

import WarraqCore

/// All patterns of a stage: one pass over a text finds out which of them occur at all, and only those are looked for.
struct PatternSet: Sendable {
    let patterns: [Pattern]
    /// Nil for a single pattern, and where memory does not suffice.
    private let set: RegularExpressionSet?
    private let hasWholeWords: Bool
    private let groupCount: Int
    private let maxBytes: Int

    /// Compiles patterns.
    ///
    /// - Parameters:
    ///   - layer: The layer of all tags.
    ///   - maxBytes: The longest hit.
    ///   - maxMemory: What all may take together, in bytes: a quarter for the pass over all, the rest for each in equal parts.
    /// - Throws: The number of the first rule that is wrong, and its first fault.
    init(_ rules: [PatternRule], layer: String, maxBytes: Int, maxMemory: Int) throws(Failure) {
        let share = maxMemory / 4 * 3 / max(1, rules.count)
        var patterns: [Pattern] = []
        for (index, rule) in rules.enumerated() {
            do throws(PatternFault) {
                let memory = min(Pattern.maxMemory, max(PatternRule.minMemory, share))
                patterns.append(try rule.compiled(layer: layer, maxMemory: memory))
            } catch {
                throw Failure(rule: index, fault: error)
            }
        }
        set = patterns.count > 1 ? RegularExpressionSet(patterns.map(\.source), maxMemory: maxMemory / 4) : nil
        hasWholeWords = patterns.contains(where: \.wholeWords)
        groupCount = patterns.map(\.groupCount).max() ?? 1
        (self.patterns, self.maxBytes) = (patterns, maxBytes)
    }

    /// A rule that cannot be compiled.
    struct Failure: Error {
        let rule: Int
        let fault: PatternFault
    }

    /// What a worker keeps between texts.
    struct Scratch {
        fileprivate var numbers: [Int32] = []
        fileprivate var wordEnds = WordEnds()
    }

    /// Finds the tags of all patterns, pattern after pattern, each in the order of the text.
    func tags(in text: Text, _ scratch: inout Scratch) -> [TextTag] {
        let bytes = text.utf8
        guard !bytes.isEmpty else { return [] }
        scratch.wordEnds.clear()
        var tags: [TextTag] = []
        if let set, set.match(in: bytes.span, numbers: &scratch.numbers) {
            for number in scratch.numbers { append(patterns[Int(number)], in: text, &scratch.wordEnds, to: &tags) }
        } else {
            for pattern in patterns { append(pattern, in: text, &scratch.wordEnds, to: &tags) }
        }
        return tags
    }

    private func append(_ pattern: Pattern, in text: Text, _ wordEnds: inout WordEnds, to tags: inout [TextTag]) {
        let bytes = text.utf8
        if pattern.wholeWords, !wordEnds.isFilled { wordEnds.fill(bytes.span) }
        var bounds = RegularExpression.Bounds(groups: pattern.groupCount)
        var cursor = HitCursor(maxBytes: maxBytes)
        while cursor.next(pattern, in: bytes.span, wordEnds, bounds: &bounds) {
            if let tag = pattern.tag(of: bounds, in: text) { tags.append(tag) }
        }
    }
}
