// SPDX-License-Identifier: Apache-2.0

import WarraqLanguage
import WarraqUnicode

/// Splits a page into lines and finds out what each looks like.
enum CrawlLines {
    /// The lines that are not blank: that hold more than white space and characters that are not seen.
    static func read(_ text: Span<UInt8>) -> [CrawlLine] {
        var lines: [CrawlLine] = []
        var cursor = LineCursor()
        var startsBlock = true
        var blockStart = 0
        while let line = cursor.next(in: text) {
            let content = line.content
            let span = text.extracting(content)
            if ScalarSteps.skipInvisible(span, from: 0) == span.count {
                startsBlock = true
                continue
            }
            if startsBlock {
                joinWrapped(&lines, from: blockStart)
                blockStart = lines.count
            }
            lines.append(classify(ScalarSteps.trimmed(content, in: text), text, startsBlock))
            startsBlock = false
        }
        joinWrapped(&lines, from: blockStart)
        lowerThreshold(&lines)
        return lines
    }

    /// So many words make running text without a full stop on pages that hardly use full stops.
    private static let openProseWords: UInt8 = 12

    /// Takes shorter lines without a full stop as running text where most paragraphs have none, as often in Arabic.
    ///
    /// What stands below the first list of other articles does not count, since titles have no full stop anywhere.
    private static func lowerThreshold(_ lines: inout [CrawlLine]) {
        var (closed, open) = (0, 0)
        for line in lines {
            let isList = line.isHeading && (line.cue == .related || line.cue == .mostRead || line.cue == .comments)
            if isList && closed + open > 1 { break }
            guard line.isPlain, !line.isBulleted, line.words >= openProseWords else { continue }
            if line.ending == .open { open += 1 } else { closed += 1 }
        }
        guard open > closed, open > 1 else { return }
        for index in lines.indices {
            let line = lines[index]
            if line.isPlain, !line.isBulleted, line.words >= openProseWords { lines[index].isProse = true }
        }
    }

    private static func classify(_ range: Range<Int>, _ text: Span<UInt8>, _ startsBlock: Bool) -> CrawlLine {
        let line = text.extracting(range)
        let shape = LineShape(line)
        let isDate = DateLine.read(line) != nil
        var cue = isDate ? nil : Cues.match(line: line)
        if shape.isBulleted, let found = cue, isListItem(found) { cue = nil }
        return CrawlLine(range: range, shape: shape, startsBlock: startsBlock, cue: cue, isDate: isDate)
    }

    /// Whether a word behind a bullet ("- Keywords") is an item of a list like others, not the end of the article.
    private static func isListItem(_ cue: CueMatch) -> Bool {
        switch cue.kind {
        case .source, .tags, .comments, .end, .rights: cue.form == .whole
        default: false
        }
    }

    /// Takes the last block as running text if it is a paragraph that was wrapped at a width.
    ///
    /// All of its lines but the last are then about equally long, the last ends a sentence, and no line is a cue or a list item.
    private static func joinWrapped(_ lines: inout [CrawlLine], from start: Int) {
        guard lines.count - start > 1, lines[lines.count - 1].ending == .sentence else { return }
        let block = lines[start...]
        guard block.allSatisfy({ $0.isPlain && !$0.isBulleted }) else { return }
        let longest = block.reduce(0) { max($0, $1.byteCount) }
        guard block.dropLast().allSatisfy({ 2 * $0.byteCount > longest }) else { return }
        guard block.reduce(0, { $0 + Int($1.words) }) >= CrawlLine.proseWords else { return }
        for index in start..<lines.count { lines[index].isProse = true }
    }
}
