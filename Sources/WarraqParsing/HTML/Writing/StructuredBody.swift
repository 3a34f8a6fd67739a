// SPDX-License-Identifier: Apache-2.0

import WarraqHTML
import WarraqUnicode

/// The text of an article that a page has only in its structured data, because a program would draw it.
///
/// It is used where the page itself has next to no content, and leads back to the bytes of the string.
struct StructuredBody {
    /// Where the string stands in the source, between its quotes.
    let range: Range<Int>

    /// Content below so many words is none where structured data have so many bytes.
    private static let (fewWords, manyBytes) = (25, 400)

    /// The longest `articleBody` of a page that has next to no content itself.
    init?(_ extraction: PageExtraction, kept: [Bool]) {
        guard extraction.hints.structuredBytes >= StructuredBody.manyBytes else { return nil }
        let words = zip(extraction.page.blocks, kept).reduce(0) { $0 + ($1.1 ? Int($1.0.shape.words) : 0) }
        guard words < StructuredBody.fewWords else { return nil }
        let document = extraction.document
        var best = 0..<0
        for script in document.elements(named: "script") {
            guard document.attribute("type", of: script) == "application/ld+json",
                let text = document.firstChild(of: script)
            else { continue }
            document.forEachPiece(of: text.id) { piece in
                guard !piece.isSide else { return }
                let found = StructuredBody.longest(document.source[piece.range])
                if found.count > best.count {
                    best = piece.range.lowerBound + found.lowerBound..<piece.range.lowerBound + found.upperBound
                }
            }
        }
        guard best.count >= StructuredBody.manyBytes else { return nil }
        range = best
    }

    private static func longest(_ data: ArraySlice<UInt8>) -> Range<Int> {
        var (best, strings) = (0..<0, DataStrings())
        while let found = strings.next(data.span) {
            if found.role == .body, found.range.count > best.count { best = found.range }
        }
        return best
    }
}

extension TextWriter {
    /// Writes a string of JSON: its escapes resolved, its line ends as those of the text.
    mutating func write(_ body: StructuredBody, _ document: HTMLDocument) {
        beginLine()
        var (start, at) = (body.range.lowerBound, body.range.lowerBound)
        while at < body.range.upperBound {
            guard document.source[at] == UInt8(ascii: "\\"), at + 1 < body.range.upperBound else {
                at += 1
                continue
            }
            writeRange(start..<at)
            let isScalar = document.source[at + 1] == UInt8(ascii: "u") && at + 6 <= body.range.upperBound
            let end = at + (isScalar ? 6 : 2)
            if document.source[at + 1] == UInt8(ascii: "n") {
                writeLineEnd(at..<end)
            } else {
                writeText(DataStrings.unescaped(document.source[at..<end].span), standingFor: at..<end)
            }
            (start, at) = (end, end)
        }
        writeRange(start..<at)
    }
}
