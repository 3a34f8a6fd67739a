// SPDX-License-Identifier: Apache-2.0

/// How decoded text maps to the bytes it was decoded from, character by character and without a gap.
///
/// One bit for each byte of both says whether a character begins there; the characters of one are those of the other, in the
/// same order. Where each byte of the source is a character, its bits are left out. So the way back costs an eighth of the text
/// and, for encodings of several bytes, an eighth of the source: an eighth to a thirtieth of a breakpoint for each character,
/// and less than the source itself, which would have to be kept for decoding it again.
///
/// It is an object, so that an alignment without one pays a word for it.
final class CharacterMap: Sendable, Equatable {
    /// Where characters begin in the text.
    private let text: RankedBits
    /// Where characters begin in the source; nil if each of its bytes is one.
    private let source: RankedBits?
    let sourceCount: Int

    /// - Parameters:
    ///   - text: The bits of the text; the first one is set.
    ///   - source: The bits of the source, of which as many are set.
    init(text: BitRow, source: BitRow?) {
        self.text = RankedBits(text)
        self.source = source.map(RankedBits.init)
        sourceCount = self.source?.count ?? self.text.ones
        precondition((self.source?.ones ?? self.text.ones) == self.text.ones, "a character has text and bytes")
        precondition(textCount <= Breakpoint.maxTarget && sourceCount <= Breakpoint.maxSource, "the text is too long")
    }

    var textCount: Int { text.count }
    var byteCost: Int { text.byteCost + (source?.byteCost ?? 0) }

    static func == (one: CharacterMap, other: CharacterMap) -> Bool {
        one.text == other.text && one.source == other.source
    }

    /// The source of a range of the text: of all characters that it cuts; an empty range stays one, before its character.
    func source(of range: Range<Int>) -> Range<Int> {
        if range.isEmpty {
            let start = range.lowerBound >= textCount ? sourceCount : sourceStart(character(at: range.lowerBound, text))
            return start..<start
        }
        let (first, last) = (character(at: range.lowerBound, text), character(at: range.upperBound - 1, text))
        return sourceStart(first)..<sourceStart(last + 1)
    }

    /// The text of a range of the source, which is not empty; nil for one outside it.
    func text(of range: Range<Int>) -> Range<Int>? {
        let range = range.clamped(to: 0..<sourceCount)
        if range.isEmpty { return nil }
        let first = source.map { character(at: range.lowerBound, $0) } ?? range.lowerBound
        let last = source.map { character(at: range.upperBound - 1, $0) } ?? range.upperBound - 1
        return text.offset(ofOne: first)..<text.offset(ofOne: last + 1)
    }

    /// The same as runs: all memory that the bits save.
    ///
    /// - Complexity: O(characters × log characters).
    var runs: Alignment {
        var builder = AlignmentBuilder()
        var (start, textStart) = (0, 0)
        for number in 0..<text.ones {
            let (end, textEnd) = (sourceStart(number + 1), text.offset(ofOne: number + 1))
            if end - start == 1 && textEnd - textStart == 1 {
                builder.copy(start..<end)
            } else {
                builder.replace(start..<end, targetCount: textEnd - textStart)
            }
            (start, textStart) = (end, textEnd)
        }
        return builder.finish(sourceCount: sourceCount)
    }

    private func character(at offset: Int, _ bits: RankedBits) -> Int { bits.rank(before: offset + 1) - 1 }

    private func sourceStart(_ number: Int) -> Int { source?.offset(ofOne: number) ?? number }
}
