// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqLanguage

/// Walks over the lines of a page, decides which belong to the article, and collects what stands around it.
///
/// A page is a head (until the first running text), the article, and a tail. Cues that announce other things are headings: what
/// follows them is looked at before it is decided whether the article goes on behind.
struct CrawlReader {
    let lines: [CrawlLine]
    /// The line to be read next.
    var next = 0

    /// Indices of the article's lines, ascending.
    var body: [Int] = []
    var title: String?
    var published: DateTime?
    var modified: DateTime?
    var sourceName: String?
    var links = CrawlLinks()

    /// Lines before the article that are neither cue nor date.
    var head: [Int] = []
    /// Short lines behind running text: subheadings if running text follows, else remains of widgets.
    private var pending: [Int] = []
    /// How much running text the article has so far.
    private(set) var bodyBytes = 0
    private(set) var hasEnded = false
    /// Whether short lines of this block are what remains of a share bar.
    var isInBar = false
    /// In how many lines to come running text belongs to a cookie notice.
    var noticeLines = 0
    private var bodyKeys = CrawlBodyKeys()

    /// Without any running text, lines of so many words are the article.
    private static let loneWords = 8
    /// A short line at the end of the article belongs to it from so many words on.
    private static let lastLineWords = 6
    /// A paragraph of a cookie notice has fewer words than this.
    private static let noticeWords = 40
    /// What remains of share bars has at most so many words.
    private static let barWords = 3

    /// For each line, how much running text stands from it to the next heading.
    let bytesAhead: [UInt32]

    init(_ lines: [CrawlLine]) {
        self.lines = lines
        var bytes = [UInt32](repeating: 0, count: lines.count + 1)
        for (index, line) in lines.enumerated().reversed() where !line.isHeading {
            bytes[index] = bytes[index + 1] + (line.isProse ? UInt32(line.byteCount) : 0)
        }
        bytesAhead = bytes
    }

    /// Reads all lines.
    mutating func read(_ text: Span<UInt8>) {
        while next < lines.count {
            let index = next
            next += 1
            let line = lines[index]
            if line.startsBlock { isInBar = false }
            if line.isDate, takeDate(index, text) { continue }
            if line.cue != nil, let cue = Cues.match(line: text.extracting(line.range)) {
                take(cue, at: index, text)
            } else if !hasEnded {
                add(index)
            }
        }
        finishArticle()
        guard body.isEmpty else { return chooseTitle(text) }
        body = head.filter { lines[$0].words >= CrawlReader.loneWords && !lines[$0].isBulleted }
    }

    private mutating func add(_ index: Int) {
        let line = lines[index]
        let isInNotice = noticeLines > 0
        noticeLines -= 1
        if line.isProse {
            if isInNotice, line.words < CrawlReader.noticeWords { return }
            body += pending
            pending = []
            body.append(index)
            bodyBytes += line.byteCount
        } else if isInBar, line.words <= CrawlReader.barWords {
            return
        } else if bodyBytes == 0 {
            head.append(index)
        } else {
            pending.append(index)
        }
    }

    /// Ends the article for good.
    mutating func finishArticle() {
        if !hasEnded { settlePending() }
        hasEnded = true
    }

    /// Decides about short lines behind the last running text: one long enough belongs to the article, and a list that it announces.
    private mutating func settlePending() {
        defer { pending = [] }
        guard let first = pending.first, let last = body.last else { return }
        let isList =
            lines[last].ending == .colon && pending.allSatisfy { lines[$0].isBulleted == lines[first].isBulleted }
        if isList || (pending.count == 1 && lines[first].words >= CrawlReader.lastLineWords) { body += pending }
    }

    /// The keys of the article's words so far.
    mutating func keysOfBody(_ text: Span<UInt8>) -> Set<UInt64> { bodyKeys.read(body, lines, text) }
}
