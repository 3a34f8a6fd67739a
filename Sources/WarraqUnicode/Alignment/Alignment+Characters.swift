// SPDX-License-Identifier: Apache-2.0

extension Alignment {
    /// How many bytes the text has that the runs lead to: the source or, where text was decoded, what it was decoded to.
    var middleCount: Int { characters?.textCount ?? sourceCount }

    /// The source of a range that the runs lead to, relative to the source's beginning.
    @inline(__always)
    func decoded(_ range: Range<Int>) -> Range<Int> { characters?.source(of: range) ?? range }

    /// Where the runs would have to lead to for a range of the source; nil where no character is.
    func middle(of source: Range<Int>) -> Range<Int>? {
        let local = source.lowerBound - sourceOffset..<source.upperBound - sourceOffset
        guard let characters else { return local }
        guard local.isEmpty else { return characters.text(of: local) }
        let (offset, end) = (local.lowerBound, characters.sourceCount)
        guard 0...end ~= offset else { return nil }
        let place = offset == end ? characters.textCount : characters.text(of: offset..<offset + 1)?.lowerBound
        return place.map { $0..<$0 }
    }

    /// The same with all that was decoded as runs, for those that know of runs only.
    ///
    /// - Complexity: O(characters × log characters) where text was decoded.
    var flattened: Alignment {
        guard let characters else { return self }
        let runs = Alignment(
            breakpoints: breakpoints, targetCount: targetCount, sourceCount: characters.textCount,
            isMonotonic: isMonotonic)
        return runs.composed(with: characters.runs).offset(by: sourceOffset)
    }
}
