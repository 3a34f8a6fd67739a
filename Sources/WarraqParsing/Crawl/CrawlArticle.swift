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
