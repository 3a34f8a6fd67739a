// SPDX-License-Identifier: Apache-2.0

import WarraqUnicode

/// Walks the hits of a pattern in a text from left to right; none overlaps another.
///
/// A hit has at most `maxBytes`: of the matches that begin at a place, those that are longer do not count. So each step looks at a
/// bounded window and the whole walk is linear in the text. (Without the bound, `a[^b]*b|a` looks from each `a` to the end of the text.)
struct HitCursor {
    let maxBytes: Int
    private var offset = 0
    /// How far the next look goes; it grows while nothing is found.
    private var window: Int

    /// The most shorter matches that are tried when the end of a whole-word hit lies inside a word.
    private static let maxTrials = 16

    /// Begins at the start of a text.
    ///
    /// - Parameter maxBytes: The longest hit; at least 4.
    init(maxBytes: Int) { (self.maxBytes, window) = (maxBytes, 2 * maxBytes) }

    /// Finds the next hit.
    ///
    /// - Parameters:
    ///   - pattern: The same in each call.
    ///   - text: Valid UTF-8, the same in each call.
    ///   - wordEnds: The boundaries of the text's words; used if hits are whole words.
    ///   - bounds: Room for the pattern's groups; takes their bounds.
    /// - Returns: False if there are no more hits. A hit may be empty.
    mutating func next(
        _ pattern: Pattern, in text: Span<UInt8>, _ wordEnds: borrowing WordEnds,
        bounds: inout RegularExpression.Bounds
    ) -> Bool {
        var whole = RegularExpression.Bounds(groups: 1)
        while let start = nextStart(pattern.expression, in: text, &whole) {
            let range: Range<Int>?
            if pattern.wholeWords {
                range = wholeWords(pattern.expression, from: start, in: text, wordEnds, &whole)
                offset = range?.upperBound ?? wordEnds.next(after: start) ?? text.count
            } else {
                range = match(pattern.expression, from: start, in: text, &whole)
                offset = range?.upperBound ?? start
            }
            if offset == start { offset = HitCursor.behind(start, in: text) }
            guard let range else { continue }
            // Groups cost more than ends, so they are asked for where it is known that there is a hit.
            return pattern.expression.find(in: text, range, isAnchored: true, bounds: &bounds)
        }
        return false
    }

    /// Moves to the next place where a match begins; `whole` takes one, which need not be the one that counts.
    private mutating func nextStart(
        _ expression: RegularExpression, in text: Span<UInt8>, _ whole: inout RegularExpression.Bounds
    ) -> Int? {
        while offset < text.count {
            let end = HitCursor.scalarStart(upTo: min(text.count - offset, window) + offset, in: text)
            let isFound = expression.find(in: text, offset..<end, bounds: &whole)
            if isFound, let found = whole[0], end == text.count || found.lowerBound <= end - maxBytes {
                window = 2 * maxBytes
                return found.lowerBound
            }
            if end == text.count { return nil }
            // No match begins before this; those that begin behind it could not be seen whole.
            offset = HitCursor.scalarStart(upTo: end - maxBytes, in: text)
            window = isFound ? 2 * maxBytes : min(2 * window, text.count)
            window = max(window, 2 * maxBytes)
        }
        return nil
    }

    /// The match at `start` that counts; `whole` is what was found there.
    private func match(
        _ expression: RegularExpression, from start: Int, in text: Span<UInt8>,
        _ whole: inout RegularExpression.Bounds
    ) -> Range<Int>? {
        if let found = whole[0], found.count <= maxBytes { return found }
        let limit = HitCursor.scalarStart(upTo: min(text.count - start, maxBytes) + start, in: text)
        return expression.find(in: text, start..<limit, isAnchored: true, bounds: &whole) ? whole[0] : nil
    }

    /// The longest match at `start` that ends where a word ends.
    private func wholeWords(
        _ expression: RegularExpression, from start: Int, in text: Span<UInt8>, _ wordEnds: borrowing WordEnds,
        _ whole: inout RegularExpression.Bounds
    ) -> Range<Int>? {
        guard wordEnds.contains(start), var found = match(expression, from: start, in: text, &whole) else { return nil }
        for _ in 0..<HitCursor.maxTrials {
            if wordEnds.contains(found.upperBound) { return found }
            guard let limit = wordEnds.last(before: found.upperBound), limit > start,
                expression.find(in: text, start..<limit, isAnchored: true, bounds: &whole), let shorter = whole[0]
            else { return nil }
            found = shorter
        }
        return nil
    }

    /// The start of the scalar at or before an offset.
    private static func scalarStart(upTo offset: Int, in text: Span<UInt8>) -> Int {
        guard offset < text.count else { return text.count }
        var start = offset
        while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
        return start
    }

    /// The end of the scalar that starts at an offset.
    private static func behind(_ offset: Int, in text: Span<UInt8>) -> Int {
        var end = offset + 1
        while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
        return end
    }
}
