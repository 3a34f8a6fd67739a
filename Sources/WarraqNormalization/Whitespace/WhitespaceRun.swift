// SPDX-License-Identifier: Apache-2.0

import WarraqUnicode

/// White space between two characters that are none, or at an end of the text.
struct WhitespaceRun {
    /// Its bytes.
    let utf8Range: Range<Int>
    /// How many line ends are in it, and how many of them are LF.
    private(set) var lineEnds = 0
    private(set) var plainLineEnds = 0
    /// Where its last line end ends; its start where it has none.
    private(set) var lastLine: Int
    /// Whether it has no-break spaces only.
    private(set) var isNoBreak = true

    /// Reads the run that begins at `start` with a scalar that is white space.
    @inline(__always)
    init(in text: Span<UInt8>, from start: Int) {
        lastLine = start
        var end = start
        while end < text.count, let scalar = WhitespaceScalar(in: text, at: end) {
            if scalar.kind == .lineEnd {
                lineEnds &+= 1
                plainLineEnds &+= text[end] == 0x0A ? 1 : 0
                lastLine = end &+ scalar.count
            }
            if scalar.kind != .noBreak { isNoBreak = false }
            end &+= scalar.count
        }
        utf8Range = start..<end
    }

    /// Whether it is line ends, all of them LF, and nothing else up to the last one.
    var hasPlainLineEnds: Bool { plainLineEnds == lastLine - utf8Range.lowerBound }
}

/// Walks the white space of a text, except single spaces between other characters, and single LFs if they stay as well.
///
/// Runs that stay for another reason are among those returned.
struct WhitespaceRuns {
    private var offset = 0
    /// The byte that is plain besides the space; the space itself where there is none.
    private let plainByte: UInt8

    init(skippingLines: Bool) {
        plainByte = skippingLines ? 0x0A : 0x20
    }

    /// Returns the next run, or nil at the end of the text.
    ///
    /// - Complexity: O(bytes up to the end of the run), sixteen at a step outside white space.
    @inline(__always)
    mutating func next(in text: Span<UInt8>) -> WhitespaceRun? {
        var start = offset
        if start > 0 || text.isEmpty || WhitespaceScalar(in: text, at: 0) == nil {
            start = candidate(in: text, from: offset)
            if start == text.count { return nil }
            // A space or LF that seemed to stand alone may have this one behind it.
            while start > offset, text[start &- 1] == 0x20 || text[start &- 1] == 0x0A { start &-= 1 }
        }
        let run = WhitespaceRun(in: text, from: start)
        offset = run.utf8Range.upperBound
        return run
    }

    /// Returns the first white space from `start` on that is not plain with something else behind it, or the text's end.
    private func candidate(in text: Span<UInt8>, from start: Int) -> Int {
        var offset = start
        // The two bytes behind a block are looked at with it.
        while offset &+ ByteBlock.width &+ 2 <= text.count {
            let block = ByteBlock(text, at: offset)
            let next = ByteBlock(text, at: offset &+ 1)
            let plain = block.equal(to: 0x20) | block.equal(to: plainByte)
            let short = (block.atLeast(0x09) & block.below(0x0E)) | block.equal(to: 0x20)
            let behind = (next.atLeast(0x09) & next.below(0x0E)) | next.equal(to: 0x20)
            let leads = block.equal(to: 0xC2) | (block.atLeast(0xE1) & block.below(0xE4))
            var marks = (short ^ plain) | (plain & behind)
            if !(marks | leads).isEmpty {
                marks = marks | WhitespaceRuns.long(block, next, ByteBlock(text, at: offset &+ 2))
                if !marks.isEmpty { return offset &+ marks.first }
            }
            offset &+= ByteBlock.width
        }
        while offset < text.count, WhitespaceScalar(in: text, at: offset) == nil { offset &+= 1 }
        return offset
    }

    /// Marks the lead bytes of white space of more than one byte, by the bytes themselves and the two behind each.
    @inline(__always)
    private static func long(_ block: ByteBlock, _ second: ByteBlock, _ third: ByteBlock) -> ByteMarks {
        let two = block.equal(to: 0xC2) & (second.equal(to: 0x85) | second.equal(to: 0xA0))
        let ogham = block.equal(to: 0xE1) & second.equal(to: 0x9A) & third.equal(to: 0x80)
        let ideographic = block.equal(to: 0xE3) & second.equal(to: 0x80) & third.equal(to: 0x80)
        let separators = third.masked(by: 0xFE).equal(to: 0xA8) | third.equal(to: 0xAF)
        let general = second.equal(to: 0x80) & (third.below(0x8B) | separators)
        let mathematical = second.equal(to: 0x81) & third.equal(to: 0x9F)
        return two | ogham | ideographic | (block.equal(to: 0xE2) & (general | mathematical))
    }
}
