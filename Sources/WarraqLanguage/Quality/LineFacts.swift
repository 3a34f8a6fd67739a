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
        beginsWithBullet = LineFacts.bullets.contains(
            UnicodeProperties.scalar(at: content.lowerBound, in: bytes).scalar)
    }

    /// What items of a list begin with; no em dash, which begins speech.
    private static let bullets: Set<Unicode.Scalar> = [
        "-", "*", "•", "‣", "⁃", "◦", "▪", "▫", "■", "□", "●", "○", "▶", "◀", "–", "·", "・", "٭",
    ]

    private static func trimmed(_ range: Range<Int>, in bytes: Span<UInt8>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end {
            let (scalar, length) = UnicodeProperties.scalar(at: start, in: bytes)
            guard UnicodeProperties.isWhitespace(scalar) else { break }
            start += length
        }
        while start < end {
            let last = bytes.startOfScalar(before: end, from: start)
            guard UnicodeProperties.isWhitespace(UnicodeProperties.scalar(at: last, in: bytes).scalar) else { break }
            end = last
        }
        return start..<end
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
        var (hash, offset, continuations) = (seed, range.lowerBound, 0)
        while offset < range.upperBound {
            let block = load(bytes, at: offset, count: min(8, range.upperBound &- offset))
            hash = step(hash, block)
            continuations &+= ByteLanes8.continuations(block)
            offset &+= 8
        }
        return (finish(hash, range.count), range.count - continuations)
    }

    /// The scalars in a range of valid UTF-8.
    static func characters(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
        var (offset, continuations) = (range.lowerBound, 0)
        while offset < range.upperBound {
            continuations += ByteLanes8.continuations(load(bytes, at: offset, count: min(8, range.upperBound - offset)))
            offset += 8
        }
        return range.count - continuations
    }
}
