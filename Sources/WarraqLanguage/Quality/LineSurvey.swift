// SPDX-License-Identifier: Apache-2.0

import WarraqUnicode

/// The lines of a text and what is repeated among them.
struct LineSurvey {
    /// All lines, blank ones included.
    var lines: [LineFacts] = []
    /// Lines that are not blank.
    private(set) var filled = 0
    /// Lines that stood before, and their characters.
    private(set) var duplicates = (lines: 0, characters: 0)
    private(set) var paragraphs = 0
    /// Paragraphs that stood before, and their characters.
    private(set) var duplicateParagraphs = (paragraphs: 0, characters: 0)
    /// Line ends.
    private(set) var ends = 0
    private var table = CountTable()

    /// Finds the lines.
    mutating func find(_ bytes: Span<UInt8>) {
        lines.removeAll(keepingCapacity: true)
        (filled, ends) = (0, 0)
        var cursor = LineCursor()
        while let line = cursor.next(in: bytes) {
            lines.append(LineFacts(line, in: bytes))
            if !lines[lines.count - 1].isBlank { filled += 1 }
            if line.end > line.content.upperBound { ends += 1 }
        }
    }

    /// Notes in its line each phrase that was found.
    mutating func take(_ search: PhraseSearch) {
        for hit in search.hits {
            var (low, high) = (0, lines.count - 1)
            while low < high {
                let middle = (low + high) / 2
                if lines[middle].end <= hit.offset { low = middle + 1 } else { high = middle }
            }
            if low < lines.count { lines[low].phrases.insert(hit.kind) }
        }
    }

    /// Counts the sentences of each line that hold a letter or digit.
    ///
    /// - Returns: How many there are.
    mutating func countSentences(_ bytes: Span<UInt8>) -> Int {
        var (cursor, line, sentences) = (SentenceCursor(), 0, 0)
        while let sentence = cursor.next(in: bytes) {
            guard cursor.lastHasWord else { continue }
            sentences += 1
            while line + 1 < lines.count, lines[line].end <= sentence.lowerBound { line += 1 }
            if line < lines.count { lines[line].sentences += 1 }
        }
        return sentences
    }

    /// Finds lines and paragraphs that stood before.
    mutating func findDuplicates() {
        duplicates = (0, 0)
        table.reset(for: filled)
        for line in lines where !line.isBlank {
            guard table.insert(line.hash) > 1 else { continue }
            duplicates.lines += 1
            duplicates.characters += line.characters
        }
        findDuplicateParagraphs()
    }

    private mutating func findDuplicateParagraphs() {
        (paragraphs, duplicateParagraphs) = (0, (0, 0))
        table.reset(for: filled)
        var (hash, length) = (QualityHash.seed, 0)
        for index in 0...lines.count {
            if index < lines.count, !lines[index].isBlank {
                hash = QualityHash.step(hash, lines[index].hash)
                length += lines[index].characters + (length == 0 ? 0 : 1)
            } else if length > 0 {
                paragraphs += 1
                if table.insert(hash) > 1 {
                    duplicateParagraphs.paragraphs += 1
                    duplicateParagraphs.characters += length
                }
                (hash, length) = (QualityHash.seed, 0)
            }
        }
    }

    /// How many lines are not blank and keep to rules, and their sentences.
    func kept(by rules: LineRules) -> (lines: Int, sentences: Int) {
        var kept = (lines: 0, sentences: 0)
        for line in lines where !line.isBlank && rules.reason(line) == nil {
            kept = (kept.lines + 1, kept.sentences + line.sentences)
        }
        return kept
    }

    /// Gives the storage of a long text back.
    mutating func release(above limit: Int) {
        table.release(above: 2 * limit)
        if lines.capacity > limit { lines = [] }
    }

    /// Lines for which something holds.
    func count(where holds: (LineFacts) -> Bool) -> Int { lines.count(where: holds) }
}
