// SPDX-License-Identifier: Apache-2.0

import WarraqLanguage

/// What stands under a heading: titles, and then perhaps running text, of this article or of another one.
extension CrawlReader {
    /// What follows up to the next heading.
    struct Prospect {
        /// Bytes of running text.
        var bytes = 0
        /// The first lines of running text.
        var first: [Int] = []
        /// Whether a source line or an end mark follows: then the text before it is this article's.
        var closesArticle = false
        /// Whether a source line follows.
        var endsAtSource = false
    }

    private static let maxItems = 100
    private static let maxItemWords = 30
    /// A line that is running text only for want of full stops on the page may be a title up to so many words.
    private static let maxOpenItemWords = 16
    private static let comparedLines = 2

    /// Looks ahead without reading.
    ///
    /// - Complexity: O(lines up to the next heading); only headings call it, so each line is looked at a few times at most.
    func prospect() -> Prospect {
        var result = Prospect()
        for index in next..<lines.count {
            let line = lines[index]
            if line.isHeading {
                result.endsAtSource = line.cue == .source
                result.closesArticle = sourceName == nil && (line.cue == .source || line.cue == .end)
                break
            }
            guard line.isProse else { continue }
            result.bytes += line.byteCount
            if result.first.count < CrawlReader.comparedLines { result.first.append(index) }
        }
        return result
    }

    /// Reads the titles under a heading: lines with bullets, or short lines.
    ///
    /// Titles that begin in the heading's own block end with it. Under a pointer ("read also") stands one block.
    mutating func takeItems(isPointer: Bool, _ text: Span<UInt8>) -> [Range<Int>] {
        var items: [Range<Int>] = []
        guard next < lines.count else { return items }
        let (isBulleted, isInBlock) = (lines[next].isBulleted, !lines[next].startsBlock)
        while next < lines.count, items.count < CrawlReader.maxItems {
            let line = lines[next]
            let endsWithBlock = isInBlock || (isPointer && !isBulleted && !items.isEmpty)
            if line.startsBlock && endsWithBlock { break }
            if line.isDate, !items.isEmpty {
                next += 1
                continue
            }
            guard isItem(line, isBulleted: isBulleted) else { break }
            items.append(line.range)
            next += 1
        }
        return items
    }

    private func isItem(_ line: CrawlLine, isBulleted: Bool) -> Bool {
        guard line.isPlain, line.isBulleted == isBulleted, line.words <= CrawlReader.maxItemWords else { return false }
        let isTitle = !line.isProse || (line.ending == .open && line.words <= CrawlReader.maxOpenItemWords)
        return isBulleted || (isTitle && line.words >= 2)
    }

    /// Whether the running text that follows the title of another article is that article's, not this one's.
    ///
    /// It is if words of the title come back that this article has not used so far. Where the title says nothing new, it is unless
    /// a source line follows, or more text than there was before.
    mutating func isAboutOther(_ items: [Range<Int>], _ rest: Prospect, _ text: Span<UInt8>) -> Bool {
        guard let title = items.last, !rest.first.isEmpty else { return false }
        let new = WordOverlap.keys(of: text.extracting(title)).subtracting(keysOfBody(text))
        var following: Set<UInt64> = []
        for index in rest.first { WordOverlap.add(text.extracting(lines[index].range), to: &following) }
        let found = new.intersection(following).count
        if new.count >= 2 {
            if found >= 2, found * 3 >= new.count { return true }
            if found == 0 { return false }
        }
        return !(rest.closesArticle || rest.bytes >= bodyBytes)
    }
}

/// The headline.
extension CrawlReader {
    private static let titleWords: ClosedRange<UInt8> = 3...25
    /// A line of the head that is not the headline is a standfirst from so many words on.
    private static let standfirstWords = 12

    /// Finds the headline among the lines of the head, and standfirsts, by the words that come back in the article.
    mutating func chooseTitle(_ text: Span<UInt8>) {
        let keys = keysOfBody(text)
        let candidates = head.filter { index in
            let line = lines[index]
            return CrawlReader.titleWords.contains(line.words) && !line.isBulleted && line.ending != .colon
        }
        let shares = candidates.map { share(of: $0, in: keys, text) }
        guard let best = shares.indices.max(by: { (shares[$0], $1) < (shares[$1], $0) }), shares[best] > 0 else {
            return
        }
        title = FieldText.clean(lines[candidates[best]].range, of: text)
        let standfirsts = candidates.indices.filter { index in
            index > best && shares[index] > 0 && lines[candidates[index]].words >= CrawlReader.standfirstWords
        }
        body = standfirsts.map { candidates[$0] } + body
    }

    /// The share of a line's words that the article has, 0 if they are too few to tell.
    private func share(of index: Int, in keys: Set<UInt64>, _ text: Span<UInt8>) -> Double {
        let own = WordOverlap.keys(of: text.extracting(lines[index].range))
        let common = own.intersection(keys).count
        guard common >= 2, common * 10 >= own.count * 3 else { return 0 }
        return Double(common) / Double(own.count)
    }
}
