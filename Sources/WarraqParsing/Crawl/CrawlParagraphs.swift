// SPDX-License-Identifier: Apache-2.0

/// Puts the lines of an article together as paragraphs.
struct CrawlParagraphs {
    private let lines: [CrawlLine]
    private let body: [Int]
    /// Whether the page has lines so long that a line end inside a block must part paragraphs.
    private let isUnwrapped: Bool

    /// Text wrapped at a width has no line longer than this, in bytes of the scripts with the longest letters.
    private static let wrappedBytes = 240
    /// Below this a line is no paragraph by its length.
    private static let paragraphBytes = 160

    init(_ lines: [CrawlLine], _ body: [Int]) {
        (self.lines, self.body) = (lines, body)
        isUnwrapped = body.contains { lines[$0].byteCount > CrawlParagraphs.wrappedBytes }
    }

    /// The text of the lines from an offset on, with one blank line between paragraphs and one line end inside them.
    func pieces(of text: Span<UInt8>, from start: Int) -> [CrawlArticle.Piece] {
        var pieces: [CrawlArticle.Piece] = []
        for (place, index) in body.enumerated() {
            let range = lines[index].range
            copy(max(start, range.lowerBound)..<range.upperBound, to: &pieces)
            guard place + 1 < body.count else { break }
            // What is left out between two paragraphs goes; the white space behind the first one stands for the blank line.
            let next = lines[index + 1].range.lowerBound
            let gap = range.upperBound..<next
            if body[place + 1] == index + 1, !parts(index) || isBlankLine(gap, text) {
                copy(gap, to: &pieces)
            } else {
                pieces.append(.separate(gap))
            }
        }
        return pieces
    }

    /// Whether a paragraph ends with a line that is followed by another line of the article.
    private func parts(_ index: Int) -> Bool {
        let (line, next) = (lines[index], lines[index + 1])
        if next.startsBlock { return true }
        if next.isBulleted || !isUnwrapped { return false }
        return line.ending == .sentence || line.byteCount > CrawlParagraphs.paragraphBytes
    }

    private func isBlankLine(_ gap: Range<Int>, _ text: Span<UInt8>) -> Bool {
        gap.count == 2 && text[gap.lowerBound] == 0x0A && text[gap.lowerBound + 1] == 0x0A
    }

    private func copy(_ range: Range<Int>, to pieces: inout [CrawlArticle.Piece]) {
        if case .copy(let last)? = pieces.last, last.upperBound == range.lowerBound {
            pieces[pieces.count - 1] = .copy(last.lowerBound..<range.upperBound)
        } else {
            pieces.append(.copy(range))
        }
    }
}
