// SPDX-License-Identifier: Apache-2.0

extension TextSegmentation {
    /// Tells whether a word boundary of UAX #29 lies at an offset.
    ///
    /// - Parameters:
    ///   - offset: A UTF-8 byte offset. 0 and `bytes.count` are boundaries; an offset inside a scalar or outside the
    ///     text is none. (Empty text has a boundary at 0.)
    ///   - bytes: Valid UTF-8.
    /// - Complexity: O(distance to the nearest space, line end or letter without word rules, such as Han, before
    ///   `offset`, and of the segment there).
    public static func isWordBoundary(at offset: Int, in bytes: Span<UInt8>) -> Bool {
        guard offset > 0, offset < bytes.count else { return offset == 0 || offset == bytes.count }
        guard bytes[offset] & 0xC0 != 0x80 else { return false }
        let rules = WordRules(bytes)
        var end = rules.certainBoundary(upTo: offset)
        while end < offset { end = rules.segment(from: end).end }
        return end == offset
    }
}

extension WordRules {
    /// Returns a boundary at or before `offset`, a scalar's start, that two scalars alone decide.
    ///
    /// After a space, a line end or a scalar of class Other, every rule but WB3, WB3d and WB4 breaks.
    func certainBoundary(upTo offset: Int) -> Int {
        var offset = offset
        while offset > 0 {
            let start = bytes.scalarStart(before: offset)
            let left = property(at: start).property.wordClass
            if left.isNewline || left == .segmentSpace || left == .other || left == .pictographic {
                let right = property(at: offset).property.wordClass
                if isCertain(left, right) { return offset }
            }
            offset = start
        }
        return 0
    }

    private func isCertain(_ left: WordClass, _ right: WordClass) -> Bool {
        if left.isNewline { return left != .cr || right != .lf }
        return !right.isIgnorable && (left != .segmentSpace || right != .segmentSpace)
    }
}
