// SPDX-License-Identifier: Apache-2.0

/// The sentence boundary rules of UAX #29 over one text.
struct SentenceRules: ~Escapable {
    let bytes: Span<UInt8>
    let table: PropertyTrie<UInt8>

    @inline(__always)
    @_lifetime(copy bytes)
    init(_ bytes: Span<UInt8>) {
        self.bytes = bytes
        table = .sentences
    }

    @inline(__always)
    func property(at offset: Int) -> (property: SentenceProperty, end: Int) {
        let first = bytes[offset]
        if first < 0x80 { return (SentenceProperty(bits: table[ascii: first]), offset + 1) }
        let scalar = DecodedScalar(in: bytes, at: offset)
        return (SentenceProperty(bits: table[scalar.value]), offset + scalar.length)
    }

    /// Returns the end of the sentence that starts at `start`, a boundary below the text's end, and whether the
    /// sentence holds a letter or digit.
    func sentence(from start: Int) -> (end: Int, hasWord: Bool) {
        var offset = start
        var hasWord = false
        while offset < bytes.count {
            if hasWord {
                offset = quietEnd(from: offset)
                if offset >= bytes.count { break }
            }
            let place = offset
            let (next, end) = property(at: offset)
            offset = end
            hasWord = hasWord || next.isLetterOrDigit
            let nextClass = next.sentenceClass
            if nextClass.isTerminator {
                if let boundary = boundary(after: nextClass, from: start, to: place, at: &offset) {
                    return (boundary, hasWord)
                }
            } else if nextClass.isParagraphSeparator {  // SB3, SB4
                return (behindSeparator(nextClass, at: offset), hasWord)
            }
        }
        return (offset, hasWord)
    }

    /// Follows a terminator from `place` to `offset`, in a sentence from `start` on, to the sentence's end, or moves `offset` to where
    /// the search goes on.
    private func boundary(
        after terminator: SentenceClass, from start: Int, to place: Int, at offset: inout Int
    ) -> Int? {
        let isAmbiguous = terminator == .ambiguousTerminator
        offset = skip(.extend, from: offset)
        if isAmbiguous, offset < bytes.count {
            let next = property(at: offset).property.sentenceClass
            if next == .numeric { return nil }  // SB6
            if next == .upper, isCased(before: place, from: start) { return nil }  // SB7
        }
        offset = skip(.close, from: offset)  // SB9
        offset = skip(.space, from: offset)  // SB10
        guard offset < bytes.count else { return offset }
        let (next, end) = property(at: offset)
        let nextClass = next.sentenceClass
        if nextClass.isParagraphSeparator { return behindSeparator(nextClass, at: end) }
        if nextClass == .continuation || nextClass.isTerminator { return nil }  // SB8a
        if isAmbiguous, goesOnInLowerCase(from: offset) { return nil }  // SB8
        return offset  // SB11
    }

    /// Whether the last scalar before `place` that rule SB5 does not look through is a letter with case.
    ///
    /// What it passes stands before no other terminator.
    private func isCased(before place: Int, from start: Int) -> Bool {
        var offset = place
        while offset > start {
            offset = bytes.scalarStart(before: offset)
            let previous = property(at: offset).property.sentenceClass
            if !previous.isIgnorable { return previous.isCased }
        }
        return false
    }

    /// Returns the first offset from `offset` on that holds neither `skipped` nor what rule SB5 looks through.
    private func skip(_ skipped: SentenceClass, from offset: Int) -> Int {
        var offset = offset
        while offset < bytes.count {
            let (next, end) = property(at: offset)
            guard next.sentenceClass == skipped || next.sentenceClass.isIgnorable else { break }
            offset = end
        }
        return offset
    }

    /// Whether the first letter, terminator or separator from `offset` on is a lower-case letter (SB8).
    ///
    /// What it passes holds no terminator, so no byte is looked at by two such searches.
    private func goesOnInLowerCase(from offset: Int) -> Bool {
        var offset = offset
        while offset < bytes.count {
            let (next, end) = property(at: offset)
            let nextClass = next.sentenceClass
            if nextClass == .lower { return true }
            if nextClass.isLetter || nextClass.isTerminator || nextClass.isParagraphSeparator { return false }
            offset = end
        }
        return false
    }

    private func behindSeparator(_ separator: SentenceClass, at offset: Int) -> Int {
        separator == .cr && offset < bytes.count && bytes[offset] == 0x0A ? offset + 1 : offset  // SB3
    }
}
