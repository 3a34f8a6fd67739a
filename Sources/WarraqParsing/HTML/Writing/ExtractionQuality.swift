// SPDX-License-Identifier: Apache-2.0

import WarraqHTML

/// How far the text of a page can be relied upon: the field `extraction.quality`.
enum ExtractionQuality: String, Sendable {
    /// The model is sure of its choice.
    case good
    /// It is not: a page of a rare kind, or one with little text.
    case low
    /// The page was not read to its end, or ends in the middle of its content.
    case partial
    /// The page has next to no content, and its structured data have the text of an article, which was taken.
    case structured
    /// There is no content.
    case empty

    /// Below this the choice is called unsure.
    private static let sure: Float = 0.75

    init(_ choice: ContentChoice, _ kept: [Bool], _ extraction: PageExtraction, isWhole: Bool, isJudged: Bool) {
        guard let last = kept.lastIndex(of: true) else {
            self = .empty
            return
        }
        let isCut = !isWhole || extraction.page.isCut || last == kept.count - 1 && extraction.isTruncated
        self = isCut ? .partial : isJudged && choice.confidence < ExtractionQuality.sure ? .low : .good
    }
}

extension PageExtraction {
    /// Whether the end of the page is missing: it has no end tag for what it began with.
    var isTruncated: Bool {
        let tail = Array(document.source.suffix(4096)).map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
        let head = Array(document.source.prefix(8192)).map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
        let begins = ByteWords.contains(head, "<body") || ByteWords.contains(head, "<html")
        return begins && !ByteWords.contains(tail, "</body") && !ByteWords.contains(tail, "</html")
    }

    /// All blocks, whatever they are.
    var everything: ContentChoice {
        ContentChoice(everything: page.blocks.count)
    }

    /// The innermost element that holds all of the content.
    func main(of kept: [Bool]) -> HTMLNode? {
        guard let first = kept.firstIndex(of: true), let last = kept.lastIndex(of: true) else { return nil }
        var at = page.blocks[first].container
        while at >= 0, !page.containers[Int(at)].blocks.contains(Int32(last)) { at = page.containers[Int(at)].parent }
        return at < 0 ? nil : HTMLNode(page.containers[Int(at)].node)
    }
}
