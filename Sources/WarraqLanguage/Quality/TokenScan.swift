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
    private(set) var wordCount = 0
    private(set) var halfWords = 0
    private(set) var characters = 0
    private(set) var optionalMarks = 0
    private(set) var alphabetic = 0
    private(set) var capitals = 0

    /// Goes through a text.
    ///
    /// - Parameter lines: Get their words; in order, up to the end of the text.
    mutating func scan(_ bytes: Span<UInt8>, _ needs: Needs, _ stopWords: StopWords?, lines: inout [LineFacts]) {
        reset()
        stops.begin(stopWords)
        let folds = needs.folded || stopWords != nil
        let words = stopWords ?? StopWords([])
        var (cursor, last) = (WordCursor(), 0)
        var place = LinePlace(lines)
        while let word = cursor.next(in: bytes) {
            let range = word.utf8Range
            symbols.scan(bytes, last..<range.lowerBound, into: &tokens, hashes: needs.tokens)
            last = range.upperBound
            let form = WordForm(bytes, range, folds: folds)
            add(form)
            let isHalf = TokenScan.isHalf(word, in: bytes)
            if isHalf { halfWords &+= 1 }
            if needs.tokens { tokens.append(form.hash, characters: form.characters) }
            if needs.folded { self.words.append(form.folded, characters: form.characters) }
            if words.count > 0 { stops.count(form.folded, range, isHalf: isHalf, words, bytes) }
            if range.lowerBound >= place.end { place.move(to: range.lowerBound, in: &lines) }
            place.add(form.characters)
        }
        place.finish(&lines)
        symbols.scan(bytes, last..<bytes.count, into: &tokens, hashes: needs.tokens)
    }

    /// The line that the pass is in, and its words so far.
    private struct LinePlace {
        private(set) var end: Int
        private var line = 0
        private var words = 0
        private var longest = 0

        init(_ lines: [LineFacts]) { end = lines.first?.end ?? .max }

        @inline(__always)
        mutating func add(_ characters: Int) {
            words &+= 1
            longest = max(longest, characters)
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
        (wordCount, halfWords, characters, optionalMarks, alphabetic, capitals) = (0, 0, 0, 0, 0, 0)
    }

    @inline(__always)
    private mutating func add(_ form: WordForm) {
        wordCount &+= 1
        characters &+= form.characters
        optionalMarks &+= form.optionalMarks
        if form.hasLetter { alphabetic &+= 1 }
        if form.isCapitals { capitals &+= 1 }
    }

    /// Gives the storage of a long text back.
    mutating func release(above limit: Int) {
        tokens.release(above: limit)
        words.release(above: limit)
    }

    /// Words and symbols.
    var total: Int { wordCount + symbols.count }

    /// How many half words make a word of an n-gram: two, if most words are such.
    var unit: Int { halfWords * 2 > wordCount ? 2 : 1 }

    /// Whether a word is about half a word of a dictionary: a Han character or an orthographic cluster.
    @inline(__always)
    static func isHalf(_ word: Word, in bytes: Span<UInt8>) -> Bool {
        if word.isEstimated { return true }
        guard bytes[word.utf8Range.lowerBound] >= 0xE3 else { return false }
        return UnicodeProperties.isIdeographic(
            UnicodeProperties.scalar(at: word.utf8Range.lowerBound, in: bytes).scalar)
    }
}
