// SPDX-License-Identifier: Apache-2.0

/// One pass over a text: from digit to digit, and from word to word where relative words are looked for.
struct DateSearch {
    private let finder: DateFinder
    private var glanced: [DateToken] = []
    private var grammar: DateGrammar
    /// The end of the last hit, before which no window begins.
    private var floor = 0
    private(set) var found: [FoundDate] = []

    /// Bytes before a number that a date may begin in, and bytes after it that it may reach to.
    private static let (bytesBefore, bytesAfter, tokensAfter) = (80, 200, 28)
    /// Tokens that are looked through for relative words at a time.
    private static let chunk = 256
    /// Tokens that relative words may have.
    private static let phrase = 12

    init(finder: DateFinder) {
        self.finder = finder
        grammar = DateGrammar(tokens: [], hint: finder.hint)
    }

    mutating func run(over text: Span<UInt8>) {
        var position = 0
        while position < text.count {
            let trigger = max(DateTriggers.next(in: text, from: position), position)
            if finder.reference != nil, let end = relative(in: text, position..<trigger) {
                (position, floor) = (end, end)
                continue
            }
            if trigger >= text.count { return }
            let glance = NumberGlance(text, at: trigger, hasReference: finder.reference != nil, buffer: &glanced)
            if glance.isCandidate, let end = read(text, around: trigger) {
                (position, floor) = (end, end)
            } else {
                position = glance.end
            }
        }
    }

    /// Reads the date that holds the number at an offset, and returns its end.
    private mutating func read(_ text: Span<UInt8>, around trigger: Int) -> Int? {
        let start = windowStart(text, before: trigger)
        let end = windowEnd(text, after: trigger)
        grammar.tokens.removeAll(keepingCapacity: true)
        let reach = DateTokens.append(text, from: start, upTo: trigger, limit: 40, into: &grammar.tokens)
        guard reach <= trigger else { return nil }
        let first = grammar.tokens.count
        _ = DateTokens.append(text, from: trigger, upTo: end, limit: first + Self.tokensAfter, into: &grammar.tokens)
        let isCut = start > 0 && start != floor && !Self.isBlank(text[start - 1]) && !Self.isBlank(text[start])
        for index in 0..<min(first + 1, grammar.tokens.count) {
            if index < first, grammar.roles(at: index).isDisjoint(with: [.starts, .relative]) { continue }
            guard let hit = hit(at: index, trigger: first, isCut: isCut), hit.range.upperBound > trigger else {
                continue
            }
            found.append(hit)
            return hit.range.upperBound
        }
        return nil
    }

    private func hit(at index: Int, trigger: Int, isCut: Bool) -> FoundDate? {
        if let reference = finder.reference, let words = grammar.relative(at: index), words.end > trigger {
            return FoundDate(words, from: index, in: grammar, reference: reference)
        }
        guard let expression = grammar.expression(at: index), expression.end > trigger,
            DateAcceptance(grammar: grammar, isCut: isCut && index == 0).accepts(expression, from: index)
        else { return nil }
        return FoundDate(expression, from: expression.start ?? index, in: grammar, reference: finder.reference)
    }

    /// Looks for relative words that begin in a stretch without digits, and returns the end of the first it finds.
    private mutating func relative(in text: Span<UInt8>, _ range: Range<Int>) -> Int? {
        guard let reference = finder.reference else { return nil }
        let reach = min(text.count, range.upperBound + Self.bytesBefore)
        var position = range.lowerBound
        while position < range.upperBound {
            grammar.tokens.removeAll(keepingCapacity: true)
            let next = DateTokens.append(
                text, from: position, upTo: range.upperBound, limit: Self.chunk, into: &grammar.tokens)
            var ahead = next
            for index in grammar.tokens.indices where grammar.isWord(.relative, at: index) {
                if index + Self.phrase > grammar.tokens.count {
                    ahead = DateTokens.append(
                        text, from: ahead, upTo: reach, limit: index + 2 * Self.phrase, into: &grammar.tokens)
                }
                // `USA Today` is a name.
                if grammar.tokens[index].isCapital, index > 0, grammar.tokens[index - 1].isCapital { continue }
                guard let words = grammar.relative(at: index),
                    let hit = FoundDate(words, from: index, in: grammar, reference: reference)
                else { continue }
                found.append(hit)
                return hit.range.upperBound
            }
            position = max(next, position + 1)
        }
        return nil
    }

    /// Goes back over at most six words of the line, to a blank.
    private func windowStart(_ text: Span<UInt8>, before trigger: Int) -> Int {
        let lowest = max(floor, trigger - Self.bytesBefore)
        var (start, position, blanks) = (trigger, trigger, 0)
        while position > lowest {
            let byte = text[position - 1]
            if byte == 0x0A || byte == 0x0D { return position }
            position -= 1
            if byte == 0x20 {
                start = position
                blanks += 1
                if blanks == 7 { break }
            } else if byte < 0x30 {
                start = position
            } else if position == lowest, position == floor {
                start = position
            }
        }
        if position == 0 { return 0 }
        return start == trigger ? characterStart(text, before: trigger, lowest) : start
    }

    /// Goes back over Han, kana and Hangul, which have no blanks between words, at most ten characters.
    private func characterStart(_ text: Span<UInt8>, before trigger: Int, _ lowest: Int) -> Int {
        var start = trigger
        for _ in 0..<10 where start - 3 >= lowest {
            let (scalar, length) = UTF8Scalars.next(in: text, at: start - 3)
            guard length == 3, DateTokens.isSingle(scalar) else { break }
            start -= 3
        }
        return start
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte <= 0x20 }

    private func windowEnd(_ text: Span<UInt8>, after trigger: Int) -> Int {
        let limit = min(text.count, trigger + Self.bytesAfter)
        var end = trigger
        while end < limit, text[end] != 0x0A, text[end] != 0x0D { end += 1 }
        return end
    }
}
