// SPDX-License-Identifier: Apache-2.0

import WarraqLanguage
import WarraqUnicode

/// Compares texts by their words, so roughly that inflected forms meet: by the first five letters, without case, Arabic spelling
/// variants, the article and "and".
enum WordOverlap {
    private static let folding = ArabicFolding(.search)
    /// Of a text only so many bytes are read.
    private static let maxBytes = 8192

    /// The keys of the words of a text; words below three letters have none, save those of Han, of which each is one.
    static func keys(of text: Span<UInt8>) -> Set<UInt64> {
        var keys: Set<UInt64> = []
        add(text, to: &keys)
        return keys
    }

    /// Adds the keys of the words of a text.
    static func add(_ text: Span<UInt8>, to keys: inout Set<UInt64>) {
        var folded: [UInt8] = []
        folding.fold(text.extracting(..<WordOverlap.cut(text)), into: &folded)
        var cursor = WordCursor()
        while let word = cursor.next(in: folded.span) {
            if let key = WordOverlap.key(of: folded.span.extracting(word.utf8Range)) { keys.insert(key) }
        }
    }

    private static func cut(_ text: Span<UInt8>) -> Int {
        if text.count <= maxBytes { return text.count }
        return ScalarSteps.start(before: maxBytes, in: text)
    }

    private static func key(of word: Span<UInt8>) -> UInt64? {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        var (letters, offset, isDense) = (0, 0, false)
        offset = articleEnd(word)
        while offset < word.count, letters < 5 {
            let (scalar, length) = UnicodeProperties.scalar(at: offset, in: word)
            offset += length
            hash = (hash ^ UInt64(UnicodeProperties.simpleCaseFold(scalar).value)) &* 0x100_0000_01B3
            letters += 1
            isDense = isDense || UnicodeProperties.isIdeographic(scalar) || UnicodeProperties.isKana(scalar)
        }
        return letters >= 3 || isDense ? hash : nil
    }

    /// Skips a leading waw and the Arabic article if at least three letters remain.
    private static func articleEnd(_ word: Span<UInt8>) -> Int {
        var offset = 0
        if begins(word, at: 0, 0xD9, 0x88), word.count >= 10 { offset = 2 }
        if begins(word, at: offset, 0xD8, 0xA7), begins(word, at: offset + 2, 0xD9, 0x84), word.count - offset >= 10 {
            offset += 4
        }
        return offset
    }

    private static func begins(_ word: Span<UInt8>, at offset: Int, _ first: UInt8, _ second: UInt8) -> Bool {
        offset + 1 < word.count && word[offset] == first && word[offset + 1] == second
    }
}
