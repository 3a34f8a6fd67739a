// SPDX-License-Identifier: Apache-2.0

import WarraqUnicode

/// What is measured of one line.
struct LineFacts {
    /// The line without white space at its ends; empty if it is blank.
    var content: Range<Int>
    /// Where the next line starts.
    var end: Int
    /// Scalars of the content.
    var characters = 0
    /// The hash of the content.
    var hash: UInt64 = 0
    var ending = LineEnding()
    var beginsWithBullet = false
    /// Phrases of ``PhraseSearch`` that begin in the line.
    var phrases: PhraseSearch.Kinds = []
    var words = 0
    /// Sentences that hold a letter or digit.
    var sentences = 0
    /// The characters of the longest word.
    var longestWord = 0

    /// Nothing but white space.
    var isBlank: Bool { content.isEmpty }

    /// Measures what can be told without words and sentences.
    init(_ line: Line, in bytes: Span<UInt8>) {
        (content, end) = (LineFacts.trimmed(line.content, in: bytes), line.end)
        if content.isEmpty { return }
        (hash, characters) = QualityHash.hashAndCount(bytes, content)
        let end = Citations.end(of: content, bytes)
        if end > content.lowerBound { ending = LineEnding(of: content.lowerBound..<end, in: bytes) }
        beginsWithBullet = LineFacts.isBullet(WideScalar(bytes, content.lowerBound).scalar)
    }

    /// What items of a list begin with; no em dash, which begins speech.
    @inline(__always)
    private static func isBullet(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "-", "*", "•", "‣", "⁃", "◦", "▪", "▫", "■", "□", "●", "○", "▶", "◀", "–", "·", "・", "٭": true
        default: false
        }
    }

    private static func trimmed(_ range: Range<Int>, in bytes: Span<UInt8>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end {
            let scalar = WideScalar(bytes, start)
            guard isWhite(scalar.scalar) else { break }
            start += scalar.length
        }
        while start < end {
            let last = bytes.startOfScalar(before: end, from: start)
            guard isWhite(WideScalar(bytes, last).scalar) else { break }
            end = last
        }
        return start..<end
    }

    @inline(__always)
    private static func isWhite(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x80
            ? scalar.value == 0x20 || scalar.value &- 0x09 < 5 : UnicodeProperties.isWhitespace(scalar)
    }
}

extension Span<UInt8> {
    /// The start of the scalar that ends at `offset`, not below `limit`.
    func startOfScalar(before offset: Int, from limit: Int) -> Int {
        var start = offset - 1
        while start > limit, self[start] & 0xC0 == 0x80 { start -= 1 }
        return start
    }
}

extension QualityHash {
    /// The hash of a range of valid UTF-8 and the number of its scalars.
    static func hashAndCount(_ bytes: Span<UInt8>, _ range: Range<Int>) -> (hash: UInt64, characters: Int) {
        var (hash, offset, continuations) = (seed, range.lowerBound, LaneCount())
        while offset &+ 8 <= range.upperBound {
            let block = load(bytes, at: offset)
            hash = step(hash, block)
            continuations.add(ByteLanes8.continuations(block))
            offset &+= 8
        }
        if offset < range.upperBound {
            let block = load(bytes, at: offset, count: range.upperBound &- offset)
            hash = step(hash, block)
            continuations.add(ByteLanes8.continuations(block))
        }
        return (finish(hash, range.count), range.count - continuations.total)
    }

    /// The scalars in a range of valid UTF-8.
    static func characters(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
        var (offset, continuations) = (range.lowerBound, LaneCount())
        while offset &+ 8 <= range.upperBound {
            continuations.add(ByteLanes8.continuations(load(bytes, at: offset)))
            offset &+= 8
        }
        if offset < range.upperBound {
            let block = load(bytes, at: offset, count: range.upperBound &- offset)
            continuations.add(ByteLanes8.continuations(block))
        }
        return range.count - continuations.total
    }
}
