// SPDX-License-Identifier: Apache-2.0

/// One segment between two word boundaries, as the rules find it.
struct WordSegment {
    var end: Int
    /// The first scalar's class and kind.
    let first: WordProperty
    /// Whether it holds a letter or digit.
    var isWord: Bool
}

/// The word boundary rules of UAX #29 over one text.
///
/// `previous` in what follows is the class of the last scalar that rule WB4 does not look through; `last` that of the
/// last scalar of all, which only WB3c and WB3d ask for.
struct WordRules: ~Escapable {
    let bytes: Span<UInt8>
    let table: PropertyTrie<UInt8>

    @inline(__always)
    @_lifetime(copy bytes)
    init(_ bytes: Span<UInt8>) {
        self.bytes = bytes
        table = .words
    }

    /// Returns the class of the scalar at `offset`, and the offset behind it.
    @inline(__always)
    func property(at offset: Int) -> (property: WordProperty, end: Int) {
        let first = bytes[offset]
        if first < 0x80 { return (WordProperty(bits: table[ascii: first]), offset + 1) }
        let scalar = DecodedScalar(in: bytes, at: offset)
        return (WordProperty(bits: table[scalar.value]), offset + scalar.length)
    }

    /// Whether rule WB4 looks through the scalar at `offset`; not so at the end.
    @inline(__always)
    func isIgnorable(at offset: Int) -> Bool {
        offset < bytes.count && property(at: offset).property.wordClass.isIgnorable
    }

    /// Returns the segment that starts at `start`, a boundary below the text's end.
    @inline(__always)
    func segment(from start: Int) -> WordSegment {
        let (first, end) = property(at: start)
        return segment(of: first, endingAt: end)
    }

    /// Returns the segment whose first scalar, known already, ends at `end`.
    @inline(__always)
    func segment(of first: WordProperty, endingAt end: Int) -> WordSegment {
        var segment = WordSegment(end: end, first: first, isWord: first.makesWord)
        let firstClass = first.wordClass
        if firstClass.isWordPart {
            extendWord(&segment)
        } else if !firstClass.isNewline {
            if firstClass.isIgnorable { segment.isWord = false }
            if !standsAlone(first, endingAt: end) { extend(&segment, previous: firstClass, last: firstClass) }
        } else if firstClass == .cr, segment.end < bytes.count, bytes[segment.end] == 0x0A {
            segment.end += 1  // WB3
        }
        return segment
    }

    /// Whether a segment of one scalar ends at `end`, as between most pairs of scalars that make no words.
    @inline(__always)
    private func standsAlone(_ first: WordProperty, endingAt end: Int) -> Bool {
        guard first.wordClass.endsAlone, end < bytes.count else { return false }
        let nextClass = property(at: end).property.wordClass
        return !nextClass.isIgnorable && nextClass != .segmentSpace
    }

    /// Extends a segment that so far is letters, digits, connectors: the usual word (WB5, WB8 to WB10, WB13a, WB13b).
    @inline(__always)
    private func extendWord(_ segment: inout WordSegment) {
        if segment.isWord, isBlockLetter(before: segment.end) { segment.end = wordBlocksEnd(from: segment.end) }
        while segment.end < bytes.count {
            let (next, end) = property(at: segment.end)
            let nextClass = next.wordClass
            if nextClass.isWordPart {
                segment.isWord = segment.isWord || next.makesWord
            } else if nextClass.breaksWord {
                return  // WB3a, WB999
            } else if nextClass != .extend {
                let previous = baseClass(before: segment.end)
                return extend(&segment, previous: previous, last: previous)
            }
            segment.end = end
        }
    }

    /// Returns the class of the last scalar before `offset` that rule WB4 does not look through; there is one.
    private func baseClass(before offset: Int) -> WordClass {
        var start = bytes.scalarStart(before: offset)
        while property(at: start).property.wordClass.isIgnorable { start = bytes.scalarStart(before: start) }
        return property(at: start).property.wordClass
    }

    /// Extends a segment by any rule.
    @inline(never)
    private func extend(_ segment: inout WordSegment, previous: WordClass, last: WordClass) {
        var (previous, last) = (previous, last)
        while segment.end < bytes.count {
            let (next, end) = property(at: segment.end)
            let nextClass = next.wordClass
            if nextClass.isIgnorable {  // WB4
                segment.end = end
            } else if joins(previous, last, nextClass) {
                segment.end = end
                segment.isWord = segment.isWord || next.makesWord
                // A pair of regional indicators is complete (WB15, WB16).
                previous = nextClass == .regionalIndicator ? .other : nextClass
            } else if let inner = extendAcrossPunctuation(&segment, previous, nextClass, behind: end) {
                previous = inner
            } else {
                return
            }
            last = nextClass
        }
    }

    /// The rules that look at two neighbours only.
    @inline(__always)
    private func joins(_ previous: WordClass, _ last: WordClass, _ next: WordClass) -> Bool {
        if next.isPictographic, last == .joiner { return true }  // WB3c
        if next.isWordPart { return previous.isWordPart || (previous == .katakana && next == .extendNumLet) }
        if next == .katakana { return previous == .katakana || previous == .extendNumLet }  // WB13, WB13b
        if next == .segmentSpace { return last == .segmentSpace }  // WB3d
        return next == .regionalIndicator && previous == .regionalIndicator
    }

    /// Extends a segment over `punctuation` and the letter or digit behind it (WB6, WB7 to WB7c, WB11, WB12).
    ///
    /// Returns the class the segment then ends with, or `nil` if it ends before the punctuation.
    private func extendAcrossPunctuation(
        _ segment: inout WordSegment, _ previous: WordClass, _ punctuation: WordClass, behind end: Int
    ) -> WordClass? {
        guard punctuation.isMid, previous.isWordPart else { return nil }
        if let (next, nextEnd) = base(from: end),
            Self.punctuation(punctuation, joins: previous, and: next.wordClass)
        {
            segment.end = nextEnd
            segment.isWord = segment.isWord || next.makesWord
            return next.wordClass
        }
        guard previous == .hebrewLetter, punctuation == .singleQuote else { return nil }
        segment.end = end  // WB7a
        return punctuation
    }

    private static func punctuation(_ mid: WordClass, joins left: WordClass, and right: WordClass) -> Bool {
        if mid == .doubleQuote { return left == .hebrewLetter && right == .hebrewLetter }
        if left == .numeric, right == .numeric { return mid != .midLetter }
        return left.isLetter && right.isLetter && mid != .midNum
    }

    /// Returns the first scalar from `offset` on that rule WB4 does not look through.
    private func base(from offset: Int) -> (WordProperty, Int)? {
        var offset = offset
        while offset < bytes.count {
            let (next, end) = property(at: offset)
            if !next.wordClass.isIgnorable { return (next, end) }
            offset = end
        }
        return nil
    }
}
