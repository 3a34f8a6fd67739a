// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqLanguage

/// What a crawled page holds: the article's text as pieces of the page, and what stood around it.
struct CrawlArticle {
    /// A part of the new text.
    enum Piece: Equatable {
        /// A part of the page as it is.
        case copy(Range<Int>)
        /// The white space between two paragraphs, as a blank line.
        case separate(Range<Int>)

        func write(to editor: inout TextEditor) {
            switch self {
            case .copy(let range): editor.copy(range)
            case .separate(let range): editor.replace(range, with: "\n\n")
            }
        }
    }

    private(set) var pieces: [Piece] = []
    private(set) var title: String?
    private(set) var published: DateTime?
    private(set) var modified: DateTime?
    private(set) var dateline: String?
    private(set) var sourceName: String?
    private(set) var links: [String] = []

    /// Reads a page.
    ///
    /// - Parameters:
    ///   - text: The page, valid UTF-8.
    ///   - removesDateline: Whether the text begins behind the dateline.
    init(_ text: Span<UInt8>, removesDateline: Bool) {
        let lines = CrawlLines.read(text)
        var reader = CrawlReader(lines)
        reader.read(text)
        (published, modified, sourceName, links) = (
            reader.published, reader.modified, reader.sourceName, reader.links.titles
        )
        title = reader.title
        var start = 0
        if let lead = reader.body.first, let found = Dateline.range(of: text.extracting(lines[lead].range)) {
            let base = lines[lead].range.lowerBound
            dateline = FieldText.name(base..<base + found.range.upperBound, of: text)
            if removesDateline { start = base + found.range.upperBound }
        }
        pieces = CrawlParagraphs(lines, reader.body).pieces(of: text, from: start)
    }
}

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
