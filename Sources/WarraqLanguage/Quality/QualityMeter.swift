// SPDX-License-Identifier: Apache-2.0

import WarraqUnicode

/// Measures the quality of texts, one after the other, with the same buffers.
///
/// ```swift
/// var meter = QualityMeter(sets: [.gopher, .repetition])
/// let measures = meter.measure(text.utf8.span, stopWords: StopWords(["the", "of"]))
/// ```
///
/// - Complexity: O(bytes), whatever the text. Buffers take 80 to 180 bytes a word of the longest text; those of a text above
///   ``bufferLimit`` words or lines are given back after it.
public struct QualityMeter {
    /// What is measured.
    public let sets: Set<QualitySet>
    /// Buffers of longer texts, in words or lines, are not kept.
    public static let bufferLimit = 200_000

    private let has: (gopher: Bool, repetition: Bool, c4: Bool, fineweb: Bool, redpajama: Bool)
    private var lines = LineSurvey()
    private var phrases = PhraseSearch()
    private var tokens = TokenScan()
    private var ngrams = NgramRepetition()
    private var vocabulary = Vocabulary()
    private let rules = LineRules()

    /// Makes a meter of some sets.
    public init(sets: Set<QualitySet>) {
        self.sets = sets
        has = (
            sets.contains(.gopher), sets.contains(.repetition), sets.contains(.c4), sets.contains(.fineweb),
            sets.contains(.redpajama)
        )
    }

    /// Measures a text.
    ///
    /// - Parameters:
    ///   - text: Valid UTF-8.
    ///   - stopWords: Those of the text's language; nil if they are not known.
    /// - Returns: All signals of the sets; nil for those of stop words if there are none to look for.
    public mutating func measure(_ text: Span<UInt8>, stopWords: StopWords?) -> QualityMeasures {
        let characters = QualityHash.characters(text, 0..<text.count)
        lines.find(text)
        let needsPhrases = has.c4 || has.redpajama
        if needsPhrases { phrases.search(text) }
        if has.c4 { lines.take(phrases) }
        scanTokens(text, stopWords)
        let sentences = needsPhrases ? lines.countSentences(text) : 0
        if has.repetition || has.fineweb { lines.findDuplicates() }
        var measures = QualityMeasures()
        if has.gopher { measures.set(.gopher, gopher()) }
        if has.repetition { measures.set(.repetition, repetition(characters)) }
        if has.c4 { measures.set(.c4, c4()) }
        if has.fineweb { measures.set(.fineweb, fineweb(characters)) }
        if has.redpajama { measures.set(.redpajama, redpajama(characters, sentences)) }
        release()
        return measures
    }

    private mutating func scanTokens(_ text: Span<UInt8>, _ stopWords: StopWords?) {
        let needsStops = has.gopher || has.redpajama
        let needs = TokenScan.Needs(tokens: has.repetition, folded: has.redpajama)
        tokens.scan(text, needs, needsStops ? stopWords : nil, lines: &lines.lines)
    }

    private mutating func release() {
        lines.release(above: QualityMeter.bufferLimit)
        tokens.release(above: QualityMeter.bufferLimit)
        ngrams.release(above: QualityMeter.bufferLimit)
        vocabulary.release(above: QualityMeter.bufferLimit)
    }

    private func gopher() -> [Double?] {
        // Two half words are one word of a dictionary.
        let words = Double(tokens.sums.words) - Double(tokens.sums.halfWords) / 2
        return [
            Double(tokens.sums.words),
            words == 0 ? 0 : Double(tokens.sums.characters - tokens.sums.optionalMarks) / words,
            share(tokens.symbols.numberSigns, of: tokens.total),
            share(tokens.symbols.ellipses, of: tokens.total),
            share(lines.count { $0.beginsWithBullet }, of: lines.lines.count),
            share(lines.count { $0.ending.isEllipsis }, of: lines.lines.count),
            share(tokens.sums.alphabetic, of: tokens.total, empty: 1),
            tokens.stops.different.map(Double.init),
        ]
    }

    private mutating func repetition(_ characters: Int) -> [Double?] {
        ngrams.measure(tokens.tokens, unit: tokens.unit, spaces: tokens.unit == 1, .later)
        return [
            share(lines.duplicateParagraphs.paragraphs, of: lines.paragraphs),
            share(lines.duplicateParagraphs.characters, of: characters),
            share(lines.duplicates.lines, of: lines.filled),
            share(lines.duplicates.characters, of: characters),
        ] + (ngrams.top + ngrams.duplicates).map { share($0, of: characters) }
    }

    private func c4() -> [Double?] {
        let kept = lines.kept(by: rules)
        return [
            Double(kept.lines), Double(kept.sentences),
            Double(lines.count { $0.phrases.contains(.javascript) }),
            Double(lines.count { $0.phrases.contains(.policy) }),
            Double(loremIpsums), Double(tokens.symbols.openingBraces), Double(lines.count { $0.characters >= 200 }),
        ]
    }

    private func fineweb(_ characters: Int) -> [Double?] {
        [
            share(lines.count { $0.ending.isSentence }, of: lines.filled),
            share(lines.count { !$0.isBlank && $0.characters <= 30 }, of: lines.filled),
            share(lines.duplicates.characters, of: characters - lines.ends),
            share(lines.ends, of: tokens.total),
        ]
    }

    private mutating func redpajama(_ characters: Int, _ sentences: Int) -> [Double?] {
        let (words, symbols) = (tokens.sums.words, tokens.symbols)
        vocabulary.count(tokens.words)
        ngrams.measure(tokens.words, unit: tokens.unit, spaces: false, .all)
        let wordLines = lines.count { $0.words > 0 }
        return [
            share(symbols.openingBraces + symbols.closingBraces, of: characters),
            share(loremIpsums, of: characters),
            share(tokens.sums.capitalWords, of: words), share(words - tokens.sums.alphabetic, of: words),
            share(symbols.numberSigns + symbols.ellipses, of: words),
            tokens.stops.different.map { _ in share(tokens.stops.hits, of: words) },
            share(vocabulary.different, of: words), vocabulary.entropy, Double(sentences), share(words, of: wordLines),
            share(tokens.sums.digits, of: characters), share(tokens.sums.capitals, of: characters),
        ] + (ngrams.top + ngrams.duplicates).map { share($0, of: tokens.words.characters) }
    }

    private var loremIpsums: Int { phrases.hits.count { $0.kind == .loremIpsum } }
}
