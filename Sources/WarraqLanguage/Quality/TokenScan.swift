// SPDX-License-Identifier: Apache-2.0

import WarraqUnicode

/// Counts and hashes the words and symbols of a text, in one pass.
struct TokenScan {
    /// What the pass is to find out.
    struct Needs {
        /// Words and symbols for n-grams.
        var tokens = false
        /// Folded words, and what is in capitals.
        var folded = false
    }

    /// Words and symbols, as they are.
    var tokens = TokenList()
    /// Words, folded.
    var words = TokenList()
    var symbols = SymbolScan()
    var stops = StopWordCount()
    /// What the words add up to.
    private(set) var sums = WordSums()

    /// Goes through a text.
    ///
    /// - Parameter lines: Get their words; in order, up to the end of the text.
    mutating func scan(_ bytes: Span<UInt8>, _ needs: Needs, _ stopWords: StopWords?, lines: inout [LineFacts]) {
        reset()
        stops.begin(stopWords)
        let folds = needs.folded || stopWords != nil
        let (stopWords, letters) = (stopWords ?? .none, LetterTable.shared)
        var (cursor, last) = (WordCursor(), 0)
        var place = LinePlace(lines)
        var batch = Batch(repeating: Word(utf8Range: 0..<0))
        var forms = Forms(repeating: WordForm())
        while true {
            let count = cursor.next(into: &batch, in: bytes)
            if count == 0 { break }
            TokenScan.read(batch.span.extracting(first: count), into: &forms, bytes, letters, folds: folds)
            let (found, read) = (batch.span.extracting(first: count), forms.span.extracting(first: count))
            take(found, read, bytes, needs, stopWords, behind: &last)
            place.take(found, read, in: &lines)
        }
        place.finish(&lines)
        symbols.scan(bytes, last..<bytes.count, into: &tokens, hashes: needs.tokens)
        tokens.finish()
    }

    // They are read through spans: to read an element of an inline array may copy it all.

    /// Words that are read together.
    private typealias Batch = InlineArray<64, Word>
    /// Their forms.
    private typealias Forms = InlineArray<64, WordForm>

    private static func read(
        _ batch: Span<Word>, into forms: inout Forms, _ bytes: Span<UInt8>, _ letters: LetterTable, folds: Bool
    ) {
        var forms = forms.mutableSpan
        for index in 0..<batch.count { forms[index] = WordForm(bytes, batch[index], letters, folds: folds) }
    }

    /// Counts words: one loop for each thing to do keeps all that it needs at hand.
    private mutating func take(
        _ batch: Span<Word>, _ forms: Span<WordForm>, _ bytes: Span<UInt8>, _ needs: Needs, _ stopWords: StopWords,
        behind last: inout Int
    ) {
        sums.add(forms)
        for index in 0..<batch.count {
            let range = batch[index].utf8Range
            symbols.scan(bytes, last..<range.lowerBound, into: &tokens, hashes: needs.tokens)
            last = range.upperBound
            if needs.tokens { tokens.append(forms[index].hash, characters: forms[index].characters) }
        }
        if needs.folded { words.append(folded: forms) }
        if stopWords.count > 0 { stops.count(batch, forms, stopWords, bytes) }
    }

    /// The line that the pass is in, and its words so far.
    private struct LinePlace {
        private(set) var end: Int
        private var line = 0
        private var words = 0
        private var longest = 0

        init(_ lines: [LineFacts]) { end = lines.first?.end ?? .max }

        /// Adds words.
        mutating func take(_ batch: Span<Word>, _ forms: Span<WordForm>, in lines: inout [LineFacts]) {
            for index in 0..<batch.count {
                let start = batch[index].utf8Range.lowerBound
                if start >= end { move(to: start, in: &lines) }
                words &+= 1
                longest = max(longest, forms[index].characters)
            }
        }

        /// Goes on to the line that holds an offset.
        mutating func move(to offset: Int, in lines: inout [LineFacts]) {
            finish(&lines)
            (words, longest) = (0, 0)
            while line + 1 < lines.count, lines[line].end <= offset { line += 1 }
            end = line + 1 < lines.count ? lines[line].end : .max
        }

        func finish(_ lines: inout [LineFacts]) {
            if line < lines.count { (lines[line].words, lines[line].longestWord) = (words, longest) }
        }
    }

    private mutating func reset() {
        tokens.removeAll()
        words.removeAll()
        symbols.reset()
        sums = WordSums()
    }

    /// Gives the storage of a long text back.
    mutating func release(above limit: Int) {
        tokens.release(above: limit)
        words.release(above: limit)
    }

    /// Words and symbols.
    var total: Int { sums.words + symbols.count }

    /// How many half words make a word of an n-gram: two, if most words are such.
    var unit: Int { sums.halfWords * 2 > sums.words ? 2 : 1 }
}
