// SPDX-License-Identifier: Apache-2.0

import WarraqUnicode

/// Counts the stop words of a text.
struct StopWordCount {
    /// How many words are stop words.
    private(set) var hits = 0
    /// How many different ones occur; nil without a list.
    private(set) var different: Int?
    private var isSeen: [Bool] = []
    /// Where half words start that stand without a gap, up to the last one; the oldest first.
    private var starts: [Int] = []
    private var lastEnd = -1

    mutating func begin(_ words: StopWords?) {
        (hits, different, lastEnd) = (0, words == nil ? nil : 0, -1)
        starts.removeAll(keepingCapacity: true)
        isSeen.removeAll(keepingCapacity: true)
        isSeen.append(contentsOf: repeatElement(false, count: words?.count ?? 0))
    }

    /// Looks at the next words, and at half words that end with one.
    mutating func count(
        _ batch: Span<Word>, _ forms: Span<WordForm>, _ words: StopWords, _ bytes: Span<UInt8>
    ) {
        if !words.hasEndings, !words.hasElisions, words.maxUnits == 1 {
            for index in 0..<forms.count {
                if let number = words.number(of: forms[index].folded) { see(number) }
            }
            return
        }
        for index in 0..<batch.count {
            if let number = words.number(of: forms[index].folded) {
                see(number)
            } else if words.hasEndings, StopWords.isHangul(bytes, batch[index].utf8Range) {
                countEnding(batch[index].utf8Range, words, bytes)
            } else if words.hasElisions {
                countParts(batch[index].utf8Range, words, bytes)
            }
            if words.maxUnits > 1, forms[index].isHalf { countUnits(batch[index].utf8Range, words, bytes) }
        }
    }

    /// Looks at the last two syllables of a Korean word, then at the last one.
    private mutating func countEnding(_ range: Range<Int>, _ words: StopWords, _ bytes: Span<UInt8>) {
        for length in [6, 3] where range.count > length {
            let ending = range.upperBound - length..<range.upperBound
            guard let number = words.number(of: QualityHash.hash(bytes, ending)) else { continue }
            return see(number)
        }
    }

    /// Looks at what stands before and behind the first apostrophe of a word, which counts once at most.
    private mutating func countParts(_ range: Range<Int>, _ words: StopWords, _ bytes: Span<UInt8>) {
        guard let length = StopWords.apostrophe(in: bytes, range), length > 0 else { return }
        let (middle, before) = (range.lowerBound + length, hits)
        let behind = middle + (bytes[middle] == 0x27 ? 1 : 3)
        for part in [range.lowerBound..<middle, behind..<range.upperBound] where !part.isEmpty {
            let hash = WordForm(bytes, Word(utf8Range: part), .shared, folds: true).folded
            if let number = words.number(of: hash) { see(number) }
        }
        hits = min(hits, before + 1)
    }

    private mutating func countUnits(_ range: Range<Int>, _ words: StopWords, _ bytes: Span<UInt8>) {
        if range.lowerBound != lastEnd { starts.removeAll(keepingCapacity: true) }
        for start in starts {
            if let number = words.number(of: QualityHash.hash(bytes, start..<range.upperBound)) { see(number) }
        }
        if starts.count == words.maxUnits - 1 { starts.removeFirst() }
        starts.append(range.lowerBound)
        lastEnd = range.upperBound
    }

    private mutating func see(_ number: Int) {
        hits += 1
        guard !isSeen[number] else { return }
        isSeen[number] = true
        different = (different ?? 0) + 1
    }
}
